//! Ways to a first draft: what a rule makes of the bids that are still to be decided, to be looked at and changed by a board.
//!
//! What is decided already stays as it is and its money is gone; on an abstention nothing is decided.

mod line_up;
mod sharing;
mod waterline;

pub use line_up::Order;
pub use sharing::{Sharing, Terms};
pub use waterline::Waterline;

use crate::fund::{Bid, Fund};
use crate::ids::BidRef;
use crate::money::Money;
use crate::scenario::ledger::Ledger;
use crate::scenario::{Edit, Outcome, Refusal, Scenario};

/// A rule that makes a first draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Way {
    /// As officers recommend.
    Recommendations,
    /// In full from the top of a list, until the first bid for which the money does not last; the others are on the reserve list.
    DownTheList(Order),
    /// What is left is shared out among all.
    Share(Sharing, Terms),
}

/// What a rule makes of a round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FirstDraft {
    /// What the rule decides, by bid; bids of which it says nothing are not named.
    pub decisions: Vec<(BidRef, Outcome)>,
    /// Where a list ran out of money.
    pub waterline: Option<Waterline>,
}

impl FirstDraft {
    /// What this way makes of a scenario.
    #[must_use]
    pub fn of(fund: &Fund, scenario: &Scenario, way: &Way) -> Self {
        match way {
            Way::Recommendations => Self::recommended(fund, scenario),
            Way::DownTheList(order) => waterline::down_the_list(fund, scenario, order),
            Way::Share(sharing, terms) => sharing::shared_out(fund, scenario, sharing, terms),
        }
    }

    /// The scenario with the draft in it.
    ///
    /// # Errors
    /// Says of the first decision that cannot be carried out why not, as where a request is larger than any amount that can be given.
    pub fn applied(&self, fund: &Fund, scenario: &Scenario) -> Result<Scenario, Refusal> {
        let mut drafted = scenario.clone();
        for (bid, outcome) in &self.decisions {
            drafted.apply(fund, &Edit::Decide(bid.clone(), outcome.clone()))?;
        }
        Ok(drafted)
    }

    fn recommended(fund: &Fund, scenario: &Scenario) -> Self {
        let mut drafted = scenario.clone();
        let mut decisions = Vec::new();
        for bid in open_bids(fund, scenario) {
            if let Some(recommended) = &bid.facts.recommended {
                let outcome = recommended.outcome(bid, drafted.rank_of(&bid.reference));
                let edit = Edit::Decide(bid.reference.clone(), outcome.clone());
                if drafted.apply(fund, &edit).is_ok() {
                    decisions.push((bid.reference.clone(), outcome));
                }
            }
        }
        Self { decisions, waterline: None }
    }
}

/// The bids that are still to be decided and ask for something, in the order of the paper.
fn open_bids<'a>(fund: &'a Fund, scenario: &Scenario) -> impl Iterator<Item = &'a Bid> {
    fund.bids.iter().filter(|bid| {
        let decision = scenario.decision(&bid.reference);
        decision.outcome.is_undecided() && decision.abstention.is_none() && bid.requested > Money::ZERO
    })
}

/// What is left to give; nothing where more was given than there is.
fn left_to_give(fund: &Fund, scenario: &Scenario) -> Money {
    Ledger::of(fund, scenario).remaining.max(Money::ZERO)
}
