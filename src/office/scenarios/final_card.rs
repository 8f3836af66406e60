//! The card of a final scenario: what stands beside its name, and the few things that can be done with it.

use leptos::prelude::*;
use tranche::ui::addresses;
use tranche::ui::button::button;
use tranche::ui::signals::{Part, part, pressed};
use tranche::ui::words::final_scenario;

use super::final_facts::FinalFacts;
use super::scenario_acts::delete;
use crate::round_acts::RoundActs;
use tranche::ui::words::office::scenarios as words;

/// What stands below the name.
pub fn final_mark(facts: &FinalFacts) -> AnyView {
    let FinalFacts { beside_title, caution, .. } = facts;
    view! {
        <p class="final-mark"><strong>{beside_title.to_owned()}</strong></p>
        {(!caution.is_empty()).then(|| view! { <p class="note">{*caution}</p> })}
    }
    .into_any()
}

/// The way to what was decided, as everybody may see it.
pub fn result_link(facts: &FinalFacts, number: usize, title: &str) -> Option<AnyView> {
    let show = words::of(final_scenario::SHOW_RESULT, title);
    facts.can_be_shown.then(|| {
        view! { <a href=addresses::result(number) aria-label=show>{final_scenario::SHOW_RESULT}</a> }
            .into_any()
    })
}

/// The button that deletes a final scenario: it asks once more, because that is seldom meant.
pub fn delete_final(acts: RoundActs, number: usize, title: &str) -> Part {
    let is_asking = RwSignal::new(false);
    let title = title.to_owned();
    part(move || {
        let label = words::of(words::DELETE, &title);
        Some(if is_asking.get() {
            view! {
                <span>{words::DELETE_FINAL}</span>
                {button(words::DELETE_ALL_THE_SAME, move || acts.run(delete(acts.round, number, words::deleted)))}
                {button(words::KEEP_FINAL, move || is_asking.set(false))}
            }
            .into_any()
        } else {
            let ask = move || is_asking.set(true);
            view! { <button type="button" class="small" aria-label=label on:click=pressed(ask)>{words::DELETE}</button> }
                .into_any()
        })
    })
}
