//! Where the money goes.

/// Opens all of it.
pub const TITLE: &str = "Where the money goes";

/// What a table of it is called: `By theme: requested and given`.
pub fn by(word: &str) -> String {
    format!("By {word}: requested and given")
}

/// Above the names.
pub const WHO: &str = "For";

/// What is asked for.
pub const REQUESTED: &str = "Requested";

/// What is given.
pub const GIVEN: &str = "Given";

/// Bids without a label.
pub const NONE: &str = "None";

/// Some bids count twice.
pub const OVERLAP: &str =
    "A bid with two of these counts under both, so these rows add up to more than all bids.";

/// Step by step.
pub const STEPS: &str = "From the fund to what remains";

/// By how much a step changes what is left.
pub const CHANGE: &str = "Change";

/// What is left after it.
pub const LEFT: &str = "Left";

/// All the money.
pub const FUND: &str = "Fund";

/// What was promised.
pub const COMMITTED: &str = "Committed";

/// What the rules of the round hold back.
pub const HELD_BACK: &str = "Held back";

/// What remains.
pub const REMAINING: &str = "Remaining";

/// More is given than there is.
pub const OVER: &str = "Over";

/// Copies a table.
pub fn copy(caption: &str) -> String {
    format!("Copy “{caption}”")
}

/// It is on the clipboard.
pub const COPIED: &str = "Copied. Paste it into a spreadsheet.";

/// The browser does not let the page copy.
pub const NOT_COPIED: &str = "The browser doesn’t let the page copy. Select the table and copy it.";
