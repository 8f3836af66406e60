//! What a table says of its round besides the bids: a title, the money there is, what is committed already.

use super::reading::Reading;
use crate::money::Money;

/// What was found, each with the number of the row that says it, as [`super::GridRow::number`] counts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FundFacts {
    /// What the round is called.
    pub title: Option<(String, u32)>,
    /// All the money there is, also what is committed.
    pub total: Option<(Money, u32)>,
    /// What is committed already: what for, and how much.
    pub committed: Vec<(String, Money, u32)>,
    /// What is left to give.
    pub available: Option<(Money, u32)>,
}

impl Reading {
    /// What the table says of its round.
    #[must_use]
    pub fn fund_facts(&self) -> FundFacts {
        FundFacts::default()
    }
}
