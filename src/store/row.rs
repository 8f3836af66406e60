//! Which round something is kept for. A row is made once and never again, so that what is kept for a round never meets what
//! is kept for another, whatever the two are called.

use std::fmt;
use std::str::FromStr;

use super::{Unusable, parts};

/// The name of the text that says under a name which row it is.
const NAME: &str = "tranche-round";

/// A round of this browser.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Row(String);

impl Row {
    /// The round that a site offers in the file of this name.
    #[must_use]
    pub fn of_site(file: &str) -> Self {
        Self(format!("site-{file}"))
    }

    /// The name of the file, where it is a round that a site offers.
    #[must_use]
    pub fn site_file(&self) -> Option<&str> {
        self.0.strip_prefix("site-")
    }

    /// A round of one's own, told from all others by digits that no other has.
    #[must_use]
    pub fn own(digits: &str) -> Self {
        Self(format!("own-{digits}"))
    }

    /// The round of one's own that an older version of this page kept under this name.
    #[must_use]
    pub fn of_old(name: &str) -> Self {
        Self(format!("old-{name}"))
    }

    /// Stands for the row of a round of which it cannot be read which one it is.
    #[must_use]
    pub fn of_unreadable(name: &str) -> Self {
        Self(format!("unreadable-{name}"))
    }

    /// The row that something is kept for, out of a key such as `fund/own-0123456789abcdef`.
    #[must_use]
    pub fn in_key(key: &str) -> Option<Self> {
        let row = key.split('/').nth(1)?;
        (!row.is_empty()).then(|| Self(row.to_owned()))
    }

    /// The text that says under a name that this is its row.
    #[must_use]
    pub fn written(&self) -> String {
        format!("{NAME}/1 {self}")
    }
}

impl fmt::Display for Row {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for Row {
    type Err = Unusable;

    /// Reads what [`Row::written`] wrote.
    fn from_str(text: &str) -> Result<Self, Unusable> {
        match parts(text, NAME)? {
            (words, "") if words.len() == 1 && !words[0].contains('/') && !words[0].is_empty() => {
                Ok(Self(words[0].to_owned()))
            }
            _ => Err(Unusable::Damaged),
        }
    }
}
