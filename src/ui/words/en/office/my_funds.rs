//! Words for the rounds that are saved in this browser.

use super::several;
use crate::Fund;

/// The heading above them.
pub const TITLE: &str = "Saved on this computer";

/// The way to change the bids of a round.
pub const CHANGE: &str = "Change";

/// The same with the round that it is about.
pub fn change(title: &str) -> String {
    format!("Change {title}")
}

/// The way to take a round elsewhere.
pub const SEND: &str = "Save or send";

/// The same with the round that it is about.
pub fn send(title: &str) -> String {
    format!("Save or send {title}")
}

/// What a round is for and comes to: `2026–27, 13 bids, £350,000`.
pub fn about(fund: &Fund) -> String {
    let figures = format!("{}, {}", several(fund.bids.len(), "bid", "bids"), fund.show(fund.total()));
    if fund.period.is_empty() { figures } else { format!("{}, {figures}", fund.period) }
}

/// What is said of a round in the place of that.
pub const UNREADABLE: &str = "we can’t read this round";

/// The button that hands a round out that cannot be read.
pub const SAVE_AS_FILE: &str = "Save it as a file";

/// The button that asks whether a round is to go.
pub fn delete(title: &str) -> String {
    format!("Delete “{title}”")
}

/// What is said before it goes.
pub const SURE: &str = "You can’t get its bids back here. Your decisions on them stay saved.";

/// The button that deletes it.
pub fn delete_for_good(title: &str) -> String {
    format!("Delete “{title}” for good")
}

/// The button that leaves it as it is.
pub const KEEP: &str = "Keep it";
