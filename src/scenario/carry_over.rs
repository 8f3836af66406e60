//! Decisions carried over to a fund that has changed under them.

use std::sync::Arc;

use super::bid_entries::{BidEntry, PastDecision, Scenario};
use super::{Award, Decision, Outcome, take_places};
use crate::fund::{Bid, Fund};
use crate::ids::BidRef;

/// A fund as it was amended, and what its bids were called before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AmendedFund {
    /// The fund as it is now.
    pub fund: Arc<Fund>,
    /// The bids that have another reference now: the old one, the new one.
    pub renamed: Vec<(BidRef, BidRef)>,
}

/// A decision on a bid that is not in the fund any more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LostDecision {
    /// What the bid was called.
    pub bid: BidRef,
    /// What was decided on it.
    pub was: PastDecision,
}

impl AmendedFund {
    /// A whole fund in the place of another, such as its file read again. Bids are told by their references.
    #[must_use]
    pub fn whole(fund: Arc<Fund>) -> Self {
        Self { fund, renamed: Vec::new() }
    }

    /// The decisions on bids that are not there any more, and that will be lost with them.
    #[must_use]
    pub fn gone(&self, from: &Fund, scenario: &Scenario) -> Vec<LostDecision> {
        let lost = scenario.said().filter(|(bid, _)| self.bid(bid).is_none());
        lost.map(|(bid, given)| LostDecision { bid: bid.clone(), was: decided(from, bid, given) }).collect()
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
    /// comes to another amount stays and is marked for another look. What cannot be given any more becomes undecided, and
    /// is marked, and comes back when it can be given again. What was decided on a bid that is gone goes with it, see
    /// [`AmendedFund::gone`].
    #[must_use]
    pub fn carried(&self, from: &Fund, to: &AmendedFund) -> Self {
        let said = self.said();
        let mut said: Vec<(&BidRef, PastDecision, &BidEntry)> =
            said.map(|(bid, given)| (bid, decided(from, bid, given), given)).collect();
        take_places(said.iter_mut().map(|(_, was, given)| (given.decision.outcome.rank(), was)).collect());
        let carried = said.into_iter().filter_map(|(reference, was, given)| {
            let bid = to.bid(reference)?;
            Some((bid.reference.clone(), was.now(bid, &given.decision)))
        });
        Self::of(carried)
    }
}

/// What the board decided on a bid, whatever has become of that since.
pub(super) fn decided(fund: &Fund, bid: &BidRef, given: &BidEntry) -> PastDecision {
    match &given.was {
        Some(was) => PastDecision::clone(was),
        None => PastDecision::of(&given.decision.outcome, fund.bid(bid)),
    }
}

impl PastDecision {
    /// An outcome as it is decided on a bid; without the bid only its outcome is known.
    pub(crate) fn of(outcome: &Outcome, bid: Option<&Bid>) -> Self {
        let amount = bid.and_then(|bid| outcome.award().map(|award| award.amount(bid)));
        Self { outcome: outcome.clone(), amount, other_words: false }
    }

    /// What that is on a bid whose figures may be others, with what was written about it.
    pub(crate) fn now(self, bid: &Bid, written: &Decision) -> BidEntry {
        let outcome = self.possible(bid);
        let lost = outcome.is_undecided() != self.outcome.is_undecided();
        let amount = outcome.award().map(|award| award.amount(bid));
        let same = !lost && self.amount == amount && !self.other_words;
        let abstention = written.abstention.filter(|_| outcome.is_undecided());
        let decision = Decision { outcome, abstention, ..written.clone() };
        BidEntry { decision, was: (!same).then(|| Box::new(self)) }
    }

    fn possible(&self, bid: &Bid) -> Outcome {
        let outcome = match self.outcome.award() {
            // The same money, which is not above the request any more.
            Some(Award::Above(amount)) if *amount <= bid.requested => {
                self.outcome.with_award(Award::Other(*amount))
            }
            _ => self.outcome.clone(),
        };
        if outcome.check(bid).is_ok() { outcome } else { Outcome::Undecided }
    }
}
