//! A record for each bid with all that was decided on it: what each of the files is made from.

use crate::fund::{Bid, Fund};
use crate::money::Money;
use crate::scenario::{Decision, Outcome, Scenario};

/// A bid, and what was decided.
#[derive(Clone, Copy, Debug)]
pub struct DecisionRecord<'f> {
    /// The bid.
    pub bid: &'f Bid,
    /// The full name of who asks.
    pub asked_by: &'f str,
    /// The place of those among the partnerships.
    pub partnership: usize,
    /// All that is said of it.
    pub decision: &'f Decision,
    /// What it is given: nothing unless it is funded.
    pub amount: Money,
}

/// All bids, in the order of the paper.
pub fn decision_records<'f>(
    fund: &'f Fund,
    scenario: &'f Scenario,
) -> impl Iterator<Item = DecisionRecord<'f>> {
    fund.bids_with_partnerships().map(|(bid, partnership)| {
        let decision = scenario.decision(&bid.reference);
        DecisionRecord {
            bid,
            asked_by: &fund.partnerships[partnership].name,
            partnership,
            decision,
            amount: decision.outcome.amount(bid),
        }
    })
}

impl DecisionRecord<'_> {
    /// Its outcome in the word that files have for it.
    #[must_use]
    pub fn outcome(&self) -> &'static str {
        match &self.decision.outcome {
            // A member who has no say on it in a scenario is not the board.
            Outcome::Undecided => "undecided",
            Outcome::Funded(_) => "funded",
            Outcome::Reserve { .. } => "reserve",
            Outcome::Deferred => "deferred",
            Outcome::Declined => "declined",
        }
    }

    /// Whether it is still to be decided, for whatever reason.
    #[must_use]
    pub fn is_undecided(&self) -> bool {
        self.decision.outcome.is_undecided()
    }

    /// Its place on the reserve list, and what it would be given from there.
    #[must_use]
    pub fn reserve(&self) -> Option<(usize, Money)> {
        let rank = self.decision.outcome.rank()?;
        let award = self.decision.outcome.award()?;
        Some((rank.number(), award.amount(self.bid)))
    }
}
