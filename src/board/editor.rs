//! The one door: what the page reads, and the only way it changes anything.

mod laid_scenario;
mod other_steps;
mod round_table;
mod row_signals;
mod shared_scenario;

use std::sync::Arc;

use leptos::prelude::*;
use tranche::listing::Standing;
use tranche::{Bid, BidRef, Edit, Fund, History, Ledger, Outcome, Refusal, Scenario, Shared};

use super::bid_signals::BidSignals;
use super::last_step::{Kind, Step};
pub use other_steps::Way;
use other_steps::{OtherSteps, Switch};
use round_table::{Table, Trial};
use tranche::ui::browser::document::milliseconds;

/// A handle to the round on the table. Every component gets it from the context and none gets anything else.
#[derive(Clone, Copy)]
pub struct Editor {
    table: RwSignal<Table>,
    /// Whether a shared scenario is on show.
    looking: RwSignal<bool>,
    /// Whether choices are tried on it, as a copy.
    trying: RwSignal<bool>,
    /// How many shared scenarios were on show.
    laid: StoredValue<u32>,
    /// The copy that something else took the place of.
    aside: RwSignal<Option<Trial>>,
    /// What each bid was told, in the order of the paper.
    signals: StoredValue<Vec<BidSignals>>,
    /// The last step.
    step: RwSignal<Option<Step>>,
    /// The switches that led here.
    from: RwSignal<Vec<Switch>>,
    /// Those that were taken back.
    onward: RwSignal<Vec<Switch>>,
    /// The steps of those that are not on the table.
    others: StoredValue<Vec<OtherSteps>>,
    /// When that was, in milliseconds since 1970.
    changed_at: StoredValue<u64>,
}

impl Editor {
    /// Puts a round on the table: the reader's own work, and perhaps a shared scenario over it.
    pub fn provide(fund: Fund, mine: Scenario, over: Option<Shared>) -> Self {
        let fund = Arc::new(fund);
        let shown = over.as_ref().map_or(&mine, |shared| &shared.scenario);
        let signals = |bid: &Bid| BidSignals::of(shown.decision(&bid.reference));
        let signals = StoredValue::new(fund.bids.iter().map(signals).collect());
        let looking = RwSignal::new(over.is_some());
        let ledger = Ledger::of(&fund, shown);
        let sitting = History::resume(fund, mine);
        let table = RwSignal::new(Table { sitting, shared: over, trial: None, ledger });
        let changed_at = StoredValue::new(milliseconds());
        let (trying, aside, step) = (RwSignal::new(false), RwSignal::new(None), RwSignal::new(None));
        let [from, onward] = [(); 2].map(|()| RwSignal::new(Vec::new()));
        let others = StoredValue::new(Vec::new());
        let laid = StoredValue::new(u32::from(looking.get()));
        let editor =
            Self { table, looking, trying, laid, aside, signals, step, from, onward, others, changed_at };
        provide_context(editor);
        editor
    }

    /// The handle, inside the round.
    pub fn get() -> Self {
        expect_context()
    }

    /// Reads what is on the table as it stands now: for what somebody does at once, and for what is built once.
    fn now<T>(self, read: impl FnOnce(&Table) -> T) -> T {
        // Tracked, each decision would build an open dialog, or the whole list, anew.
        self.table.with_untracked(read)
    }

    /// What was asked for.
    pub fn fund(self) -> Arc<Fund> {
        self.now(|table| Arc::clone(table.sitting.fund()))
    }

    /// Reads what the scenario on show adds up to.
    pub fn ledger<T>(self, read: impl FnOnce(&Ledger) -> T) -> T {
        self.table.with(|table| read(&table.ledger))
    }

    /// Reads the scenario on show: the reader's own, or the shared one they are looking at.
    pub fn shown<T>(self, read: impl FnOnce(&Scenario) -> T) -> T {
        self.table.with(|table| read(table.shown()))
    }

    /// Reads all that is on show, as it stands now.
    pub fn standing<T>(self, read: impl FnOnce(Standing) -> T) -> T {
        self.now(|table| {
            let fund = table.sitting.fund();
            read(Standing { fund, scenario: table.shown(), ledger: &table.ledger })
        })
    }

