//! What a scenario is called, what is noted about it, and where it stands among the others of its round.

use std::fmt;
use std::str::FromStr;

use super::checked_text::{with_checksum, with_checksum_in, without_checksum, without_checksum_of};
use super::{Unusable, unless_dash};
use crate::final_scenario::FinalMark;
use crate::title_line::one_line;

/// The name of this text.
const NAME: &str = "tranche-entry";

/// The version for a scenario that is final: an older page reads nothing of it, and so changes nothing of it.
const OF_FINAL: &str = "2";

/// For how long a deleted scenario can be had back: 30 days, in milliseconds.
pub const RECOVERABLE: u64 = 30 * 24 * 60 * 60 * 1000;

/// The longest that a day lasts: where clocks are put back, 25 hours.
const LONGEST_DAY: u64 = 25 * 60 * 60 * 1000;

/// So long the day lasts that is named.
const LAST_DAY: u64 = RECOVERABLE + LONGEST_DAY;

/// What was deleted longer ago nobody has seen since, or the clock was wrong.
const LONG_AGO: u64 = 2 * RECOVERABLE;

/// What becomes of a scenario that was deleted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Term {
    /// It can be had back.
    Runs,
    /// The last day on which it could is over.
    IsOver,
    /// That was so long ago that nobody has seen it since, or the clock was wrong: it can be had back for once more as long.
    BeginsAnew,
}

/// What the list of scenarios says of one, besides what is decided in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// Its place in the list: smaller ones stand before it.
    pub place: u32,
    /// When it was deleted, in milliseconds since 1970. It can be had back until it is removed.
    pub deleted: Option<u64>,
    /// What it is called, in one line; may be empty.
    pub title: String,
    /// What is noted about it, in any number of lines; may be empty.
    pub note: String,
    /// How it was marked as final, as [`FinalMark`] is written; empty while it is not. Then it and its title stay as they are.
    pub final_mark: String,
}

impl Entry {
    /// What holds of the scenario of this number as long as nobody has said anything.
    #[must_use]
    pub fn unnamed(number: usize) -> Self {
        Self { place: u32::try_from(number).unwrap_or(u32::MAX), ..Self::default() }
    }

    /// What becomes of it `now`, where it was deleted. The day is named after which it goes: it goes on none before that. Where a page
    /// went on with it after it was deleted, the time runs from its last state, `kept_at`. Both times are in milliseconds since 1970.
    #[must_use]
    pub fn term(&self, kept_at: u64, now: u64) -> Option<Term> {
        let age = now.saturating_sub(self.deleted?.max(kept_at));
        Some(match age {
            age if age <= LAST_DAY => Term::Runs,
            age if age <= LONG_AGO => Term::IsOver,
            _ => Term::BeginsAnew,
        })
    }

    /// A scenario that is called this. A line break in the title becomes a space.
    #[must_use]
    pub fn new(place: u32, title: &str, note: &str) -> Self {
        Self { place, title: one_line(title), note: note.to_owned(), ..Self::default() }
    }

    /// Whether it is final.
    #[must_use]
    pub fn is_final(&self) -> bool {
        !self.final_mark.is_empty()
    }

    /// How it was marked as final, where it is and this version of the page can read it.
    #[must_use]
    pub fn read_final_mark(&self) -> Option<FinalMark> {
        self.final_mark.parse().ok()
    }

    /// Whether no more states are kept of it: it is deleted, or final.
    #[must_use]
    pub fn is_closed(&self) -> bool {
        self.deleted.is_some() || self.is_final()
    }
}

/// The places of a list in its order, once the two that stand here and there in it have changed theirs. Where several share a place, as
/// after a backup that somebody wrote in, all are counted anew, so that the two do change.
#[must_use]
pub fn exchange_places(places: &[u32], here: usize, there: usize) -> Vec<u32> {
    let are_apart = places.is_sorted_by(|one, next| one < next);
    let mut places = if are_apart { places.to_vec() } else { (0..).take(places.len()).collect() };
    if here.max(there) < places.len() {
        places.swap(here, there);
    }
    places
}

impl fmt::Display for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let deleted = self.deleted.map_or_else(|| "-".to_owned(), |at| at.to_string());
        let title = one_line(&self.title);
        f.write_str(&match self.final_mark.as_str() {
            "" => with_checksum(NAME, &format!("{} {deleted}\n{title}\n{}", self.place, self.note)),
            mark => {
                let text = format!("{} {deleted}\n{title}\n{mark}\n{}", self.place, self.note);
                with_checksum_in(OF_FINAL, NAME, &text)
            }
        })
    }
}

impl FromStr for Entry {
    type Err = Unusable;

    fn from_str(text: &str) -> Result<Self, Unusable> {
        let (text, is_final) = match without_checksum(text, NAME) {
            Err(Unusable::Newer) => (without_checksum_of(OF_FINAL, text, NAME)?, true),
            text => (text?, false),
        };
        let (numbers, rest) = text.split_once('\n').ok_or(Unusable::Damaged)?;
        let (place, deleted) = numbers.split_once(' ').ok_or(Unusable::Damaged)?;
        let (title, rest) = rest.split_once('\n').ok_or(Unusable::Damaged)?;
        let (final_mark, note) = match is_final {
            true => rest.split_once('\n').filter(|(mark, _)| !mark.is_empty()).ok_or(Unusable::Damaged)?,
            false => ("", rest),
        };
        Ok(Self {
            place: place.parse().map_err(|_| Unusable::Damaged)?,
            deleted: unless_dash(deleted)?,
            title: title.to_owned(),
            note: note.to_owned(),
            final_mark: final_mark.to_owned(),
        })
    }
}
