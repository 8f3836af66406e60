//! The words of where the money comes from, and of what of it is committed.

use crate::Sum;

/// The heading of where the money comes from.
pub const SOURCES: &str = "Where the money comes from";

/// The button that adds a source.
pub const ADD_SOURCE: &str = "Add a source of money";

/// The heading of what is committed.
pub const COMMITMENTS: &str = "Already committed";

/// The button that adds a commitment.
pub const ADD_COMMITMENT: &str = "Add a commitment";

/// The label of what a sum is.
pub const TITLE: &str = "What it is";

/// That it is not said what a sum is.
pub const NO_TITLE: &str = "Enter what it is.";

/// That a sum was added.
pub fn addition(sum: &Sum) -> String {
    format!("Added “{}”.", sum.title)
}
