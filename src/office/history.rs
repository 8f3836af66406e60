//! The screen `?do=history`.

use leptos::prelude::*;

use super::open_round::OpenRound;

/// All of it.
#[component]
pub fn History(round: OpenRound) -> impl IntoView {
    let _ = round;
}
