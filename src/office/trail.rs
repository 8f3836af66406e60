//! The screen `?do=trail`: why a scenario adds up, in figures that can be checked by eye.

mod checked_figures;
mod copy_trail;
mod given_table;
mod step_table;
mod traced;

use std::sync::Arc;

use leptos::prelude::*;
use tranche::ui::browser::address_bar;
use tranche::ui::browser::document::{self, Place};
use tranche::ui::signals::part;
use tranche::ui::words::long_date;
use tranche::ui::words::office::trail as words;

use super::focus_soon::focus_if_lost_soon;
use super::open_round::OpenRound;
use super::round_ways::decide_first;
use super::screen::HEADING;
use checked_figures::{agreeing, differences};
use copy_trail::copy_and_print;
use given_table::given_table;
use step_table::step_table;
use traced::{NotTraced, Traced};

/// Everything that is built anew when the scenario is another one.
const TRAIL: &str = "trail";

/// All of it, for the scenario that the address names, else for the one that this tab works on.
#[component]
pub fn Trail(round: OpenRound) -> impl IntoView {
    let asked = address_bar::asked("scenario").and_then(|number| number.parse().ok());
    let traced = part(move || {
        if Place::now().is_some_and(|place| place.is(TRAIL)) {
            focus_if_lost_soon(HEADING);
        }
        Some(match round.scenarios.with(|all| Traced::of(all, asked)) {
            Ok(traced) => shown(&Arc::new(traced)),
            Err(why) => not_shown(&why),
        })
    });
    view! { <div class="trail" id=TRAIL>{traced}</div> }
}

fn shown(traced: &Arc<Traced>) -> AnyView {
    let title = (!traced.is_blank())
        .then(|| view! { <p class="on-paper"><strong>{traced.title.to_owned()}</strong></p> });
    let note = (!traced.note.is_empty())
        .then(|| view! { <p class="notice" class:is-calm=traced.is_final>{traced.note.clone()}</p> });
    let decide = traced.is_blank().then(|| view! { <p>{decide_first()}</p> });
    let when = long_date(&document::today());
    view! {
        {title}
        {note}
        {decide}
        <p class="on-paper">{words::printed(&traced.fund, &when)}</p>
        <p class="trail-sum">{traced.in_short()}</p>
        {differences(traced)}
        {step_table(traced)}
        {given_table(traced)}
        {agreeing(traced)}
        {copy_and_print(traced)}
    }
    .into_any()
}

fn not_shown(why: &NotTraced) -> AnyView {
    let why = match why {
        NotTraced::NoSuch => words::NO_SUCH.to_owned(),
        NotTraced::Unreadable(why) => words::unreadable(why),
    };
    view! { <p class="error refused" role="alert">{why}</p> }.into_any()
}
