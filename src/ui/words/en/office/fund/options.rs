//! The words of a bid’s reduced options.

use crate::{BidRef, PublishedOption};

/// The heading.
pub const HEADING: &str = "Reduced options";

/// The options of a bid, as a group.
pub fn options(bid: &BidRef) -> String {
    format!("Reduced options of bid {bid}")
}

/// The button that adds one.
pub const ADD: &str = "Add an option";

/// The label of what the board presses to choose it.
pub const TITLE: &str = "Name on the button";

/// An example of it.
pub const TITLE_NOTE: &str = "Such as Reduced";

/// What stands in that field to begin with.
pub const FIRST_TITLE: &str = "Reduced";

/// How much an option can be.
pub const AMOUNT_NOTE: &str = "No more than the bid requests";

/// The label of the cost that an option cuts.
pub const CUT: &str = "Which cost is cut";

/// That an option cuts no one cost.
pub const NO_CUT: &str = "Not a particular one";

/// That an option has no name.
pub const NO_TITLE: &str = "Enter the name on the button, such as Reduced.";

/// That there is no room for another option.
pub const TOO_MANY: &str = "This bid has too many options already to add another.";

/// That an option was added.
pub fn addition(option: &PublishedOption) -> String {
    format!("Added the option “{}”.", option.title)
}
