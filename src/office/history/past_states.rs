//! The states of a scenario, looked up, and looked up again when another one is kept.

use leptos::prelude::*;
use tranche::store::State;
use tranche::ui::browser::document::Place;
use tranche::ui::browser::load;
use tranche::ui::store::{self, Fault};

use crate::focus_soon::focus_if_lost_soon;
use crate::open_round::OpenRound;

/// The id of the heading above the states.
pub const STATES: &str = "states";

/// What was found of the states.
pub enum Found {
    /// They are still being looked up.
    Nothing,
    /// These, the oldest first.
    States(Vec<State>),
    /// They cannot be looked up.
    Fault(Fault),
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
}

impl PastStates {
    /// Looks for them now, and whenever another tab changes something of the round.
    pub fn look_for(round: OpenRound, number: usize) -> Self {
        let states = Self { round, number, found: RwSignal::new(Found::Nothing) };
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

    /// Looks them up again.
    pub async fn look_up(self) {
        let found = store::open().await.states(&self.round.row(), self.number).await;
        // What has the keyboard is built anew.
        if Place::now().is_some_and(|place| place.is("state-list")) {
            focus_if_lost_soon(STATES);
        }
        self.found.set(found.map_or_else(Found::Fault, Found::States));
    }
}
