//! By how much a board may give more than is available: panels over-allocate knowingly, because some money comes back.

use std::fmt;

use serde::Serialize;

use super::per_cent::Percent;
use crate::money::Money;

/// A part of the available money, in tenths of a per cent, from none to all of it again. Some commissioners permit
/// about 10 %.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(transparent)]
pub struct Tolerance(Percent);

impl Tolerance {
    /// So many tenths of a per cent; `None` above 1,000, which is as much again as is available.
    #[must_use]
    pub fn from_per_mille(per_mille: u16) -> Option<Self> {
        Percent::from_per_mille(per_mille).map(Self)
    }

    /// Tenths of a per cent: 75 is 7.5 %.
    #[must_use]
    pub fn per_mille(self) -> u16 {
        self.0.per_mille()
    }

    /// Reads per cent as files have them: `10`, `7.5`; `None` where the text is none from 0 to 100.
    #[must_use]
    pub fn from_plain(text: &str) -> Option<Self> {
        Percent::from_plain(text).map(Self)
    }

    /// What may be given in all of so much available, rounded down to the penny. Nothing is added to less than nothing.
    #[must_use]
    pub fn of(self, available: Money) -> Money {
        available + self.0.of(available)
    }
}

/// Per cent as files have them: `10`, `7.5`.
impl fmt::Display for Tolerance {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
