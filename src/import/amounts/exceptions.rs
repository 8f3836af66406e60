//! Which figures of a table are in another unit than the others.

use crate::import::currency_marks;
use crate::import::unit::Unit;
use crate::money::Money;

/// Figures of a table that are in another unit than the others.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Exceptions {
    /// Those of a column, by its index.
    pub columns: Vec<(usize, Unit)>,
    /// Those from a row on, by its index, up to the next of these.
    pub rows: Vec<(usize, Unit)>,
    /// Those that are written in full among others that are not, as `£30,000` is beside `40`.
    pub in_full: Option<InFull>,
}

/// How it shows that a figure is written in full.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InFull {
    /// It has a mark of money, and most have none.
    Marked,
    /// It is a thousand or more, and most are less.
    Large,
}

impl InFull {
    /// Whether this figure is.
    pub fn is(self, text: &str, amount: Money) -> bool {
        match self {
            Self::Marked => currency_marks::of(text).is_some(),
            Self::Large => amount.abs() >= Money::from_pence(100_000),
        }
    }
}
