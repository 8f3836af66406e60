//! What is known of the one file that is written with everything after each change.

use std::fmt;
use std::str::FromStr;

use super::{Checksum, Unusable, parts, unless_dash};

/// The name of this text.
const NAME: &str = "tranche-copy";

/// After so long, in milliseconds, Safari may delete what is kept: seven days.
const SOON_LOST: u64 = 7 * 24 * 60 * 60 * 1000;

/// Whether a file that was saved at this time is young enough, as it is `now`. One of a time to come says that the clock was put back, and
/// nothing else.
#[must_use]
pub fn is_recent_copy(at: u64, now: u64) -> bool {
    now.checked_sub(at).is_some_and(|age| age < SOON_LOST)
}

/// What was last written to the file that somebody chose for it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CopyRecord {
    /// Tells this choice of a file from every other: what was written to one is never noted of the next.
    pub id: String,
    /// What was written last; none as long as nothing was.
    pub written: Option<WrittenCopy>,
}

/// One writing of everything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WrittenCopy {
    /// When it was looked up, in milliseconds since 1970: it holds what was saved before that.
    pub at: u64,
    /// The checksum of what is in it, whenever that is written.
    pub checksum: Checksum,
}

impl WrittenCopy {
    /// Whether it holds what was saved at the time `saved`, as it is `now`. A time to come says that the clock was put back, and
    /// nothing else.
    #[must_use]
    pub fn holds(&self, saved: u64, now: u64) -> bool {
        saved < self.at && self.at <= now
    }
}

impl fmt::Display for CopyRecord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{NAME}/1 {} ", self.id)?;
        match self.written {
            Some(WrittenCopy { at, checksum }) => write!(f, "{at} {checksum}"),
            None => f.write_str("- -"),
        }
    }
}

impl FromStr for CopyRecord {
    type Err = Unusable;

    fn from_str(text: &str) -> Result<Self, Unusable> {
        let (words, rest) = parts(text, NAME)?;
        let ([id, at, checksum], "") = (words.as_slice(), rest) else { return Err(Unusable::Damaged) };
        let written = match (unless_dash(at)?, unless_dash(checksum)?) {
            (Some(at), Some(checksum)) => Some(WrittenCopy { at, checksum }),
            (None, None) => None,
            _ => return Err(Unusable::Damaged),
        };
        Ok(Self { id: (*id).to_owned(), written })
    }
}
