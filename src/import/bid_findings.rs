//! A bid with what was found beside it.

use super::doubts::{DoubtKind, Problem, RowNote, RowRemark};
use super::reading::bid_reading::ReadBid;
use crate::fund::Precision;
use crate::money::Money;

/// A bid with what was found beside it.
#[derive(Default)]
pub struct Found {
    pub bid: ReadBid,
    pub problems: Vec<Problem>,
    pub remarks: Vec<RowRemark>,
}

impl Found {
    pub fn ask(&mut self, column: Option<usize>, found: &str, why: DoubtKind) {
        self.problems.push(Problem { column, found: found.to_owned(), why });
    }

    pub fn say(&mut self, column: Option<usize>, found: &str, said: RowNote) {
        self.remarks.push(RowRemark { column, found: found.to_owned(), said });
    }
}

/// Says how firm an amount is, and what stands beside it.
pub fn beside(
    column: Option<usize>,
    text: &str,
    amount: Money,
    precision: Precision,
    stray: String,
    found: &mut Found,
) {
    match precision {
        Precision::Exact => {}
        Precision::Approximate => found.say(column, text, RowNote::Approximate),
        Precision::UpTo => found.say(column, text, RowNote::UpTo),
    }
    if !stray.is_empty() {
        found.say(column, text, RowNote::Stray { amount, text: stray });
    }
}
