//! What waits in the older storage of the browser because the database has not taken it, as it would stand in the database: so that
//! a backup holds it, and gives it back like all else.

use std::collections::BTreeMap;

use super::{Checksum, Fate, Head, Kept, Leftover, Revision, Row, key, replay};

/// Texts and bytes under keys.
type Keys = BTreeMap<String, Kept>;

/// Whether something stands under a key because it waits for the database.
pub(super) fn waits(key: &str) -> bool {
    key.starts_with(key::LEFT) || key.starts_with(key::FUNDS_LEFT)
}

/// All that is kept, with what waits, in the order of the keys. A scenario that waits becomes the next state of what it goes on from, or
/// another scenario of its round; bids that wait become a round of their own. What cannot be read stays under the key that it has.
#[must_use]
pub fn with_waiting(kept: Vec<(String, Kept)>, waiting: Vec<(String, Kept)>) -> Vec<(String, Kept)> {
    let mut all: Keys = kept.into_iter().collect();
    // What stands under its own key is there before what is looked up beside it.
    let (left, others): (Vec<_>, Vec<_>) = waiting.into_iter().partition(|(key, _)| waits(key));
    for (key, kept) in others {
        match all.get(&key) {
            None => _ = all.insert(key, kept),
            Some(there) if *there == kept => {}
            Some(_) => _ = all.insert(key::set_aside(0, &key), kept),
        }
    }
    for (key, kept) in left {
        let leftover = kept.text().and_then(|text| text.parse().ok());
        match (Row::in_key(&key), leftover) {
            (Some(row), Some(left)) if key.starts_with(key::FUNDS_LEFT) => add_fund(&mut all, &row, &left),
            (Some(row), Some(left)) => match key::scenario(&key, &row.leftovers()) {
                Some(number) => add_scenario(&mut all, &row, number, &left),
                None => _ = all.insert(key, kept),
            },
            _ => _ = all.insert(key, kept),
        }
    }
    all.into_iter().collect()
}

fn add_fund(all: &mut Keys, row: &Row, left: &Leftover) {
    let text = Kept::Text(left.text.clone());
    let is_there = all.iter().any(|(key, kept)| key.starts_with(key::FUNDS) && *kept == text);
    if !is_there {
        // The same bids are the same round, whenever a backup is made.
        let digits = format!("{:0>16}", Checksum::of(&format!("{row} {}", left.text)).to_string());
        all.insert(Row::own(&digits).fund(), text);
    }
}

fn add_scenario(all: &mut Keys, row: &Row, number: usize, left: &Leftover) {
    let first = Revision::first(&left.text, left.at);
    if !is_taken(all, row, number) {
        return put(all, row, number, &first);
    }
    let latest = latest(all, row, number);
    let there = latest.as_ref().map(|(head, text)| (Checksum::of(text), head.at));
    match (there.map(|there| left.fate(Some(there))), latest) {
        (Some(Fate::Kept), _) => {}
        (Some(Fate::Next), Some((head, text))) if !is_final(all, row, number) => {
            put(all, row, number, &Revision::next(&head, &text, &left.text, left.at));
        }
        _ => {
            let free = (number + 1..).find(|number| !is_taken(all, row, *number));
            if let Some(free) =
                free.filter(|_| !all.values().any(|kept| kept.text() == Some(&first.to_string())))
            {
                put(all, row, free, &first);
            }
        }
    }
}

fn put(all: &mut Keys, row: &Row, number: usize, revision: &Revision) {
    all.insert(row.head(number), Kept::Text(revision.head.to_string()));
    all.insert(row.revision(number, revision.head.number), Kept::Text(revision.to_string()));
}

/// Whether anything stands there of a scenario of this number, if only what it is or was called.
fn is_taken(all: &Keys, row: &Row, number: usize) -> bool {
    all.contains_key(&row.head(number))
        || all.contains_key(&row.entry(number))
        || under(all, row.revisions(number)).next().is_some()
}

/// Whether the list says that it is final, so that nothing comes after its latest state.
fn is_final(all: &Keys, row: &Row, number: usize) -> bool {
    all.get(&row.entry(number)).and_then(|kept| kept.entry().ok()).is_some_and(|entry| entry.is_final())
}

/// The latest state of a scenario with its text, where it opens.
fn latest(all: &Keys, row: &Row, number: usize) -> Option<(Head, String)> {
    let head: Head = all.get(&row.head(number))?.text()?.parse().ok()?;
    let chunk: Vec<&str> =
        under(all, row.chunk(number, head.number)).filter_map(|(_, kept)| kept.text()).collect();
    Some((head, replay(&head, &chunk).ok()?))
}

fn under(all: &Keys, beginning: String) -> impl Iterator<Item = (&String, &Kept)> {
    all.range(beginning.clone()..).take_while(move |(key, _)| key.starts_with(&beginning))
}
