//! A state in the list, with the ways to look at it, to compare it, and to bring it back.

use leptos::prelude::*;
use tranche::Scenario;
use tranche::link::{self, Extras};
use tranche::ui::addresses;
use tranche::ui::browser::{address_bar, save_file};
use tranche::ui::button::button;
use tranche::ui::signals::pressed;
use tranche::ui::store::{
    Companions, Fault, Outcome, ScenarioState, Store, StoredScenario, UnreadScenario, earlier_state,
};

use super::past_states::{PastStates, STATES};
use super::state_facts::{ShownState, StateFacts};
use crate::round_acts::{Act, ActWork, Done, RoundActs};
use tranche::ui::words::office::history as words;

/// The id of the time of a state.
pub fn state_id(number: u32) -> String {
    format!("state-{number}")
}

/// A state, and that others are missing before it.
pub fn state_item(states: PastStates, acts: RoundActs, facts: StateFacts, is_now: bool) -> AnyView {
    let StateFacts { number, time, shown, text, is_thinned_before } = facts;
    let thinned = is_thinned_before.then(|| view! { <p class="thinned">{words::THINNED}</p> });
    let about = match shown {
        Ok(shown) => readable(states, acts, &time, shown, is_now),
        Err(why) => {
            let save = text.map(|text| {
                let name = format!("tranche-scenario-{}-state-{}.json", states.number + 1, number + 1);
                button(words::SAVE_AS_FILE, move || save_file::save(&name, &text))
            });
            view! { <p class="error">{why}</p> <p class="actions">{save}</p> }.into_any()
        }
    };
    view! {
        <li class="state">
            <h3 id=state_id(number) tabindex="-1">{time}</h3>
            {about}
            {thinned}
        </li>
    }
    .into_any()
}

fn readable(states: PastStates, acts: RoundActs, time: &str, shown: ShownState, is_now: bool) -> AnyView {
    let ShownState { today, changed, figures, carried, text, .. } = shown;
    let number = states.number;
    let can_bring_back = states.can_bring_back.get();
    let [look, compare, back] =
        [words::LOOK, words::COMPARE, words::BRING_BACK].map(|label| words::button(label, time, &changed));
    let code = today.map(|today| code(states, time, &today));
    let time = time.to_owned();
    let bring_back = move || acts.run(bring_back(states, text.to_string(), &time));
    let ways = (!is_now).then(|| {
        view! {
            {code.map(|code| looks(number, code, look, compare))}
            {can_bring_back.then(|| view! {
                <button type="button" class="small" aria-label=back on:click=pressed(bring_back)>{words::BRING_BACK}</button>
            })}
        }
    });
    view! {
        <p class="changed">{changed}</p>
        <p class="note">{figures}</p>
        {carried.map(|words| view! { <p class="note">{words}</p> })}
        {is_now.then(|| view! { <p class="scenario-marks"><span class="mark">{words::AS_IT_IS}</span></p> })}
        <p class="actions">{ways}</p>
    }
    .into_any()
}

/// The ways to look at it, and to hold it against others.
fn looks(number: usize, code: String, look: String, compare: String) -> AnyView {
    let against = format!("{}&scenario={number}#{code}", addresses::of_round_asked("compare"));
    let open = move || {
        earlier_state::note(number, &code);
        address_bar::go(&format!("{}#{code}", addresses::board()));
    };
    view! {
        <button type="button" class="small" aria-label=look on:click=pressed(open)>{words::LOOK}</button>
        <a href=against aria-label=compare>{words::COMPARE}</a>
    }
    .into_any()
}

/// The state as a link's code, which says where it is opened what it is.
fn code(states: PastStates, time: &str, scenario: &Scenario) -> String {
    let title = words::earlier(&states.title().unwrap_or_default(), time);
    let extras = Extras { title, with_explanations: true, ..Extras::default() };
    link::write_with(&states.round.fund(), scenario, &extras)
}

/// Makes the scenario what it was in a state; what it is now stays among the states.
fn bring_back(states: PastStates, text: String, time: &str) -> Act {
    let (words, mended) = (words::brought_back(time), words::mended(time));
    Box::new(move |store| {
        Box::pin(async move {
            let seen = match states.seen() {
                Some(StoredScenario::Scenario(seen)) => seen,
                Some(StoredScenario::Unread(unread)) => {
                    return mend(states, &store, &unread, &text, mended).await;
                }
                None => return Ok(None),
            };
            let before = seen.text.clone();
            let Some(now) = append(states, &store, &seen, &text).await? else { return Ok(None) };
            let undo: Act = Box::new(move |store| take_back(states, store, now, before));
            Ok(Some(Done { words, undo: Some(undo), then: STATES.to_owned(), ..Done::default() }))
        })
    })
}

/// Makes it the newest state of a scenario that cannot be opened as it is.
async fn mend(
    states: PastStates,
    store: &Store,
    unread: &UnreadScenario,
    text: &str,
    words: String,
) -> Result<Option<Done>, Fault> {
    let outcome = store.mend(&states.round.row(), states.number, unread, text).await;
    states.look_up().await;
    Ok((outcome? == Outcome::Done).then(|| Done { words, then: STATES.to_owned(), ..Done::default() }))
}

/// Makes it what it was before that, as long as nothing came after.
fn take_back(states: PastStates, store: Store, now: ScenarioState, before: String) -> ActWork {
    Box::pin(async move {
        let kept = append(states, &store, &now, &before).await?;
        Ok(kept.map(|_| Done {
            words: words::TAKEN_BACK.to_owned(),
            then: STATES.to_owned(),
            ..Done::default()
        }))
    })
}

async fn append(
    states: PastStates,
    store: &Store,
    seen: &ScenarioState,
    text: &str,
) -> Result<Option<ScenarioState>, Fault> {
    let row = states.round.row();
    let kept = store.append(&row, states.number, Some(seen), text, Companions::default()).await;
    states.look_up().await;
    kept
}
