//! What the list shows of a scenario.

use tranche::Ledger;
use tranche::store::{Entry, Unusable, exchange_places};
use tranche::ui::browser::document::day_and_time;
use tranche::ui::store::{RoundScenario, RoundScenarios};
use tranche::ui::words::key_figures::{FUNDED, over, remaining_parts};
use tranche::ui::words::{bad_saved, long_date, scenario_picker};

use super::entry_acts::EntryChange;
use super::final_facts::FinalFacts;
use tranche::ui::words::office::scenarios as words;

/// A scenario that is in use, as people read it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScenarioFacts {
    /// Its number, by which it is found.
    pub number: usize,
    /// What it is called.
    pub title: String,
    /// What is noted about it; may be empty.
    pub note: String,
    /// What it comes to, each under what it is; or why it cannot be read.
    pub figures: Result<Vec<(&'static str, String)>, String>,
    /// Why its title and note cannot be read; then they are not changed either.
    pub unread_title: Option<Unusable>,
    /// What there is to say of it where it is final.
    pub is_final: Option<FinalFacts>,
    /// Whether the others are compared with it.
    pub is_baseline: bool,
    /// Whether it can be said which one that is.
    pub can_measure: bool,
    /// Whether this tab works on it.
    pub is_on_table: bool,
    /// Its place among those in use, counted from 0, and how many there are.
    pub place: (usize, usize),
    /// Whether it can be moved up, and whether down.
    pub can_move: [bool; 2],
}

impl ScenarioFacts {
    /// What is known of a scenario; `None` where it is not in use any more.
    pub fn of(all: &RoundScenarios, number: usize) -> Option<Self> {
        let at = all.in_use().position(|one| one.number == number)?;
        let one = all.of_number(number)?;
        Some(Self {
            number,
            title: title(one),
            note: one.seen.entry.note.clone(),
            figures: figures(all, one),
            unread_title: one.seen.unread,
            is_final: FinalFacts::of(all, one),
            is_baseline: all.selection.baseline == Some(number),
            can_measure: all.unread_selection.is_none(),
            is_on_table: all.on_table() == Some(number),
            place: (at, all.in_use().count()),
            can_move: [true, false].map(|is_up| neighbours(all, number, is_up).is_some()),
        })
    }
}

/// What a scenario is called.
pub fn title(one: &RoundScenario) -> String {
    scenario_picker::title(one.number, &one.seen.entry.title)
}

/// What a scenario comes to, each under what it is.
///
/// # Errors
/// Says why it cannot be read.
pub fn figures(all: &RoundScenarios, one: &RoundScenario) -> Result<Vec<(&'static str, String)>, String> {
    let decided = one.decided(&all.fund);
    let (fund, scenario) = decided.map_err(|why| words::unreadable(&bad_saved(&all.fund, why)))?;
    let ledger = Ledger::of(fund, scenario);
    let (term, amount) = remaining_parts(&ledger);
    let allowed = over(fund, &ledger);
    let comma = if allowed.is_empty() { "" } else { ", " };
    let changed = one.at().map_or_else(String::new, |at| long_date(&day_and_time(at)));
    Ok(vec![
        (FUNDED, fund.show(ledger.funded)),
        (term, format!("{}{comma}{allowed}", fund.show(amount))),
        (words::STILL_TO_DECIDE, words::still_to_decide(ledger.undecided, ledger.bids.len())),
        (words::LAST_CHANGE, changed),
    ])
}

/// What changes in the list where a scenario changes places with the one before it or after it.
pub fn step(all: &RoundScenarios, number: usize, is_up: bool) -> Option<Vec<EntryChange>> {
    let (here, there) = neighbours(all, number, is_up)?;
    let places: Vec<u32> = all.list.iter().map(|one| one.seen.entry.place).collect();
    let after = exchange_places(&places, here, there);
    let changes = all.list.iter().zip(after).filter(|(one, place)| one.seen.entry.place != *place);
    Some(changes.map(|(one, place)| entry_change(one, |entry| entry.place = place)).collect())
}

/// Where a scenario and the one before it or after it stand in the list. Those that are deleted are passed over, and so are those whose
/// place cannot be read.
fn neighbours(all: &RoundScenarios, number: usize, is_up: bool) -> Option<(usize, usize)> {
    let can_move = |at: &usize| !all.list[*at].is_deleted() && all.list[*at].seen.unread.is_none();
    let here = all.list.iter().position(|one| one.number == number).filter(can_move)?;
    let there =
        if is_up { (0..here).rev().find(can_move) } else { (here + 1..all.list.len()).find(can_move) };
    Some((here, there?))
}

/// What changes in the list where something else is said of a scenario.
pub fn entry_change(one: &RoundScenario, change: impl FnOnce(&mut Entry)) -> EntryChange {
    let was = one.seen.entry.clone();
    let mut becomes = was.clone();
    change(&mut becomes);
    EntryChange { number: one.number, was, becomes }
}
