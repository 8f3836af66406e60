//! The words of what the round adds up to, and of printed totals that don’t.

use super::super::grouped;

/// The heading.
pub const HEADING: &str = "Totals";

/// The term for all the money.
pub const FUND: &str = "Total fund";

/// The term for what is committed.
pub const COMMITTED: &str = "Committed";

/// The term for what the rules of the round hold back.
pub const HELD_BACK: &str = "Held back";

/// The term for what can be given.
pub const AVAILABLE: &str = "Available";

/// The term for what all bids ask for.
pub const REQUESTED: &str = "Requested";

/// The term for what they ask for where each is reduced.
pub const REDUCED: &str = "If reduced";

/// How many of the totals in the paper add up.
pub fn check_count(agree: usize, all: usize) -> String {
    match (all, all.saturating_sub(agree)) {
        (0, _) => "No printed totals to check yet.".to_owned(),
        (1, 0) => "The one total in the paper adds up.".to_owned(),
        (all, 0) => format!("All {} totals in the paper add up.", grouped(all as u64)),
        (_, 1) => "1 total in the paper doesn’t add up. We left it as printed.".to_owned(),
        (_, wrong) => {
            format!("{} totals in the paper don’t add up. We left them as printed.", grouped(wrong as u64))
        }
    }
}

/// What the table is called.
pub const TABLE: &str = "Totals that don’t add up";

/// The head of what each total is.
pub const TOTAL: &str = "Total";

/// The head of what the paper prints.
pub const PRINTED: &str = "Paper says";

/// The head of what it comes to.
pub const COMPUTED: &str = "Adds up to";

/// The head of by how much the two differ.
pub const DIFFERENCE: &str = "Difference";

/// That there are more than are shown.
pub fn more(count: usize) -> String {
    format!("And {} more.", grouped(count as u64))
}
