//! Saving a changed fund and the decisions on it, both or neither, and never over what another tab has saved.

mod leave;
mod open_fund;
mod other_scenarios;
mod other_tabs;

use leptos::prelude::*;
use tranche::History;
use tranche::formats::scenario_file;
use tranche::ui::browser::{document, load, random};
use tranche::ui::store::rounds::{self, OwnRound};
use tranche::ui::store::{self, Fault, ScenarioState};

use open_fund::StoredFund;
use other_scenarios::OtherScenarios;

pub use open_fund::{NotOpened, OpenFund, open};

/// How the last change is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SaveState {
    /// All that is here is kept.
    Kept,
    /// It is being kept.
    Saving,
    /// It was just kept, at this time of day.
    At(String),
    /// The browser did not take it.
    NotKept,
    /// Another tab has kept something else. Nothing is kept from here until the reader has chosen.
    Elsewhere,
    /// What was kept is gone: removed in another tab. Nothing is kept from here any more.
    Gone,
}

/// How often something of the other scenarios may stand there that was not seen a moment ago.
const MOST_MISSES: usize = 5;

/// A fund and the decisions on it, as they are to be kept.
#[derive(Clone, Debug, PartialEq, Eq)]
struct FundTexts {
    fund: String,
    scenario: String,
    /// Whether nothing is decided.
    is_blank: bool,
    /// The other scenarios that say something else with these figures, by their numbers.
    others: Vec<(usize, String)>,
}

/// Keeps one fund and the decisions on it.
#[derive(Clone, Copy)]
pub struct FundKeeper {
    /// The fund as it was last read or written here.
    own: StoredValue<OwnRound>,
    /// The number of the scenario with the decisions.
    number: StoredValue<usize>,
    /// The decisions as they were last read or written here.
    seen: StoredValue<Option<ScenarioState>>,
    /// The other scenarios of the round.
    others: StoredValue<OtherScenarios>,
    /// What those scenarios are called that are final: the changed bids do not reach them.
    pub finals: RwSignal<Vec<String>>,
    /// When something was last changed, in milliseconds since 1970.
    changed_at: StoredValue<u64>,
    /// What is to be kept next.
    newest: StoredValue<Option<FundTexts>>,
    /// What is being written.
    writing: StoredValue<Option<FundTexts>>,
    /// Whether something is being written: one thing at a time, and the newest next.
    is_busy: StoredValue<bool>,
    /// What this page leaves behind where it goes too early goes by this.
    page: StoredValue<String>,
    /// What is done once all is kept.
    next: StoredValue<Option<Box<dyn FnOnce()>>, LocalStorage>,
    /// How the last change is kept.
    pub state: RwSignal<SaveState>,
}

impl FundKeeper {
    /// Keeps what was opened under its name.
    pub fn of(stored: StoredFund) -> Self {
        Self {
            own: StoredValue::new(stored.own),
            number: StoredValue::new(stored.number),
            seen: StoredValue::new(stored.seen),
            others: StoredValue::new(stored.others),
            finals: RwSignal::new(stored.finals),
            changed_at: StoredValue::new(0),
            newest: StoredValue::new(None),
            writing: StoredValue::new(None),
            is_busy: StoredValue::new(false),
            page: StoredValue::new(random::digits()),
            next: StoredValue::new_local(None),
            state: RwSignal::new(SaveState::Kept),
        }
    }

    /// The name the fund goes by.
    pub fn name(self) -> String {
        self.own.with_value(|own| own.name.clone())
    }

    /// Takes what stands in the store now in the place of what was opened before.
    pub fn turn_to(self, stored: StoredFund) {
        self.own.set_value(stored.own);
        self.number.set_value(stored.number);
        self.seen.set_value(stored.seen);
        self.others.set_value(stored.others);
        self.finals.set(stored.finals);
        self.newest.set_value(None);
        self.state.set(SaveState::Kept);
    }

    /// Keeps the fund and the decisions as they stand now.
    pub fn keep(self, history: &History) {
        let Some(fund) = rounds::text(history.fund()) else { return };
        let scenario = scenario_file::write(history.fund(), history.scenario());
        document::hand_over(&fund);
        self.changed_at.set_value(document::milliseconds());
        let others = self.others.with_value(|others| others.carried(history.fund()));
        let is_blank = history.scenario().is_blank();
        self.newest.set_value(Some(FundTexts { fund, scenario, is_blank, others }));
        self.write_newest();
    }

    fn write_newest(self) {
        let is_waiting = self.is_waiting() || self.is_busy.get_value();
        if is_waiting
            || self.newest.with_value(|newest| newest.as_ref().is_none_or(|both| self.is_saved(both)))
        {
            return;
        }
        self.is_busy.set_value(true);
        self.state.set(SaveState::Saving);
        load::run(async move {
            let state = self.write_all().await;
            self.is_busy.set_value(false);
            self.state.set(state);
            self.go_on();
        });
    }

    /// Does something once all is kept, or cannot be.
    pub fn then(self, act: impl FnOnce() + 'static) {
        self.next.set_value(Some(Box::new(act)));
        if !self.is_busy.get_value() {
            self.go_on();
        }
    }

    fn go_on(self) {
        if let Some(act) = self.next.try_update_value(Option::take).flatten() {
            act();
        }
    }

    /// Whether nothing is kept from here. It is asked when something is to be written, and nothing is made anew for it.
    fn is_waiting(self) -> bool {
        self.state.with(|state| matches!(state, SaveState::Elsewhere | SaveState::Gone))
    }

    fn is_saved(self, both: &FundTexts) -> bool {
        let seen = self.seen.with_value(|seen| match seen {
            Some(seen) => seen.text == both.scenario,
            None => both.is_blank,
        });
        seen && self.own.with_value(|own| own.text == both.fund)
    }

    /// Writes the newest until there is none newer.
    async fn write_all(self) -> SaveState {
        let mut misses = 0;
        while let Some(both) = self.newest.get_value().filter(|both| !self.is_saved(both)) {
            match self.write(&both).await {
                Ok(true) => misses = 0,
                // What another tab changed and took back is no reason to stop, nor what it decided in another scenario.
                Ok(false) if misses < MOST_MISSES && self.differs().await == Ok(false) => {
                    misses += 1;
                    self.look_at_others_again().await;
                }
                Ok(false) => return self.what_is_else().await,
                Err(_) => {
                    _ = self.leave();
                    return SaveState::NotKept;
                }
            }
        }
        self.take_back();
        let time = document::time_of_day();
        document::note_kept(&time);
        SaveState::At(time)
    }

    /// Writes the fund and the decisions, or neither; `false` where something else stands there than was seen.
    async fn write(self, both: &FundTexts) -> Result<bool, Fault> {
        let store = store::get().ok_or(Fault::Refused)?;
        self.writing.set_value(Some(both.clone()));
        let (mut own, seen) = (self.own.get_value(), self.seen.get_value());
        let (along, others) = self.others.with_value(|others| others.stage(&store, &own.row, &both.others));
        if both.is_blank && seen.is_none() {
            if !rounds::keep_fund(&store, &own, &both.fund, along).await? {
                return Ok(false);
            }
        } else {
            let number = self.number.get_value();
            let decisions = (seen.as_ref(), both.scenario.as_str());
            let kept = rounds::keep_both(&store, &own, &both.fund, number, decisions, along).await?;
            let Some(seen) = kept else {
                return Ok(false);
            };
            self.seen.set_value(Some(seen));
        }
        self.others.set_value(others);
        own.text.clone_from(&both.fund);
        self.own.set_value(own);
        Ok(true)
    }
}
