//! What a scenario has been, as it is kept, and how that goes on from another.

use std::collections::BTreeMap;

use super::merge::{Keys, under};
use crate::store::{Checksum, Head, Kept, Row, State, key, states};

/// A scenario with all its states.
pub struct Past<'a> {
    /// What says which is the latest.
    pub head: Option<&'a Kept>,
    /// The states by the ends of their keys, which are the same for every scenario.
    pub revisions: BTreeMap<&'a str, &'a Kept>,
    /// Whether each stands where its number says.
    is_regular: bool,
}

/// What one scenario is to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Relation {
    /// All of its states belong to that as well.
    Inside,
    /// It has the latest of that, and further states.
    Further,
    /// Something else, as far as can be read.
    Other,
}

impl<'a> Past<'a> {
    /// A scenario of a round, out of all keys.
    pub fn of(keys: &Keys<'a>, row: &Row, scenario: usize) -> Self {
        let beginning = row.revisions(scenario);
        let is_regular = |(key, _): (&str, &Kept)| {
            key::state(key).is_some_and(|number| row.revision(scenario, number) == key)
        };
        Self {
            head: keys.get(row.head(scenario).as_str()).copied(),
            revisions: under(keys, &beginning).map(|(key, kept)| (&key[beginning.len()..], kept)).collect(),
            is_regular: under(keys, &beginning).all(is_regular),
        }
    }

    /// What this is to another.
    pub fn relation(&self, other: &Self) -> Relation {
        let stands_there = |(end, kept): (&&str, &&Kept)| other.revisions.get(end) == Some(kept);
        // Where a damaged backup has lost what says which state is the latest, all others may be here.
        let has_head = self.head == other.head || (self.head.is_none() && !self.revisions.is_empty());
        if has_head && self.revisions.iter().all(stands_there) {
            return Relation::Inside;
        }
        self.read_relation(other).unwrap_or(Relation::Other)
    }

    /// The same by what can be read; `None` where the latest of either cannot be, or where the two part.
    fn read_relation(&self, other: &Self) -> Option<Relation> {
        let (head, all) = self.read()?;
        let (head_there, all_there) = other.read()?;
        let last = head.number.min(head_there.number);
        let is_there = |state: &&State| state.text.is_ok() && all_there.get(&last) == Some(state);
        all.get(&last).filter(|state| is_there(state) || is_thinned_out(&head, &all, &all_there))?;
        let are_one = |(end, kept): (&&str, &&Kept)| match other.revisions.get(end) {
            None => true,
            Some(there) if there == kept => true,
            // Where states were thinned out the same is written in another way.
            Some(_) => key::state(end).is_some_and(|number| {
                let (one, there) = (all.get(&number), all_there.get(&number));
                there.is_some_and(|state| state.text.is_ok())
                    && (one == there || one.is_some_and(|state| state.text.is_err()))
            }),
        };
        self.revisions.iter().all(are_one).then_some(match head.number > head_there.number {
            true => Relation::Further,
            false => Relation::Inside,
        })
    }

    /// The head, and all states by their numbers; `None` where what the head names cannot be read.
    fn read(&self) -> Option<(Head, BTreeMap<u32, State>)> {
        let head: Head = self.head?.text()?.parse().ok()?;
        let numbered = |(end, kept): (&&'a str, &&'a Kept)| Some((key::state(end)?, kept.text()?));
        let texts: Vec<(u32, &str)> = self.revisions.iter().map(numbered).collect::<Option<_>>()?;
        let all = states(Some(&head), &texts).into_iter().map(|state| (state.number, state));
        let all: BTreeMap<u32, State> = all.collect();
        let latest = all.get(&head.number).filter(|state| self.is_regular && state.at == Some(head.at))?;
        (Checksum::of(latest.text.as_ref().ok()?) == head.checksum).then_some((head, all))
    }
}

/// A day, in milliseconds.
const DAY: u64 = 24 * 60 * 60 * 1000;

/// Whether the latest state of a scenario, with these states, was once among the states of the other and was thinned out there: nothing
/// stands under its number, the last that both have before it is the same, and the next one there is of the same day and not earlier. Two
/// scenarios that only began alike differ in more than that, unless both were worked on that day; then all states of both are in one
/// history, and none is lost.
fn is_thinned_out(head: &Head, all: &BTreeMap<u32, State>, there: &BTreeMap<u32, State>) -> bool {
    let before = there.range(..head.number).next_back();
    let is_same = before.is_some_and(|(number, state)| state.text.is_ok() && all.get(number) == Some(state));
    let next = there.range(head.number..).next().and_then(|(number, state)| Some((*number, state.at?)));
    is_same
        && next.is_some_and(|(number, at)| number > head.number && at >= head.at && at / DAY == head.at / DAY)
}
