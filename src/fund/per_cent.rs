//! A share as people write one: per cent, exact to a tenth.

use std::fmt;

use serde::{Serialize, Serializer};

use crate::money::Money;

/// A share in tenths of a per cent, from none to all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Percent(u16);

impl Percent {
    const ALL: u16 = 1000;

    /// So many tenths of a per cent; `None` above 1,000, which is all.
    #[must_use]
    pub fn from_per_mille(per_mille: u16) -> Option<Self> {
        (per_mille <= Self::ALL).then_some(Self(per_mille))
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

    /// That share of so much, rounded down to the penny. It is none of less than nothing.
    #[must_use]
    pub fn of(self, whole: Money) -> Money {
        let share = whole.pence().max(0) * i128::from(self.0) / i128::from(Self::ALL);
        Money::from_many_pence(share).unwrap_or_default()
    }
}

/// Per cent as files have them: `10`, `7.5`.
impl fmt::Display for Percent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.0 / 10, self.0 % 10) {
            (whole, 0) => write!(f, "{whole}"),
            (whole, tenths) => write!(f, "{whole}.{tenths}"),
        }
    }
}

/// As a text, because a JSON number would pass through a float.
impl Serialize for Percent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
