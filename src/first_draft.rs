//! Ways to a first draft: what a rule makes of the bids that are still to be decided, to be looked at and changed by a board.
//!
//! What is decided already stays as it is and its money is gone; on an abstention nothing is decided.

mod line_up;
mod sharing;
mod starting_point;
mod waterline;

pub use line_up::{Order, scores};
pub use sharing::{Sharing, Terms, Unshared};
pub use waterline::{AtWaterline, Waterline};

use crate::fund::Fund;
use crate::ids::BidRef;
use crate::money::Money;
use crate::scenario::{Edit, Outcome, Refusal, Scenario};
use starting_point::Start;

/// A rule that makes a first draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Way {
    /// As officers recommend, whether or not the money lasts.
    Recommendations,
    /// In full from the top of a list while the money lasts; the others are on the reserve list, in their order.
    DownTheList(Order, AtWaterline),
    /// What is left is shared out among all.
    Share(Sharing, Terms),
}

impl Way {
    /// By what it lines bids up, where it does.
    #[must_use]
    pub fn order(&self) -> Option<&Order> {
        match self {
            Self::DownTheList(order, _) | Self::Share(Sharing::TopWeighted(order), _) => Some(order),
            Self::Recommendations | Self::Share(Sharing::ProRata | Sharing::Even, _) => None,
        }
    }
}

/// What a rule makes of a round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FirstDraft {
    /// The bids that the rule is about, in its order.
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
    /// What this way makes of a scenario.
    #[must_use]
    pub fn of(fund: &Fund, scenario: &Scenario, way: &Way) -> Self {
        let start = Start::of(fund, scenario);
        match way {
            Way::Recommendations => recommended(fund, scenario, &start),
            Way::DownTheList(order, at) => waterline::down_the_list(scenario, &start, order, *at),
            Way::Share(sharing, terms) => sharing::shared_out(&start, sharing, terms),
        }
    }

    /// Whether the rule decides anything.
    #[must_use]
    pub fn is_nothing(&self) -> bool {
        self.bids.iter().all(|drafted| drafted.outcome.is_undecided())
    }

    /// The scenario with the draft in it.
    ///
    /// # Errors
    /// Says of the first decision that cannot be carried out why not.
    pub fn applied(&self, fund: &Fund, scenario: &Scenario) -> Result<Scenario, Refusal> {
        let mut drafted = scenario.clone();
        for one in self.bids.iter().filter(|one| !one.outcome.is_undecided()) {
            drafted.apply(fund, &Edit::Decide(one.bid.clone(), one.outcome.clone()))?;
        }
        Ok(drafted)
    }
}

/// What cannot be carried out as it is recommended stays undecided.
fn recommended(fund: &Fund, scenario: &Scenario, start: &Start) -> FirstDraft {
    let mut drafted = scenario.clone();
    let bids = Order::Paper.line_up(&start.bids).into_iter().map(|(place, bid)| {
        let outcome = bid.facts.recommended.as_ref().map(|recommended| {
            let outcome = recommended.outcome(bid, drafted.rank_of(&bid.reference));
            let edit = Edit::Decide(bid.reference.clone(), outcome.clone());
            if drafted.apply(fund, &edit).is_ok() { outcome } else { Outcome::Undecided }
        });
        let passed_over = outcome.is_none().then_some(PassedOver::NoRecommendation);
        DraftedBid::of(bid, place, outcome.unwrap_or_default(), passed_over)
    });
    FirstDraft { bids: bids.collect(), waterline: None, unshared: None }
}
