//! In which order bids come down a list.

use std::cmp::Reverse;

use super::open_bids;
use crate::fund::{Advice, Bid, Fund, Points};
use crate::ids::BidRef;
use crate::scenario::Scenario;

/// By what bids are lined up. Bids that are alike in it stay in the order of the paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Order {
    /// As the paper lists them.
    Paper,
    /// By what they scored on one thing, the highest first; bids without that score come last.
    Score(String),
    /// By a score that is a rank: the lowest first; bids without it come last.
    Rank(String),
    /// As officers advise: to fund, to hold in reserve, no advice, to defer, to decline.
    Advice,
    /// As somebody arranged them; bids that are not named come last.
    Hand(Vec<BidRef>),
}

impl Order {
    /// The bids that are still to be decided, the first in line first.
    pub(super) fn line_up<'a>(&self, fund: &'a Fund, scenario: &Scenario) -> Vec<&'a Bid> {
        let mut bids: Vec<&Bid> = open_bids(fund, scenario).collect();
        match self {
            Self::Paper => {}
            Self::Score(of) => bids.sort_by_key(|bid| Reverse(score(bid, of))),
            Self::Rank(of) => {
                bids.sort_by_key(|bid| score(bid, of).map_or((true, None), |rank| (false, Some(rank))))
            }
            Self::Advice => bids.sort_by_key(|bid| advised(bid)),
            Self::Hand(list) => {
                bids.sort_by_key(|bid| {
                    list.iter().position(|one| *one == bid.reference).unwrap_or(list.len())
                });
            }
        }
        bids
    }
}

fn score(bid: &Bid, of: &str) -> Option<Points> {
    bid.facts.scores.iter().find(|score| score.of == of).map(|score| score.score)
}

fn advised(bid: &Bid) -> u8 {
    match bid.facts.recommended.as_ref().map(|recommended| recommended.outcome) {
        Some(Advice::Fund) => 0,
        Some(Advice::Reserve) => 1,
        None => 2,
        Some(Advice::Defer) => 3,
        Some(Advice::Decline) => 4,
    }
}
