//! How far one scenario is from the baseline.

use super::cells::{BidRow, Cell};
use crate::ids::BidRef;
use crate::money::Money;
use crate::scenario::Scenario;

/// How far one scenario is from the baseline: what a sentence in the minutes needs.
///
/// Money that went from one bid to another is counted once, see [`Differences::moved`]. The baseline has no differences.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Differences {
    /// How many bids have another outcome or another amount, be it given or on the reserve list.
    pub bids: usize,
    /// How many others are told apart by the award or by the abstention alone: a published option or the same amount as one
    /// of its own, say. With [`Differences::bids`] these are all cells that are not the same as the baseline's.
    pub otherwise: usize,
    /// What those bids are given more that are given more than in the baseline.
    pub more: Money,
    /// What those bids are given less that are given less than in the baseline.
    pub less: Money,
    /// The larger of the two. As much as both come to changed its place from bid to bid and is counted once; what either is
    /// above the other came from what remained, or went to it.
    pub moved: Money,
    /// Whether the bids that are on both reserve lists stand there in another order.
    pub reserve_order: bool,
}

impl Differences {
    /// Those of the scenario in this column from the one in the column of the baseline.
    pub(super) fn of(rows: &[BidRow], column: usize, baseline: usize) -> Self {
        let mut all = Self::default();
        for row in rows.iter().filter(|row| row.differs) {
            all.count(&row.cells[column], &row.cells[baseline]);
        }
        all.moved = all.more.max(all.less);
        all
    }

    fn count(&mut self, cell: &Cell, base: &Cell) {
        if !cell.reads_like(base) {
            self.bids += 1;
        } else if !cell.is_same {
            self.otherwise += 1;
        }
        let more = cell.given - base.given;
        if more.is_negative() {
            self.less = self.less - more;
        } else {
            self.more = self.more + more;
        }
    }
}

/// Whether the bids that are on the reserve lists of both scenarios stand there in another order.
pub(super) fn reserve_order_differs(one: &Scenario, other: &Scenario) -> bool {
    shared_list(one, other) != shared_list(other, one)
}

/// The reserve list of a scenario without the bids that are not on that of another.
fn shared_list<'a>(of: &'a Scenario, with: &Scenario) -> Vec<&'a BidRef> {
    of.reserve_list().into_iter().filter(|bid| with.outcome(bid).rank().is_some()).collect()
}
