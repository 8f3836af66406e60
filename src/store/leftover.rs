//! A scenario that could not be kept in the database: it waits in the other storage of the browser, until the database can be
//! had.

use std::fmt;
use std::str::FromStr;

use super::{Checksum, Head, Unusable, parts};

/// The name of this text.
const NAME: &str = "tranche-left";

/// A scenario that waits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Leftover {
    /// When it was left, in milliseconds since 1970.
    pub at: u64,
    /// The checksum of the state of the database that it goes on from; `None` where there was no database to be had, or no
    /// state.
    pub after: Option<Checksum>,
    /// Its text.
    pub text: String,
}

/// What becomes of a scenario that waits, once the database is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// It is in the database already.
    Kept,
    /// It is the next state.
    Next,
    /// Both were worked on, and this one later: it leads, and what the database has is kept beside it.
    Leads,
    /// Both were worked on, and the other one later: it is kept beside that.
    Beside,
}

impl Leftover {
    /// What becomes of it beside what the database has.
    #[must_use]
    pub fn fate(&self, head: Option<&Head>) -> Fate {
        match head {
            None => Fate::Next,
            Some(head) if head.checksum == Checksum::of(&self.text) => Fate::Kept,
            Some(head) if self.after == Some(head.checksum) => Fate::Next,
            Some(head) if self.at > head.at => Fate::Leads,
            Some(_) => Fate::Beside,
        }
    }
}

impl fmt::Display for Leftover {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let after = self.after.map_or("-".to_owned(), |after| after.to_string());
        write!(f, "{NAME}/1 {} {after} {}\n{}", self.at, Checksum::of(&self.text), self.text)
    }
}

impl FromStr for Leftover {
    type Err = Unusable;

    fn from_str(text: &str) -> Result<Self, Unusable> {
        let (words, text) = parts(text, NAME)?;
        let [at, after, checksum] = words.as_slice() else { return Err(Unusable::Damaged) };
        if Checksum::of(text) != checksum.parse()? {
            return Err(Unusable::Damaged);
        }
        Ok(Self {
            at: at.parse().map_err(|_| Unusable::Damaged)?,
            after: if *after == "-" { None } else { Some(after.parse()?) },
            text: text.to_owned(),
        })
    }
}
