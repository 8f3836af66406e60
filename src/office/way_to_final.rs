//! What is said where a result is handed on that could be final and is not.

use leptos::prelude::*;
use tranche::ui::addresses;
use tranche::ui::browser::document::today;
use tranche::ui::words::office::round_screens as words;

use super::open_round::OpenRound;
use super::scenarios::would_be;

/// That every bid is decided, and the way to marking the scenario of this number as final; nothing while a bid is open, or where it is final.
pub fn way_to_final(round: OpenRound, number: usize) -> Option<AnyView> {
    let is_closed =
        round.scenarios.with(|all| all.of_number(number).is_none_or(|one| one.seen.entry.is_closed()));
    // Whatever it will be called: that is asked there.
    let could_be = would_be(round, number, "-", &today()).is_some_and(|mark| mark.is_ok());
    let list = addresses::of_round_asked("scenarios");
    (could_be && !is_closed).then(|| {
        view! { <p class="notice">{words::COULD_BE_FINAL} " " <a href=list>{words::TO_FINAL}</a></p> }
            .into_any()
    })
}