    /// The scenario on show, as it stands now.
    pub fn shown_now(self) -> Scenario {
        self.now(|table| table.shown().clone())
    }

    /// The reader's own scenario as it stands now, whatever is on show.
    pub fn mine(self) -> Scenario {
        self.now(|table| table.sitting.scenario().clone())
    }

    /// Whether the reader has decided nothing, as it stands now.
    pub fn is_mine_blank(self) -> bool {
        self.now(|table| table.sitting.scenario().is_blank())
    }

    /// Whether this is the reader's own scenario.
    pub fn is_mine(self, scenario: &Scenario) -> bool {
        self.table.with(|table| table.sitting.scenario() == scenario)
    }

    /// Carries out an edit of the scenario that is worked on.
    pub fn apply(self, edit: Edit) -> Result<(), Refusal> {
        let mut done = Ok(());
        let only = match &edit {
            Edit::Decide(bid, outcome) if self.moves_no_other(bid, outcome) => self.fund().position(bid),
            Edit::Stands(bid) | Edit::Explain(bid, _) => self.fund().position(bid),
            _ => None,
        };
        self.take_step(Kind::of(&edit), only, &mut |table| done = table.work(|steps| steps.apply(&edit)));
        done
    }

    /// Makes a scenario the reader's own, whatever is on show, in one edit that can be undone.
    pub fn adopt(self, scenario: Scenario) -> Result<(), Refusal> {
        let mut done = Ok(());
        let edit = Edit::Adopt(scenario);
        self.take_step(Kind::of(&edit), None, &mut |table| done = table.sitting.apply(&edit));
        done
    }

    /// What the last step changed, in words, as long as that is on show.
    pub fn step(self) -> String {
        let step = self.step.get().filter(|step| self.shown(|scenario| *scenario == step.after));
        step.map_or_else(String::new, |step| step.words(&self.fund()))
    }

    /// When the reader's own scenario was last changed, in milliseconds since 1970.
    pub fn changed_at(self) -> u64 {
        self.changed_at.get_value()
    }

    fn take_step(self, kind: Kind, only: Option<usize>, act: &mut dyn FnMut(&mut Table)) {
        if self.now(|table| table.trial.is_none()) {
            self.changed_at.set_value(milliseconds());
        }
        if matches!(kind, Kind::Other | Kind::StartAgain) {
            // What was taken back before a new decision is not done again.
            self.onward.maybe_update(|onward| !std::mem::take(onward).is_empty());
        }
        if kind == Kind::Other {
            self.step.set(None);
            return self.change(only, act);
        }
        self.put_away();
        let before = self.shown_now();
        self.change(only, act);
        self.step.set(Some(Step { kind, before, after: self.shown_now() }));
    }

    /// Whether no other bid moves on the reserve list.
    fn moves_no_other(self, bid: &BidRef, outcome: &Outcome) -> bool {
        let had = self.now(|table| table.shown().outcome(bid).rank());
        had.is_none() && outcome.rank().is_none()
    }

    /// Takes back the last edit.
    pub fn undo(self) {
        self.take_step(Kind::Undo, None, &mut |table| _ = table.work(History::undo));
    }

    /// Does again what was taken back.
    pub fn redo(self) {
        self.take_step(Kind::Redo, None, &mut |table| _ = table.work(History::redo));
    }

    /// Whether there is an edit to take back in what is worked on.
    pub fn can_undo(self) -> bool {
        self.table.with(|table| table.steps().is_some_and(History::can_undo))
    }

    /// Whether there is an edit to do again in what is worked on.
    pub fn can_redo(self) -> bool {
        self.table.with(|table| table.steps().is_some_and(History::can_redo))
    }

    /// Changes what is on the table, works out the ledger, and tells the bids. A change of a single bid is told to that
    /// one, and to those that are seen, because what remains is another.
    fn change(self, only: Option<usize>, act: &mut dyn FnMut(&mut Table)) {
        self.table.update(|table| {
            act(table);
            let Table { sitting, shared, ledger, .. } = table;
            ledger
                .give(sitting.fund(), shared.as_ref().map_or(sitting.scenario(), |shared| &shared.scenario));
        });
        self.update(&|place, signals| only.is_none_or(|only| only == place) || signals.is_seen);
    }
}
