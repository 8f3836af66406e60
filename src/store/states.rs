//! Every state of a scenario that can still be read.

use super::{CHUNK, Head, Revision, Unusable};

/// A state that a scenario has been in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct State {
    /// Its number, counted from 0.
    pub number: u32,
    /// When it was kept, in milliseconds since 1970, where that can be read.
    pub at: Option<u64>,
    /// Its text, or why that cannot be had.
    pub text: Result<String, Unusable>,
}

/// All states of a scenario, the oldest first, out of the texts under their numbers (see [`super::key::state`]). Each is had
/// from the last whole one before it in its chunk, so that a damaged one takes only those with it that say what changed since.
///
/// Numbers that are not there were thinned out and are left out, but for that of the head. Where the head cannot be read, or is not the
/// one that it was, all others are had as before.
#[must_use]
pub fn states(head: Option<&Head>, revisions: &[(u32, &str)]) -> Vec<State> {
    let mut in_order = revisions.to_vec();
    in_order.sort_by_key(|(number, _)| *number);
    let mut all: Vec<State> = Vec::with_capacity(in_order.len());
    for (number, raw) in in_order {
        // The first of a chunk is had from nothing else.
        let before = all.last().filter(|last| !number.is_multiple_of(CHUNK) && last.number == number - 1);
        all.push(state(number, raw, before.and_then(|before| before.text.as_deref().ok())));
    }
    if let Some(head) = head
        && let Err(place) = all.binary_search_by_key(&head.number, |state| state.number)
    {
        all.insert(place, State { number: head.number, at: Some(head.at), text: Err(Unusable::Damaged) });
    }
    all
}

fn state(number: u32, raw: &str, before: Option<&str>) -> State {
    let revision: Revision = match raw.parse() {
        Ok(revision) => revision,
        Err(why) => return State { number, at: None, text: Err(why) },
    };
    let text = revision.text(before).filter(|text| revision.is_of(number, text));
    State { number, at: Some(revision.head.at), text: text.ok_or(Unusable::Damaged) }
}
