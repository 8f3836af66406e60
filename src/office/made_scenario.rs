//! The scenario that was made last, and the way to it.

use leptos::prelude::*;
use tranche::ui::addresses;
use tranche::ui::signals::pressed;
use tranche::ui::words::office::round_acts as words;

use super::open_round::OpenRound;

/// A scenario that an act has made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MadeScenario {
    /// Its number.
    pub number: usize,
    /// What it is called.
    pub title: String,
}

/// The way to it on the board. What was deleted since, here or elsewhere, is not opened.
pub fn way_to_made(round: OpenRound, made: RwSignal<Option<MadeScenario>>) -> Option<AnyView> {
    let is_there =
        |number| round.scenarios.with(|all| all.of_number(number).is_some_and(|one| !one.is_deleted()));
    let MadeScenario { number, title } = made.get().filter(|made| is_there(made.number))?;
    let choose = move || round.stay_with(number);
    let link = view! { <a href=addresses::board() on:click=pressed(choose)>{words::open(&title)}</a> };
    Some(link.into_any())
}
