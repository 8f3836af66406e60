//! The scenarios that were deleted, as long as they can be had back.

use leptos::prelude::*;
use tranche::store::RECOVERABLE;
use tranche::ui::browser::document;
use tranche::ui::signals::{All as _, part, pressed};
use tranche::ui::store::RoundScenario;

use super::scenario_acts::bring_back;
use super::scenario_facts::title;
use crate::round_acts::RoundActs;
use tranche::ui::words::office::scenarios as words;

/// A list of them, where there are any.
#[component]
pub fn DeletedScenarios(acts: RoundActs) -> impl IntoView {
    let deleted = Memo::new(move |_| {
        let facts = |one: &RoundScenario| Some((one.number, title(one), one.seen.entry.deleted?));
        acts.round.scenarios.with(|all| all.list.iter().filter_map(facts).collect::<Vec<_>>())
    });
    part(move || {
        let items = deleted.get().into_iter().map(|(number, title, at)| item(acts, number, title, at));
        deleted.with(|all| !all.is_empty()).then(|| {
            view! {
                <section aria-labelledby="deleted-title">
                    <h2 id="deleted-title">{words::DELETED}</h2>
                    <p class="note">{words::DELETED_NOTE}</p>
                    <ul class="scenario-cards">{items.all()}</ul>
                </section>
            }
        })
    })
}

fn item(acts: RoundActs, number: usize, title: String, at: u64) -> AnyView {
    let [day, last] = [at, at.saturating_add(RECOVERABLE)].map(day);
    let label = words::of(words::BRING_BACK, &title);
    let act = move || acts.run(bring_back(acts.round, number));
    view! {
        <li class="scenario-card">
            <h3>{title}</h3>
            <p class="note">{words::deleted_on(&day, &last)}</p>
            <p class="actions">
                <button type="button" class="small" aria-label=label on:click=pressed(act)>{words::BRING_BACK}</button>
            </p>
        </li>
    }
    .into_any()
}

/// The day of a moment, as `2026-05-31`.
fn day(at: u64) -> String {
    let mut text = document::day_and_time(at);
    text.truncate(text.find(' ').unwrap_or(text.len()));
    text
}
