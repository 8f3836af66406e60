//! Keeping a record of a round, or of one of its scenarios, as it is made, and never over what another tab has made of it.

use std::time::Duration;

use leptos::prelude::*;
use tranche::ui::browser::{document, load};
use tranche::ui::signals::set_if_other;
use tranche::ui::store::{self, Fault, RoundRecord, Seen};

use crate::open_round::OpenRound;
use crate::record_state::{RecordState, RecordWords};

/// Whoever types goes on for a moment.
const BEFORE_KEEPING: Duration = Duration::from_millis(600);

/// A record before a step that can be taken back, and after it.
#[derive(Clone)]
struct Step<T> {
    before: T,
    after: T,
}

/// Keeps one record.
pub struct RecordKeeper<T: RoundRecord> {
    /// The round.
    pub round: OpenRound,
    /// The record as it stands here.
    pub record: RwSignal<T>,
    /// How the last change is kept.
    pub state: RwSignal<RecordState>,
    /// What happened, in words.
    pub said: RwSignal<String>,
    key: StoredValue<String>,
    words: StoredValue<&'static RecordWords<T>>,
    step: RwSignal<Option<Step<T>>>,
    seen: StoredValue<Seen<T>>,
    left: StoredValue<Option<String>>,
    is_outdated: StoredValue<bool>,
    is_busy: StoredValue<bool>,
    turn: StoredValue<usize>,
}

impl<T: RoundRecord> Clone for RecordKeeper<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: RoundRecord> Copy for RecordKeeper<T> {}

impl<T: RoundRecord> RecordKeeper<T> {
    /// Keeps what was found under a key.
    pub fn of(round: OpenRound, key: String, seen: Seen<T>, words: &'static RecordWords<T>) -> Self {
        Self {
            round,
            record: RwSignal::new(seen.record.clone()),
            state: RwSignal::new(RecordState::AsFound),
            said: RwSignal::new(String::new()),
            key: StoredValue::new(key),
            words: StoredValue::new(words),
            step: RwSignal::new(None),
            seen: StoredValue::new(seen),
            left: StoredValue::new(None),
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
        let key = self.key.get_value();
        store.on_change_elsewhere(move |changed| {
            if changed.is_empty() || changed == key {
                self.is_outdated.set_value(true);
                self.keep();
            }
        });
    }

    /// Changes the record. It is not kept yet.
    pub fn change(self, change: impl FnOnce(&mut T)) {
        self.record.update(change);
        set_if_other(self.state, RecordState::Saving);
    }

    /// Keeps what is typed a moment later: whoever types goes on.
    pub fn keep_soon(self) {
        self.turn.update_value(|turn| *turn += 1);
        let turn = self.turn.get_value();
        let keep = move || {
            if self.turn.get_value() == turn {
                self.keep();
            }
        };
        set_timeout(keep, BEFORE_KEEPING);
    }

    /// Has another record in the place of this one, so that it can be taken back; says what was done.
    pub fn replace(self, record: T, said: String) {
        self.step.set(Some(Step { before: self.record.get(), after: record.clone() }));
        self.turn_to(record, said);
    }

    /// Whether the last such step can be taken back.
    pub fn can_take_back(self) -> bool {
        self.step.with(Option::is_some)
    }

    /// Takes that step back. What was changed since stays.
    pub fn take_back(self) {
        let Some(Step { before, after }) = self.step.try_update(Option::take).flatten() else { return };
        let (merged, _) = self.record.with(|record| RoundRecord::merged(&after, &before, record));
        self.turn_to(merged, self.words.get_value().taken_back.to_owned());
    }

    fn turn_to(self, record: T, said: String) {
        self.record.set(record);
        self.said.set(said);
        self.state.set(RecordState::Saving);
        self.keep();
    }

    fn is_unsaved(self) -> bool {
        self.record.with(|record| self.seen.with_value(|seen| seen.record != *record))
    }

    /// Leaves what is not kept yet where it is taken at once, and tries to keep it: the page may go first.
    fn keep_or_leave(self) {
        if let Some(store) = store::get() {
            let left = self.left.get_value();
            let (key, seen, record) = (self.key.get_value(), self.seen.get_value(), self.record.get());
            self.left.set_value(store.leave_record(&key, &seen, &record, left.as_deref()));
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
            if self.state.get() == RecordState::Saving {
                self.state.set(RecordState::AsFound);
            }
            return;
        }
        self.is_busy.set_value(true);
        load::run(async move {
            let state = self.keep_all().await;
            self.is_busy.set_value(false);
            self.state.set(state.unwrap_or_else(RecordState::NotKept));
        });
    }

    /// Takes in what another tab has kept, and keeps what is here, until there is nothing left of either.
    async fn keep_all(self) -> Result<RecordState, Fault> {
        let store = store::open().await;
        let key = self.key.get_value();
        let before = self.state.get();
        let mut state = if matches!(before, RecordState::At(_)) { before } else { RecordState::AsFound };
        loop {
            if self.is_outdated.get_value() {
                self.is_outdated.set_value(false);
                let there = store.record(&key).await.inspect_err(|_| self.is_outdated.set_value(true))?;
                if there.unread.is_some() {
                    return Ok(RecordState::Unreadable);
                }
                self.take_in(there);
            } else if self.is_unsaved() {
                // What was left before this is no newer than what is kept now.
                let left = self.left.get_value();
                let (record, seen) = (self.record.get(), self.seen.get_value());
                match store.set_record(&key, &seen, &record, left.as_deref()).await? {
                    Some(kept) => self.seen.set_value(kept),
                    None => self.is_outdated.set_value(true),
                }
                state = RecordState::At(document::time_of_day());
            } else {
                return Ok(state);
            }
        }
    }

    /// Puts together what another tab has made of the record with what was made of it here, and says so.
    fn take_in(self, there: Seen<T>) {
        let before = self.seen.with_value(|seen| seen.record.clone());
        if before == there.record {
            return self.seen.set_value(there);
        }
        let merge = |record: &T| RoundRecord::merged(&before, record, &there.record);
        let (merged, both_changed) = self.record.with(merge);
        let words = self.words.get_value();
        if there.record.is_blank() {
            self.step.set(Some(Step { before, after: T::default() }));
            self.said.set(words.deleted_elsewhere.to_owned());
        } else {
            self.said.set((words.changed_elsewhere)(&self.round.fund(), &both_changed));
        }
        self.seen.set_value(there);
        set_if_other(self.record, merged);
    }
}
