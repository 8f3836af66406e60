//! The screen `?do=compare`: up to six scenarios side by side, and what of one is taken into another.

mod add_scenario;
mod brought;
mod candidate_list;
mod compare_candidates;
mod compared;
mod comparison_table;
mod taken_decisions;
mod ways_on;

use std::sync::Arc;

use leptos::prelude::*;
use tranche::compare::Order;
use tranche::ui::browser::document::{self, Place};
use tranche::ui::choice::{Radio, radio};
use tranche::ui::signals::{All as _, flag, part};
use tranche::ui::wide_table::Wide;
use tranche::ui::words::long_date;

use super::focus_soon::focus_if_lost_soon;
use super::open_round::OpenRound;
use add_scenario::AddScenario;
use candidate_list::CandidateList;
use compare_candidates::Candidates;
use compared::Compared;
use taken_decisions::{TABLE_TITLE, TakeStatus, TakenDecisions};
use tranche::ui::words::office::compare::{
    self as words, taken_decisions as take_words, ways_on as ways_on_words,
};

/// All of it.
#[component]
pub fn Compare(round: OpenRound) -> impl IntoView {
    let (brought, refused) = match brought::in_address(&round.fund()) {
        None => (None, String::new()),
        Some(Ok(brought)) => (Some(brought), String::new()),
        Some(Err(why)) => (None, why),
    };
    let candidates = Candidates::of_round(round, brought);
    let taken = TakenDecisions::of_round(round);
    view! {
        <CandidateList candidates />
        <AddScenario candidates refused />
        <section class="comparison" id=TABLE aria-labelledby=TABLE_TITLE>
            <h2 id=TABLE_TITLE tabindex="-1">{words::SIDE_BY_SIDE}</h2>
            <OrderChoice candidates />
            <TakeStatus taken />
            {part(move || Some(side_by_side(candidates, taken)))}
        </section>
    }
}

/// Everything that is built anew when a decision is another one.
const TABLE: &str = "comparison";

fn side_by_side(candidates: Candidates, taken: TakenDecisions) -> AnyView {
    if Place::now().is_some_and(|place| place.is(TABLE)) {
        focus_if_lost_soon(TABLE_TITLE);
    }
    let Some(compared) = Compared::of(candidates).map(Arc::new) else {
        let missing = words::missing(candidates.columns().len(), candidates.all().len());
        return view! { <p>{missing}</p> }.into_any();
    };
    let target = match &compared.target {
        Some(target) => take_words::target(&target.title, target.is_on_board),
        None => take_words::NO_TARGET.to_owned(),
    };
    let table = comparison_table::table(&compared, candidates, taken);
    let when = long_date(&document::today());
    view! {
        <p class="on-paper">{ways_on_words::printed(&compared.fund, &when)}</p>
        <p class="compare-target">{target}</p>
        <Wide label=words::TABLE.to_owned()>{table}</Wide>
        {ways_on::take_all(&compared, candidates, taken)}
        {ways_on::copy_and_print(&compared, candidates)}
        {ways_on::minutes(&compared)}
    }
    .into_any()
}

/// In which order bids are shown, and which.
#[component]
fn OrderChoice(candidates: Candidates) -> impl IntoView {
    let orders = [
        (Order::DifferencesFirst, words::DIFFERENCES_FIRST),
        (Order::DifferencesAlone, words::DIFFERENCES_ALONE),
        (Order::Paper, words::PAPER_ORDER),
    ];
    let radios = orders.into_iter().map(|(order, label)| {
        let is_set = flag(move || candidates.order() == order);
        let (name, label, is_disabled) = ("order".to_owned(), label.to_owned(), flag(|| false));
        let offer = Radio { name, label, amount: String::new(), note: "", opens: false, is_set, is_disabled };
        radio(offer, Box::new(move || candidates.show(order)))
    });
    view! {
        <fieldset class="compare-order">
            <legend>{words::ORDER}</legend>
            <div class="choices">{radios.all()}</div>
        </fieldset>
    }
}
