//! What the sentences and the tables of a notice are made from.

use super::decided_bids::DecidedBids;
use crate::fund::Fund;
use crate::money::Money;
use crate::scenario::Scenario;
use crate::scenario::ledger::Ledger;

/// A scenario of a round, with all that follows from it.
#[derive(Clone, Debug)]
pub struct NoticeFacts<'a> {
    /// What was asked for.
    pub fund: &'a Fund,
    /// What was decided.
    pub scenario: &'a Scenario,
    /// What the scenario is called.
    pub title: &'a str,
    /// What it adds up to.
    pub ledger: Ledger,
    /// Which bids stand in which part.
    pub decided: DecidedBids,
}

impl<'a> NoticeFacts<'a> {
    /// What follows from a scenario of this fund.
    #[must_use]
    pub fn of(fund: &'a Fund, scenario: &'a Scenario, title: &'a str) -> Self {
        let (ledger, decided) = (Ledger::of(fund, scenario), DecidedBids::of(fund, scenario));
        Self { fund, scenario, title, ledger, decided }
    }

    /// What the bids on the reserve list would be given.
    #[must_use]
    pub fn reserve_total(&self) -> Money {
        self.decided.reserve.iter().map(|place| self.would_get(*place)).sum()
    }

    /// What the bid in this place is given, or would be given from the reserve list.
    #[must_use]
    pub fn would_get(&self, place: usize) -> Money {
        let bid = &self.fund.bids[place];
        let award = self.scenario.outcome(&bid.reference).award();
        award.map_or(Money::ZERO, |award| award.amount(bid))
    }
}
