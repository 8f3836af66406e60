//! Where what a table says of its fund does not go together, or goes together in two ways.

use super::facts::{FundDoubt, FundFacts};
use crate::money::Money;

impl FundFacts {
    /// What is committed, all of it.
    #[must_use]
    pub fn all_committed(&self) -> Money {
        self.committed.iter().map(|(_, amount, _)| *amount).sum()
    }

    /// What the figures of the fund leave open between them.
    pub(super) fn contradiction(&self) -> Option<FundDoubt> {
        let committed = self.all_committed();
        match (self.total, self.available) {
            (Some(total), Some(left)) if total.0 - committed != left.0 => {
                // Where both are the same, it is all there is, called available.
                let is_all = total.0 == left.0 && !self.is_left;
                (!is_all).then_some(FundDoubt::Differs { total, committed, left })
            }
            (None, Some(available)) if committed != Money::ZERO && !self.is_left => {
                Some(FundDoubt::WithOrWithout { available, committed })
            }
            _ => None,
        }
    }

    /// Leaves out what is said once more: what a text around the table repeats, and then the sum of all others.
    pub(super) fn count_commitments_once(&mut self) {
        let all = self.committed.clone();
        self.committed.retain(|(what, amount, row)| {
            let in_row = |(its, same, place): &(String, Money, Option<u32>)| {
                its == what && same == amount && place.is_some()
            };
            row.is_some() || !all.iter().any(in_row)
        });
        let (all, several) = (self.all_committed(), self.committed.len() > 2);
        self.committed.retain(|(what, amount, _)| !(several && what.is_empty() && all - *amount == *amount));
    }
}
