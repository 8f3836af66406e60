//! The words of what is said of the round as a whole, and of the paper its figures come from.

/// The heading of the round.
pub const ROUND: &str = "The round";

/// The label of its name.
pub const NAME: &str = "Name of the round";

/// The label of the years it is for.
pub const PERIOD: &str = "Year or years";

/// How to write them.
pub const PERIOD_NOTE: &str = "Such as 2026–27. Optional";

/// The label of the word for one applicant.
pub const ONE: &str = "Word for one applicant";

/// Examples of it.
pub const ONE_NOTE: &str = "Such as partnership, ward, club";

/// The label of the word for several.
pub const MANY: &str = "Word for several applicants";

/// Examples of it.
pub const MANY_NOTE: &str = "Such as partnerships, wards, clubs";

/// The label of how far the board may go over what is available.
pub const TOLERANCE: &str = "Allowed overspend (%)";

/// How to write that.
pub const TOLERANCE_NOTE: &str = "Such as 10. Leave empty if none is allowed";

/// That what was typed is no percentage.
pub fn bad_tolerance(typed: &str) -> String {
    format!("“{typed}” isn’t a percentage from 0 to 100. Write it like 10 or 7.5, or leave it empty.")
}

/// The label of the currency.
pub const CURRENCY: &str = "Currency";

/// Why it cannot be changed.
pub const CURRENCY_NOTE: &str = "You can’t change it here: every amount is in this currency. For another one, add the bids as a new round.";

/// The heading of the paper.
pub const PAPER: &str = "The paper";

/// The label of what the paper is called.
pub const PAPER_TITLE: &str = "Title of the paper";

/// Which fields of the paper have to be filled.
pub const PAPER_NOTE: &str = "All three are optional";

/// The label of who published it.
pub const PUBLISHER: &str = "Published by";

/// The label of when.
pub const DATE: &str = "Date of the paper";

/// How to write that.
pub const DATE_NOTE: &str = "As the paper gives it";
