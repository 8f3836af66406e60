//! The words of the list of applicants.

use super::super::grouped;
use crate::Group;

/// The heading: `Applicants: 2 partnerships`.
pub fn heading(count: usize, group: &Group) -> String {
    match count {
        1 => format!("Applicants: 1 {}", group.one),
        count => format!("Applicants: {} {}", grouped(count as u64), group.many),
    }
}

/// Who belongs in the list.
pub const WHO: &str = "List everyone who could bid, also those who did not.";

/// One of the list, as a group.
pub fn one(number: usize) -> String {
    format!("Applicant {number}")
}

/// The button that adds one.
pub const ADD: &str = "Add an applicant";

/// The label of a name.
pub const NAME: &str = "Name";

/// The label of a shorter name.
pub const SHORT: &str = "Short name for tables";

/// The same where one is added.
pub const SHORT_OPTIONAL: &str = "Short name for tables (optional)";

/// That there is no name.
pub const NO_NAME: &str = "Enter a name.";

/// That the name is in the list.
pub fn there_already(name: &str) -> String {
    format!("“{name}” is in the list already.")
}

/// That there is no room for another one.
pub const TOO_MANY: &str = "There are too many applicants already to add another.";

/// That one was added.
pub fn addition(name: &str) -> String {
    format!("Added {name}.")
}
