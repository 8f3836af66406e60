//! Keeping marks and notes as they are made, and never over what another tab has made of them.

use std::time::Duration;

use leptos::prelude::*;
use tranche::ui::browser::{document, load};
use tranche::ui::signals::set_if_other;
use tranche::ui::store::{self, Fault, SeenMarks};
use tranche::ui::words::office::marks as words;
use tranche::{Bid, Fund, Mark, Marks};

use crate::open_round::OpenRound;

/// Whoever types goes on for a moment.
const BEFORE_KEEPING: Duration = Duration::from_millis(600);

/// How the last change is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MarksState {
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

/// Marks before a step that can be taken back, and after it.
#[derive(Clone)]
struct Step {
    before: Marks,
    after: Marks,
}

/// Keeps the marks on the bids of one round.
#[derive(Clone, Copy)]
pub struct MarksKeeper {
    /// The round.
    pub round: OpenRound,
    /// The marks as they stand here.
    pub marks: RwSignal<Marks>,
    /// How the last change is kept.
    pub state: RwSignal<MarksState>,
    /// What happened, in words.
    pub said: RwSignal<String>,
    step: RwSignal<Option<Step>>,
    seen: StoredValue<SeenMarks>,
    is_outdated: StoredValue<bool>,
    is_busy: StoredValue<bool>,
    turn: StoredValue<usize>,
}

impl MarksKeeper {
    /// Keeps what was found.
    pub fn of(round: OpenRound, seen: SeenMarks) -> Self {
        Self {
            round,
            marks: RwSignal::new(seen.marks.clone()),
            state: RwSignal::new(MarksState::AsFound),
            said: RwSignal::new(String::new()),
            step: RwSignal::new(None),
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
        let key = self.round.row().marks();
        store.on_change_elsewhere(move |changed| {
            if changed.is_empty() || changed == key {
                self.is_outdated.set_value(true);
                self.keep();
            }
        });
    }

    /// Marks the bid in this place, or takes its mark away.
    pub fn mark(self, at: usize, mark: Option<Mark>) {
        self.change(at, |marks, fund, bid| marks.set_mark(fund, bid, mark));
        self.keep();
    }

    /// Notes something of the bid in this place. It is kept when the field is left, or a moment later.
    pub fn note(self, at: usize, note: &str) {
        self.change(at, |marks, fund, bid| marks.set_note(fund, bid, note));
        self.turn.update_value(|turn| *turn += 1);
        let turn = self.turn.get_value();
        let keep = move || {
            if self.turn.get_value() == turn {
                self.keep();
            }
        };
        set_timeout(keep, BEFORE_KEEPING);
    }

    /// Says that the bid in this place is the one that was marked.
    pub fn confirm(self, at: usize) {
        self.change(at, Marks::confirm);
        self.keep();
    }

    fn change(self, at: usize, change: impl FnOnce(&mut Marks, &Fund, &Bid)) {
        let fund = self.round.fund();
        if let Some(bid) = fund.bids.get(at) {
            self.marks.update(|marks| change(marks, &fund, bid));
            self.state.set(MarksState::Saving);
        }
    }

    /// Has other marks in the place of all, so that it can be taken back; says what was done.
    pub fn replace(self, marks: Marks, said: String) {
        self.step.set(Some(Step { before: self.marks.get(), after: marks.clone() }));
        self.turn_to(marks, said);
    }

    /// Whether the last such step can be taken back.
    pub fn can_take_back(self) -> bool {
        self.step.with(Option::is_some)
    }

    /// Takes that step back. What was marked since stays.
    pub fn take_back(self) {
        let Some(Step { before, after }) = self.step.try_update(Option::take).flatten() else { return };
        let merged = self.marks.with(|marks| Marks::merged(&after, &before, marks));
        self.turn_to(merged.marks, words::TAKEN_BACK.to_owned());
    }

    fn turn_to(self, marks: Marks, said: String) {
        self.marks.set(marks);
        self.said.set(said);
        self.state.set(MarksState::Saving);
        self.keep();
    }

    fn is_unsaved(self) -> bool {
        self.marks.with(|marks| self.seen.with_value(|seen| seen.marks != *marks))
    }

    /// Leaves what is not kept yet where it is taken at once, and tries to keep it: the page may go first.
    fn keep_or_leave(self) {
        if let Some(store) = store::get() {
            store.leave_marks(&self.round.row(), &self.seen.get_value(), &self.marks.get());
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
            if self.state.get() == MarksState::Saving {
                self.state.set(MarksState::AsFound);
            }
            return;
        }
        self.is_busy.set_value(true);
        load::run(async move {
            let state = self.keep_all().await;
            self.is_busy.set_value(false);
            self.state.set(state.unwrap_or_else(MarksState::NotKept));
        });
    }

    /// Takes in what another tab has kept, and keeps what is here, until there is nothing left of either.
    async fn keep_all(self) -> Result<MarksState, Fault> {
        let store = store::open().await;
        let row = self.round.row();
        let before = self.state.get();
        let mut state = if matches!(before, MarksState::At(_)) { before } else { MarksState::AsFound };
        loop {
            if self.is_outdated.get_value() {
                self.is_outdated.set_value(false);
                let there = store.marks(&row).await.inspect_err(|_| self.is_outdated.set_value(true))?;
                if there.unread.is_some() {
                    return Ok(MarksState::Unreadable);
                }
                self.take_in(there);
            } else if self.is_unsaved() {
                let (marks, seen) = (self.marks.get(), self.seen.get_value());
                match store.set_marks(&row, &seen, &marks).await? {
                    Some(kept) => self.seen.set_value(kept),
                    None => self.is_outdated.set_value(true),
                }
                state = MarksState::At(document::time_of_day());
            } else {
                return Ok(state);
            }
        }
    }

    /// Puts together what another tab has made of the marks with what was made of them here, and says so.
    fn take_in(self, there: SeenMarks) {
        let before = self.seen.with_value(|seen| seen.marks.clone());
        if before == there.marks {
            return self.seen.set_value(there);
        }
        let merged = self.marks.with(|marks| Marks::merged(&before, marks, &there.marks));
        if there.marks.is_blank() {
            self.step.set(Some(Step { before, after: Marks::default() }));
            self.said.set(words::DELETED_ELSEWHERE.to_owned());
        } else {
            self.said.set(words::changed_elsewhere(&merged.both_changed));
        }
        self.seen.set_value(there);
        set_if_other(self.marks, merged.marks);
    }
}
