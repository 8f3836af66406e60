//! The keys, in one place: no other code spells one.

use super::Row;
use super::revision::CHUNK;

/// What the keys of all rounds begin with.
pub const ROUNDS: &str = "round/";
/// What the keys of all funds of one's own begin with.
pub const FUNDS: &str = "fund/";
/// What the keys of the heads of all scenarios begin with.
pub const SCENARIOS: &str = "scenario/";

impl Row {
    /// Where it is said what round this is.
    #[must_use]
    pub fn round(&self) -> String {
        format!("{ROUNDS}{self}")
    }

    /// Where its fund stands, if it is one of one's own.
    #[must_use]
    pub fn fund(&self) -> String {
        format!("{FUNDS}{self}")
    }

    /// Where the latest state of a scenario is named.
    #[must_use]
    pub fn head(&self, scenario: usize) -> String {
        format!("{}{scenario}", self.heads())
    }

    /// What the keys of the heads of all its scenarios begin with.
    #[must_use]
    pub fn heads(&self) -> String {
        format!("{SCENARIOS}{self}/")
    }

    /// Where a state of a scenario stands. Keys sort in the order of states.
    #[must_use]
    pub fn revision(&self, scenario: usize, number: u32) -> String {
        format!("{}{number:09}", self.chunk(scenario, number))
    }

    /// What the keys of the states begin with from which one can be had alone.
    #[must_use]
    pub fn chunk(&self, scenario: usize, number: u32) -> String {
        format!("{}{:07}/", self.revisions(scenario), number / CHUNK)
    }

    /// What the keys of all states of a scenario begin with.
    #[must_use]
    pub fn revisions(&self, scenario: usize) -> String {
        format!("revision/{self}/{scenario}/")
    }

    /// Where a scenario stands that could not be kept in the database in time.
    #[must_use]
    pub fn leftover(&self, scenario: usize) -> String {
        format!("left/{self}/{scenario}")
    }
}
