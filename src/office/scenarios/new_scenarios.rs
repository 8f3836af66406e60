//! Ways to one more scenario.

use leptos::prelude::*;
use tranche::formats::scenario_file;
use tranche::store::free_title;
use tranche::ui::store::{Fault, RoundScenario, Store, StoredScenario};
use tranche::ui::words::scenario_picker;
use tranche::{Edit, History, Scenario};

use super::baseline::set_baseline;
use super::entry_acts::heading_id;
use super::scenario_acts::delete;
use super::scenario_facts::title;
use crate::made_scenario::MadeScenario;
use crate::open_round::OpenRound;
use crate::round_acts::{Act, Done};
use tranche::ui::words::office::scenarios as words;

/// Adds a scenario in which nothing is decided.
pub fn add_blank(round: OpenRound) -> Act {
    let text = scenario_file::write(&round.fund(), &Scenario::default());
    Box::new(move |store| {
        Box::pin(async move { add(round, &store, &text, "", "").await.map(|new| told_of_new(round, new)) })
    })
}

/// Adds one that decides as officers recommend, and makes it the baseline.
pub fn add_recommended(round: OpenRound) -> Act {
    let mut history = History::resume(round.fund(), Scenario::default());
    // What cannot be carried out as it is recommended stays undecided, and the list says so.
    let _ = history.apply(&Edit::TakeRecommendations);
    let text = scenario_file::write(&round.fund(), history.scenario());
    let blank = scenario_file::write(&round.fund(), &Scenario::default());
    Box::new(move |store| {
        Box::pin(async move {
            if let Some(number) = recommended(round, &text) {
                let words = words::RECOMMENDED_ALREADY.to_owned();
                return Ok(Some(Done { words, then: heading_id(number), ..Done::default() }));
            }
            if round.scenarios.with(|all| all.in_use().next().is_none()) {
                // What is decided on the board next is no recommendation of the officers.
                add(round, &store, &blank, "", "").await?;
            }
            let (number, title) = add(round, &store, &text, words::RECOMMENDED, "").await?;
            let was = store.selection(&round.row()).await?.selection.baseline;
            // What cannot be read of that is left as it is.
            let is_baseline = set_baseline(round, &store, was, Some(number)).await?;
            let added = if is_baseline { words::added_as_baseline } else { words::added };
            let undo: Act = Box::new(move |store| {
                Box::pin(async move {
                    set_baseline(round, &store, Some(number), was).await?;
                    delete(round, number, words::deleted)(store).await
                })
            });
            let (words, then) = (added(&title), heading_id(number));
            Ok(Some(Done { words, undo: Some(undo), then, made: Some(MadeScenario { number, title }) }))
        })
    })
}

/// The scenario that has the officers' recommendations already, under just that title.
fn recommended(round: OpenRound, text: &str) -> Option<usize> {
    let is_there = |one: &&RoundScenario| match &one.stored {
        StoredScenario::Scenario(state) => state.text == text && one.seen.entry.title == words::RECOMMENDED,
        StoredScenario::Unread(_) => false,
    };
    round.scenarios.with(|all| all.in_use().find(is_there).map(|one| one.number))
}

/// Adds another one that is the same.
pub fn duplicate(round: OpenRound, number: usize) -> Act {
    Box::new(move |store| {
        Box::pin(async move {
            let found = round.scenarios.with(|all| {
                let one = all.of_number(number)?;
                let StoredScenario::Scenario(state) = &one.stored else { return None };
                Some((state.text.clone(), scenario_picker::copy_of(&title(one)), one.seen.entry.note.clone()))
            });
            let Some((text, title, note)) = found else { return Ok(None) };
            let new = add_copy(round, &store, number, (&text, &title, &note)).await?;
            Ok(told_of_new(round, new))
        })
    })
}

/// Keeps a copy of a scenario with this text, title and note, and with what was typed for its notice and about its payments.
pub async fn add_copy(
    round: OpenRound,
    store: &Store,
    number: usize,
    parts: (&str, &str, &str),
) -> Result<(usize, String), Fault> {
    add_with(round, store, parts, Some(number)).await
}

/// Keeps another scenario under a title that none has, or none; its number and what it is called.
pub async fn add(
    round: OpenRound,
    store: &Store,
    text: &str,
    title: &str,
    note: &str,
) -> Result<(usize, String), Fault> {
    add_with(round, store, (text, title, note), None).await
}

async fn add_with(
    round: OpenRound,
    store: &Store,
    (text, title, note): (&str, &str, &str),
    copy_of: Option<usize>,
) -> Result<(usize, String), Fault> {
    let taken: Vec<String> = round.scenarios.with(|all| all.in_use().map(self::title).collect());
    // One that nobody has named goes by its number.
    let title = if title.is_empty() { String::new() } else { free_title(title, &taken) };
    let (number, _) = store.add_scenario(&round.row(), text, &title, note, copy_of).await?;
    Ok((number, scenario_picker::title(number, &title)))
}

/// What was added is taken back as it is deleted: it can be had back.
fn told_of_new(round: OpenRound, (number, title): (usize, String)) -> Option<Done> {
    let undo: Act = Box::new(move |store| delete(round, number, words::deleted)(store));
    let (words, then) = (words::added(&title), heading_id(number));
    Some(Done { words, undo: Some(undo), then, made: Some(MadeScenario { number, title }) })
}
