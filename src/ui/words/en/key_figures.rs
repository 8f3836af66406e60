//! The figures that stay in sight: what there is, what is given, what remains, and whether that is saved.

use crate::{Bid, Fit, Fund, Ledger, Money};

/// What the part of the page is called.
pub const FIGURES: &str = "Figures";

/// All the money there is.
pub const FUND: &str = "Fund";

/// What of it is spoken for before any bid.
pub const COMMITTED: &str = "Committed";

/// What of it the rules of the round hold back.
pub const HELD_BACK: &str = "Held back";

/// What is left of it for bids.
pub const AVAILABLE: &str = "Available";

/// What all bids ask for.
pub const REQUESTED: &str = "Requested";

/// What bids are given.
pub const FUNDED: &str = "Funded";

/// The decisions are saved, or being saved, or not.
pub const SAVED: &str = "Saved";

/// They are being saved.
pub const SAVING: &str = "Saving…";

/// They are not.
pub const NOT_SAVED: &str = "Not saved";

/// When they were saved.
pub fn saved_at(time: &str) -> String {
    format!("Saved {time}")
}

/// `Remaining £320,000`, or `Over by £8,980`, and how that stands to what the board may go over.
pub fn remaining(fund: &Fund, ledger: &Ledger) -> String {
    let (term, amount) = remaining_parts(ledger);
    let over = over(fund, ledger);
    let comma = if over.is_empty() { "" } else { ", " };
    format!("{term} {}{comma}{over}", fund.show(amount))
}

/// How what is overspent stands to what the board may go over: `within the 10% overspend allowed`. Empty where nothing is
/// overspent, or the fund says nothing of it.
pub fn over(fund: &Fund, ledger: &Ledger) -> String {
    let (Some(tolerance), Some(allowed), Some(_)) = (fund.tolerance, ledger.allowed, ledger.over_by()) else {
        return String::new();
    };
    if ledger.funded > allowed {
        let more = fund.show(ledger.funded - allowed);
        format!("{more} more than the {tolerance}% overspend allowed")
    } else {
        format!("within the {tolerance}% overspend allowed")
    }
}

/// How far the board has come: `8 of 13 still to decide; 2 in reserve, 1 declined`.
pub fn progress(ledger: &Ledger) -> String {
    let of = ledger.bids.len();
    let left = match ledger.undecided {
        0 => "All decided".to_owned(),
        left => format!("{left} of {of} still to decide"),
    };
    let counts = other_outcomes(ledger, "without your vote");
    if counts.is_empty() { left } else { format!("{left}; {}", counts.join(", ")) }
}

/// How many bids are decided in another way than funded, each kind with its word: `2 in reserve`, `1 declined`.
pub fn other_outcomes(ledger: &Ledger, abstained: &str) -> Vec<String> {
    let counts = [
        (ledger.reserve, "in reserve"),
        (ledger.deferred, "deferred"),
        (ledger.declined, "declined"),
        (ledger.abstained, abstained),
    ];
    let counts = counts.into_iter().filter(|(count, _)| *count > 0);
    counts.map(|(count, words)| format!("{count} {words}")).collect()
}

/// The word and the amount of what remains or is overspent.
pub fn remaining_parts(ledger: &Ledger) -> (&'static str, Money) {
    ledger.over_by().map_or(("Remaining", ledger.remaining), |over| ("Over by", over))
}

/// Whether a bid that is given nothing could be, in a column: `Fits`, `£90,000 fits`, `£8,980 short`.
pub fn room(fund: &Fund, bid: &Bid, room: &Fit) -> String {
    match room {
        Fit::Funded => String::new(),
        Fit::Fits => "Fits".to_owned(),
        Fit::OptionFits(id) => {
            bid.option(id).map_or_else(String::new, |option| format!("{} fits", fund.show(option.amount)))
        }
        Fit::Lacks(by) => format!("{} short", fund.show(*by)),
    }
}
