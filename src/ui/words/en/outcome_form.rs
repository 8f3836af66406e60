//! One step further than giving money: the reserve list, deferring, declining, standing aside; reason and conditions.

use crate::{Bid, Fund, Money};

/// Opens all of it.
pub const FURTHER: &str = "Reserve, defer or decline; add a reason or conditions";

/// The bid would be funded next.
pub const RESERVE: &str = "Reserve list";

/// It is decided another time.
pub const DEFERRED: &str = "Deferred";

/// It is given nothing.
pub const DECLINED: &str = "Declined";

/// The reader does not vote.
pub const ABSTAIN: &str = "I abstain";

/// The reader has an interest.
pub const STAND_ASIDE: &str = "I stand aside (interest)";

/// Where it stands on the reserve list.
pub const RANK: &str = "Place on the reserve list";

/// What it would be given.
pub const RESERVE_AWARD: &str = "Amount to give if money becomes free";

/// What a place on the reserve list does to the figures.
pub const NOT_COUNTED: &str = "It isn’t counted until you fund it.";

/// An award with its amount: `In full £100,000`.
pub fn with_amount(fund: &Fund, title: &str, amount: Money) -> String {
    format!("{title} {}", fund.show(amount))
}

/// An amount that is none of those on offer.
pub fn another_amount(fund: &Fund, amount: Money) -> String {
    format!("Another amount {}", fund.show(amount))
}

/// Why it is decided so.
pub fn reason_for(bid: &Bid) -> String {
    format!("Reason for {}", bid.reference)
}

/// On what conditions.
pub fn conditions_for(bid: &Bid) -> String {
    format!("Conditions for {}", bid.reference)
}
