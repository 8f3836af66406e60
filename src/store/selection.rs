//! Which scenario of a round is on the table, and which one the others are measured against.

use std::fmt;
use std::str::FromStr;

use super::{Unusable, parts};

/// The name of this text.
const NAME: &str = "tranche-selection";

/// Two scenarios of a round, by their numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Selection {
    /// The one that the board opens.
    pub current: usize,
    /// The one that others are measured against, if there is one.
    pub baseline: Option<usize>,
}

impl fmt::Display for Selection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{NAME}/1 {} ", self.current)?;
        match self.baseline {
            Some(number) => write!(f, "{number}"),
            None => f.write_str("-"),
        }
    }
}

impl FromStr for Selection {
    type Err = Unusable;

    fn from_str(text: &str) -> Result<Self, Unusable> {
        match parts(text, NAME)? {
            (words, "") if words.len() == 2 => Ok(Self {
                current: words[0].parse().map_err(|_| Unusable::Damaged)?,
                baseline: super::unless_dash(words[1])?,
            }),
            _ => Err(Unusable::Damaged),
        }
    }
}
