//! Making a scenario of a draft, and the way to it.

use std::sync::Arc;

use leptos::prelude::*;
use tranche::formats::scenario_file;
use tranche::ui::addresses;
use tranche::ui::button::main_button;
use tranche::ui::signals::{part, pressed};

use super::super::open_round::OpenRound;
use super::super::round_acts::{Act, Done, RoundActs};
use super::super::scenarios::{add, delete};
use super::preview::Preview;
use tranche::ui::words::office::first_draft as words;

/// The scenario that the last draft has become.
#[derive(Clone)]
pub struct MadeScenario {
    number: usize,
    title: String,
}

/// The button that makes it.
#[component]
pub fn KeepDraft(
    acts: RoundActs,
    preview: Memo<Arc<Preview>>,
    made: RwSignal<Option<MadeScenario>>,
) -> impl IntoView {
    let round = acts.round;
    let is_nothing = Memo::new(move |_| preview.with(|now| now.draft.is_nothing() || now.after.is_err()));
    let keep = move || {
        if let Some(act) = preview.with(|now| keep(round, now, made)) {
            acts.run(act);
        }
    };
    view! {
        <div class="actions">
            {part(move || Some(if is_nothing.get() {
                view! { <p>{words::DECIDES_NOTHING}</p> }.into_any()
            } else {
                main_button(words::MAKE, keep)
            }))}
        </div>
    }
}

/// The way to it. What was taken back, or deleted elsewhere, is not opened.
pub fn way_to_made(round: OpenRound, made: RwSignal<Option<MadeScenario>>) -> Option<AnyView> {
    let is_there =
        |number| round.scenarios.with(|all| all.of_number(number).is_some_and(|one| !one.is_deleted()));
    let MadeScenario { number, title } = made.get().filter(|made| is_there(made.number))?;
    let choose = move || round.stay_with(number);
    let link = view! { <a href=addresses::board() on:click=pressed(choose)>{words::open(&title)}</a> };
    Some(link.into_any())
}

/// Adds a scenario with the draft in it; its note says what the rule was.
fn keep(round: OpenRound, preview: &Preview, made: RwSignal<Option<MadeScenario>>) -> Option<Act> {
    let fund = round.fund();
    let text = scenario_file::write(&fund, preview.after.as_ref().ok()?);
    let (title, note) = (words::title(&preview.way), preview.rule(&fund));
    Some(Box::new(move |store| {
        Box::pin(async move {
            let (number, title) = add(round, &store, &text, &title, &note).await?;
            made.set(Some(MadeScenario { number, title: title.clone() }));
            let undo: Act = Box::new(move |store| delete(round, number)(store));
            Ok(Some(Done { words: words::made(&title), undo: Some(undo), then: String::new() }))
        })
    }))
}
