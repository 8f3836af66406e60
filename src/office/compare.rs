//! The screen `?do=compare`.

use leptos::prelude::*;

use super::open_round::OpenRound;

/// All of it.
#[component]
pub fn Compare(round: OpenRound) -> impl IntoView {
    let _ = round;
}
