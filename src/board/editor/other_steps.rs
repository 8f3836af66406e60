//! What is remembered of scenarios that were on the table.

use tranche::History;

/// How another scenario comes to be on the table.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// Somebody chose it, or made it.
    Chosen,
    /// The last switch is taken back.
    Back,
    /// It is done again.
    Again,
}

/// The steps of a scenario that was on the table, by its number: where it is there again they go on.
pub struct OtherSteps {
    /// Its number.
    pub number: usize,
    /// Its steps.
    pub steps: History,
    /// The number of the one that was there before it.
    pub from: Option<usize>,
}
