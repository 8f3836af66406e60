//! Where somebody stands against what a panel would decide.

use super::{Mark, Marks};
use crate::fund::{Bid, Fund};
use crate::ids::BidRef;
use crate::scenario::{Outcome, Scenario};

/// How a mark on a bid stands to what a scenario decides on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Yes, and it is funded; or no, and it is declined.
    Agrees,
    /// Yes, and it is declined or deferred; or no, and it is funded.
    Differs,
    /// Everything else: no mark or a maybe, nothing decided, the reserve list; and wherever it is not sure that both are about
    /// the same project.
    Open,
}

/// Where somebody stands on all bids of a round.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Standings {
    /// On how many bids both say the same.
    pub agree: usize,
    /// The bids on which they do not, in the order of the paper.
    pub differ: Vec<BidRef>,
    /// How many bids are open.
    pub open: usize,
}

impl Marks {
    /// How the mark on a bid stands to what a scenario decides on it.
    #[must_use]
    pub fn standing(&self, fund: &Fund, bid: &Bid, scenario: &Scenario) -> Standing {
        let may_be_other = scenario.look_again(&bid.reference).is_some_and(|was| was.other_words);
        match (self.mark(fund, bid), scenario.outcome(&bid.reference)) {
            _ if may_be_other => Standing::Open,
            (Some(Mark::Yes), Outcome::Funded(_)) | (Some(Mark::No), Outcome::Declined) => Standing::Agrees,
            (Some(Mark::Yes), Outcome::Declined | Outcome::Deferred)
            | (Some(Mark::No), Outcome::Funded(_)) => Standing::Differs,
            _ => Standing::Open,
        }
    }

    /// The same for all bids of the fund.
    #[must_use]
    pub fn standings(&self, fund: &Fund, scenario: &Scenario) -> Standings {
        let mut all = Standings::default();
        for bid in &fund.bids {
            match self.standing(fund, bid, scenario) {
                Standing::Agrees => all.agree += 1,
                Standing::Differs => all.differ.push(bid.reference.clone()),
                Standing::Open => all.open += 1,
            }
        }
        all
    }
}
