//! Part of a whole, for showing.

use std::fmt;

/// Part of a whole, in tenths of a per cent, rounded half away from zero. For showing only: never added up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Share(pub(super) i64);

impl Share {
    /// Tenths of a per cent: 1,000 is the whole.
    #[must_use]
    pub fn per_mille(self) -> i64 {
        self.0
    }
}

/// `42.9%`.
impl fmt::Display for Share {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { "\u{2212}" } else { "" };
        let tenths = self.0.unsigned_abs();
        write!(f, "{sign}{}.{}%", tenths / 10, tenths % 10)
    }
}

#[cfg(test)]
mod tests {
    use crate::money::Money;

    #[test]
    fn a_share_is_rounded_half_away_from_zero_to_a_tenth_of_a_per_cent() {
        let share = |part: i64, whole| {
            Money::from_pence(part).share_of(Money::from_pence(whole)).map(|s| s.to_string())
        };
        assert_eq!(share(150, 350).as_deref(), Some("42.9%"));
        assert_eq!(share(1, 2000).as_deref(), Some("0.1%"));
        assert_eq!(share(-1, 2000).as_deref(), Some("−0.1%"));
        assert_eq!(share(1, 0), None);
    }
}
