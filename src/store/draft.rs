//! A table that is half checked, as it is kept, and which go where there are too many.

use std::fmt;
use std::str::FromStr;

use super::{Unusable, parts};

/// The name of this text.
const NAME: &str = "tranche-draft";

/// How many are kept: beyond, the oldest go.
const MOST: usize = 20;

/// How many bytes all may take together with what was brought: beyond, the oldest go.
const MOST_BYTES: u64 = 50_000_000;

/// A table that is half checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DraftRecord {
    /// When something was last decided about it, in milliseconds since 1970.
    pub at: u64,
    /// How many bytes were brought.
    pub bytes: u64,
    /// What was decided: a `tranche-review/1`, see `docs/review-format.md`.
    pub text: String,
}

impl DraftRecord {
    /// The name of this text.
    pub const NAME: &'static str = NAME;
}

impl fmt::Display for DraftRecord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{NAME}/1 {} {}\n{}", self.at, self.bytes, self.text)
    }
}

impl FromStr for DraftRecord {
    type Err = Unusable;

    fn from_str(text: &str) -> Result<Self, Unusable> {
        let (words, text) = parts(text, NAME)?;
        let [at, bytes] = words.as_slice() else { return Err(Unusable::Damaged) };
        let number = |word: &str| word.parse().map_err(|_| Unusable::Damaged);
        Ok(Self { at: number(at)?, bytes: number(bytes)?, text: text.to_owned() })
    }
}

/// The ids of those that go, the oldest first. Those that somebody works on stay.
#[must_use]
pub fn surplus(all: &[(String, DraftRecord)], is_worked_on: impl Fn(&str) -> bool) -> Vec<String> {
    let room = |one: &DraftRecord| one.bytes.saturating_add(one.text.len() as u64);
    let mut by_age: Vec<&(String, DraftRecord)> = all.iter().collect();
    by_age.sort_by_key(|(_, one)| one.at);
    let mut count = all.len();
    let mut bytes = all.iter().fold(0_u64, |bytes, (_, one)| bytes.saturating_add(room(one)));
    let mut gone = Vec::new();
    for (id, one) in by_age {
        if count <= MOST && bytes <= MOST_BYTES {
            break;
        }
        if !is_worked_on(id) {
            (count, bytes) = (count - 1, bytes.saturating_sub(room(one)));
            gone.push(id.clone());
        }
    }
    gone
}
