//! Where a scenario that comes stands in the list of its round, and for how long it can be had back.

use super::merge::Merge;
use crate::store::{Entry, Kept, Row, Term};

/// Puts what the list says of a scenario.
pub fn put(merge: &mut Merge, key: String, entry: Entry) {
    merge.put(key, Kept::Text(entry.to_string()));
}

/// What was deleted so long ago that it would go at once can be had back for as long as if it was deleted now.
pub fn in_term(entry: Entry, now: u64) -> Entry {
    let is_over = entry.term(0, now).is_some_and(|term| term != Term::Runs);
    if is_over { Entry { deleted: Some(now), ..entry } } else { entry }
}

/// The place of the last scenario of a round.
pub fn last_place(merge: &Merge, target: &Row) -> u32 {
    let entries = merge.all(&target.entries());
    let places = entries.values().filter_map(|kept| Some(kept.entry().ok()?.place));
    places.max().unwrap_or_default()
}
