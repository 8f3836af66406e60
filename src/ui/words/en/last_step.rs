//! What the last step back, or forward, or the fresh start changed.

use super::outcomes::given_within;
use crate::{Bid, Decision, Fund};

/// The board started again.
pub const CLEARED: &str = "All decisions are cleared. Until you leave this page, Undo brings them back.";

/// One bid is as it was: `Undone: S1 is in full, £50,000.`
pub fn undone(fund: &Fund, bid: &Bid, decision: &Decision) -> String {
    format!("Undone: {} is {}.", bid.reference, given_within(fund, bid, decision))
}

/// Several are.
pub fn several_undone(bids: usize) -> String {
    format!("Undone: {bids} bids are as they were.")
}

/// One bid is changed again.
pub fn redone(fund: &Fund, bid: &Bid, decision: &Decision) -> String {
    format!("Redone: {} is {}.", bid.reference, given_within(fund, bid, decision))
}

/// Several are.
pub fn several_redone(bids: usize) -> String {
    format!("Redone: {bids} bids are changed again.")
}
