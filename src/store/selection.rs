//! Which scenario of a round is on the table, and which one the others are measured against.

use std::fmt;
use std::str::FromStr;

use super::checked_text::{with_checksum, without_checksum};
use super::{Unusable, unless_dash};

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
        let baseline = self.baseline.map_or_else(|| "-".to_owned(), |number| number.to_string());
        f.write_str(&with_checksum(NAME, &format!("{} {baseline}", self.current)))
    }
}

impl FromStr for Selection {
    type Err = Unusable;

    fn from_str(text: &str) -> Result<Self, Unusable> {
        let numbers = without_checksum(text, NAME)?;
        let (current, baseline) = numbers.split_once(' ').ok_or(Unusable::Damaged)?;
        Ok(Self {
            current: current.parse().map_err(|_| Unusable::Damaged)?,
            baseline: unless_dash(baseline)?,
        })
    }
}
