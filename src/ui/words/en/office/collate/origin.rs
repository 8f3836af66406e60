//! Words for what one of what members sent is known by: where it comes from, and how much it decides.

use super::super::several;

/// How many bids a member decided.
pub fn decided(count: usize, of: usize) -> String {
    format!("{count} of {} decided.", several(of, "bid", "bids"))
}

/// What tells one from another of the same sender: what it is called, and when it was sent, or else where it stood.
pub fn told(title: &str, date: &str, nth: Option<usize>) -> String {
    let title = if title.is_empty() { String::new() } else { format!("“{title}”. ") };
    let when = match nth {
        _ if !date.is_empty() => format!("Sent: {date}."),
        Some(nth) => format!("The {} of what you brought then.", ordinal(nth)),
        None => String::new(),
    };
    format!("{title}{when}").trim_end().to_owned()
}

/// `1st`, `2nd`, `11th`.
pub fn ordinal(nth: usize) -> String {
    let ending = match (nth % 10, nth % 100) {
        (_, 11..=13) => "th",
        (1, _) => "st",
        (2, _) => "nd",
        (3, _) => "rd",
        _ => "th",
    };
    format!("{nth}{ending}")
}

/// The way to its decisions.
pub const LOOK: &str = "Look at these decisions (opens a new tab)";
