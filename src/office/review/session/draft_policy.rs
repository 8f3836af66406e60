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
        self.keeping.id.get_value()
    }

    /// Whether the file was read otherwise when something was decided about it before.
    pub fn was_read_otherwise(self) -> bool {
        self.keeping.outdated.with_value(Option::is_some)
    }

    /// Whether nothing is lost when the page is closed.
    pub fn is_kept(self) -> bool {
        !self.is_gone() && self.keeping.turn.try_get() == self.keeping.kept.try_get()
    }

    /// Whether it was removed elsewhere, and is not kept any more.
    pub fn is_gone(self) -> bool {
        self.keeping.is_gone.try_get().unwrap_or_default()
    }

    /// How it is kept, in words.
    pub fn kept(self) -> String {
        let keeping = self.keeping;
        match keeping.time.get() {
            _ if self.is_gone() || keeping.is_refused.get() => words::NOT_SAVED.to_owned(),
            _ if !self.is_kept() => words::SAVING.to_owned(),
            Some(time) => words::saved(&time),
            None => String::new(),
        }
    }

    /// Keeps it here again that was removed elsewhere.
    pub fn keep_again(self) {
        self.keeping.is_gone.set(false);
        self.keeping.next_turn();
        self.keep();
    }

    /// Has what was decided or typed kept in a moment.
    pub fn note_change(self) {
        self.keeping.is_removed.set_value(false);
        let turn = self.keeping.next_turn();
        set_timeout(
            move || {
                if self.turn_now() == Some(turn) {
                    self.keep();
                }
            },
            BEFORE_KEEPING,
        );
    }

    /// Keeps the table while it is on show, so that it is there after a reload. One that is left as it was read is not
    /// something to come back to.
    pub fn show(self, is_on_show: bool) {
        if is_on_show {
            if self.keeping.seen.with_value(Option::is_none) {
                self.note_change();
            }
        } else if !self.is_unsaved() {
            load::run(async move { _ = self.forget().await });
        }
    }

    /// Which change is the latest, as long as there is a page to tell it.
    fn turn_now(self) -> Option<u32> {
        self.now(|| self.keeping.turn.try_get())
    }

    /// Whether nothing was made of the table, now or when it was read otherwise.
    fn is_new(self) -> bool {
        !self.is_used() && !self.was_read_otherwise()
    }

    /// Keeps what is not kept yet.
    pub fn keep(self) {
        if self.keeping.writes.get_value() || self.now(|| self.is_kept() || self.is_gone()) {
            return;
        }
        self.keeping.writes.set_value(true);
        load::run(async move {
            while let Some(turn) = self.turn_now() {
                let is_done = self.keep_now().await;
                self.keeping.is_refused.set(!is_done);
                if !is_done {
                    break;
                }
                self.keeping.time.set(Some(document::time_of_day()));
                self.keeping.kept.set(turn);
                if self.turn_now() == Some(turn) {
                    break;
                }
            }
            self.keeping.writes.set_value(false);
        });
    }

    /// Forgets what was kept, because the person removed the table. Whether it is done.
    pub async fn forget(self) -> bool {
        self.keeping.is_removed.set_value(true);
        self.keeping.next_turn();
        // One thing at a time: what is being written right now is removed after that.
        self.keep();
        while self.keeping.writes.get_value() {
            load::pause(MOMENT).await;
        }
        self.keeping.seen.with_value(Option::is_none)
    }

    /// Forgets what was kept, because a round was made of the table.
    pub async fn forget_used(self) {
        let outdated = self.keeping.outdated.try_update_value(Option::take).flatten();
        if let (Some(store), Some((id, raw))) = (store::get(), outdated) {
            let _ = store.remove_draft(&id, &raw).await;
        }
        let _ = self.forget().await;
    }

    /// Whether it is done.
    async fn keep_now(self) -> bool {
        let Some(store) = store::get() else { return false };
        let is_wanted = !self.keeping.is_removed.get_value() && (self.is_unsaved() || self.is_new());
        match (is_wanted, self.keeping.seen.with_value(Option::is_some)) {
            (true, _) => self.write(&store).await,
            (false, true) => self.keeping.remove(&store).await,
            (false, false) => true,
        }
    }

    async fn write(self, store: &Store) -> bool {
        let (draft, asked) = (self.draft(), self.keeping.asked.get_value());
        // Another page may work on the same table; nobody has another one of a new id.
        for _ in 0..2 {
            let (id, seen) = (self.id(), self.keeping.seen.get_value());
            match store.keep_draft(&id, seen.as_deref(), &draft, &asked).await {
                Ok(Some(raw)) => {
                    self.keeping.seen.set_value(Some(raw));
                    return true;
                }
                Ok(None) if store.has_draft(&id).await == Ok(true) => self.keeping.move_on(),
                Ok(None) => {
                    self.keeping.lose();
                    return false;
                }
                Err(_) => return false,
            }
        }
        false
    }

    /// All that was decided and typed, as it stands.
    fn draft(self) -> Draft {
        let known = self.keeping.checksum.get_value();
        let sum = known.unwrap_or_else(|| self.table(|table| checksum(&table.grids)));
        self.keeping.checksum.set_value(Some(sum));
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
