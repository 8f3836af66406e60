//! The screen `?do=marks`.

use leptos::prelude::*;

use super::open_round::OpenRound;

/// All of it.
#[component]
pub fn Marks(round: OpenRound) -> impl IntoView {
    let _ = round;
}
