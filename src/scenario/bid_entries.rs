//! What is decided on every bid of a fund, and which decisions to look at again.

use super::outcome::{Abstention, Decision, Outcome};
use super::refusal::Refusal;
use crate::fund::{Bid, Fund};
use crate::ids::BidRef;
use crate::money::Money;
use crate::sorted_map::SortedMap;

/// One decision for every bid of a fund; a bid of which nothing is said is undecided.
///
/// Blank to begin with, and changed only by [`Scenario::apply`], so it never holds what the fund cannot carry out, and
/// its reserve list has neither gaps nor ties.
///
/// Two scenarios are equal where they say the same and have the same bids marked for another look;
/// [`Scenario::decides_like`] leaves marks and words aside.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Scenario {
    pub(super) bids: SortedMap<BidRef, BidEntry>,
}

/// What is said of one bid, and what was decided on it if that is to be looked at again.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct BidEntry {
    pub(crate) decision: Decision,
    pub(crate) was: Option<Box<PastDecision>>,
}

/// What was decided on a bid before its figures or its words changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PastDecision {
    /// The outcome as it was decided. Its option or parts need not be there any more.
    pub outcome: Outcome,
    /// What its award came to then; `None` where that is not told, or where there was no award.
    pub amount: Option<Money>,
    /// Whether its title or who asks was another: it may have been another bid.
    pub other_words: bool,
}

/// A bid on which two scenarios decide differently.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The bid.
    pub bid: BidRef,
    /// What the first scenario says.
    pub mine: Decision,
    /// What the other one says.
    pub theirs: Decision,
}

static NOTHING: Decision = Decision {
    outcome: Outcome::Undecided,
    abstention: None,
    reason: String::new(),
    conditions: String::new(),
};

impl Scenario {
    /// What was decided on the bid.
    #[must_use]
    pub fn outcome(&self, bid: &BidRef) -> &Outcome {
        &self.decision(bid).outcome
    }

    /// All that is said of the bid.
    #[must_use]
    pub fn decision(&self, bid: &BidRef) -> &Decision {
        self.bids.get(bid).map_or(&NOTHING, |given| &given.decision)
    }

    /// All that is said of every bid, in the order of the paper: both lists are in the order of references and are gone
    /// through once, so that many scenarios of many bids take no search for each.
    pub(crate) fn decisions(&self, fund: &Fund) -> Vec<&Decision> {
        let mut all = vec![&NOTHING; fund.bids.len()];
        let mut said = self.bids.iter().peekable();
        for (place, bid) in fund.places_by_reference() {
            while said.next_if(|(other, _)| *other < bid.reference).is_some() {}
            if let Some((_, given)) = said.next_if(|(other, _)| *other == bid.reference) {
                all[place] = &given.decision;
            }
        }
        all
    }

    /// What was decided on a bid whose figures or words have changed since, so that it comes to another amount, cannot be
    /// given any more, or may be another bid; `None` where there is no need to look again.
    #[must_use]
    pub fn look_again(&self, bid: &BidRef) -> Option<&PastDecision> {
        self.bids.get(bid)?.was.as_deref()
    }

    /// Every bid to look at again, in the order of their references, with what was decided.
    pub fn to_look_at(&self) -> impl Iterator<Item = (&BidRef, &PastDecision)> {
        self.bids.iter().filter_map(|(bid, given)| Some((bid, given.was.as_deref()?)))
    }

    /// Whether another scenario has the same reasons and conditions.
    #[must_use]
    pub fn explains_like(&self, other: &Self) -> bool {
        self.explained().eq(other.explained())
    }

    /// Whether a reason or conditions are written for any bid.
    #[must_use]
    pub fn has_explanations(&self) -> bool {
        self.explained().next().is_some()
    }

    /// Whether nothing is said of any bid and nothing is to be looked at again.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.bids.is_empty()
    }

    /// Whether another scenario decides the same on every bid, whatever its reasons and whatever is to be looked at again.
    /// Links carry no marks, and reasons only where the sender wants that.
    #[must_use]
    pub fn decides_like(&self, other: &Self) -> bool {
        self.decided().eq(other.decided())
    }

    /// A scenario that decides this. None may be on the reserve list.
    pub(crate) fn deciding(all: impl Iterator<Item = (BidRef, Outcome)>) -> Self {
        Self::of(all.map(|(bid, outcome)| (bid, BidEntry { decision: outcome.into(), was: None })))
    }

    /// Whether every decision can be carried out in this fund.
    ///
    /// # Errors
    /// Says what stands against the first that cannot.
    pub fn check(&self, fund: &Fund) -> Result<(), Refusal> {
        self.bids
            .iter()
            .try_for_each(|(reference, given)| given.decision.outcome.check(bid(fund, reference)?))
    }

    /// The bids on which another scenario decides differently, in the order of the paper.
    #[must_use]
    pub fn differences(&self, other: &Self, fund: &Fund) -> Vec<Difference> {
        let pairs = fund.bids.iter().filter_map(|bid| {
            let (mine, theirs) = (self.decision(&bid.reference), other.decision(&bid.reference));
            let difference =
                || Difference { bid: bid.reference.clone(), mine: mine.clone(), theirs: theirs.clone() };
            (mine.outcome != theirs.outcome || mine.abstention != theirs.abstention).then(difference)
        });
        pairs.collect()
    }

    /// All that is said of bids, in the order of their references.
    pub(crate) fn said(&self) -> impl Iterator<Item = &(BidRef, BidEntry)> {
        self.bids.iter()
    }

    /// What is said of a bid.
    pub(crate) fn given(&self, bid: &BidRef) -> BidEntry {
        self.bids.get(bid).cloned().unwrap_or_default()
    }

    fn explained(&self) -> impl Iterator<Item = (&BidRef, &str, &str)> {
        let all = self.bids.iter().map(|(bid, BidEntry { decision, .. })| {
            (bid, decision.reason.as_str(), decision.conditions.as_str())
        });
        all.filter(|(_, reason, conditions)| !reason.is_empty() || !conditions.is_empty())
    }

    fn decided(&self) -> impl Iterator<Item = (&BidRef, &Outcome, Option<Abstention>)> {
        let all = self
            .bids
            .iter()
            .map(|(bid, BidEntry { decision, .. })| (bid, &decision.outcome, decision.abstention));
        all.filter(|(_, outcome, abstention)| !outcome.is_undecided() || abstention.is_some())
    }
}

impl BidEntry {
    pub(super) fn is_nothing(&self) -> bool {
        self.was.is_none() && self.decision == NOTHING
    }
}

/// The bid of a fund with this reference.
pub fn bid<'f>(fund: &'f Fund, reference: &BidRef) -> Result<&'f Bid, Refusal> {
    fund.bid(reference).ok_or_else(|| Refusal::UnknownBid(reference.clone()))
}
