//! Bid by bid.

use super::listed_bid::name;
use crate::{Bid, Ledger};

/// What it is called.
pub const TITLE: &str = "Bid by bid";

/// The bid before.
pub const PREVIOUS: &str = "Previous bid";

/// The bid after.
pub const NEXT: &str = "Next bid";

/// Which bid is on: `3 of 13: C1 Safeguarding hub`.
pub fn at(number: usize, all: usize, bid: &Bid) -> String {
    format!("{number} of {all}: {}", name(bid))
}

/// How many are decided: `5 of 13 decided`.
pub fn decided(ledger: &Ledger) -> String {
    let all = ledger.bids.len();
    format!("{} of {all} decided", all - ledger.undecided)
}

/// Another order.
pub const UNDECIDED_FIRST: &str = "Still to decide first";

/// Leads back to all of them.
pub const ALL_BIDS: &str = "All bids";
