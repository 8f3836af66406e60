//! Choosing the parts of a bid.

use crate::{Bid, Fund, Money, Parts, Unit};

/// What the parts of a bid are called as a whole.
pub fn parts_of(bid: &Bid) -> String {
    format!("Parts of {}", bid.reference)
}

/// What the chosen parts come to.
pub fn sum(fund: &Fund, bid: &Bid, given: &Parts) -> String {
    format!("{} of the {} requested", fund.show(given.amount(bid)), fund.show(bid.requested))
}

/// Beside the lower amount of a cost.
pub const REDUCED_TO: &str = "Reduced to";

/// How many of what is counted.
pub fn how_many(unit: &Unit) -> String {
    format!("How many {}", unit.many)
}

/// One less.
pub fn one_fewer(unit: &Unit) -> String {
    format!("One {} fewer", unit.one)
}

/// One more.
pub fn one_more(unit: &Unit) -> String {
    format!("One {} more", unit.one)
}

/// How many there can be, and what one costs.
pub fn each(fund: &Fund, unit: &Unit, each: Money) -> String {
    let noun = if unit.count == 1 { &unit.one } else { &unit.many };
    format!("of {} {noun}, {} each", unit.count, fund.show(each))
}
