//! Making a scenario of a draft, and the way to it.

use std::sync::Arc;

use leptos::prelude::*;
use tranche::formats::scenario_file;
use tranche::ui::button::{button, main_button};
use tranche::ui::signals::part;

use super::super::open_round::OpenRound;
use super::super::round_acts::{Act, Done, RoundActs};
use super::super::scenarios::{add, delete};
use super::preview::Preview;
use tranche::ui::words::office::first_draft as words;

/// The button, and once there is a scenario the way to it.
#[component]
pub fn KeepDraft(acts: RoundActs, preview: Memo<Arc<Preview>>) -> impl IntoView {
    let made = RwSignal::new(None);
    let round = acts.round;
    let is_nothing = Memo::new(move |_| preview.with(|now| now.draft.is_nothing() || now.after.is_err()));
    let keep = move || {
        if let Some(act) = preview.with(|now| keep(round, now, made)) {
            acts.run(act);
        }
    };
    // What was taken back, or deleted elsewhere, is not opened.
    let there = move || {
        made.get().filter(|number| {
            round.scenarios.with(|all| all.of_number(*number).is_some_and(|one| !one.is_deleted()))
        })
    };
    view! {
        <div class="actions">
            {part(move || Some(if is_nothing.get() {
                view! { <p>{words::DECIDES_NOTHING}</p> }.into_any()
            } else {
                main_button(words::MAKE, keep)
            }))}
            {part(move || there().map(|number| button(words::OPEN, move || round.open_on_board(number))))}
        </div>
    }
}

/// Adds a scenario with the draft in it; its note says what the rule was.
fn keep(round: OpenRound, preview: &Preview, made: RwSignal<Option<usize>>) -> Option<Act> {
    let fund = round.fund();
    let text = scenario_file::write(&fund, preview.after.as_ref().ok()?);
    let (title, note) = (words::title(&preview.way), preview.rule(&fund));
    Some(Box::new(move |store| {
        Box::pin(async move {
            let (number, title) = add(round, &store, &text, &title, &note).await?;
            made.set(Some(number));
            let undo: Act = Box::new(move |store| delete(round, number)(store));
            Ok(Some(Done { words: words::made(&title), undo: Some(undo), then: String::new() }))
        })
    }))
}
