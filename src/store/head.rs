//! Which of the states of a scenario is the latest.

use std::fmt;
use std::str::FromStr;

use super::{Checksum, Unusable, parts};

/// The name of this text.
const NAME: &str = "tranche-head";

/// The latest state of a scenario. A page that is about to add one says which it has seen, and adds none where another page
/// has been there before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Head {
    /// The number of that state, counted from 0.
    pub number: u32,
    /// When it was kept, in milliseconds since 1970.
    pub at: u64,
    /// The checksum of its text.
    pub checksum: Checksum,
}

impl fmt::Display for Head {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{NAME}/1 {} {} {}", self.number, self.at, self.checksum)
    }
}

impl FromStr for Head {
    type Err = Unusable;

    fn from_str(text: &str) -> Result<Self, Unusable> {
        let (words, rest) = parts(text, NAME)?;
        match (words.as_slice(), rest) {
            ([number, at, checksum], "") => Ok(Self {
                number: number.parse().map_err(|_| Unusable::Damaged)?,
                at: at.parse().map_err(|_| Unusable::Damaged)?,
                checksum: checksum.parse()?,
            }),
            _ => Err(Unusable::Damaged),
        }
    }
}
