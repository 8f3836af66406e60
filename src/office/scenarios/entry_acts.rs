//! Renaming, moving, deleting and bringing back: what the list says of scenarios changes, and their decisions stay as they are.

use leptos::prelude::*;
use tranche::store::Entry;
use tranche::ui::store::{Fault, Outcome, Store};

use crate::open_round::OpenRound;
use crate::round_acts::{Act, Done};

/// What the list says of a scenario, before and after.
#[derive(Clone, Debug)]
pub struct EntryChange {
    /// The scenario.
    pub number: usize,
    /// What it says.
    pub was: Entry,
    /// What it is to say.
    pub becomes: Entry,
}

impl EntryChange {
    fn back(&self) -> Self {
        let Self { number, was, becomes } = self.clone();
        Self { number, was: becomes, becomes: was }
    }
}

/// What is told of a change, and where the keyboard goes then.
pub struct Told {
    /// Once it is done.
    pub done: String,
    /// Where the keyboard goes; where this is empty it stays.
    pub then: String,
    /// Once it is taken back.
    pub undone: String,
    /// Where the keyboard goes then.
    pub back: String,
}

/// Changes what the list says of scenarios, all at once, and can take it back as long as that stands there.
pub fn change_entries(round: OpenRound, changes: Vec<EntryChange>, told: Told) -> Act {
    Box::new(move |store| {
        Box::pin(async move {
            if !put(round, &store, &changes).await? {
                return Ok(None);
            }
            let back: Vec<EntryChange> = changes.iter().map(EntryChange::back).collect();
            let undo: Act = Box::new(move |store| {
                Box::pin(async move {
                    let done = Done { words: told.undone, then: told.back, ..Done::default() };
                    Ok(put(round, &store, &back).await?.then_some(done))
                })
            });
            Ok(Some(Done { words: told.done, undo: Some(undo), then: told.then, ..Done::default() }))
        })
    })
}

/// Whether it was done: not where something else stands there by now.
async fn put(round: OpenRound, store: &Store, changes: &[EntryChange]) -> Result<bool, Fault> {
    let entries = round.scenarios.with(|all| {
        let seen = |change: &EntryChange| {
            let one = all.of_number(change.number).filter(|one| one.seen.entry == change.was)?;
            Some((change.number, one.seen.clone(), change.becomes.clone()))
        };
        changes.iter().map(seen).collect::<Option<Vec<_>>>()
    });
    match entries {
        Some(entries) => Ok(store.set_entries(&round.row(), &entries).await? == Outcome::Done),
        None => Ok(false),
    }
}

/// The id of the heading of a scenario.
pub fn heading_id(number: usize) -> String {
    format!("scenario-{number}")
}
