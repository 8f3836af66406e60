//! The one door: what the page reads, and the only way it changes anything.

use std::sync::Arc;

use leptos::prelude::*;
use tranche::{Bid, Decision, Edit, Fund, Ledger, Refusal, Scenario, Sitting};

/// A handle to the round on the table. Every component gets it from the context and none gets anything else.
#[derive(Clone, Copy)]
pub struct Editor {
    sitting: RwSignal<Sitting>,
    shared: RwSignal<Option<Scenario>>,
    shown: Memo<Scenario>,
    ledger: Memo<Ledger>,
    /// What each bid is given in the scenario on show, in the order of the paper. One signal a bid, so that a decision
    /// wakes the card it is about and not all of them.
    decisions: StoredValue<Vec<RwSignal<Decision>>>,
}

impl Editor {
    /// Puts a round on the table: the reader's own work, and perhaps a shared scenario over it.
    pub fn provide(fund: Fund, mine: Scenario, over: Option<Scenario>) -> Self {
        let fund = Arc::new(fund);
        let sitting = RwSignal::new(Sitting::resume(fund.clone(), mine));
        let shared = RwSignal::new(over);
        let shown =
            Memo::new(move |_| shared.get().unwrap_or_else(|| sitting.with(|s| s.scenario().clone())));
        let ledger =
            Memo::new(move |_| shown.with(|scenario| sitting.with(|s| Ledger::of(s.fund(), scenario))));
        let decided = |bid: &Bid| RwSignal::new(shown.with_untracked(|s| s.decision(&bid.reference).clone()));
        let decisions = StoredValue::new(fund.bids.iter().map(decided).collect());
        let editor = Self { sitting, shared, shown, ledger, decisions };
        provide_context(editor);
        editor
    }

    /// The handle, inside the round.
    pub fn get() -> Self {
        expect_context()
    }

    /// What was asked for.
    pub fn fund(self) -> Arc<Fund> {
        self.sitting.with_untracked(|sitting| sitting.fund().clone())
    }

    /// What is on show adds up to.
    pub fn ledger(self) -> Memo<Ledger> {
        self.ledger
    }

    /// The scenario on show: the reader's own, or the shared one they are looking at.
    pub fn shown(self) -> Memo<Scenario> {
        self.shown
    }

    /// The reader's own scenario, whatever is on show.
    pub fn mine(self) -> Scenario {
        self.sitting.with(|sitting| sitting.scenario().clone())
    }

    /// What the bid at this place of the paper is given in the scenario on show.
    pub fn decision(self, place: usize) -> ReadSignal<Decision> {
        self.decisions.with_value(|decisions| decisions[place].read_only())
    }

    /// Carries out an edit of the reader's own scenario.
    pub fn apply(self, edit: Edit) -> Result<(), Refusal> {
        let mut done = Ok(());
        self.sitting.update(|sitting| done = sitting.apply(&edit));
        self.tell_cards();
        done
    }

    /// Takes back the last edit.
    pub fn undo(self) {
        self.sitting.maybe_update(Sitting::undo);
        self.tell_cards();
    }

    /// Does again what was taken back.
    pub fn redo(self) {
        self.sitting.maybe_update(Sitting::redo);
        self.tell_cards();
    }

    /// Whether there is an edit to take back, and the reader looks at their own work.
    pub fn can_undo(self) -> bool {
        !self.looks_at_shared() && self.sitting.with(Sitting::can_undo)
    }

    /// Whether there is an edit to do again, and the reader looks at their own work.
    pub fn can_redo(self) -> bool {
        !self.looks_at_shared() && self.sitting.with(Sitting::can_redo)
    }

    /// The shared scenario on show, if one is.
    pub fn shared(self) -> Option<Scenario> {
        self.shared.get()
    }

    /// Whether a shared scenario is on show: it is looked at, not worked on.
    pub fn looks_at_shared(self) -> bool {
        self.shared.with(Option::is_some)
    }

    /// Lays a shared scenario over the reader's own, which stays as it is.
    pub fn look_at(self, shared: Scenario) {
        self.shared.set(Some(shared));
        self.tell_cards();
    }

    /// Puts the shared scenario away.
    pub fn back_to_mine(self) {
        self.shared.set(None);
        self.tell_cards();
    }

    /// Makes the shared scenario the reader's own, in one edit that can be undone.
    pub fn keep_shared(self) -> Result<(), Refusal> {
        let Some(shared) = self.shared.get_untracked() else { return Ok(()) };
        self.apply(Edit::Adopt(shared))?;
        self.back_to_mine();
        Ok(())
    }

    /// Passes on what the scenario on show gives to the bids that are given something else now.
    fn tell_cards(self) {
        let fund = self.fund();
        self.shown.with_untracked(|scenario| {
            self.decisions.with_value(|decisions| {
                for (bid, told) in fund.bids.iter().zip(decisions) {
                    let decision = scenario.decision(&bid.reference);
                    if told.with_untracked(|told| told != decision) {
                        told.set(decision.clone());
                    }
                }
            });
        });
    }
}
