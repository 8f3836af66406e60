//! What can be done with the scenarios of a round.

use leptos::prelude::*;
use tranche::formats::scenario_file;
use tranche::store::free_title;
use tranche::ui::browser::document;
use tranche::ui::store::{Fault, RoundScenario, RoundScenarios, Store, StoredScenario};
use tranche::ui::words::scenario_picker;
use tranche::{Edit, History, Scenario};

use super::entry_acts::{Told, change_entries, heading_id};
use super::scenario_facts::{entry_change, step, title};
use crate::open_round::OpenRound;
use crate::round_acts::{Act, Done};
use tranche::ui::words::office::scenarios as words;

/// The id of the heading above those in use.
pub const IN_USE: &str = "in-use";

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
                return Ok(Some(Done { words, undo: None, then: heading_id(number) }));
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
                    delete(round, number)(store).await
                })
            });
            Ok(Some(Done { words: added(&title), undo: Some(undo), then: heading_id(number) }))
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
            add(round, &store, &text, &title, &note).await.map(|new| told_of_new(round, new))
        })
    })
}

async fn add(
    round: OpenRound,
    store: &Store,
    text: &str,
    title: &str,
    note: &str,
) -> Result<(usize, String), Fault> {
    let taken: Vec<String> = round.scenarios.with(|all| all.in_use().map(self::title).collect());
    // One that nobody has named goes by its number.
    let title = if title.is_empty() { String::new() } else { free_title(title, &taken) };
    let (number, _) = store.add_scenario(&round.row(), text, &title, note).await?;
    Ok((number, scenario_picker::title(number, &title)))
}

/// What was added is taken back as it is deleted: it can be had back.
fn told_of_new(round: OpenRound, (number, title): (usize, String)) -> Option<Done> {
    let undo: Act = Box::new(move |store| delete(round, number)(store));
    Some(Done { words: words::added(&title), undo: Some(undo), then: heading_id(number) })
}

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
                    let done = Done { words: undone(), undo: None, then: heading_id(number) };
                    Ok(set_baseline(round, &store, becomes, was).await?.then_some(done))
                })
            });
            Ok(Some(Done { words: told(), undo: Some(undo), then: heading_id(number) }))
        })
    })
}

/// Whether it was done: not where another one is the baseline by now, or nobody can read which.
async fn set_baseline(
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

/// Moves a scenario up or down in the list.
pub fn move_step(round: OpenRound, number: usize, is_up: bool) -> Act {
    let found = round.scenarios.with(|all| {
        let one = all.of_number(number)?;
        let in_use = || all.in_use().position(|other| other.number == number).zip(Some(all.in_use().count()));
        let (at, count) = in_use()?;
        let to = if is_up { at } else { at + 2 };
        Some((step(all, number, is_up)?, title(one), [at + 1, to, count]))
    });
    let Some((changes, title, [from, to, count])) = found else { return nothing() };
    let [up, down] = ["up", "down"].map(|side| format!("{}-{side}", heading_id(number)));
    let then = if is_up { up } else { down };
    let told = Told {
        done: words::moved(&title, to, count),
        undone: words::moved(&title, from, count),
        back: heading_id(number),
        then,
    };
    change_entries(round, changes, told)
}

/// Deletes a scenario; it can be had back.
pub fn delete(round: OpenRound, number: usize) -> Act {
    let now = document::milliseconds();
    let found = round.scenarios.with(|all| {
        let one = all.of_number(number)?;
        let change = entry_change(one, |entry| entry.deleted = Some(now));
        Some((change, title(one), on_table_instead(all, number), beside(all.in_use(), number)))
    });
    let Some((change, title, instead, then)) = found else { return nothing() };
    let told = Told {
        done: words::deleted(&title) + &instead,
        undone: words::brought_back(&title),
        back: heading_id(number),
        then,
    };
    change_entries(round, vec![change], told)
}

/// What is on the table once the scenario that is there is deleted; empty where another one is.
fn on_table_instead(all: &RoundScenarios, number: usize) -> String {
    if all.on_table() != Some(number) {
        return String::new();
    }
    let instead = all.on_table_without(Some(number)).and_then(|number| all.of_number(number));
    words::on_table_instead(instead.map(title).as_deref())
}

/// Where the keyboard goes when a scenario is gone from the list: to the one after it, else the one before, else above them.
fn beside<'a>(in_use: impl Iterator<Item = &'a RoundScenario>, number: usize) -> String {
    let all: Vec<usize> = in_use.map(|one| one.number).collect();
    let at = all.iter().position(|one| *one == number).unwrap_or_default();
    let next = all.get(at + 1).or_else(|| all.get(at.checked_sub(1)?));
    next.map_or_else(|| IN_USE.to_owned(), |next| heading_id(*next))
}

/// Has a deleted scenario back.
pub fn bring_back(round: OpenRound, number: usize) -> Act {
    let found = round.scenarios.with(|all| {
        let one = all.of_number(number)?;
        Some((entry_change(one, |entry| entry.deleted = None), title(one)))
    });
    let Some((change, title)) = found else { return nothing() };
    let told = Told {
        done: words::brought_back(&title),
        then: heading_id(number),
        undone: words::deleted(&title),
        back: IN_USE.to_owned(),
    };
    change_entries(round, vec![change], told)
}

/// What was about to be changed is not there any more.
fn nothing() -> Act {
    Box::new(|_| Box::pin(async { Ok(None) }))
}
