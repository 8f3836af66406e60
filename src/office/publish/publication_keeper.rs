//! Keeping what is typed for files and letters, and never over what another tab has made of it.

use std::time::Duration;

use leptos::prelude::*;
use tranche::publish::{Publication, Topic};
use tranche::ui::browser::{document, load};
use tranche::ui::signals::set_if_other;
use tranche::ui::store::{self, Fault, SeenPublication};
use tranche::ui::words::office::publish as words;

use crate::open_round::OpenRound;

/// Whoever types goes on for a moment.
const BEFORE_KEEPING: Duration = Duration::from_millis(600);

/// How the last change is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PublicationState {
    /// All is as it was found.
    AsFound,
    /// Something is not kept yet.
    Saving,
    /// All was kept, at this time of day.
    At(String),
    /// The browser did not take it.
    NotKept(Fault),
    /// What stands there by now cannot be read, so that nothing is written over it.
    Unreadable,
}

/// Keeps what is typed about one round.
#[derive(Clone, Copy)]
pub struct PublicationKeeper {
    /// The round.
    pub round: OpenRound,
    /// What is typed as it stands here.
    pub publication: RwSignal<Publication>,
    /// How the last change is kept.
    pub state: RwSignal<PublicationState>,
    /// What happened, in words.
    pub said: RwSignal<String>,
    seen: StoredValue<SeenPublication>,
    is_outdated: StoredValue<bool>,
    is_busy: StoredValue<bool>,
    turn: StoredValue<usize>,
}

impl PublicationKeeper {
    /// Keeps what was found.
    pub fn of(round: OpenRound, seen: SeenPublication) -> Self {
        Self {
            round,
            publication: RwSignal::new(seen.publication.clone()),
            state: RwSignal::new(PublicationState::AsFound),
            said: RwSignal::new(String::new()),
            seen: StoredValue::new(seen),
            is_outdated: StoredValue::new(false),
            is_busy: StoredValue::new(false),
            turn: StoredValue::new(0),
        }
    }

    /// Hears of other tabs, and loses nothing when the page goes.
    pub fn listen(self) {
        document::on_leaving(move |_| self.keep_or_leave());
        document::hold_back(move || self.is_unsaved());
        let Some(store) = store::get() else { return };
        let key = self.round.row().publication();
        store.on_change_elsewhere(move |changed| {
            if changed.is_empty() || changed == key {
                self.is_outdated.set_value(true);
                self.keep();
            }
        });
    }

    /// What is typed about something.
    pub fn text(self, topic: &Topic) -> String {
        self.publication.with(|publication| publication.text(topic).to_owned())
    }

    /// Changes something while somebody types. It is kept when the field is left, or a moment later.
    pub fn change(self, change: impl FnOnce(&mut Publication)) {
        self.publication.update(change);
        self.state.set(PublicationState::Saving);
        self.turn.update_value(|turn| *turn += 1);
        let turn = self.turn.get_value();
        let keep = move || {
            if self.turn.get_value() == turn {
                self.keep();
            }
        };
        set_timeout(keep, BEFORE_KEEPING);
    }

    fn is_unsaved(self) -> bool {
        self.publication.with(|publication| self.seen.with_value(|seen| seen.publication != *publication))
    }

    /// Leaves what is not kept yet where it is taken at once, and tries to keep it: the page may go first.
    fn keep_or_leave(self) {
        if let Some(store) = store::get() {
            store.leave_publication(&self.round.row(), &self.seen.get_value(), &self.publication.get());
        }
        self.keep();
    }

    /// Keeps what is not kept yet, one thing at a time.
    pub fn keep(self) {
        if self.is_busy.get_value() {
            return;
        }
        if !self.is_unsaved() && !self.is_outdated.get_value() {
            // What was typed and taken back needs no saving.
            if self.state.get() == PublicationState::Saving {
                self.state.set(PublicationState::AsFound);
            }
            return;
        }
        self.is_busy.set_value(true);
        load::run(async move {
            let state = self.keep_all().await;
            self.is_busy.set_value(false);
            self.state.set(state.unwrap_or_else(PublicationState::NotKept));
        });
    }

    /// Takes in what another tab has kept, and keeps what is here, until there is nothing left of either.
    async fn keep_all(self) -> Result<PublicationState, Fault> {
        let store = store::open().await;
        let row = self.round.row();
        let before = self.state.get();
        let mut state =
            if matches!(before, PublicationState::At(_)) { before } else { PublicationState::AsFound };
        loop {
            if self.is_outdated.get_value() {
                self.is_outdated.set_value(false);
                let there = store.publication(&row).await;
                let there = there.inspect_err(|_| self.is_outdated.set_value(true))?;
                if there.unread.is_some() {
                    return Ok(PublicationState::Unreadable);
                }
                self.take_in(there);
            } else if self.is_unsaved() {
                let (publication, seen) = (self.publication.get(), self.seen.get_value());
                match store.set_publication(&row, &seen, &publication).await? {
                    Some(kept) => self.seen.set_value(kept),
                    None => self.is_outdated.set_value(true),
                }
                state = PublicationState::At(document::time_of_day());
            } else {
                return Ok(state);
            }
        }
    }

    /// Puts together what another tab has made of it with what was made of it here, and says so.
    fn take_in(self, there: SeenPublication) {
        let before = self.seen.with_value(|seen| seen.publication.clone());
        if before == there.publication {
            return self.seen.set_value(there);
        }
        let merged = self.publication.with(|mine| Publication::merged(&before, mine, &there.publication));
        self.said.set(words::changed_elsewhere(&self.round.fund(), &merged.both_changed));
        self.seen.set_value(there);
        set_if_other(self.publication, merged.publication);
    }
}
