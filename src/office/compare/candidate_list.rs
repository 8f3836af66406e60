//! Which scenarios are compared, and against which one of them.

use leptos::ev::MouseEvent;
use leptos::prelude::*;
use tranche::ui::addresses;
use tranche::ui::browser::save_file;
use tranche::ui::button::button;
use tranche::ui::choice::{Radio, radio};
use tranche::ui::signals::{All as _, Part, flag, held, part, ticked};
use tranche::ui::store::{RoundScenario, StoredScenario};
use tranche::ui::words::final_scenario::SHOW_RESULT;
use tranche::ui::words::{bad_saved, scenario_picker};

use super::compare_candidates::{Candidate, Candidates, Key};
use tranche::ui::words::office::{compare as words, scenarios as office};

/// What a choice shows of a scenario.
type Named = (Key, String, String);

/// A box for each scenario, and which of those that are ticked is the baseline.
#[component]
pub fn CandidateList(candidates: Candidates) -> impl IntoView {
    let refused = RwSignal::new(String::new());
    // Built anew only where other scenarios are there, so that the keyboard stays in its place.
    let there = Memo::new(move |_| named(candidates.all()));
    let compared = Memo::new(move |_| {
        let ticked = there.get().into_iter().filter(|(key, ..)| candidates.is_ticked(*key));
        ticked.collect::<Vec<_>>()
    });
    let boxes =
        part(move || Some(there.get().into_iter().map(|one| tick_box(candidates, refused, one)).all()));
    let radios = part(move || (compared.get().len() > 1).then(|| baseline(candidates, compared.get())));
    view! {
        <section class="compare-choice">
            <fieldset>
                <legend>{words::WHICH}</legend>
                <p class="note">{words::HOW_MANY}</p>
                <div class="choices">{boxes}</div>
                {unreadable(candidates)}
            </fieldset>
            <p class="error" role="alert">{held(refused)}</p>
            {radios}
        </section>
    }
}

fn named(all: Vec<Candidate>) -> Vec<Named> {
    all.into_iter().map(|one| (one.key, one.title, one.about)).collect()
}

fn tick_box(candidates: Candidates, refused: RwSignal<String>, (key, title, about): Named) -> AnyView {
    // A press that is refused must leave the box as it is, and only the press itself can be called off.
    let refuse: Box<dyn FnMut(MouseEvent)> = Box::new(move |press: MouseEvent| {
        let is_refused = !candidates.is_ticked(key) && candidates.is_full();
        refused.set(if is_refused { words::TOO_MANY.to_owned() } else { String::new() });
        if is_refused {
            press.prevent_default();
        }
    });
    view! {
        <label class="choice">
            <input type="checkbox" prop:checked=flag(move || candidates.is_ticked(key)) on:click=refuse
                on:change=ticked(move |is_ticked| candidates.tick(key, is_ticked)) />
            <span class="word">{title}</span>
            " "
            <span class="note">{about}</span>
        </label>
    }
    .into_any()
}

fn baseline(candidates: Candidates, compared: Vec<Named>) -> AnyView {
    let radios = compared.into_iter().map(|(key, title, _)| {
        let is_set = flag(move || candidates.is_baseline(key));
        let (name, amount, is_disabled) = ("baseline".to_owned(), String::new(), flag(|| false));
        let offer = Radio { name, label: title, amount, note: "", opens: false, is_set, is_disabled };
        radio(offer, Box::new(move || candidates.measure_against(key)))
    });
    view! {
        <fieldset>
            <legend>{words::BASELINE}</legend>
            <div class="choices">{radios.all()}</div>
        </fieldset>
    }
    .into_any()
}

/// What is final on earlier bids, which those of today are not to be held against, and the way to its result.
fn stands_as_decided(one: &RoundScenario) -> AnyView {
    let title = scenario_picker::title(one.number, &one.seen.entry.title);
    let label = office::of(SHOW_RESULT, &title);
    let result = addresses::result(one.number);
    view! { <p class="note">{words::stands_as_decided(&title)} " " <a href=result aria-label=label>{SHOW_RESULT}</a></p> }.into_any()
}

/// The scenarios that cannot be compared: those that stand on earlier bids, and those that cannot be read, with why not and a file of each.
fn unreadable(candidates: Candidates) -> Part {
    part(move || {
        let round = candidates.round;
        let finals = round.scenarios.with(|all| {
            let apart = all.in_use().filter(|one| one.opened.is_err() && one.final_one.is_some());
            apart.map(stands_as_decided).collect::<Vec<_>>()
        });
        let all = round.scenarios.with(|all| {
            let broken = all.in_use().filter(|one| one.final_one.is_none());
            let broken = broken.filter_map(|one| Some((one.clone(), one.opened.as_ref().err()?.clone())));
            broken.collect::<Vec<_>>()
        });
        let item = |(one, why): (RoundScenario, _)| {
            let title = scenario_picker::title(one.number, &one.seen.entry.title);
            let said = words::unreadable(&title, &bad_saved(&round.fund(), &why));
            let save = words::save_unreadable(&title);
            view! { <p class="note">{said} " " {button(&save, move || save_file::save("tranche-scenario.json", text(&one)))}</p> }
        };
        Some(view! { {finals} {all.into_iter().map(item).all()} })
    })
}

fn text(one: &RoundScenario) -> &str {
    match &one.stored {
        StoredScenario::Scenario(state) => &state.text,
        StoredScenario::Unread(unread) => &unread.text,
    }
}
