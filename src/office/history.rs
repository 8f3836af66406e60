//! The screen `?do=history`: every state that a scenario has been in, as far as it is kept.

mod past_states;
mod state_facts;
mod state_item;

use leptos::prelude::*;
use tranche::store::State;
use tranche::ui::addresses;
use tranche::ui::browser::address_bar;
use tranche::ui::button::button;
use tranche::ui::signals::{All as _, Part, part};
use tranche::ui::store::{StoredScenario, Trouble};
use tranche::ui::words::trouble;

use super::focus_soon::focus_soon;
use super::open_round::OpenRound;
use super::round_acts::{ActStatus, RoundActs};
use past_states::{Found, LIST, PastStates, STATES, StandsOn};
use state_facts::{ShownBids, newest_first};
use state_item::{state_id, state_item};

use tranche::ui::words::office::{LOADING, history as words};

/// So many states are shown at first, and so many more each time.
const PAGE: usize = 100;

/// All of it.
#[component]
pub fn History(round: OpenRound) -> impl IntoView {
    let asked = address_bar::asked("scenario").and_then(|number| number.parse().ok());
    let states = PastStates::look_for(round, asked.unwrap_or_else(|| on_table(round)));
    let acts = RoundActs::of_round(round);
    let shown = RwSignal::new(PAGE);
    view! {
        <ActStatus acts />
        {heading(states)}
        <section aria-labelledby=STATES>
            <h2 id=STATES tabindex="-1">{words::STATES}</h2>
            {list(states, acts, shown)}
        </section>
    }
}

/// The scenario that this tab works on.
fn on_table(round: OpenRound) -> usize {
    round.scenarios.with(|all| all.on_table().unwrap_or(all.selection.current))
}

/// Which scenario it is, and what stands in the way of bringing states back.
fn heading(states: PastStates) -> Part {
    part(move || {
        let title = states.title()?;
        let note = states.round.scenarios.with(|all| {
            let one = all.of_number(states.number)?;
            Some(match &one.stored {
                _ if one.is_deleted() => words::DELETED,
                _ if one.is_final() => final_note(&states.stands_on()),
                StoredScenario::Unread(unread) => words::unread_now(unread.why),
                StoredScenario::Scenario(_) => words::BRING_BACK_NOTE,
            })
        })?;
        Some(view! {
            <p class="history-of"><strong>{words::of(&title)}</strong></p>
            <p class="note">{note}</p>
        })
    })
}

/// What can be done with the states of a final one, and on which bids they are shown.
fn final_note(stands_on: &StandsOn) -> &'static str {
    match stands_on {
        StandsOn::Round => words::FINAL,
        StandsOn::Earlier(_) => words::FINAL_ON_EARLIER,
        StandsOn::Lost => words::FINAL_ON_LOST,
    }
}

fn list(states: PastStates, acts: RoundActs, shown: RwSignal<usize>) -> Part {
    part(move || {
        Some(states.found.with(|found| {
            match found {
                Found::Nothing => view! { <p role="status">{LOADING}</p> }.into_any(),
                Found::Fault(fault) => {
                    view! { <p class="error refused" role="alert">{trouble(Trouble::NotRead(*fault))}</p> }
                        .into_any()
                }
                Found::States(all) if all.is_empty() => none(states),
                Found::States(all) => items(states, all, acts, shown),
            }
        }))
    })
}

/// Said where there are no states: the scenario is not there, or the browser keeps none.
fn none(states: PastStates) -> AnyView {
    let is_there = states.round.scenarios.with(|all| all.of_number(states.number).is_some());
    let words = if is_there { words::NONE } else { words::NO_SUCH };
    view! {
        <p>{words}</p>
        <p><a href=addresses::of_round_asked("scenarios")>{words::ALL_SCENARIOS}</a></p>
    }
    .into_any()
}

fn items(states: PastStates, all: &[State], acts: RoundActs, shown: RwSignal<usize>) -> AnyView {
    let most = shown.get();
    let bids = ShownBids { today: states.round.fund(), stands_on: states.stands_on() };
    let facts = newest_first(&bids, &states.title().unwrap_or_default(), all, most);
    let next = all.len().checked_sub(most + 1).map(|at| all[at].number);
    let earlier = next.map(|next| {
        let show = move || {
            shown.update(|most| *most += PAGE);
            focus_soon(state_id(next));
        };
        view! { <p class="actions">{button(words::EARLIER, show)}</p> }
    });
    let count = words::on_show(facts.len(), all.len());
    let opens = states.opens.get();
    let items =
        facts.into_iter().enumerate().map(|(at, facts)| state_item(states, acts, facts, opens && at == 0));
    view! {
        <p class="note">{count}</p>
        <ol class="states" id=LIST>{items.all()}</ol>
        {earlier}
    }
    .into_any()
}
