//! What a result shows of every bid, in the parts that a board publishes: approved by partnership, reserves, deferred, declined.

use crate::fund::{Bid, Fund, Partnership};
use crate::ids::BidRef;
use crate::money::Money;
use crate::scenario::{Decision, Outcome, Scenario};

/// A bid in a result.
#[derive(Clone, Copy, Debug)]
pub struct ResultBid<'a> {
    /// The bid.
    pub bid: &'a Bid,
    /// Who asks.
    pub partnership: &'a Partnership,
    /// What is decided on it.
    pub decision: &'a Decision,
    /// What it is given, or would be given from the reserve list; nothing where it is deferred or declined.
    pub amount: Money,
}

/// What one partnership is given.
#[derive(Clone, Debug)]
pub struct ResultPartnership<'a> {
    /// Which one.
    pub partnership: &'a Partnership,
    /// Its bids that are given something, in the order of the paper.
    pub bids: Vec<ResultBid<'a>>,
    /// What they ask for.
    pub requested: Money,
    /// What they are given: the sum of them.
    pub funded: Money,
}

/// Every bid of a fund in the part of the result that it belongs to.
#[derive(Clone, Debug)]
pub struct ResultParts<'a> {
    /// Those that are given something, by partnership in the order of the paper.
    pub approved: Vec<ResultPartnership<'a>>,
    /// The reserve list, the first in line first.
    pub reserves: Vec<ResultBid<'a>>,
    /// Those that are decided on later.
    pub deferred: Vec<ResultBid<'a>>,
    /// Those that are given nothing.
    pub declined: Vec<ResultBid<'a>>,
    /// Those that are not decided; none in what is final, unless a bid is another one here.
    pub undecided: Vec<ResultBid<'a>>,
}

impl<'a> ResultParts<'a> {
    /// The parts of what is decided on a fund.
    #[must_use]
    pub fn of(fund: &'a Fund, scenario: &'a Scenario) -> Self {
        let bids: Vec<(usize, ResultBid<'a>)> = fund
            .bids_with_partnerships()
            .map(|(bid, place)| {
                let decision = scenario.decision(&bid.reference);
                let amount = decision.outcome.award().map_or(Money::ZERO, |award| award.amount(bid));
                (place, ResultBid { bid, partnership: &fund.partnerships[place], decision, amount })
            })
            .collect();
        let of = |is: fn(&Outcome) -> bool| -> Vec<ResultBid<'a>> {
            bids.iter().map(|(_, one)| *one).filter(|one| is(&one.decision.outcome)).collect()
        };
        let reserve_list = scenario.reserve_list();
        let reserves = of(|outcome| outcome.rank().is_some());
        let in_line =
            |reference: &BidRef| reserves.iter().find(|one| one.bid.reference == *reference).copied();
        Self {
            approved: approved(fund, &bids),
            reserves: reserve_list.into_iter().filter_map(in_line).collect(),
            deferred: of(|outcome| *outcome == Outcome::Deferred),
            declined: of(|outcome| *outcome == Outcome::Declined),
            undecided: of(Outcome::is_undecided),
        }
    }
}

/// The bids that are given something, under who asks.
fn approved<'a>(fund: &'a Fund, bids: &[(usize, ResultBid<'a>)]) -> Vec<ResultPartnership<'a>> {
    let of = |place: usize| {
        let of_it = bids.iter().filter(|(at, one)| *at == place && one.decision.outcome.is_funded());
        let bids: Vec<ResultBid<'a>> = of_it.map(|(_, one)| *one).collect();
        ResultPartnership {
            partnership: &fund.partnerships[place],
            requested: bids.iter().map(|one| one.bid.requested).sum(),
            funded: bids.iter().map(|one| one.amount).sum(),
            bids,
        }
    };
    (0..fund.partnerships.len()).map(of).filter(|one| !one.bids.is_empty()).collect()
}
