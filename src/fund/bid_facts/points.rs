//! A score, exact as it was given: 7.25 is not a float that is nearly that.

use std::{fmt, iter};

use serde::{Serialize, Serializer};

/// Points somebody gave a bid: from 0 to 999,999,999, to six places after the point.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Points(u64);

impl Points {
    /// What stands before the point is at most nine digits long.
    const WHOLE: usize = 9;
    /// What stands behind it, at most six.
    const PLACES: usize = 6;
    const ONE: u64 = 1_000_000;

    /// Reads digits, perhaps with a point and more digits: `8`, `7.25`; `None` where the text is anything else.
    #[must_use]
    pub fn from_plain(text: &str) -> Option<Self> {
        let (whole, places) = text.split_once('.').unwrap_or((text, "0"));
        let fits = |digits: &str, most: usize| {
            (1..=most).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit())
        };
        if !fits(whole, Self::WHOLE) || !fits(places, Self::PLACES) {
            return None;
        }
        let places = format!("{places:0<6}");
        Some(Self(whole.parse::<u64>().ok()? * Self::ONE + places.parse::<u64>().ok()?))
    }

    /// So many millionths of a point.
    pub(crate) fn millionths(self) -> u64 {
        self.0
    }
}

/// Points on several things, added up. Some eighteen thousand of the highest scores come to as much as can be held.
impl iter::Sum for Points {
    fn sum<I: Iterator<Item = Self>>(points: I) -> Self {
        Self(points.fold(0, |sum, one| sum.saturating_add(one.0)))
    }
}

/// As it is read, without zeros at its end: `8`, `7.25`.
impl fmt::Display for Points {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (whole, places) = (self.0 / Self::ONE, self.0 % Self::ONE);
        let places = format!("{places:06}");
        match places.trim_end_matches('0') {
            "" => write!(f, "{whole}"),
            places => write!(f, "{whole}.{places}"),
        }
    }
}

/// As a text, because a JSON number would pass through a float.
impl Serialize for Points {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
