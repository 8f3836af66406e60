//! A bid as far as a table says what it is.

use crate::fund::{BidFacts, Precision};
use crate::money::Money;

/// A bid as far as it was read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReadBid {
    /// Its reference; a number where the table gives none.
    pub reference: String,
    /// Whether the reference was numbered here.
    pub numbered: bool,
    /// Who asks, by the place in [`crate::import::Reading::bidders`].
    pub bidder: Option<usize>,
    /// Whether that was taken from a row above, or from what is said of everyone.
    pub inherited: bool,
    /// What it is called.
    pub title: String,
    /// What it is for.
    pub purpose: String,
    /// What it is about.
    pub themes: Vec<String>,
    /// What it asks for.
    pub requested: Option<Money>,
    /// How firm that figure is.
    pub precision: Precision,
    /// What less it could be done for.
    pub reduced: Option<Money>,
    /// Where in the paper it stands; empty where the table does not say.
    pub place: String,
    /// What a reader should know.
    pub notes: Vec<String>,
    /// What it brings besides: advice, other money, scores, labels, its case; `None` where that is nothing.
    pub facts: Option<Box<BidFacts>>,
    /// Whether its amount is a formula that was never worked out.
    pub never_calculated: bool,
}

impl ReadBid {
    /// The least it could be done for: its reduced amount, else what it asks for.
    #[must_use]
    pub fn least(&self) -> Option<Money> {
        self.requested.map(|requested| self.reduced.map_or(requested, |reduced| reduced.min(requested)))
    }
}
