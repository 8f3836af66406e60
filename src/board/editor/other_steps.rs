//! What is remembered of scenarios that were on the table.

use tranche::History;

/// One switch to another scenario.
#[derive(Clone, Copy)]
pub struct Switch {
    /// The number of the scenario on its other side.
    pub number: usize,
    /// How many edits had been made where it led to, or taken back where it led back to: with no more than these it is the next step.
    pub steps: usize,
}

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
}
