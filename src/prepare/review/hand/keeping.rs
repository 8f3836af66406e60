//! Keeping what is decided about a table, so that it is found again after the page was closed.
//!
//! Never in the way: what cannot be kept goes with the page, and the browser asks before that.

use std::rc::Rc;
use std::time::Duration;

use leptos::prelude::*;
use tranche::table::Grid;
use tranche::table::draft::{Checksum, Draft, MOST_PAST, checksum};
use tranche::ui::browser::worker::Asked;
use tranche::ui::browser::{address, document, load, random};
use tranche::ui::store::drafts::{self, KeptDraft};
use tranche::ui::store::{self, Outcome, Store};

use super::Hand;
use crate::facts::Said;
use crate::words::half_done as words;

/// Whoever decides or types goes on for a moment.
const BEFORE_KEEPING: Duration = Duration::from_millis(200);

/// Until it is looked again whether something is written.
const MOMENT: Duration = Duration::from_millis(20);

/// Where a table is from: what was brought, and what was decided about it before, if somebody goes on with that.
#[derive(Clone)]
pub struct Source {
    /// As it was given to be read.
    pub asked: Rc<Asked>,
    /// What is kept of it.
    pub kept: Option<Rc<KeptDraft>>,
}

impl Source {
    /// What was decided before, if it was about just these tables.
    pub fn decided_about(&self, grids: &[Grid]) -> Option<Draft> {
        let draft = self.kept.as_ref()?.draft.as_ref().ok()?;
        (draft.checksum == checksum(grids)).then(|| draft.clone())
    }
}

/// What is kept of a table.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Keeping {
    /// What tells it from others.
    id: StoredValue<String>,
    asked: StoredValue<Rc<Asked>, LocalStorage>,
    /// What stands there, as it was last read or written.
    seen: StoredValue<Option<String>>,
    checksum: StoredValue<Option<Checksum>>,
    /// Counts what was decided and typed.
    turn: RwSignal<u32>,
    /// Up to which of these all is kept.
    kept: RwSignal<u32>,
    /// The time of day when it was last kept.
    time: RwSignal<Option<String>>,
    /// Whether the browser did not take it.
    is_refused: RwSignal<bool>,
    /// Whether something is being written: one thing at a time, and the newest next.
    writes: StoredValue<bool>,
    /// Whether the person removed it, or left it as it was read.
    is_removed: StoredValue<bool>,
    /// Whether it was removed elsewhere: nothing is kept then until the person says so.
    is_gone: RwSignal<bool>,
    /// What was decided about the same file when it was read otherwise: its id, and what stood there.
    outdated: StoredValue<Option<(String, String)>>,
}

impl Keeping {
    /// Goes on with what was decided before, or begins anew.
    pub fn new(source: Source, goes_on: bool) -> Self {
        let kept = source.kept.as_ref().map(|kept| (kept.id.clone(), kept.raw.clone()));
        let (same, other) = if goes_on { (kept, None) } else { (None, kept) };
        let (id, raw) = same.unzip();
        if let Some(id) = &id {
            drafts::work_on(id);
        }
        Self {
            id: StoredValue::new(id.unwrap_or_else(random::digits)),
            asked: StoredValue::new_local(source.asked),
            seen: StoredValue::new(raw),
            checksum: StoredValue::new(None),
            turn: RwSignal::new(0),
            kept: RwSignal::new(0),
            time: RwSignal::new(None),
            is_refused: RwSignal::new(false),
            writes: StoredValue::new(false),
            is_removed: StoredValue::new(false),
            is_gone: RwSignal::new(false),
            outdated: StoredValue::new(other),
        }
    }

    /// Listens for other pages that remove the table.
    pub fn listen(self) {
        let Some(store) = store::get().filter(|store| !store.refuses()) else { return };
        store
            .on_draft_change_elsewhere(move || self.id.get_value(), move || load::run(self.look_elsewhere()));
    }

    async fn look_elsewhere(self) {
        let Some(store) = store::get() else { return };
        let is_gone = store.has_draft(&self.id.get_value()).await == Ok(false);
        // What this page removes itself, or has not kept yet, is not missed.
        if is_gone && !self.writes.get_value() && self.seen.with_value(Option::is_some) {
            self.lose();
        }
    }

    /// It is not there any more, and not by this page.
    fn lose(self) {
        self.seen.set_value(None);
        self.is_gone.set(true);
    }

    /// The next change is another one.
    fn next_turn(self) -> u32 {
        self.turn.update(|turn| *turn += 1);
        self.turn.get_untracked()
    }

    /// Leaves what another page has written, or removed, and keeps it apart from now on.
    fn move_on(self) {
        let id = random::digits();
        address::change_mark(&self.id.get_value(), &id);
        self.id.set_value(id);
        self.seen.set_value(None);
    }

    /// Removes what this page has kept, and nothing that another one has written there since. Whether nothing of this page is
    /// there any more.
    async fn remove(self, store: &Store) -> bool {
        let Some(seen) = self.seen.get_value() else { return true };
        match store.remove_draft(&self.id.get_value(), &seen).await {
            Ok(Outcome::Done) => self.seen.set_value(None),
            Ok(Outcome::Other) => self.move_on(),
            Err(_) => return false,
        }
        true
    }
}

impl Hand {
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
                if self.keeping.turn.try_get_untracked() == Some(turn) {
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

    /// Whether nothing was made of the table, now or when it was read otherwise.
    fn is_new(self) -> bool {
        !self.is_used() && !self.was_read_otherwise()
    }

    /// Keeps what is not kept yet.
    pub fn keep(self) {
        if self.keeping.writes.get_value() || untrack(|| self.is_kept() || self.is_gone()) {
            return;
        }
        self.keeping.writes.set_value(true);
        load::run(async move {
            loop {
                let turn = self.keeping.turn.get_untracked();
                let is_done = self.keep_now().await;
                self.keeping.is_refused.set(!is_done);
                if !is_done {
                    break;
                }
                self.keeping.time.set(Some(document::time_of_day()));
                self.keeping.kept.set(turn);
                if self.keeping.turn.get_untracked() == turn {
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
        let past = self.past.with_untracked(|past| past[past.len().saturating_sub(MOST_PAST)..].to_vec());
        Draft {
            file: self.table(|table| table.name.clone()),
            checksum: sum,
            state: self.state.get_untracked(),
            past,
            typed: self.said().map(Said::typed).unwrap_or_default(),
        }
    }
}
