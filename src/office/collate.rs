//! The screen `?do=collate`.

use leptos::prelude::*;

use super::open_round::OpenRound;

/// All of it.
#[component]
pub fn Collate(round: OpenRound) -> impl IntoView {
    let _ = round;
}
