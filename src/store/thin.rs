//! Which old states of a scenario go, so that the others have room: the older, the fewer are needed.

use std::collections::{BTreeMap, BTreeSet};

use super::{CHUNK, Head, Revision, State, key, states};

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
    let kept: BTreeMap<u32, (&str, &str)> = revisions
        .iter()
        .filter_map(|(key, text)| Some((key::state(key)?, (key.as_str(), text.as_str()))))
        .collect();
    let texts: Vec<(u32, &str)> = kept.iter().map(|(number, (_, text))| (*number, *text)).collect();
    let all = states(head, &texts);
    if !all.iter().any(|state| state.number == head.number && state.text.is_ok()) {
        return Vec::new();
    }
    let needed = needed(now, &all);
    all.chunk_by(|one, next| one.number / CHUNK == next.number / CHUNK)
        .filter(|chunk| chunk[0].number / CHUNK + 1 < head.number / CHUNK)
        .filter_map(|chunk| thinned_chunk(chunk, &needed, &kept))
        .flatten()
        .collect()
}

/// The numbers of the states that the rule keeps.
fn needed(now: u64, all: &[State]) -> BTreeSet<u32> {
    let (mut hours, mut days) = (BTreeSet::new(), BTreeSet::new());
    let mut needed = BTreeSet::new();
    for state in all.iter().rev().filter(|state| state.text.is_ok()) {
        let at = state.at.unwrap_or_default();
        let is_last = (hours.insert(at / HOUR), days.insert(at / DAY));
        let stays = match now.saturating_sub(at) {
            ..ALL_STAY => true,
            ALL_STAY..HOURS_STAY => is_last.0,
            _ => is_last.1,
        };
        if stays {
            needed.insert(state.number);
        }
    }
    needed
}

/// What to do with a chunk; `None` where it stays as it is.
fn thinned_chunk(
    chunk: &[State],
    needed: &BTreeSet<u32>,
    kept: &BTreeMap<u32, (&str, &str)>,
) -> Option<Vec<Thinning>> {
    let (mut changes, mut gone, mut more) = (Vec::new(), 0, 0);
    for state in chunk {
        let text = state.text.as_ref().ok()?;
        let (key, raw) = kept.get(&state.number)?;
        if !needed.contains(&state.number) {
            gone += key.len() + raw.len();
            changes.push(Thinning::Remove((*key).to_owned()));
        } else if !state.number.checked_sub(1).is_some_and(|before| needed.contains(&before)) {
            // Nothing is before it any more that it could be had from.
            let alone = raw.parse::<Revision>().ok()?.alone(text).to_string();
            if alone != *raw {
                more += alone.len();
                gone += raw.len();
                changes.push(Thinning::Put((*key).to_owned(), alone));
            }
        }
    }
    (gone > more).then_some(changes)
}
