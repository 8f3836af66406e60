//! The words of one bid: its fields, what was decided on it, and removing it.

use crate::ui::words::{given_within, was_within};
use crate::{Bid, BidRef, Decision, Fund, LostDecision, Money, PastDecision};

pub use super::bids::{REFERENCE, REQUESTED, TITLE};

/// The label of the bid’s applicant.
pub const APPLICANT: &str = "Applicant";

/// The label of the bid’s themes.
pub const THEMES: &str = "Themes";

/// How to write themes.
pub const HOW_TO_WRITE_THEMES: &str = "Separate with commas; the first is used for sorting";

/// The label of what the money is for.
pub const PURPOSE: &str = "Purpose";

/// The label of the bid’s notes.
pub const NOTES: &str = "Notes";

/// What was decided on a bid.
pub fn decision(fund: &Fund, bid: &Bid, decision: &Decision) -> String {
    format!("Decided: {}.", given_within(fund, bid, decision))
}

/// What was decided on a bid before its figures changed, and what it comes to now; `None` where it cannot be given any
/// more.
pub fn earlier_decision(fund: &Fund, bid: &Bid, past: &PastDecision, now: Option<Money>) -> String {
    let past = was_within(fund, Some(bid), past);
    match now {
        Some(now) => {
            format!("Decided: {past}. With your change it is {}. Check this decision.", fund.show(now))
        }
        None => format!(
            "Decided: {past}. With your change this can’t be given, so the bid is not decided. Check this decision."
        ),
    }
}

/// That a bid is not there any more.
pub const GONE: &str = "This bid is not there any more. Undo brings it back.";

/// The question whether a bid is to be removed.
pub const REMOVE: &str = "Remove this bid?";

/// Which decision goes with the bid.
pub fn decision_goes(fund: &Fund, lost: &LostDecision) -> String {
    let bid = &lost.bid;
    let decision = was_within(fund, fund.bid(bid), &lost.was);
    format!(
        "Bid {bid} has a decision: {decision}. Removing the bid removes the decision too. Undo brings both back."
    )
}

/// The button that removes both.
pub const REMOVE_BOTH: &str = "Remove the bid and its decision";

/// The button that leaves both.
pub const KEEP: &str = "Keep it";

/// That both were removed.
pub fn removal(bid: &BidRef) -> String {
    format!("Removed bid {bid} and its decision. Undo brings both back.")
}
