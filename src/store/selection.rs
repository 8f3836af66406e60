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

/// A scenario that is in use and can be read: its place in the list, and its number.
pub type InUse = (u32, usize);

impl Selection {
    /// The scenario that a tab has on the table: the one that it worked on last, else the one that any tab did, else the first of the
    /// list. What the others are measured against is changed by nobody who did not ask for it, so that it is none of these unless it was
    /// worked on. `None` where there is none: then a new one begins.
    #[must_use]
    pub fn on_table(&self, of_tab: Option<usize>, in_use: &[InUse]) -> Option<usize> {
        let is_in_use = |number: &usize| in_use.iter().any(|(_, one)| one == number);
        let worked_on = of_tab.filter(is_in_use).or(Some(self.current).filter(is_in_use));
        let others = in_use.iter().filter(|(_, number)| Some(*number) != self.baseline);
        worked_on.or_else(|| others.min().map(|(_, number)| *number))
    }
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
