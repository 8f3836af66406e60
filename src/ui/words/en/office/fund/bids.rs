//! The words of the list of bids, and of adding one.

use super::super::{several, span};
use crate::BidRef;

/// The heading of the list: `13 bids`.
pub fn heading(count: usize) -> String {
    if count == 0 { "Bids".to_owned() } else { several(count, "bid", "bids") }
}

/// What is said where there are no bids yet.
pub const NONE_YET: &str =
    "No bids yet. Press “Add the first bid”, then type them one after another. Press Enter to add each one.";

/// The button that leads to the bids before those on show.
pub const PREVIOUS: &str = "Previous";

/// The button that leads to the bids after those on show.
pub const NEXT: &str = "Next";

/// Which bids are on show: `501 to 1,000 of 1,250`.
pub fn on_show(from: usize, page: usize, count: usize) -> String {
    span(from, page, count)
}

/// The button that adds a bid.
pub fn add(count: usize) -> &'static str {
    if count == 0 { "Add the first bid" } else { "Add a bid" }
}

/// The label of a bid’s reference.
pub const REFERENCE: &str = "Reference";

/// The label of a bid’s applicant, with the word that this round has for applicants.
pub fn applicant(group: &str) -> String {
    format!("Applicant ({group})")
}

/// The label of a bid’s title.
pub const TITLE: &str = "Title";

/// The label of what a bid asks for.
pub const REQUESTED: &str = "Requested";

/// That the bid has no applicant.
pub const NO_APPLICANT: &str = "Enter the name of the applicant.";

/// That the bid has no title.
pub const NO_TITLE: &str = "Enter a title.";

/// That a reference is taken.
pub fn reference_taken(reference: &str) -> String {
    format!("Another bid has the reference “{reference}”. Each bid needs its own.")
}

/// That a bid was added, and its applicant, where that is a new one.
pub fn addition(reference: &BidRef, applicant: Option<&str>) -> String {
    match applicant {
        Some(name) => format!("Added bid {reference}, and {name} as a new applicant."),
        None => format!("Added bid {reference}."),
    }
}
