//! What a board would give: one decision a bid.

use serde::Serialize;

use crate::decision::Decision;
use crate::edit::{Edit, Refusal};
use crate::fund::Fund;
use crate::ids::BidRef;
use crate::named::Named;

/// One decision for every bid of a fund; a bid that is not named is not funded.
///
/// Blank to begin with, and changed only by [`Scenario::apply`], so it never holds what the fund cannot carry out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Scenario {
    decisions: Named<BidRef, Decision>,
}

/// A bid on which two scenarios decide differently.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The bid.
    pub bid: BidRef,
    /// What the first scenario gives.
    pub mine: Decision,
    /// What the other one gives.
    pub theirs: Decision,
}

impl Scenario {
    /// What the bid is given.
    #[must_use]
    pub fn decision(&self, bid: &BidRef) -> &Decision {
        self.decisions.get(bid).unwrap_or(&Decision::NotFunded)
    }

    /// Whether nothing has been decided yet.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.decisions.is_empty()
    }

    /// Carries out an edit and returns the one that takes it back.
    ///
    /// # Errors
    /// Says why it cannot be done; the scenario is then as it was.
    pub fn apply(&mut self, fund: &Fund, edit: &Edit) -> Result<Edit, Refusal> {
        match edit {
            Edit::Decide(reference, decision) => {
                let bid = fund.bid(reference).ok_or_else(|| Refusal::UnknownBid(reference.clone()))?;
                decision.check(bid)?;
                let before = match decision {
                    Decision::NotFunded => self.decisions.remove(reference),
                    given => self.decisions.insert(reference.clone(), given.clone()),
                };
                Ok(Edit::Decide(reference.clone(), before.unwrap_or_default()))
            }
            Edit::StartAgain => Ok(Edit::Adopt(std::mem::take(self))),
            Edit::Adopt(other) => {
                other.check(fund)?;
                Ok(Edit::Adopt(std::mem::replace(self, other.clone())))
            }
        }
    }

    /// Whether every decision can be carried out in this fund.
    ///
    /// # Errors
    /// Says what stands against the first that cannot.
    pub fn check(&self, fund: &Fund) -> Result<(), Refusal> {
        for (reference, decision) in self.decisions.iter() {
            let bid = fund.bid(reference).ok_or_else(|| Refusal::UnknownBid(reference.clone()))?;
            decision.check(bid)?;
        }
        Ok(())
    }

    /// The bids on which another scenario decides differently, in the order of the paper.
    #[must_use]
    pub fn differences(&self, other: &Self, fund: &Fund) -> Vec<Difference> {
        let pairs = fund.bids.iter().map(|bid| {
            let (mine, theirs) = (self.decision(&bid.reference), other.decision(&bid.reference));
            Difference { bid: bid.reference.clone(), mine: mine.clone(), theirs: theirs.clone() }
        });
        pairs.filter(|pair| pair.mine != pair.theirs).collect()
    }
}
