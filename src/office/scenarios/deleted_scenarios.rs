//! The scenarios that were deleted, as long as they can be had back.

use leptos::prelude::*;
use tranche::store::RECOVERABLE;
use tranche::ui::browser::document;
use tranche::ui::signals::{All as _, part, pressed};
use tranche::ui::store::{RoundScenario, RoundScenarios};

use super::card_parts::{figures_list, history_link};
use super::scenario_acts::bring_back;
use super::scenario_facts::{figures, title};
use crate::round_acts::RoundActs;
use tranche::ui::words::office::scenarios as words;

/// One of them.
#[derive(Clone, PartialEq)]
struct DeletedFacts {
    number: usize,
    title: String,
    /// When it was deleted, in milliseconds since 1970.
    at: u64,
    /// What it comes to, each under what it is; or why it cannot be read.
    figures: Result<Vec<(&'static str, String)>, String>,
}

impl DeletedFacts {
    fn of(all: &RoundScenarios, one: &RoundScenario) -> Option<Self> {
        let at = one.seen.entry.deleted?;
        Some(Self { number: one.number, title: title(one), at, figures: figures(all, one) })
    }
}

/// A list of them, where there are any.
#[component]
pub fn DeletedScenarios(acts: RoundActs) -> impl IntoView {
    let deleted = Memo::new(move |_| {
        acts.round
            .scenarios
            .with(|all| all.list.iter().filter_map(|one| DeletedFacts::of(all, one)).collect::<Vec<_>>())
    });
    part(move || {
        let items = deleted.get().into_iter().map(|facts| item(acts, facts));
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

fn item(acts: RoundActs, facts: DeletedFacts) -> AnyView {
    let DeletedFacts { number, title, at, figures } = facts;
    let [day, last] = [at, at.saturating_add(RECOVERABLE)].map(day);
    let label = words::of(words::BRING_BACK, &title);
    let act = move || acts.run(bring_back(acts.round, number));
    let history = history_link(number, &title);
    view! {
        <li class="scenario-card">
            <h3>{title}</h3>
            <p class="note">{words::deleted_on(&day, &last)}</p>
            {figures_list(&figures)}
            <p class="actions">
                <button type="button" class="small" aria-label=label on:click=pressed(act)>{words::BRING_BACK}</button>
                {history}
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
