//! A round as it stands.

use crate::fund::Fund;
use crate::scenario::Scenario;
use crate::scenario::ledger::Ledger;

/// A round as it stands: what was asked, what is decided, and what that adds up to.
#[derive(Clone, Copy)]
pub struct Standing<'a> {
    /// What was asked.
    pub fund: &'a Fund,
    /// What is decided.
    pub scenario: &'a Scenario,
    /// What that adds up to.
    pub ledger: &'a Ledger,
}
