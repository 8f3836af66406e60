//! The screen `?do=history`.

use leptos::prelude::*;

use super::round_screens::OpenRound;

/// All of it.
#[component]
pub fn History(round: OpenRound) -> impl IntoView {
    let _ = round;
}
