//! What scenarios side by side say of one bid, and give to one partnership.

use crate::fund::Bid;
use crate::listing::OutcomeKind;
use crate::money::Money;
use crate::scenario::{Abstention, Decision, Outcome};

/// What all scenarios say of one bid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BidRow {
    /// Where in the paper's order the bid stands, counted from 0.
    pub place: usize,
    /// What each scenario says of it, in their order.
    pub cells: Vec<Cell>,
    /// Whether one of them says something else than the baseline.
    pub differs: bool,
}

/// What one scenario says of one bid, without reasons and conditions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    /// What was decided.
    pub outcome: Outcome,
    /// Why there is no say on it.
    pub abstention: Option<Abstention>,
    /// The two in one word.
    pub kind: OutcomeKind,
    /// What its award comes to, also where it is on the reserve list; `None` where it has no award.
    pub award: Option<Money>,
    /// What the bid is given: pounds and pence, and nothing unless it is funded.
    pub given: Money,
    /// Whether the baseline says the same, see [`Cell::says_like`]. In the baseline itself it always is so.
    pub is_same: bool,
}

/// What all scenarios give one partnership.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartnershipRow {
    /// Where in the paper's order the partnership stands, counted from 0.
    pub place: usize,
    /// What each scenario gives it, in their order.
    pub given: Vec<Money>,
    /// Whether one of them gives it another sum than the baseline.
    pub differs: bool,
}

impl BidRow {
    /// A bid as these decisions have it, held against the one at this place among them.
    pub(super) fn of<'a>(
        (place, bid): (usize, &Bid),
        decisions: impl Iterator<Item = &'a Decision>,
        baseline: usize,
    ) -> Self {
        let mut cells: Vec<Cell> = decisions.map(|decision| Cell::of(bid, decision)).collect();
        let same: Vec<bool> = cells.iter().map(|cell| cell.says_like(&cells[baseline])).collect();
        for (cell, is_same) in cells.iter_mut().zip(&same) {
            cell.is_same = *is_same;
        }
        Self { place, cells, differs: same.contains(&false) }
    }
}

impl Cell {
    fn of(bid: &Bid, decision: &Decision) -> Self {
        let outcome = decision.outcome.clone();
        let award = outcome.award().map(|award| award.amount(bid));
        Self {
            kind: OutcomeKind::of(decision),
            abstention: decision.abstention,
            given: award.filter(|_| outcome.is_funded()).unwrap_or_default(),
            award,
            outcome,
            is_same: true,
        }
    }

    /// Whether another scenario says the same of this bid: the same outcome, the same award, which then comes to the same
    /// amount, and the same abstention.
    ///
    /// Reasons and conditions do not count. Nor does the place on the reserve list, which changes for all behind a bid when
    /// that one leaves: [`Differences::reserve_order`](super::Differences::reserve_order) says whether the order is another.
    #[must_use]
    pub fn says_like(&self, other: &Self) -> bool {
        self.kind == other.kind
            && self.outcome.award() == other.outcome.award()
            && self.abstention == other.abstention
    }

    /// Whether it reads the same: the same outcome in one word, and the same amount.
    pub(super) fn reads_like(&self, other: &Self) -> bool {
        self.kind == other.kind && self.award == other.award
    }
}
