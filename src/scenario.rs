//! What a board would give: one decision a bid, and which of them to look at again.

use serde::Serialize;

use crate::decision::Decision;
use crate::edit::{Edit, Refusal};
use crate::fund::{Bid, Fund};
use crate::ids::BidRef;
use crate::money::Money;
use crate::named::Named;

/// One decision for every bid of a fund; a bid that is not named is not funded.
///
/// Blank to begin with, and changed only by [`Scenario::apply`], so it never holds what the fund cannot carry out.
///
/// Two scenarios are equal where they decide the same and have the same bids marked for another look;
/// [`Scenario::decides_like`] leaves the marks aside.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Scenario {
    bids: Named<BidRef, Given>,
}

/// What one bid is given, and what it was given if it is to be looked at again. Nothing, unless something is said.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub(crate) struct Given {
    pub(crate) decision: Decision,
    #[serde(skip)]
    pub(crate) was: Option<Box<Was>>,
}

/// What was decided on a bid before its figures changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Was {
    /// The decision as it was made. Its option or parts need not be there any more.
    #[serde(rename = "was")]
    pub decision: Decision,
    /// What it came to then; `None` where a file does not tell.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<Money>,
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
        self.bids.get(bid).map_or(&Decision::NotFunded, |given| &given.decision)
    }

    /// What was decided on a bid whose figures have changed since, so that it comes to another amount or cannot be given
    /// any more; `None` where there is no need to look again.
    #[must_use]
    pub fn look_again(&self, bid: &BidRef) -> Option<&Was> {
        self.bids.get(bid)?.was.as_deref()
    }

    /// Every bid to look at again, in the order of their references, with what was decided.
    pub fn to_look_at(&self) -> impl Iterator<Item = (&BidRef, &Was)> {
        self.bids.iter().filter_map(|(bid, given)| Some((bid, given.was.as_deref()?)))
    }

    /// Whether nothing has been decided yet and nothing is to be looked at again.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.bids.is_empty()
    }

    /// Whether another scenario gives every bid the same, whatever is to be looked at again. Links carry no marks.
    #[must_use]
    pub fn decides_like(&self, other: &Self) -> bool {
        self.funded().eq(other.funded())
    }

    /// Carries out an edit. After [`Edit::Amend`] it is a scenario of the amended fund.
    ///
    /// # Errors
    /// Says why it cannot be done; the scenario is then as it was.
    pub fn apply(&mut self, fund: &Fund, edit: &Edit) -> Result<(), Refusal> {
        match edit {
            Edit::Decide(reference, decision) => {
                decision.check(bid(fund, reference)?)?;
                self.put(reference, Given { decision: decision.clone(), was: None });
            }
            Edit::Stands(reference) => {
                bid(fund, reference)?;
                self.put(reference, Given { decision: self.decision(reference).clone(), was: None });
            }
            Edit::TakeRecommendations => {
                for bid in &fund.bids {
                    if let Some(recommended) = &bid.facts.recommended {
                        self.put(&bid.reference, Given { decision: recommended.decision(bid), was: None });
                    }
                }
            }
            Edit::StartAgain => *self = Self::default(),
            Edit::Adopt(other) => {
                other.check(fund)?;
                self.clone_from(other);
            }
            Edit::Amend(amended) => *self = self.carried(fund, amended),
        }
        Ok(())
    }

    /// Whether every decision can be carried out in this fund.
    ///
    /// # Errors
    /// Says what stands against the first that cannot.
    pub fn check(&self, fund: &Fund) -> Result<(), Refusal> {
        self.bids.iter().try_for_each(|(reference, given)| given.decision.check(bid(fund, reference)?))
    }

    /// The bids on which another scenario decides differently, in the order of the paper.
    #[must_use]
    pub fn differences(&self, other: &Self, fund: &Fund) -> Vec<Difference> {
        let pairs = fund.bids.iter().filter_map(|bid| {
            let (mine, theirs) = (self.decision(&bid.reference), other.decision(&bid.reference));
            let difference =
                || Difference { bid: bid.reference.clone(), mine: mine.clone(), theirs: theirs.clone() };
            (mine != theirs).then(difference)
        });
        pairs.collect()
    }

    /// All that is said of bids, in the order of their references.
    pub(crate) fn said(&self) -> impl Iterator<Item = &(BidRef, Given)> {
        self.bids.iter()
    }

    /// Says something of a bid and returns what was said before.
    pub(crate) fn put(&mut self, bid: &BidRef, given: Given) -> Given {
        let nothing = given.decision == Decision::NotFunded && given.was.is_none();
        let before = if nothing { self.bids.remove(bid) } else { self.bids.insert(bid.clone(), given) };
        before.unwrap_or_default()
    }

    /// What is said of a bid.
    pub(crate) fn given(&self, bid: &BidRef) -> Given {
        self.bids.get(bid).cloned().unwrap_or_default()
    }

    fn funded(&self) -> impl Iterator<Item = (&BidRef, &Decision)> {
        let all = self.bids.iter().map(|(bid, given)| (bid, &given.decision));
        all.filter(|(_, decision)| **decision != Decision::NotFunded)
    }
}

fn bid<'f>(fund: &'f Fund, reference: &BidRef) -> Result<&'f Bid, Refusal> {
    fund.bid(reference).ok_or_else(|| Refusal::UnknownBid(reference.clone()))
}
