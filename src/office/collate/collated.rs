//! What counts, side by side, with the names that the page has for whoever sent it.

use tranche::Fund;
use tranche::collate::{Collation, Reply};

use super::sent_scenario::SentScenario;

/// Under which name it is noted how long it takes to put scenarios side by side and to find what members agree on.
pub const COLLATE: &str = "collate";

/// A collation, and what its senders are called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Collated {
    /// What those who count would give.
    pub collation: Collation,
    /// What they are called, those without a name by their places in the list.
    pub names: Vec<String>,
}

impl Collated {
    /// Puts side by side what counts.
    pub fn of(fund: &Fund, all: &[SentScenario]) -> Self {
        let counted = || all.iter().enumerate().filter(|(_, one)| one.is_counted);
        let replies: Vec<Reply> = counted().map(|(_, one)| one.reply.clone()).collect();
        Self {
            collation: Collation::of(fund, &replies),
            names: counted().map(|(at, _)| SentScenario::called(all, at)).collect(),
        }
    }

    /// How many count.
    pub fn members(&self) -> usize {
        self.names.len()
    }
}
