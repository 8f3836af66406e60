//! What can be done with the scenarios of a round.

use leptos::prelude::*;
use tranche::ui::browser::document;
use tranche::ui::store::{RoundScenario, RoundScenarios};

use super::entry_acts::{Told, change_entries, heading_id};
use super::scenario_facts::{entry_change, step, title};
use crate::open_round::OpenRound;
use crate::round_acts::Act;
use tranche::ui::words::office::scenarios as words;

/// The id of the heading above those in use.
pub const IN_USE: &str = "in-use";

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

/// Deletes a scenario; it can be had back, and this says where.
pub fn delete(round: OpenRound, number: usize, said: fn(&str) -> String) -> Act {
    let now = document::milliseconds();
    let found = round.scenarios.with(|all| {
        let one = all.of_number(number)?;
        let change = entry_change(one, |entry| entry.deleted = Some(now));
        Some((change, title(one), on_table_instead(all, number), beside(all.in_use(), number)))
    });
    let Some((change, title, instead, then)) = found else { return nothing() };
    let told = Told {
        done: said(&title) + &instead,
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
