//! A scenario in the list: what it is called and comes to, and what can be done with it.

use leptos::prelude::*;
use tranche::ui::browser::save_file;
use tranche::ui::button::button;
use tranche::ui::signals::{All as _, part, pressed};
use tranche::ui::store::StoredScenario;

use super::baseline::measure;
use super::card_parts::{figures_list, history_link, papers};
use super::entry_acts::heading_id;
use super::final_acts::reopen;
use super::final_card::{delete_final, final_mark, result_link};
use super::final_form::FinalForm;
use super::new_scenarios::duplicate;
use super::rename_form::RenameForm;
use super::scenario_acts::{delete, move_step};
use super::scenario_facts::{ScenarioFacts, title};
use super::unread_facts::unread_title_ways;
use crate::round_acts::RoundActs;
use tranche::ui::words::office::scenarios as words;

/// One of those in use.
#[component]
pub fn ScenarioCard(
    acts: RoundActs,
    number: usize,
    /// The numbers of those whose form for a title and a note is open.
    open_forms: RwSignal<Vec<usize>>,
) -> impl IntoView {
    let facts = Memo::new(move |_| acts.round.scenarios.with(|all| ScenarioFacts::of(all, number)));
    let rename = RenameForm::new(acts, number, open_forms);
    let final_form = FinalForm::new(acts, number);
    view! {
        <li class="scenario-card">
            {part(move || facts.with(|facts| facts.as_ref().map(|facts| about(acts, facts))))}
            {part(move || facts.with(Option::is_none).then(|| deleted(acts, number)))}
            {rename.view()}
            {final_form.view()}
            {part(move || facts.with(|facts| facts.as_ref().map(|facts| ways(acts, (rename, final_form), facts))))}
        </li>
    }
}

/// One that is deleted stays in the list while something is typed about it.
fn deleted(acts: RoundActs, number: usize) -> AnyView {
    let title = acts.round.scenarios.with(|all| all.of_number(number).map(title));
    view! {
        <h3>{title}</h3>
        <p class="note" role="alert">{words::DELETED_BY_NOW}</p>
    }
    .into_any()
}

fn about(acts: RoundActs, facts: &ScenarioFacts) -> AnyView {
    let ScenarioFacts { number, note, .. } = facts;
    let marks = [(facts.is_on_table, words::ON_TABLE), (facts.is_baseline, words::BASELINE)];
    let marks = marks.into_iter().filter(|(is_so, _)| *is_so);
    let marks = marks.map(|(_, word)| view! { <span class="mark">{word}</span> }).all();
    let unread_title =
        facts.unread_title.map(|why| view! { <p class="error">{words::unread_title(why)}</p> });
    view! {
        <h3 id=heading_id(*number) tabindex="-1">{name(acts, facts)}</h3>
        {(!marks.is_empty()).then(|| view! { <p class="scenario-marks">{marks}</p> })}
        {facts.is_final.as_ref().map(final_mark)}
        {(!note.is_empty()).then(|| view! { <p class="scenario-note">{note.to_owned()}</p> })}
        {unread_title}
        {figures_list(&facts.figures)}
    }
    .into_any()
}

/// The title, which opens the scenario where it can be read.
fn name(acts: RoundActs, facts: &ScenarioFacts) -> AnyView {
    let (number, title) = (facts.number, facts.title.as_str());
    if facts.figures.is_err() || facts.is_final.as_ref().is_some_and(|one| !one.opens) {
        return view! { {title} }.into_any();
    }
    let open = move || acts.round.open_on_board(number);
    let label = words::of(words::OPEN, title);
    // No button is printed.
    view! {
        <button type="button" class="link" aria-label=label on:click=pressed(open)>{title.to_owned()}</button>
        <span class="on-paper">{title.to_owned()}</span>
    }
    .into_any()
}

/// What can be done with it. What cannot be read is left as it is, and handed out.
fn ways(acts: RoundActs, forms: (RenameForm, FinalForm), facts: &ScenarioFacts) -> AnyView {
    let (number, title) = (facts.number, facts.title.as_str());
    if facts.figures.is_err() {
        let save = button(words::SAVE_AS_FILE, move || save_text(acts, number));
        return view! { <p class="actions">{save}{history_link(number, title)}</p> }.into_any();
    }
    let (rename, final_form) = forms;
    let is_final = facts.is_final.as_ref();
    let can_change = facts.unread_title.is_none() && is_final.is_none();
    let named = |label, act| way(label, title, String::new(), act);
    let measured = if facts.is_baseline { words::NO_BASELINE } else { words::MAKE_BASELINE };
    let is_baseline = !facts.is_baseline;
    let rename_it = Box::new(move || rename.open());
    let mark_it = Box::new(move || final_form.open());
    view! {
        <p class="actions papers">
            {is_final.and_then(|facts| result_link(facts, number, title))}
            {papers(number, title)}
        </p>
        <p class="actions">
            {can_change.then(|| way(words::RENAME, title, rename.opener_id(), rename_it))}
            {facts.unread_title.map(|why| unread_title_ways(acts, number, title, why))}
            {match is_final {
                Some(_) => named(words::REOPEN, Box::new(move || acts.run(reopen(acts.round, number)))),
                None => named(words::DUPLICATE, Box::new(move || acts.run(duplicate(acts.round, number)))),
            }}
            {[true, false].map(|is_up| step(acts, facts, is_up))}
            {facts.can_measure.then(|| named(measured, Box::new(move || acts.run(measure(acts.round, number, is_baseline)))))}
            {can_change.then(|| way(words::MARK_FINAL, title, final_form.opener_id(), mark_it))}
            {can_change.then(|| named(words::DELETE, Box::new(move || acts.run(delete(acts.round, number, words::deleted)))))}
            {is_final.map(|_| delete_final(acts, number, title))}
        </p>
    }
    .into_any()
}

fn way(label: &'static str, title: &str, id: String, act: Box<dyn Fn()>) -> AnyView {
    let id = (!id.is_empty()).then_some(id);
    view! {
        <button type="button" class="small" id=id aria-label=words::of(label, title) on:click=pressed(act)>{label}</button>
    }
    .into_any()
}

/// The button that moves it up, or the one that moves it down.
fn step(acts: RoundActs, facts: &ScenarioFacts, is_up: bool) -> AnyView {
    let ScenarioFacts { number, can_move: [up, down], title, .. } = facts;
    let (number, can) = (*number, if is_up { *up } else { *down });
    let (label, side) = if is_up { (words::MOVE_UP, "up") } else { (words::MOVE_DOWN, "down") };
    let id = format!("{}-{side}", heading_id(number));
    let step = move || {
        if can {
            acts.run(move_step(acts.round, number, is_up));
        }
    };
    view! {
        <button type="button" class="small" id=id aria-label=words::of(label, title) aria-disabled=(!can).to_string()
            on:click=pressed(step)>{label}</button>
    }
    .into_any()
}

fn save_text(acts: RoundActs, number: usize) {
    acts.round.scenarios.with(|all| {
        let text = match all.of_number(number).map(|one| &one.stored) {
            Some(StoredScenario::Scenario(state)) => &state.text,
            Some(StoredScenario::Unread(unread)) => &unread.text,
            None => return,
        };
        save_file::save(&format!("tranche-scenario-{}.json", number + 1), text);
    });
}
