//! Keeping the reader's own work in the browser, without ever writing over what was not read.

mod deleted;
mod late;
mod leave;
mod other_tabs;
mod remove;
mod save;
mod scenario_titles;
mod switch;
mod switch_steps;
mod tab_states;

use leptos::prelude::*;
use tranche::store::Row;
use tranche::ui::browser::{document, load, random};
use tranche::ui::store::{
    self, Fault, OtherScenario, ScenarioName, ScenarioState, StoredRound, Trouble, UnreadWork as Unread,
    earlier,
};
use tranche::{Arrival, Mismatch, Scenario, StoredWork};

use super::editor::Editor;
pub use tab_states::{OtherTabBids, OtherTabCopy, OtherTabState, SavedState};

/// Something that waits until the work is kept.
pub type Act = Box<dyn FnOnce() -> load::Work<()>>;

/// Keeps the work on one round.
#[derive(Clone, Copy)]
pub struct Keeper {
    row: StoredValue<Row>,
    /// The number of the scenario.
    number: RwSignal<usize>,
    /// What the scenarios to choose from are called.
    pub names: RwSignal<Vec<ScenarioName>>,
    /// How it was last read or written.
    seen: StoredValue<Option<ScenarioState>>,
    /// What this page leaves behind where it goes too early goes by this.
    page: StoredValue<String>,
    /// Whether something is being written: one thing at a time, and the newest next.
    is_busy: StoredValue<bool>,
    /// What is done after that, one after the other.
    next: StoredValue<Vec<Act>, LocalStorage>,
    /// Whether another tab has deleted the scenario that is worked on.
    pub is_deleted: RwSignal<bool>,
    /// What was written since something was last proven to be kept: any of it may stand there, though nobody said so.
    written: StoredValue<Vec<String>>,
    /// Whether something is left behind.
    has_left: StoredValue<bool>,
    /// What is kept.
    pub proven: RwSignal<Option<SavedState>>,
    /// What stands in the way.
    pub trouble: RwSignal<Option<Trouble>>,
    /// What became of the bids on show in another tab.
    pub bids: RwSignal<Option<OtherTabBids>>,
    /// What another tab made of this scenario, while this one has decided nothing since.
    pub elsewhere: RwSignal<Option<OtherTabState>>,
    /// Where this tab went on instead, once it did.
    pub copy: RwSignal<Option<OtherTabCopy>>,
    /// What was to be a new scenario, and is none.
    pub not_added: RwSignal<Option<Scenario>>,
    /// What was found and could not be read.
    pub unread: RwSignal<Vec<Unread>>,
    /// Other scenarios of this round.
    pub beside: RwSignal<Vec<OtherScenario>>,
    /// What was different when the work was kept.
    pub mismatch: RwSignal<Option<Mismatch>>,
    /// Decisions that were kept for another list of these bids, while nothing is decided on this one.
    pub earlier: RwSignal<Option<Scenario>>,
}

impl Keeper {
    /// Goes on with what was kept of a round.
    pub fn of(kept: StoredRound) -> (Self, StoredWork) {
        let trouble = trouble(kept.fault);
        let StoredRound { row, number, seen, opened, unread, beside, names, .. } = kept;
        let (scenario, mismatch) = opened.map(|Arrival { scenario, mismatch }| (scenario, mismatch)).unzip();
        let kept = match &scenario {
            Some(scenario) => StoredWork::Work(scenario.clone()),
            None if trouble == Some(Trouble::Refused) => StoredWork::Refused,
            None if unread.is_empty() => StoredWork::Nothing,
            None => StoredWork::Unreadable,
        };
        let keeper = Self {
            row: StoredValue::new(row),
            number: RwSignal::new(number),
            names: RwSignal::new(names),
            seen: StoredValue::new(None),
            page: StoredValue::new(random::digits()),
            is_busy: StoredValue::new(false),
            next: StoredValue::new_local(Vec::new()),
            is_deleted: RwSignal::new(false),
            written: StoredValue::new(Vec::new()),
            has_left: StoredValue::new(false),
            proven: RwSignal::new(None),
            trouble: RwSignal::new(trouble),
            bids: RwSignal::new(None),
            elsewhere: RwSignal::new(None),
            copy: RwSignal::new(None),
            not_added: RwSignal::new(None),
            unread: RwSignal::new(unread),
            beside: RwSignal::new(beside),
            mismatch: RwSignal::new(mismatch.flatten()),
            earlier: RwSignal::new(None),
        };
        if let (Some(scenario), Some(seen)) = (scenario, seen) {
            keeper.find_kept(scenario, seen);
        }
        (keeper, kept)
    }

    /// The round that everything is kept for.
    pub fn row(self) -> Row {
        self.row.get_value()
    }

    /// These decisions were kept before this page was opened.
    fn find_kept(self, scenario: Scenario, seen: ScenarioState) {
        document::hand_over(&seen.text);
        document::note_kept(&document::time_of_day());
        self.see(seen);
        self.proven.set(Some(SavedState { scenario, time: None }));
    }

    /// This stands there now, whatever was written before; and this tab stays with it.
    fn see(self, seen: ScenarioState) {
        store::tab_scenario::stay_with(&self.row.get_value(), self.number_now());
        self.seen.set_value(Some(seen));
        self.written.set_value(Vec::new());
    }

    /// Listens for the other tabs, and looks for decisions on these bids that are kept for another list, where nothing is decided
    /// here.
    pub fn begin(self, editor: Editor, own: Option<(String, String)>) {
        self.on_change_elsewhere(editor, own);
        if self.seen.with_value(Option::is_some) {
            return;
        }
        load::run(async move {
            let found = earlier(&editor.fund(), &self.row.get_value()).await;
            if editor.is_mine_blank() && found.is_some() {
                self.earlier.set(found);
            }
        });
    }

    /// Whether what stands in the store is what the reader decided.
    pub fn is_kept(self, editor: Editor) -> bool {
        !self.waits() && self.is_as_seen(editor)
    }

    /// Whether the reader decided nothing since this page last saw what is kept.
    fn is_as_seen(self, editor: Editor) -> bool {
        self.proven.with(|proven| match proven {
            Some(proven) => editor.is_mine(&proven.scenario),
            // A first visit leaves no trace until something is decided.
            None => editor.is_mine(&Scenario::default()),
        })
    }

    /// Whether the reader has decided something, as it stands now, that this page has not seen kept.
    fn is_ahead(self, editor: Editor) -> bool {
        // Something happened that calls for keeping; what is looked at for it calls for nothing.
        untrack(|| !self.is_as_seen(editor))
    }

    /// Whether that can be kept now, because no choice is waited for.
    fn can_go_on(self, editor: Editor) -> bool {
        // Nor does what a choice is waited for: whoever makes it says so.
        untrack(|| !self.waits()) && self.is_ahead(editor)
    }

    /// Whether nothing is kept until the reader has chosen.
    pub fn waits(self) -> bool {
        self.trouble.get() == Some(Trouble::Cleared)
    }
}

/// What stands in the way, where looking up what is kept had this fault.
fn trouble(fault: Option<Fault>) -> Option<Trouble> {
    match (store::get(), fault) {
        (Some(store), _) if store.refuses() => Some(Trouble::Refused),
        (_, Some(fault)) => Some(Trouble::NotRead(fault)),
        (Some(store), None) => store.fault().map(Trouble::StandIn),
        (None, None) => Some(Trouble::Refused),
    }
}
