//! Rows that speak of a total and whose amount leaves no doubt.

use std::collections::HashSet;

use super::groups::Pass;
use crate::money::Money;
use crate::table::amount::Written;
use crate::table::reading::{Kind, Skipped};

impl Pass<'_> {
    /// Rows that speak of a total and whose amount is one: of all bids above, or of those since the total before.
    pub fn certain_totals(&self, asked: &HashSet<usize>) -> Vec<usize> {
        let mut certain = Vec::new();
        if self.doubts().totals.is_empty() {
            return certain;
        }
        let (mut all, mut since) = (Money::ZERO, Money::ZERO);
        let (mut counted, mut recent) = (0, 0);
        for (at, row) in self.rows.iter().enumerate() {
            match &row.kind {
                Kind::Bid(bid) => {
                    let amount = bid.requested.unwrap_or_default();
                    (all, since) = (all + amount, since + amount);
                    (counted, recent) = (counted + 1, recent + 1);
                }
                Kind::Skipped(Skipped::Total(_)) => (since, recent) = (Money::ZERO, 0),
                Kind::Unclear if self.doubts().totals.contains(&at) && !asked.contains(&at) => {
                    let states = |sum| match self.reader.amount(at) {
                        Written::Amount { amount, .. } => amount == sum,
                        _ => false,
                    };
                    let is_total = counted > 1 && states(all) || recent > 1 && states(since);
                    if is_total && self.reader.speaks_plainly_of_a_total(at) {
                        certain.push(at);
                    }
                }
                _ => {}
            }
        }
        certain
    }
}
