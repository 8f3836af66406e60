//! Another amount than the paper offers.

use crate::{Bid, Fund, Money};

/// The field for it.
pub fn amount_for(bid: &Bid) -> String {
    format!("Amount for {}", bid.reference)
}

/// What to do, and what was asked for.
pub fn enter(fund: &Fund, bid: &Bid) -> String {
    format!("Enter an amount. They asked for {}.", fund.show(bid.requested))
}

/// What the bid counts as, and what was asked for.
pub fn counts_as(fund: &Fund, bid: &Bid, amount: Money) -> String {
    format!("This bid counts as {}. They asked for {}.", fund.show(amount), fund.show(bid.requested))
}

/// Gives more than was asked for.
pub fn give_anyway(fund: &Fund, amount: Money) -> String {
    format!("Give {} anyway", fund.show(amount))
}

/// Gives nothing.
pub const DECLINE: &str = "Decline the bid";
