//! A scenario that could not be kept in the database: it waits in the other storage of the browser, until the database can be
//! had.

use std::fmt;
use std::str::FromStr;

use super::{Checksum, Unusable, parts};

/// The name of this text.
const NAME: &str = "tranche-left";

/// A scenario that waits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Leftover {
    /// When the last of it was decided, in milliseconds since 1970.
    pub at: u64,
    /// The checksums of the states of the database that it may go on from: of the last that was kept, and of one that was being
    /// kept. None where there was no database to be had, or no state.
    pub after: Vec<Checksum>,
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
    /// Both were worked on, and the other one later; or whoever made it had seen nothing of what there is: it is kept beside that.
    Beside,
}

impl Leftover {
    /// What becomes of it beside what there is: its checksum, and when that was kept.
    #[must_use]
    pub fn fate(&self, there: Option<(Checksum, u64)>) -> Fate {
        match there {
            None => Fate::Next,
            Some((checksum, _)) if checksum == Checksum::of(&self.text) => Fate::Kept,
            Some((checksum, _)) if self.after.contains(&checksum) => Fate::Next,
            // Who decided this may never have seen what there is: it takes the place of nothing.
            Some(_) if self.after.is_empty() => Fate::Beside,
            Some((_, at)) if self.at > at => Fate::Leads,
            Some(_) => Fate::Beside,
        }
    }
}

impl fmt::Display for Leftover {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{NAME}/1 {} {}", self.at, Checksum::of(&self.text))?;
        self.after.iter().try_for_each(|after| write!(f, " {after}"))?;
        write!(f, "\n{}", self.text)
    }
}

impl FromStr for Leftover {
    type Err = Unusable;

    fn from_str(text: &str) -> Result<Self, Unusable> {
        let (words, text) = parts(text, NAME)?;
        let [at, checksum, after @ ..] = words.as_slice() else { return Err(Unusable::Damaged) };
        if Checksum::of(text) != checksum.parse()? {
            return Err(Unusable::Damaged);
        }
        Ok(Self {
            at: at.parse().map_err(|_| Unusable::Damaged)?,
            after: after.iter().map(|after| after.parse()).collect::<Result<_, _>>()?,
            text: text.to_owned(),
        })
    }
}
