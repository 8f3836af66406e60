//! One rule of a round, with its reason and its place in the paper.

use super::demand::Demand;

/// One rule of a round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    /// What it asks for.
    pub demand: Demand,
    /// Why, in a sentence; may be empty.
    pub reason: String,
    /// Where it stands in the paper; may be empty.
    pub place: String,
}
