//! What a rule starts from.

use crate::fund::{Bid, Fund};
use crate::money::Money;
use crate::scenario::Scenario;
use crate::scenario::ledger::Ledger;

/// The bids that a rule is about, and the money it has for them.
pub(super) struct Start<'a> {
    /// Those that are still to be decided, in the order of the paper.
    pub bids: Vec<&'a Bid>,
    /// What is left to give; nothing where more was given than there is.
    pub left: Money,
}

impl<'a> Start<'a> {
    /// Every way begins here. So this is the one place for what comes before all ways: bids that must be funded are funded and
    /// their money is gone before a way has its turn, and bids that must not be funded are none of its bids.
    pub(super) fn of(fund: &'a Fund, scenario: &Scenario) -> Self {
        let is_open = |bid: &&Bid| {
            let decision = scenario.decision(&bid.reference);
            decision.outcome.is_undecided() && decision.abstention.is_none()
        };
        Self {
            bids: fund.bids.iter().filter(is_open).collect(),
            left: Ledger::of(fund, scenario).remaining.max(Money::ZERO),
        }
    }
}
