//! Rows that speak of a total, or have nothing but an amount, and whose amount leaves no doubt.

use std::collections::HashSet;

use super::pass::Pass;
use crate::import::amount_grammar::AmountText;
use crate::import::doubts::{DoubtKind, Problem, RowAmbiguity};
use crate::import::reading::{Kind, Row, Skipped};
use crate::money::Money;

impl Pass<'_> {
    /// Rows whose amount is that of all bids above, or of those since the total before, and which speak of a total or have
    /// nothing else. Of those that have nothing else, every one has to be such a sum.
    pub fn certain_totals(&self, asked: &HashSet<usize>) -> Vec<usize> {
        let alone = self.only_amount_rows();
        if self.doubts().totals.is_empty() && alone.is_empty() {
            return Vec::new();
        }
        let (mut certain, mut sums, mut explained) = (Vec::new(), Vec::new(), 0);
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
                Kind::Unclear if !asked.contains(&at) => {
                    let states = |sum| matches!(self.reader.amount(at), AmountText::Amount { amount, .. } if amount == sum);
                    let is_sum = counted > 1 && states(all) || recent > 1 && states(since);
                    if alone.binary_search(&at).is_ok() {
                        explained += usize::from(is_sum || recent == 1 && states(since));
                        sums.extend(is_sum.then_some(at));
                        (since, recent) = (Money::ZERO, 0);
                    } else if is_sum
                        && self.doubts().totals.contains(&at)
                        && self.reader.speaks_plainly_of_a_total(at)
                    {
                        certain.push(at);
                    }
                }
                _ => {}
            }
        }
        if !sums.is_empty() && explained == alone.len() {
            certain.extend(alone.into_iter().filter(|at| !asked.contains(at)));
        }
        certain
    }

    /// Rows that have an amount and nothing else.
    fn only_amount_rows(&self) -> Vec<usize> {
        let is_one = |row: &Row| {
            matches!(row.problems[..], [Problem { why: DoubtKind::Unclear(RowAmbiguity::OnlyAmount), .. }])
        };
        self.rows.iter().enumerate().filter(|(_, row)| is_one(row)).map(|(at, _)| at).collect()
    }
}
