//! What is said of a round beside its bids and decisions.

use std::fmt;
use std::str::FromStr;

use super::{Unusable, parts};

/// The name of this text.
const NAME: &str = "tranche-round";

/// Where the bids of a round are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// In this browser.
    Own,
    /// Nowhere any more: they were removed, and decisions on them are left.
    Removed,
}

/// A round of one's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Round {
    /// Where its bids are.
    pub kind: Kind,
    /// What it is called in addresses. Only that: nothing is found by it but the round.
    pub name: String,
}

impl fmt::Display for Round {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = match self.kind {
            Kind::Own => "own",
            Kind::Removed => "removed",
        };
        write!(f, "{NAME}/1 {kind} {}", self.name)
    }
}

impl FromStr for Round {
    type Err = Unusable;

    fn from_str(text: &str) -> Result<Self, Unusable> {
        let (words, rest) = parts(text, NAME)?;
        let (kind, name) = match words.as_slice() {
            ["own", name] => (Kind::Own, *name),
            ["removed", name] => (Kind::Removed, *name),
            _ => return Err(Unusable::Damaged),
        };
        if name.is_empty() || !rest.is_empty() {
            return Err(Unusable::Damaged);
        }
        Ok(Self { kind, name: name.to_owned() })
    }
}
