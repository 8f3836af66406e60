//! How far one scenario is from the baseline.

use super::cells::{BidRow, Cell};
use crate::money::Money;

/// How far one scenario is from the baseline: what a sentence in the minutes needs.
///
/// Where money only went from one bid to another it is counted once, see [`Differences::moved`]. The baseline has no differences.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Differences {
    /// How many bids have another outcome or another amount, be it given or on the reserve list.
    pub bids: usize,
    /// How many others are told apart by the award alone: a published option or the same amount as one of its own, say.
    pub otherwise: usize,
    /// How many others are undecided in both, and told apart by why there is no say on them: abstained in one, an interest in the
    /// other. With the two above these are all cells that are not the same as the baseline's.
    pub abstentions: usize,
    /// What those bids are given more that are given more than in the baseline.
    pub more: Money,
    /// How many bids that are.
    pub more_on: usize,
    /// What those bids are given less that are given less than in the baseline.
    pub less: Money,
    /// How many bids that are.
    pub less_on: usize,
    /// Whether the bids that are on both reserve lists stand there in another order.
    pub reserve_order: bool,
}

impl Differences {
    /// Those of the scenario in this column from the one in the column of the baseline.
    pub(super) fn of(rows: &[BidRow], column: usize, baseline: usize) -> Self {
        let reserve_order = reserve_order_differs(rows, column, baseline);
        let mut all = Self { reserve_order, ..Self::default() };
        for row in rows.iter().filter(|row| row.differs) {
            all.count(&row.cells[column], &row.cells[baseline]);
        }
        all
    }

    /// How much money changed its place from bid to bid, where that is all that became of it: as much is given more as is given less.
    /// `None` where the two differ, and something came from what remained or went to it.
    #[must_use]
    pub fn moved(&self) -> Option<Money> {
        (self.more == self.less).then_some(self.more)
    }

    fn count(&mut self, cell: &Cell, base: &Cell) {
        if !cell.reads_like(base) {
            self.bids += 1;
        } else if cell.abstention != base.abstention {
            self.abstentions += 1;
        } else if !cell.is_same {
            self.otherwise += 1;
        }
        let more = cell.given - base.given;
        if more.is_negative() {
            self.less = self.less - more;
            self.less_on += 1;
        } else if more > Money::ZERO {
            self.more = self.more + more;
            self.more_on += 1;
        }
    }
}

/// Whether the bids that are on the reserve lists of both scenarios stand there in another order.
fn reserve_order_differs(rows: &[BidRow], column: usize, baseline: usize) -> bool {
    // The ranks here, each at the rank of its bid in the baseline.
    let mut ranks = vec![None; rows.len() + 1];
    for row in rows {
        let base = row.cells[baseline].outcome.rank();
        if let Some(rank) = base.and_then(|base| ranks.get_mut(base.number())) {
            *rank = row.cells[column].outcome.rank();
        }
    }
    !ranks.iter().flatten().is_sorted()
}
