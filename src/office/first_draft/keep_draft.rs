//! Making a scenario of a draft.

use std::sync::Arc;

use leptos::prelude::*;
use tranche::formats::scenario_file;
use tranche::ui::button::main_button;
use tranche::ui::signals::part;

use super::super::made_scenario::MadeScenario;
use super::super::open_round::OpenRound;
use super::super::round_acts::{Act, Done, RoundActs};
use super::super::scenarios::{add, delete};
use super::hand_order::HandOrder;
use super::preview::Preview;
use tranche::ui::words::office::first_draft as words;

/// The button that makes it.
#[component]
pub fn KeepDraft(acts: RoundActs, preview: Memo<Arc<Preview>>, hand: HandOrder) -> impl IntoView {
    let round = acts.round;
    let is_nothing = Memo::new(move |_| preview.with(|now| now.draft.is_nothing() || now.after.is_err()));
    let keep = move || {
        if let Some(act) = preview.with(|now| keep(round, now, hand)) {
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

/// Adds a scenario with the draft in it; its note says what the rule was.
fn keep(round: OpenRound, preview: &Preview, hand: HandOrder) -> Option<Act> {
    let fund = round.fund();
    let text = scenario_file::write(&fund, preview.after.as_ref().ok()?);
    let (title, note) = (words::title(&preview.way), preview.rule(&fund));
    Some(Box::new(move |store| {
        Box::pin(async move {
            let (number, title) = add(round, &store, &text, &title, &note).await?;
            // What was moved before that is no news any more.
            hand.forget_move();
            let undo: Act = Box::new(move |store| delete(round, number, words::taken_back)(store));
            let (words, made) = (words::made(&title), Some(MadeScenario { number, title }));
            Ok(Some(Done { words, undo: Some(undo), made, ..Done::default() }))
        })
    }))
}
