//! Keeping what is decided about a table, so that it is found again after the page was closed.
//!
//! Never in the way: what cannot be kept goes with the page, and the browser asks before that.

use std::rc::Rc;

use leptos::prelude::*;
use tranche::import::Grid;
use tranche::import::draft::{Checksum, Draft, checksum};
use tranche::ui::browser::worker::Request;
use tranche::ui::browser::{address_bar, load, random};
use tranche::ui::store::drafts::{self, StoredDraft};
use tranche::ui::store::{self, Outcome, Store};

/// Where a table is from: what was brought, and what was decided about it before, if somebody goes on with that.
#[derive(Clone)]
pub struct Source {
    /// As it was given to be read.
    pub request: Rc<Request>,
    /// What is kept of it.
    pub draft: Option<Rc<StoredDraft>>,
}

impl Source {
    /// What was decided before, if it was about just these tables.
    pub fn decided_about(&self, grids: &[Grid]) -> Option<Draft> {
        let draft = self.draft.as_ref()?.draft.as_ref().ok()?;
        (draft.checksum == checksum(grids)).then(|| draft.clone())
    }
}

/// What is kept of a table.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct DraftKeeper {
    /// What tells it from others.
    pub(super) id: StoredValue<String>,
    pub(super) request: StoredValue<Rc<Request>, LocalStorage>,
    /// What stands there, as it was last read or written.
    pub(super) seen: StoredValue<Option<String>>,
    pub(super) checksum: StoredValue<Option<Checksum>>,
    /// Counts what was decided and typed.
    pub(super) turn: RwSignal<u32>,
    /// Up to which of these all is kept.
    pub(super) saved: RwSignal<u32>,
    /// The time of day when it was last kept.
    pub(super) time: RwSignal<Option<String>>,
    /// Whether the browser did not take it.
    pub(super) is_refused: RwSignal<bool>,
    /// Whether something is being written: one thing at a time, and the newest next.
    pub(super) is_writing: StoredValue<bool>,
    /// Whether the person removed it, or left it as it was read.
    pub(super) is_removed: StoredValue<bool>,
    /// Whether it was removed elsewhere: nothing is kept then until the person says so.
    pub(super) is_gone: RwSignal<bool>,
    /// What was decided about the same file when it was read otherwise: its id, and what stood there.
    pub(super) outdated: StoredValue<Option<(String, String)>>,
}

impl DraftKeeper {
    /// Goes on with what was decided before, or begins anew.
    pub fn new(source: Source, goes_on: bool) -> Self {
        let saved = source.draft.as_ref().map(|saved| (saved.id.clone(), saved.raw.clone()));
        let (same, other) = if goes_on { (saved, None) } else { (None, saved) };
        let (id, raw) = same.unzip();
        if let Some(id) = &id {
            drafts::work_on(id);
        }
        Self {
            id: StoredValue::new(id.unwrap_or_else(random::digits)),
            request: StoredValue::new_local(source.request),
            seen: StoredValue::new(raw),
            checksum: StoredValue::new(None),
            turn: RwSignal::new(0),
            saved: RwSignal::new(0),
            time: RwSignal::new(None),
            is_refused: RwSignal::new(false),
            is_writing: StoredValue::new(false),
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
        if is_gone && !self.is_writing.get_value() && self.seen.with_value(Option::is_some) {
            self.lose();
        }
    }

    /// It is not there any more, and not by this page.
    pub(super) fn lose(self) {
        self.seen.set_value(None);
        self.is_gone.set(true);
    }

    /// The next change is another one.
    pub(super) fn next_turn(self) -> u32 {
        let next = self.turn.try_update(|turn| {
            *turn += 1;
            *turn
        });
        next.unwrap_or_default()
    }

    /// Leaves what another page has written, or removed, and keeps it apart from now on.
    pub(super) fn move_on(self) {
        let id = random::digits();
        address_bar::change_mark(&self.id.get_value(), &id);
        self.id.set_value(id);
        self.seen.set_value(None);
    }

    /// Removes what this page has kept, and nothing that another one has written there since. Whether nothing of this page is
    /// there any more.
    pub(super) async fn remove(self, store: &Store) -> bool {
        let Some(seen) = self.seen.get_value() else { return true };
        match store.remove_draft(&self.id.get_value(), &seen).await {
            Ok(Outcome::Done) => self.seen.set_value(None),
            Ok(Outcome::Other) => self.move_on(),
            Err(_) => return false,
        }
        true
    }
}
