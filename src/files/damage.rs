//! What is said of a file that is damaged: a short line, whatever the file holds.

use crate::import::NotImported;

/// Why something is damaged, in a line: what a library says may hold any text of the file.
pub fn damaged(reason: impl std::fmt::Display) -> NotImported {
    NotImported::Damaged(shortened(&reason.to_string()))
}

/// The beginning of a text that may be long.
pub fn shortened(text: &str) -> String {
    const MOST: usize = 80;
    if text.chars().count() <= MOST {
        return text.to_owned();
    }
    text.chars().take(MOST - 1).chain(['…']).collect()
}
