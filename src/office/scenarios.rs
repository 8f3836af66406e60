//! The screen `?do=scenarios`: all scenarios of a round, those in use and those that were deleted.

mod baseline;
mod card_parts;
mod deleted_scenarios;
mod entry_acts;
mod final_acts;
mod final_card;
mod final_facts;
mod final_form;
mod new_scenarios;
mod rename_form;
mod scenario_acts;
mod scenario_card;
mod scenario_facts;
mod unread_facts;

use leptos::prelude::*;
use tranche::ui::addresses;
use tranche::ui::button::button;
use tranche::ui::signals::part;

use super::open_round::OpenRound;
use super::round_acts::{ActStatus, RoundActs};
use deleted_scenarios::DeletedScenarios;
pub use final_acts::would_be;
pub use new_scenarios::add;
use new_scenarios::{add_blank, add_recommended};
use scenario_acts::IN_USE;
pub use scenario_acts::delete;
use scenario_card::ScenarioCard;
use tranche::ui::words::office::scenarios as words;
use unread_facts::unread_selection;

/// All of it.
#[component]
pub fn Scenarios(round: OpenRound) -> impl IntoView {
    let acts = RoundActs::of_round(round);
    let open_forms = RwSignal::new(Vec::new());
    let in_use = Memo::new(move |_| {
        // What is typed about one that another tab deletes stays until it is saved or given up.
        let is_typed = |number| open_forms.with(|open| open.contains(&number));
        round.scenarios.with(|all| {
            let shown = all.list.iter().filter(|one| !one.is_deleted() || is_typed(one.number));
            shown.map(|one| one.number).collect::<Vec<_>>()
        })
    });
    view! {
        <ActStatus acts />
        {unread_selection(acts)}
        <NewScenario acts />
        <section aria-labelledby=IN_USE>
            <h2 id=IN_USE tabindex="-1">{words::IN_USE}</h2>
            {part(move || in_use.with(Vec::is_empty).then(|| none(round)))}
            <ol class="scenario-cards">
                <For each=move || in_use.get() key=|number| *number
                    children=move |number| view! { <ScenarioCard acts number open_forms /> } />
            </ol>
        </section>
        <DeletedScenarios acts />
    }
}

/// Said where there are none.
fn none(round: OpenRound) -> AnyView {
    let is_new = round.scenarios.with(|all| all.list.is_empty());
    let words = if is_new { words::NONE_YET } else { words::ALL_DELETED };
    view! {
        <p>{words}</p>
        <p><a href=addresses::board()>{words::TO_THE_BIDS}</a></p>
    }
    .into_any()
}

/// The ways to another scenario.
#[component]
fn NewScenario(acts: RoundActs) -> impl IntoView {
    let round = acts.round;
    let is_advised = round.fund().bids.iter().any(|bid| bid.facts.recommended.is_some());
    let advised = is_advised.then(|| {
        view! {
            {button(words::RECOMMENDATIONS, move || acts.run(add_recommended(round)))}
            <span class="note">{words::RECOMMENDATIONS_NOTE}</span>
        }
    });
    view! {
        <p class="actions" role="group" aria-label=words::ADD>
            {button(words::NEW, move || acts.run(add_blank(round)))}
            {advised}
            <a href=addresses::of_round_asked("first-draft")>{words::FROM_A_RULE}</a>
        </p>
    }
}
