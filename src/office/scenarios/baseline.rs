//! Which scenario the others are compared with.

use leptos::prelude::*;
use tranche::ui::store::{Fault, Store};

use super::entry_acts::heading_id;
use super::scenario_facts::title;
use crate::open_round::OpenRound;
use crate::round_acts::{Act, Done};
use tranche::ui::words::office::scenarios as words;
use tranche::ui::words::scenario_picker;

/// Makes a scenario the one that the others are compared with, or takes that back.
pub fn measure(round: OpenRound, number: usize, is_baseline: bool) -> Act {
    let was = round.scenarios.with(|all| all.selection.baseline);
    let told = move || words::measured(&title_of(round, number), is_baseline);
    let undone = move || match was {
        Some(was) => words::measured(&title_of(round, was), true),
        None => words::measured(&title_of(round, number), false),
    };
    let becomes = is_baseline.then_some(number);
    Box::new(move |store| {
        Box::pin(async move {
            if !set_baseline(round, &store, was, becomes).await? {
                return Ok(None);
            }
            let undo: Act = Box::new(move |store| {
                Box::pin(async move {
                    let done = Done { words: undone(), then: heading_id(number), ..Done::default() };
                    Ok(set_baseline(round, &store, becomes, was).await?.then_some(done))
                })
            });
            Ok(Some(Done { words: told(), undo: Some(undo), then: heading_id(number), ..Done::default() }))
        })
    })
}

/// Whether it was done: not where another one is the baseline by now, or nobody can read which.
pub async fn set_baseline(
    round: OpenRound,
    store: &Store,
    was: Option<usize>,
    becomes: Option<usize>,
) -> Result<bool, Fault> {
    let row = round.row();
    store
        .select(&row, |selection| {
            if selection.baseline == was {
                selection.baseline = becomes;
            }
        })
        .await?;
    let seen = store.selection(&row).await?;
    Ok(seen.unread.is_none() && seen.selection.baseline == becomes)
}

fn title_of(round: OpenRound, number: usize) -> String {
    round
        .scenarios
        .with(|all| all.of_number(number).map_or_else(|| scenario_picker::title(number, ""), title))
}
