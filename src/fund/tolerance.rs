//! By how much a board may give more than is available: panels over-allocate knowingly, because some money comes back.

use std::fmt;

use serde::{Serialize, Serializer};

use crate::money::Money;

/// A part of the available money, in tenths of a per cent, from none to all of it again. Some commissioners permit
/// about 10 %.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Tolerance(u16);

impl Tolerance {
    const MOST: u16 = 1000;

    /// So many tenths of a per cent; `None` above 1,000, which is as much again as is available.
    #[must_use]
    pub fn from_per_mille(per_mille: u16) -> Option<Self> {
        (per_mille <= Self::MOST).then_some(Self(per_mille))
    }

    /// Tenths of a per cent: 75 is 7.5 %.
    #[must_use]
    pub fn per_mille(self) -> u16 {
        self.0
    }

    /// Reads per cent as files have them: `10`, `7.5`; `None` where the text is none from 0 to 100.
    #[must_use]
    pub fn from_plain(text: &str) -> Option<Self> {
        let (whole, tenths) = text.split_once('.').unwrap_or((text, "0"));
        let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        if !digits(whole) || (whole.len() > 2 && whole != "100") || !digits(tenths) || tenths.len() != 1 {
            return None;
        }
        Self::from_per_mille(whole.parse::<u16>().ok()? * 10 + tenths.parse::<u16>().ok()?)
    }

    /// What may be given in all of so much available, rounded down to the penny. Nothing is added to less than nothing.
    #[must_use]
    pub fn of(self, available: Money) -> Money {
        let more = available.pence().max(0) * i128::from(self.0) / 1000;
        available + Money::from_many_pence(more).unwrap_or_default()
    }
}

/// Per cent as files have them: `10`, `7.5`.
impl fmt::Display for Tolerance {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.0 / 10, self.0 % 10) {
            (whole, 0) => write!(f, "{whole}"),
            (whole, tenths) => write!(f, "{whole}.{tenths}"),
        }
    }
}

/// As a text, because a JSON number would pass through a float.
impl Serialize for Tolerance {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
