//! The screen `?do=collate`.

use leptos::prelude::*;

use super::round_screens::OpenRound;

/// All of it.
#[component]
pub fn Collate(round: OpenRound) -> impl IntoView {
    let _ = round;
}
