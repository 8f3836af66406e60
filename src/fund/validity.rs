//! What must hold in every text, amount and list of a fund.

use super::bad_fund::Wrong;
use crate::money::Money;

/// Nothing where all holds, and else the place and what is wrong there.
pub type Validity = Result<(), (String, Wrong)>;

/// The most sources, commitments, or lines, options and units of a bid.
pub const MOST_PARTS: usize = 200;

/// The longest text of what a bid brings besides and of a rule, in characters.
pub const LONGEST: usize = 10_000;

/// That a text is no longer than it may be, in characters.
pub fn short(place: &str, text: &str, most: usize) -> Validity {
    if text.chars().count() > most { Err((place.to_owned(), Wrong::TooLong(most))) } else { Ok(()) }
}

/// That a text has words.
pub fn filled(place: &str, text: &str) -> Validity {
    if text.trim().is_empty() { Err((place.to_owned(), Wrong::Blank)) } else { Ok(()) }
}

/// That an amount is neither negative nor above [`Money::MOST`].
pub fn in_bounds(place: &str, amount: Money) -> Validity {
    if amount.is_negative() {
        Err((place.to_owned(), Wrong::Negative(amount)))
    } else if amount > Money::MOST {
        Err((place.to_owned(), Wrong::TooLarge(amount)))
    } else {
        Ok(())
    }
}

/// That a list is no longer than it may be.
pub fn at_most(place: &str, count: usize, most: usize) -> Validity {
    if count > most { Err((place.to_owned(), Wrong::TooMany(most))) } else { Ok(()) }
}
