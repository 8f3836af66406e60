//! In which order bids come down a list.

use crate::fund::{Advice, Bid, Fund, Points};
use crate::ids::BidRef;

/// By what bids are lined up. Bids that are alike in it share a place, and stay in the order of the paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Order {
    /// As the paper lists them.
    Paper,
    /// By what they scored on these things together, the highest first; bids that lack one of the scores come last.
    Score(Vec<String>),
    /// By scores that are ranks, together: the lowest first; bids that lack one of them come last.
    Rank(Vec<String>),
    /// As officers advise: to fund, to hold in reserve, no advice, to defer, to decline.
    Advice,
    /// As somebody arranged them; bids that are not named come last.
    Hand(Vec<BidRef>),
}

/// What the bids of a fund are scored on, in the order in which the paper first says it.
#[must_use]
pub fn scores(fund: &Fund) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for score in fund.bids.iter().flat_map(|bid| &bid.facts.scores) {
        if !names.contains(&score.of) {
            names.push(score.of.clone());
        }
    }
    names
}

impl Order {
    /// These bids, the first in line first, each with its place, counted from 1.
    pub(super) fn line_up<'a>(&self, bids: &[&'a Bid]) -> Vec<(usize, &'a Bid)> {
        let keyed = bids.iter().enumerate();
        let mut keyed: Vec<(Key, &Bid)> = keyed.map(|(at, bid)| (self.key(at, bid), *bid)).collect();
        keyed.sort_by_key(|(key, _)| *key);
        let place = |key: Key| keyed.partition_point(|(other, _)| *other < key) + 1;
        keyed.iter().map(|(key, bid)| (place(*key), *bid)).collect()
    }

    /// What a bid scored on what this order goes by, where it goes by scores and the bid has all of them.
    #[must_use]
    pub fn points(&self, bid: &Bid) -> Option<Points> {
        match self {
            Self::Score(names) | Self::Rank(names) if names.is_empty() => None,
            Self::Score(names) | Self::Rank(names) => names.iter().map(|name| score(bid, name)).sum(),
            Self::Paper | Self::Advice | Self::Hand(_) => None,
        }
    }

    fn key(&self, at: usize, bid: &Bid) -> Key {
        let at = at as u64;
        match self {
            Self::Paper => (false, at),
            Self::Score(_) => self.points(bid).map_or(LAST, |points| (false, u64::MAX - points.millionths())),
            Self::Rank(_) => self.points(bid).map_or(LAST, |points| (false, points.millionths())),
            Self::Advice => (false, advised(bid)),
            Self::Hand(list) => {
                let at = list.iter().position(|one| *one == bid.reference);
                at.map_or(LAST, |at| (false, at as u64))
            }
        }
    }
}

/// What bids are lined up by: whether it is not known, and then how far down.
type Key = (bool, u64);

const LAST: Key = (true, 0);

fn score(bid: &Bid, of: &str) -> Option<Points> {
    bid.facts.scores.iter().find(|score| score.of == of).map(|score| score.score)
}

fn advised(bid: &Bid) -> u64 {
    match bid.facts.recommended.as_ref().map(|recommended| recommended.outcome) {
        Some(Advice::Fund) => 0,
        Some(Advice::Reserve) => 1,
        None => 2,
        Some(Advice::Defer) => 3,
        Some(Advice::Decline) => 4,
    }
}
