//! Decisions carried over to a fund that has changed under them.

use std::sync::Arc;

use crate::decision::Decision;
use crate::fund::{Bid, Fund};
use crate::ids::BidRef;
use crate::scenario::{Given, Scenario, Was};

/// A fund as it was amended, and what its bids were called before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Amended {
    /// The fund as it is now.
    pub fund: Arc<Fund>,
    /// The bids that have another reference now: the old one, the new one.
    pub renamed: Vec<(BidRef, BidRef)>,
}

/// A decision on a bid that is not in the fund any more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gone {
    /// What the bid was called.
    pub bid: BidRef,
    /// What was decided on it.
    pub was: Was,
}

impl Amended {
    /// A whole fund in the place of another, such as its file read again. Bids are told by their references.
    #[must_use]
    pub fn whole(fund: Arc<Fund>) -> Self {
        Self { fund, renamed: Vec::new() }
    }

    /// The decisions on bids that are not there any more, and that will be lost with them.
    #[must_use]
    pub fn gone(&self, from: &Fund, scenario: &Scenario) -> Vec<Gone> {
        let lost = scenario.said().filter(|(bid, _)| self.bid(bid).is_none());
        lost.map(|(bid, given)| Gone { bid: bid.clone(), was: decided(from, bid, given) }).collect()
    }

    /// What is now the bid that was called so.
    fn bid(&self, old: &BidRef) -> Option<&Bid> {
        let name = match self.renamed.iter().find(|(was, _)| was == old) {
            Some((_, now)) => now,
            // Another bid has its name now.
            None if self.renamed.iter().any(|(_, now)| now == old) => return None,
            None => old,
        };
        self.fund.bid(name)
    }
}

impl Scenario {
    /// The decisions in the amended fund. What still comes to what it came to when it was decided stays as it is. What
    /// comes to another amount stays and is marked for another look. What cannot be given any more becomes “not
    /// funded”, and is marked, and comes back when it can be given again. What was decided on a bid that is gone goes
    /// with it, see [`Amended::gone`].
    #[must_use]
    pub fn carried(&self, from: &Fund, to: &Amended) -> Self {
        let mut carried = Self::default();
        for (reference, given) in self.said() {
            if let Some(bid) = to.bid(reference) {
                carried.put(&bid.reference, decided(from, reference, given).now(bid));
            }
        }
        carried
    }
}

/// What the board decided on a bid, whatever has become of that since.
fn decided(fund: &Fund, bid: &BidRef, given: &Given) -> Was {
    match &given.was {
        Some(was) => Was::clone(was),
        None => Was {
            decision: given.decision.clone(),
            amount: fund.bid(bid).map(|bid| given.decision.amount(bid)),
        },
    }
}

impl Was {
    /// What that is in a bid whose figures may be others.
    pub(crate) fn now(self, bid: &Bid) -> Given {
        let decision = match &self.decision {
            // The same money, which is not above the request any more.
            Decision::Above(amount) if *amount <= bid.requested => Decision::Other(*amount),
            decision if decision.check(bid).is_ok() => decision.clone(),
            _ => Decision::NotFunded,
        };
        let possible = decision != Decision::NotFunded || self.decision == Decision::NotFunded;
        let same = possible && self.amount == Some(decision.amount(bid));
        Given { decision, was: (!same).then(|| Box::new(self)) }
    }
}
