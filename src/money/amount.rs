//! An amount of money, exact to the penny: reading, showing, adding. The only place that names `Decimal`.

use std::ops::{Add, Neg, Sub};
use std::{fmt, iter};

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde::{Serialize, Serializer};

use super::digits::{all_digits, split_sign, ungrouped};
use super::not_money::NotMoney;
use super::share::Share;

/// An amount in a fund's currency, in pounds and pence, exact; negative where more was given than there is.
///
/// An amount that is read is at most [`Money::MOST`], and a fund holds at most 100,000 of them with at most
/// 100,000 units each, so no sum comes near the 28 digits that are held exactly.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Money(Decimal);

impl Money {
    /// Nothing: £0.
    pub const ZERO: Self = Self(Decimal::ZERO);
    /// The largest amount that is read: £999,999,999,999.99, either side of zero.
    pub const MOST: Self = Self(Decimal::from_parts(276_447_231, 23_283, 0, false, 2));

    /// A whole number of pence.
    #[must_use]
    pub fn from_pence(pence: i64) -> Self {
        Self(Decimal::new(pence, 2).normalize())
    }

    /// Any whole number of pence, as totals have them; `None` beyond the 28 digits that are held exactly.
    #[must_use]
    pub fn from_many_pence(pence: i128) -> Option<Self> {
        Decimal::try_from_i128_with_scale(pence, 2).ok().map(|amount| Self(amount.normalize()))
    }

    /// The amount in whole pence.
    #[must_use]
    pub fn pence(self) -> i128 {
        (self.0 * Decimal::ONE_HUNDRED).to_i128().unwrap_or_default()
    }

    /// Reads the plain form that files use: digits, perhaps a point and one or two digits, perhaps a leading `-`.
    ///
    /// # Errors
    /// Says why the text is not such an amount.
    pub fn from_plain(text: &str) -> Result<Self, NotMoney> {
        Self::total_from_plain(text)?.within_bounds()
    }

    /// The same of what amounts add up to, which may be more than [`Money::MOST`].
    pub(crate) fn total_from_plain(text: &str) -> Result<Self, NotMoney> {
        let digits = text.strip_prefix('-').unwrap_or(text);
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
        if digits.is_empty() {
            return Err(NotMoney::Empty);
        }
        if !all_digits(whole) || !all_digits(fraction) {
            return Err(NotMoney::Unreadable);
        }
        if fraction.len() > 2 {
            return Err(NotMoney::TooFine);
        }
        let amount = Decimal::from_str_exact(text).map_err(|_| NotMoney::TooLarge)?;
        Ok(Self(amount.normalize()))
    }

    /// Reads what a person types without a currency mark: `35000`, `35,000.50`, `35 000`, `35k`, `1.5m`, `−200`.
    ///
    /// # Errors
    /// Says why the text is not an amount. No character is ever passed over to make it one.
    pub fn read(text: &str) -> Result<Self, NotMoney> {
        let (negative, text) = split_sign(text.trim());
        let (text, thousands) = match text.char_indices().next_back() {
            Some((at, 'k' | 'K')) => (text[..at].trim_end(), 1),
            Some((at, 'm' | 'M')) => (text[..at].trim_end(), 2),
            _ => (text, 0),
        };
        let plain = ungrouped(text)?;
        let mut amount = Self::from_plain(&plain)?;
        for _ in 0..thousands {
            amount = amount.times(1000).within_bounds()?;
        }
        Ok(if negative { -amount } else { amount })
    }

    /// This amount for each of so many units.
    #[must_use]
    pub fn times(self, units: u32) -> Self {
        Self(self.0 * Decimal::from(units))
    }

    /// What part of a whole this is; `None` where the whole is nothing.
    #[must_use]
    pub fn share_of(self, whole: Self) -> Option<Share> {
        let (part, whole) = (self.pence(), whole.pence());
        // Twice the share and one more, halved: rounds half away from zero once the signs are put aside.
        let rounded =
            (part.unsigned_abs() * 2000 + whole.unsigned_abs()).checked_div(whole.unsigned_abs() * 2)?;
        let share = i64::try_from(rounded).ok()?;
        Some(Share(if (part < 0) == (whole < 0) { share } else { -share }))
    }

    /// Whether this is less than nothing.
    #[must_use]
    pub fn is_negative(self) -> bool {
        self < Self::ZERO
    }

    /// The amount without its sign.
    #[must_use]
    pub fn abs(self) -> Self {
        Self(self.0.abs())
    }

    fn within_bounds(self) -> Result<Self, NotMoney> {
        if self.abs() <= Self::MOST { Ok(self) } else { Err(NotMoney::TooLarge) }
    }
}

/// The plain form that files use: `50000`, `0.50`, `-12.05`.
impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let places = if self.0.normalize().scale() == 0 { 0 } else { 2 };
        write!(f, "{:.places$}", self.0)
    }
}

impl Add for Money {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0 + other.0)
    }
}

impl Sub for Money {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self(self.0 - other.0)
    }
}

impl Neg for Money {
    type Output = Self;
    fn neg(self) -> Self {
        Self::ZERO - self
    }
}

impl iter::Sum for Money {
    fn sum<I: Iterator<Item = Self>>(amounts: I) -> Self {
        amounts.fold(Self::ZERO, Add::add)
    }
}

/// As a string in the plain form, never as a JSON number, which would pass through a float.
impl Serialize for Money {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_hold_the_plain_form_only() {
        for text in ["£5", "5,000", "1e3", "+5", " 5", "5.", ".5", "٣"] {
            assert_eq!(Money::from_plain(text), Err(NotMoney::Unreadable), "{text}");
        }
        assert_eq!(Money::from_plain("5.5").map(|m| m.to_string()), Ok("5.50".to_owned()));
    }

    #[test]
    fn the_largest_amount_is_what_its_name_says() {
        assert_eq!(Money::MOST.to_string(), "999999999999.99");
    }
}
