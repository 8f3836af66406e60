//! The words of totals as the paper prints them.

use super::super::grouped;
use crate::Figure;

/// The heading: `Totals printed in the paper: 8`.
pub fn heading(count: usize) -> String {
    format!("Totals printed in the paper: {}", grouped(count as u64))
}

/// What they are for.
pub const WHAT_FOR: &str =
    "We check them against the bids, under “Totals” at the top. They don’t change anything.";

/// The button that adds one.
pub const ADD: &str = "Add a printed total";

/// The label of the amount, where one is added.
pub const AMOUNT: &str = "Amount, as the paper prints it";

/// The label of where the paper has it, where one is added.
pub const PLACE_OPTIONAL: &str = "Where in the paper (optional)";

/// The label of which total it is.
pub const WHICH: &str = "Which total";

/// Which total it is.
pub fn figure(figure: Figure) -> &'static str {
    match figure {
        Figure::Requested => "Requested",
        Figure::Reduced => "Requested, if reduced",
        Figure::Fund => "Total fund",
        Figure::Committed => "Committed",
        Figure::Available => "Available",
    }
}

/// The label of the applicant whose total it is.
pub const WHOSE: &str = "Whose total";

/// That it is the total of all of them.
pub const EVERYONE: &str = "All applicants";

/// The label of the amount.
pub const PRINTED: &str = "Printed amount";

/// That one was added.
pub const ADDITION: &str = "Added as a total of all requests. Choose which total it is.";
