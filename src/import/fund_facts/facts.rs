//! What a table says of its round, as data.

use crate::money::Money;

/// What was found, each with the number of the row that says it, as [`crate::import::GridRow::number`] counts; `None` where a text
/// around the table says it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FundFacts {
    /// What the round is called.
    pub title: Option<(String, Option<u32>)>,
    /// All the money there is, also what is committed.
    pub total: Option<FigureAt>,
    /// What is committed already: what for, and how much.
    pub committed: Vec<(String, Money, Option<u32>)>,
    /// What is left to give.
    pub available: Option<FigureAt>,
    /// Where these contradict each other, or can be put together in two ways.
    pub doubt: Option<FundDoubt>,
    /// Whether what is available is plainly without what is committed: “left to allocate”.
    pub(super) is_left: bool,
}

/// A figure, and the number of the row that says it; `None` where a text around the table does.
pub type FigureAt = (Money, Option<u32>);

/// Why the money there is cannot be taken from what the table says. A person says what holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FundDoubt {
    /// Two figures for all the money there is.
    Totals(FigureAt, FigureAt),
    /// Two figures for what is left to give.
    Lefts(FigureAt, FigureAt),
    /// All there is, less what is committed, is not what is said to be left.
    Differs {
        /// All there is.
        total: FigureAt,
        /// What is committed, all of it; nothing where the table speaks of none.
        committed: Money,
        /// What is said to be left.
        left: FigureAt,
    },
    /// What is available may be with or without what is committed.
    WithOrWithout {
        /// What is called available.
        available: FigureAt,
        /// What is committed, all of it.
        committed: Money,
    },
}
