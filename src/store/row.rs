//! Which round something is kept for. A row is made once and never again, so that what is kept for a round never meets what
//! is kept for another, whatever the two are called.

use std::fmt;

/// A round of this browser.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Row(String);

impl Row {
    /// The round that a site offers in the file of this name.
    #[must_use]
    pub fn of_site(file: &str) -> Self {
        Self(format!("site-{file}"))
    }

    /// A round of one's own, told from all others by digits that no other has.
    #[must_use]
    pub fn own(digits: &str) -> Self {
        Self(format!("own-{digits}"))
    }

    /// The row that something is kept under, out of a key such as `round/own-0123456789abcdef`.
    #[must_use]
    pub fn in_key(key: &str) -> Option<Self> {
        let row = key.split('/').nth(1)?;
        (!row.is_empty()).then(|| Self(row.to_owned()))
    }
}

impl fmt::Display for Row {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
