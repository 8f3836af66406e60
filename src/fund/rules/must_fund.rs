//! Which bids must be funded, by rules alone and by what follows from them.

use super::demand::Demand;
use super::rule::Rule;
use crate::ids::BidRef;

/// The bids that must be funded, in the order of their references: those that a rule says, those that they need, and all of a
/// group of which one must be.
pub fn must_fund(rules: &[Rule]) -> Vec<&BidRef> {
    let mut must: Vec<&BidRef> = Vec::new();
    loop {
        let before = must.len();
        for rule in rules {
            match &rule.demand {
                Demand::MustFund(bid, _) => add(&mut must, bid),
                Demand::Needs(bid, needed) if must.contains(&bid) => {
                    needed.iter().for_each(|bid| add(&mut must, bid));
                }
                Demand::AllOrNone(bids) if bids.iter().any(|bid| must.contains(&bid)) => {
                    bids.iter().for_each(|bid| add(&mut must, bid));
                }
                _ => {}
            }
        }
        if must.len() == before {
            return must;
        }
    }
}

fn add<'r>(must: &mut Vec<&'r BidRef>, bid: &'r BidRef) {
    if let Err(at) = must.binary_search(&bid) {
        must.insert(at, bid);
    }
}
