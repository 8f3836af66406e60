//! The words of copying a round that the site publishes.

/// What the copy is called.
pub fn title(original: &str) -> String {
    format!("Copy of {original}")
}

/// That the site does not answer.
pub const NO_ANSWER: &str = "The site did not answer. Check your connection, then try again.";

/// That the site does not give the round.
pub const NOT_FOUND: &str = "We can’t get this round from the site. Load the page again, then try once more.";
