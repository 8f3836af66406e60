//! The screen `?do=scenarios`.

use leptos::prelude::*;

use super::round_screens::OpenRound;

/// All of it.
#[component]
pub fn Scenarios(round: OpenRound) -> impl IntoView {
    let _ = round;
}
