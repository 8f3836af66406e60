//! A total that a table states, beside what its bids come to.

use crate::money::Money;

/// A total that a row of the table states.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Total {
    /// Index of its row in the grid.
    pub row: usize,
    /// What the table calls it: `Sub-total`.
    pub label: String,
    /// Which bids it is the total of.
    pub of: Covers,
    /// What is requested; `None` where the row states no amount that can be read.
    pub requested: Option<Tally>,
    /// What is requested if every bid is reduced, where the row states that too.
    pub reduced: Option<Tally>,
}

/// Which bids a total is of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Covers {
    /// Every bid of the table.
    All,
    /// Every bid of one partnership, by its place in [`crate::import::Reading::bidders`].
    Partnership(usize),
    /// The bids from one row to another, both indexes into the grid, that are not all bids of one partnership.
    Rows(usize, usize),
    /// Another figure than the sum of bids, such as the budget.
    NotBids,
    /// That cannot be told: no bid stands before it, or its words name what the table does not have.
    Unclear,
}

/// A stated amount beside the computed one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tally {
    /// What the table states.
    pub stated: Money,
    /// What the bids come to; `None` where it is not clear which bids, or one of them has no amount yet.
    pub computed: Option<Money>,
}

impl Tally {
    /// Whether both are the same; `None` where nothing could be computed.
    #[must_use]
    pub fn agrees(self) -> Option<bool> {
        self.computed.map(|computed| computed == self.stated)
    }

    /// What the bids come to, less what is stated.
    #[must_use]
    pub fn difference(self) -> Option<Money> {
        self.computed.map(|computed| computed - self.stated)
    }
}
