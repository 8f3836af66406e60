//! What a rule makes of a round, bid by bid.

use super::sharing_terms::Unshared;
use super::waterline::Waterline;
use crate::fund::{Bid, Fund};
use crate::ids::BidRef;
use crate::money::Money;
use crate::scenario::{Edit, Outcome, Refusal, Scenario};

/// What a rule makes of a round.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FirstDraft {
    /// The bids that must be funded by the rules of the round, in the order of the paper: they are, in full, before the rule has its
    /// turn, and whether or not the money lasts.
    pub off_the_top: Vec<DraftedBid>,
    /// The bids that the rule is about, in its order, and those that must not be funded behind them.
    pub bids: Vec<DraftedBid>,
    /// Where a list ran out of money.
    pub waterline: Option<Waterline>,
    /// What could not be shared out, and why.
    pub unshared: Option<(Money, Unshared)>,
}

/// What a rule makes of one bid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DraftedBid {
    /// Which bid.
    pub bid: BidRef,
    /// Its place in the order, counted from 1; bids that are alike share a place.
    pub place: usize,
    /// What becomes of it; undecided where the rule says nothing of it.
    pub outcome: Outcome,
    /// What it is given: pounds and pence.
    pub amount: Money,
    /// Why it stays undecided, where it does.
    pub passed_over: Option<PassedOver>,
}

/// Why a rule leaves a bid undecided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PassedOver {
    /// A rule of the round says that it must not be funded.
    MustNotFund,
    /// Officers recommend nothing.
    NoRecommendation,
    /// It asks for nothing.
    AsksForNothing,
    /// There is nothing to give.
    NothingLeft,
    /// It has no points, and the shares go by points.
    NoPoints,
    /// The least with which it is viable is more than it asks for.
    LeastAboveRequest(Money),
    /// Its share would be below the least with which it is viable.
    BelowLeast(Money),
    /// Its share would be less than a step.
    LessThanAStep,
}

impl FirstDraft {
    /// Whether the rule decides anything.
    #[must_use]
    pub fn is_nothing(&self) -> bool {
        self.all().all(|drafted| drafted.outcome.is_undecided())
    }

    /// All bids that were still to be decided: those off the top first.
    pub fn all(&self) -> impl Iterator<Item = &DraftedBid> {
        self.off_the_top.iter().chain(&self.bids)
    }

    /// The scenario with the draft in it.
    ///
    /// # Errors
    /// Says of the first decision that cannot be carried out why not.
    pub fn applied(&self, fund: &Fund, scenario: &Scenario) -> Result<Scenario, Refusal> {
        let mut drafted = scenario.clone();
        for one in self.all().filter(|one| !one.outcome.is_undecided()) {
            drafted.apply(fund, &Edit::Decide(one.bid.clone(), one.outcome.clone()))?;
        }
        Ok(drafted)
    }
}

impl DraftedBid {
    /// What becomes of a bid in this place.
    pub(super) fn of(bid: &Bid, place: usize, outcome: Outcome, passed_over: Option<PassedOver>) -> Self {
        let amount = outcome.amount(bid);
        Self { bid: bid.reference.clone(), place, outcome, amount, passed_over }
    }
}
