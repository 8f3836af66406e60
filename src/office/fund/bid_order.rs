//! The bids of a round in their order, each with a number that it keeps while its reference and its place change.

use std::collections::HashMap;

use tranche::{BidRef, Fund};

/// The numbers and the references, in the order of the bids.
#[derive(Debug, Default)]
pub struct BidOrder {
    bids: Vec<(usize, BidRef)>,
    /// The number that was given last. None is given twice.
    last: usize,
}

impl BidOrder {
    /// The order of this fund, in which every bid has the number it had; and whether it is another order. A bid that stands
    /// where another reference before, and is new, is that bid under another reference.
    pub fn follow(mut self, fund: &Fund) -> (Self, bool) {
        let is_as_long = self.bids.len() == fund.bids.len();
        if is_as_long && self.bids.iter().zip(&fund.bids).all(|((_, one), bid)| *one == bid.reference) {
            return (self, false);
        }
        let before = std::mem::take(&mut self.bids);
        let numbers: HashMap<&BidRef, usize> = before.iter().map(|(key, one)| (one, *key)).collect();
        for (at, bid) in fund.bids.iter().enumerate() {
            let renamed = || {
                let (key, one) = before.get(at).filter(|_| is_as_long)?;
                fund.bid(one).is_none().then_some(*key)
            };
            let known = numbers.get(&bid.reference).copied().or_else(renamed);
            let key = known.unwrap_or_else(|| self.fresh());
            self.bids.push((key, bid.reference.clone()));
        }
        (self, true)
    }

    /// The numbers, in the order of the bids.
    pub fn keys(&self) -> Vec<usize> {
        self.bids.iter().map(|(key, _)| *key).collect()
    }

    /// The number of a bid.
    pub fn key_of(&self, reference: &BidRef) -> Option<usize> {
        self.bids.iter().find(|(_, one)| one == reference).map(|(key, _)| *key)
    }

    /// Where a bid stands, counted from 0.
    pub fn place_of(&self, key: usize) -> Option<usize> {
        self.bids.iter().position(|(one, _)| *one == key)
    }

    fn fresh(&mut self) -> usize {
        self.last += 1;
        self.last
    }
}
