//! Where somebody stands against what a panel would decide.

use std::cmp::Ordering;

use super::{Mark, Marks};
use crate::collate::{BidVoices, Collation};
use crate::fund::{Bid, Fund};
use crate::ids::BidRef;
use crate::scenario::{Outcome, Scenario};

/// How a mark on a bid stands to what a scenario decides on it, or to what most members would do with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Yes, and it is funded; or no, and it is declined. Of members, more or less than half of those who decided on it.
    Agrees,
    /// Yes, and it is declined or deferred; or no, and it is funded.
    Differs,
    /// Everything else: no mark or a maybe, nothing decided, the reserve list, as many members on either side; and wherever it is not
    /// sure that both are about the same project.
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

    /// How the mark on a bid stands to what most of the members fund who decided on it. Who is left out for an interest, abstained or
    /// has not decided counts on neither side.
    #[must_use]
    pub fn standing_among(&self, fund: &Fund, bid: &Bid, voices: &BidVoices) -> Standing {
        let against = voices.counted - voices.funders;
        match (self.mark(fund, bid), voices.funders.cmp(&against)) {
            (Some(Mark::Yes), Ordering::Greater) | (Some(Mark::No), Ordering::Less) => Standing::Agrees,
            (Some(Mark::Yes), Ordering::Less) | (Some(Mark::No), Ordering::Greater) => Standing::Differs,
            _ => Standing::Open,
        }
    }

    /// How the marks stand to a scenario, on all bids of the fund.
    #[must_use]
    pub fn standings(&self, fund: &Fund, scenario: &Scenario) -> Standings {
        let of_bid = |bid: &Bid| self.standing(fund, bid, scenario);
        Standings::of(fund.bids.iter().map(|bid| (bid, of_bid(bid))))
    }

    /// How they stand to what most of the members would fund, on all bids of the fund.
    #[must_use]
    pub fn standings_among(&self, fund: &Fund, members: &Collation) -> Standings {
        let bids = fund.bids.iter().zip(&members.bids);
        Standings::of(bids.map(|(bid, voices)| (bid, self.standing_among(fund, bid, voices))))
    }
}

impl Standings {
    fn of<'f>(all: impl Iterator<Item = (&'f Bid, Standing)>) -> Self {
        let mut standings = Self::default();
        for (bid, standing) in all {
            match standing {
                Standing::Agrees => standings.agree += 1,
                Standing::Differs => standings.differ.push(bid.reference.clone()),
                Standing::Open => standings.open += 1,
            }
        }
        standings
    }
}
