//! A total that a sentence states.

use super::grid::AroundPlace;
use super::stated_totals::Tally;

/// A total that a sentence states: of all bids.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TotalInWords {
    /// Where it stands.
    pub place: WordsPlace,
    /// The sentence, on one line.
    pub text: String,
    /// What is requested, where it says that.
    pub requested: Option<Tally>,
    /// How many bids there are, where it says that: as stated, and as counted.
    pub bids: Option<(usize, usize)>,
    /// Whether it speaks of all bids of this table. Where it may speak of others, as “In round 1” does, it is held against
    /// nothing.
    pub is_of_all: bool,
}

/// Where a sentence stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WordsPlace {
    /// In the row at this index of the grid.
    Row(usize),
    /// Around the table.
    Around(AroundPlace),
}
