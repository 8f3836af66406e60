//! The states of a scenario, looked up, and looked up again when another one is kept.

use std::sync::Arc;

use leptos::prelude::*;
use tranche::Fund;
use tranche::store::{State, Unusable};
use tranche::ui::browser::document::Place;
use tranche::ui::browser::load;
use tranche::ui::store::{self, Fault, RoundScenario, StoredScenario};
use tranche::ui::words::scenario_picker;

use crate::focus_soon::focus_if_lost_soon;
use crate::open_round::OpenRound;

/// The id of the heading above the states.
pub const STATES: &str = "states";

/// The id of their list.
pub const LIST: &str = "state-list";

/// What was found of the states.
pub enum Found {
    /// They are still being looked up.
    Nothing,
    /// These, the oldest first.
    States(Vec<State>),
    /// They cannot be looked up.
    Fault(Fault),
}

/// On which bids the states of a scenario are shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StandsOn {
    /// Those of the round.
    Round,
    /// Those that a final one was decided on, which have been changed since.
    Earlier(Arc<Fund>),
    /// Those of the round, because the ones that a final one was decided on cannot be read.
    Lost,
}

/// The states of one scenario.
#[derive(Clone, Copy)]
pub struct PastStates {
    /// The round with it.
    pub round: OpenRound,
    /// Its number.
    pub number: usize,
    /// As they were last looked up.
    pub found: RwSignal<Found>,
    /// Whether one of them can be brought back: where the scenario is in use and not final, and no later version of the page has saved it.
    pub can_bring_back: Memo<bool>,
    /// Whether the scenario can be opened as it is: then it is what the newest of them says.
    pub opens: Memo<bool>,
}

impl PastStates {
    /// Looks for them now, and whenever another tab changes something of the round.
    pub fn look_for(round: OpenRound, number: usize) -> Self {
        let can_bring_back = Memo::new(move |_| {
            round.scenarios.with(|all| all.of_number(number).is_some_and(|one| stands(one).is_some()))
        });
        let opens = Memo::new(move |_| {
            let is_whole = |one: &RoundScenario| matches!(one.stored, StoredScenario::Scenario(_));
            round.scenarios.with(|all| all.of_number(number).is_some_and(is_whole))
        });
        let states = Self { round, number, found: RwSignal::new(Found::Nothing), can_bring_back, opens };
        load::run(states.look_up());
        if let Some(store) = store::get() {
            let row = format!("/{}/", round.row());
            store.on_change_elsewhere(move |key| {
                if key.is_empty() || key.contains(&row) {
                    load::run(states.look_up());
                }
            });
        }
        states
    }

    /// What the scenario is called; `None` where there is none.
    pub fn title(self) -> Option<String> {
        self.round.scenarios.with(|all| {
            let one = all.of_number(self.number)?;
            Some(scenario_picker::title(one.number, &one.seen.entry.title))
        })
    }

    /// On which bids its states are shown: those of the round, or where it is final those that it was decided on.
    pub fn stands_on(self) -> StandsOn {
        self.round.scenarios.with(|all| {
            let Some(one) = all.of_number(self.number).filter(|one| one.is_final()) else {
                return StandsOn::Round;
            };
            match &one.final_one {
                Some(decided) if *decided.fund == *all.fund => StandsOn::Round,
                Some(decided) => StandsOn::Earlier(Arc::clone(&decided.fund)),
                None => StandsOn::Lost,
            }
        })
    }

    /// The scenario as it was last looked up; `None` where nothing may be brought back into it.
    pub fn seen(self) -> Option<StoredScenario> {
        self.round.scenarios.with(|all| stands(all.of_number(self.number)?).cloned())
    }

    /// Looks them up again.
    pub async fn look_up(self) {
        let found = store::open().await.states(&self.round.row(), self.number).await;
        // What has the keyboard is built anew.
        if Place::now().is_some_and(|place| place.is(LIST)) {
            focus_if_lost_soon(STATES);
        }
        self.found.set(found.map_or_else(Found::Fault, Found::States));
    }
}

/// What stands there, where something may be written in its place.
fn stands(one: &RoundScenario) -> Option<&StoredScenario> {
    let is_newer = matches!(&one.stored, StoredScenario::Unread(unread) if unread.why == Unusable::Newer);
    (!one.seen.entry.is_closed() && !is_newer).then_some(&one.stored)
}
