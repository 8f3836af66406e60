//! Which old states of a scenario go, so that the others have room: the older, the fewer are needed.

use super::{CHUNK, Head, Revision, State, key, states};
use crate::sorted_map::SortedMap;

/// An hour and a day, in milliseconds.
const HOUR: u64 = 3_600_000;
const DAY: u64 = 24 * HOUR;

/// So long every state stays.
const ALL_STAY: u64 = 7 * DAY;

/// So long the last state of every hour stays, and after that the last of every day.
const HOURS_STAY: u64 = 30 * DAY;

/// Something to be done with what is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Thinning {
    /// What stands under this key goes.
    Remove(String),
    /// This text takes the place of what stands under this key, and says the same.
    Put(String, String),
}

/// What to do, so that of the states of a scenario, given as texts under their keys, only those stay that the rule keeps: all of
/// the last seven days, then the last of every hour, and after thirty days the last of every day. Hours and days are those of
/// UTC; `now` is in milliseconds since 1970.
///
/// Nothing is done with the chunk of the head nor with the one before it, with a chunk of which a state cannot be read, with one
/// that would not become smaller, and with anything where the head cannot be read.
#[must_use]
pub fn thinned(now: u64, head: &Head, revisions: &[(String, String)]) -> Vec<Thinning> {
    let mut records: Vec<(u32, &String, &String)> =
        revisions.iter().filter_map(|(key, raw)| Some((key::state(key)?, key, raw))).collect();
    records.sort();
    let texts: Vec<(u32, &str)> = records.iter().map(|(number, _, raw)| (*number, raw.as_str())).collect();
    let all = states(Some(head), &texts);
    if !all.iter().any(|state| state.number == head.number && state.text.is_ok()) {
        return Vec::new();
    }
    let needed = needed(now, &all);
    let all: Vec<Candidate> = all
        .into_iter()
        .zip(records)
        .zip(needed)
        .map(|((state, (_, key, raw)), stays)| Candidate { key, raw, state, stays })
        .collect();
    all.chunk_by(|one, next| one.chunk() == next.chunk())
        .filter(|chunk| chunk[0].chunk() + 1 < head.number / CHUNK)
        .filter_map(thinned_chunk)
        .flatten()
        .collect()
}

/// A state that may go, and what stands there of it.
struct Candidate<'a> {
    key: &'a str,
    raw: &'a str,
    state: State,
    stays: bool,
}

impl Candidate<'_> {
    fn chunk(&self) -> u32 {
        self.state.number / CHUNK
    }
}

/// Which of the states the rule keeps.
fn needed(now: u64, all: &[State]) -> Vec<bool> {
    let (mut hours, mut days) = (SortedMap::default(), SortedMap::default());
    let mut is_needed = |state: &State| {
        let at = state.at.filter(|_| state.text.is_ok())?;
        let is_last = (hours.insert(at / HOUR, ()).is_none(), days.insert(at / DAY, ()).is_none());
        Some(match now.saturating_sub(at) {
            ..ALL_STAY => true,
            ALL_STAY..HOURS_STAY => is_last.0,
            _ => is_last.1,
        })
    };
    let mut needed: Vec<bool> = all.iter().rev().map(|state| is_needed(state).unwrap_or(true)).collect();
    needed.reverse();
    needed
}

/// What to do with a chunk; `None` where it stays as it is.
fn thinned_chunk(chunk: &[Candidate]) -> Option<Vec<Thinning>> {
    let (mut changes, mut gone, mut more) = (Vec::new(), 0, 0);
    // The last one that stays: what follows it can be had from it.
    let mut before = None;
    for Candidate { key, raw, state, stays } in chunk {
        let text = state.text.as_ref().ok()?;
        if !stays {
            gone += key.len() + raw.len();
            changes.push(Thinning::Remove((*key).to_owned()));
            continue;
        }
        if before.is_none_or(|before: u32| before + 1 != state.number) {
            let alone = raw.parse::<Revision>().ok()?.alone(text).to_string();
            if alone != *raw {
                (gone, more) = (gone + raw.len(), more + alone.len());
                changes.push(Thinning::Put((*key).to_owned(), alone));
            }
        }
        before = Some(state.number);
    }
    (gone > more).then_some(changes)
}
