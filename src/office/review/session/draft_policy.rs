//! When a table is kept, and when it is forgotten.

use std::time::Duration;

use leptos::prelude::*;
use tranche::import::draft::{Draft, MOST_PAST, checksum};
use tranche::ui::browser::{document, load};
use tranche::ui::store::{self, Store};

use super::Session;
use crate::round_form::RoundForm;
use tranche::ui::words::office::review::saving as words;

/// Whoever decides or types goes on for a moment.
const BEFORE_KEEPING: Duration = Duration::from_millis(200);

/// Until it is looked again whether something is written.
const MOMENT: Duration = Duration::from_millis(20);

impl Session {
    /// What tells this table from others, also after the page was loaded anew.
    pub fn id(self) -> String {
        self.keeper.id.get_value()
    }

    /// Whether the file was read otherwise when something was decided about it before.
    pub fn was_read_otherwise(self) -> bool {
        self.keeper.outdated.with_value(Option::is_some)
    }

    /// Whether nothing is lost when the page is closed.
    pub fn is_saved(self) -> bool {
        !self.is_gone() && self.keeper.turn.try_get() == self.keeper.saved.try_get()
    }

    /// Whether it was removed elsewhere, and is not kept any more.
    pub fn is_gone(self) -> bool {
        self.keeper.is_gone.try_get().unwrap_or_default()
    }

    /// How it is kept, in words.
    pub fn saving_words(self) -> String {
        let keeper = self.keeper;
        match keeper.time.get() {
            _ if self.is_gone() || keeper.is_refused.get() => words::NOT_SAVED.to_owned(),
            _ if !self.is_saved() => words::SAVING.to_owned(),
            Some(time) => words::saved(&time),
            None => String::new(),
        }
    }

    /// Keeps it here again that was removed elsewhere.
    pub fn save_again(self) {
        self.keeper.is_gone.set(false);
        self.keeper.next_turn();
        self.save();
    }

    /// Has what was decided or typed kept in a moment.
    pub fn note_change(self) {
        self.keeper.is_removed.set_value(false);
        let turn = self.keeper.next_turn();
        set_timeout(
            move || {
                if self.turn_now() == Some(turn) {
                    self.save();
                }
            },
            BEFORE_KEEPING,
        );
    }

    /// Keeps the table while it is on show, so that it is there after a reload. One that is left as it was read is not
    /// something to come back to.
    pub fn show(self, is_on_show: bool) {
        if is_on_show {
            if self.keeper.seen.with_value(Option::is_none) {
                self.note_change();
            }
        } else if !self.is_unsaved() {
            load::run(async move { _ = self.forget().await });
        }
    }

    /// Which change is the latest, as long as there is a page to tell it.
    fn turn_now(self) -> Option<u32> {
        self.now(|| self.keeper.turn.try_get())
    }

    /// Whether nothing was made of the table, now or when it was read otherwise.
    fn is_new(self) -> bool {
        !self.is_used() && !self.was_read_otherwise()
    }

    /// Keeps what is not kept yet.
    pub fn save(self) {
        if self.keeper.is_writing.get_value() || self.now(|| self.is_saved() || self.is_gone()) {
            return;
        }
        self.keeper.is_writing.set_value(true);
        load::run(async move {
            while let Some(turn) = self.turn_now() {
                let is_done = self.save_now().await;
                self.keeper.is_refused.set(!is_done);
                if !is_done {
                    break;
                }
                self.keeper.time.set(Some(document::time_of_day()));
                self.keeper.saved.set(turn);
                if self.turn_now() == Some(turn) {
                    break;
                }
            }
            self.keeper.is_writing.set_value(false);
        });
    }

    /// Forgets what was kept, because the person removed the table. Whether it is done.
    pub async fn forget(self) -> bool {
        self.keeper.is_removed.set_value(true);
        self.keeper.next_turn();
        // One thing at a time: what is being written right now is removed after that.
        self.save();
        while self.keeper.is_writing.get_value() {
            load::pause(MOMENT).await;
        }
        self.keeper.seen.with_value(Option::is_none)
    }

    /// Forgets what was kept, because a round was made of the table.
    pub async fn forget_used(self) {
        let outdated = self.keeper.outdated.try_update_value(Option::take).flatten();
        if let (Some(store), Some((id, raw))) = (store::get(), outdated) {
            let _ = store.remove_draft(&id, &raw).await;
        }
        let _ = self.forget().await;
    }

    /// Whether it is done.
    async fn save_now(self) -> bool {
        let Some(store) = store::get() else { return false };
        let is_wanted = !self.keeper.is_removed.get_value() && (self.is_unsaved() || self.is_new());
        match (is_wanted, self.keeper.seen.with_value(Option::is_some)) {
            (true, _) => self.write(&store).await,
            (false, true) => self.keeper.remove(&store).await,
            (false, false) => true,
        }
    }

    async fn write(self, store: &Store) -> bool {
        let (draft, request) = (self.draft(), self.keeper.request.get_value());
        // Another page may work on the same table; nobody has another one of a new id.
        for _ in 0..2 {
            let (id, seen) = (self.id(), self.keeper.seen.get_value());
            match store.keep_draft(&id, seen.as_deref(), &draft, &request).await {
                Ok(Some(raw)) => {
                    self.keeper.seen.set_value(Some(raw));
                    return true;
                }
                Ok(None) if store.has_draft(&id).await == Ok(true) => self.keeper.move_on(),
                Ok(None) => {
                    self.keeper.lose();
                    return false;
                }
                Err(_) => return false,
            }
        }
        false
    }

    /// All that was decided and typed, as it stands.
    fn draft(self) -> Draft {
        let known = self.keeper.checksum.get_value();
        let sum = known.unwrap_or_else(|| self.table(|table| checksum(&table.grids)));
        self.keeper.checksum.set_value(Some(sum));
        let past = self.now(|| self.past.with(|past| past[past.len().saturating_sub(MOST_PAST)..].to_vec()));
        Draft {
            file: self.table(|table| table.name.clone()),
            checksum: sum,
            state: self.now(|| self.state.get()),
            past,
            typed: self.round_form().map(RoundForm::typed).unwrap_or_default(),
        }
    }
}
