//! The screen `?do=scenarios`.

use leptos::prelude::*;

use super::open_round::OpenRound;

/// All of it.
#[component]
pub fn Scenarios(round: OpenRound) -> impl IntoView {
    let _ = round;
}
