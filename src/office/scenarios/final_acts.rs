//! Marking a scenario as final, and going on from one that is in a copy.

use leptos::prelude::*;
use tranche::Ledger;
use tranche::final_scenario::{FinalMark, NotFinal, mark};
use tranche::formats::scenario_file;
use tranche::rules;
use tranche::store::Entry;
use tranche::ui::store::{Outcome, RoundScenario, StoredScenario, bids_checksum};
use tranche::ui::words::scenario_picker::copy_of;

use super::entry_acts::heading_id;
use super::new_scenarios::add_copy;
use super::scenario_acts::delete;
use super::scenario_facts::title;
use crate::made_scenario::MadeScenario;
use crate::open_round::OpenRound;
use crate::round_acts::{Act, Done};
use tranche::ui::words::office::scenarios as words;

/// How a scenario would be marked under this title on this day, such as `2026-11-28`; `None` where it cannot be read any more.
///
/// # Errors
/// Says what stands against it.
pub fn would_be(
    round: OpenRound,
    number: usize,
    title: &str,
    day: &str,
) -> Option<Result<FinalMark, NotFinal>> {
    let fund = round.fund();
    round.scenarios.with(|all| {
        let opened = all.of_number(number)?.opened.as_ref().ok()?;
        Some(mark(&fund, &opened.scenario, title, day, bids_checksum(&fund)))
    })
}

/// What is to be thought of before it is marked so.
pub fn cautions(round: OpenRound, number: usize) -> Vec<String> {
    let fund = round.fund();
    round.scenarios.with(|all| {
        let opened = all.of_number(number).and_then(|one| one.opened.as_ref().ok());
        opened.map_or_else(Vec::new, |opened| {
            let ledger = Ledger::of(&fund, &opened.scenario);
            words::before_final(&fund, &ledger, &rules::check(&fund, &opened.scenario, &ledger))
        })
    })
}

/// Marks it so; its title is part of that.
pub fn mark_final(round: OpenRound, number: usize, title: String, mark: FinalMark) -> Act {
    let found = round.scenarios.with(|all| {
        let one = all.of_number(number).filter(|one| !one.is_final() && !one.is_deleted())?;
        let StoredScenario::Scenario(state) = &one.stored else { return None };
        let note = &one.seen.entry.note;
        let entry = Entry { final_mark: mark.to_string(), ..Entry::new(one.seen.entry.place, &title, note) };
        Some((state.clone(), one.seen.clone(), entry))
    });
    Box::new(move |store| {
        Box::pin(async move {
            let Some((state, seen, entry)) = found else { return Ok(None) };
            let decided = (&*round.fund(), &state);
            let outcome = store.mark_final(&round.row(), number, decided, (&seen, &entry)).await?;
            let done = Done {
                words: words::marked_final(&title, &mark),
                then: heading_id(number),
                ..Done::default()
            };
            Ok((outcome == Outcome::Done).then_some(done))
        })
    })
}

/// Adds a copy of a final scenario, in which everything can be decided anew: for the bids as they are now.
pub fn reopen(round: OpenRound, number: usize) -> Act {
    let copy = round.scenarios.with(|all| all.of_number(number).and_then(|one| copy(round, one)));
    Box::new(move |store| {
        Box::pin(async move {
            let Some((text, before, note)) = copy else { return Ok(None) };
            let parts = (&*text, &*copy_of(&before), &*note);
            let (new, title) = add_copy(round, &store, number, parts).await?;
            let undo: Act = Box::new(move |store| delete(round, new, words::deleted)(store));
            let words = words::reopened(&before, &title);
            let made = Some(MadeScenario { number: new, title });
            Ok(Some(Done { words, undo: Some(undo), then: heading_id(new), made }))
        })
    })
}

/// The text of the copy, what the final one is called, and its note.
fn copy(round: OpenRound, one: &RoundScenario) -> Option<(String, String, String)> {
    let StoredScenario::Scenario(state) = &one.stored else { return None };
    let text = match &one.opened {
        Ok(_) => state.text.clone(),
        Err(_) => {
            let fund = round.fund();
            scenario_file::write(&fund, &scenario_file::carry(&fund, &state.text).ok()?.scenario)
        }
    };
    Some((text, title(one), one.seen.entry.note.clone()))
}
