//! The outcomes to which a letter has words of its own.

use crate::fund::Bid;
use crate::scenario::Outcome;

/// What a letter tells a bidder.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LetterKind {
    /// That a bid is given what it asked for, or more.
    InFull,
    /// That it is given less.
    InPart,
    /// That it is on the reserve list.
    Reserve,
    /// That it is decided on later.
    Deferred,
    /// That it is given nothing.
    Declined,
}

/// The words that a bidder reads for an outcome: `placed on the reserve list`.
pub type OutcomeWords = fn(LetterKind) -> &'static str;

impl LetterKind {
    /// Each with the word that files have for it.
    pub const WORDS: [(&str, Self); 5] = [
        ("in_full", Self::InFull),
        ("in_part", Self::InPart),
        ("reserve", Self::Reserve),
        ("deferred", Self::Deferred),
        ("declined", Self::Declined),
    ];

    /// What a bid is told of an outcome; `None` while nothing is decided.
    #[must_use]
    pub fn of(outcome: &Outcome, bid: &Bid) -> Option<Self> {
        Some(match outcome {
            Outcome::Undecided => return None,
            Outcome::Funded(award) if award.amount(bid) < bid.requested => Self::InPart,
            Outcome::Funded(_) => Self::InFull,
            Outcome::Reserve { .. } => Self::Reserve,
            Outcome::Deferred => Self::Deferred,
            Outcome::Declined => Self::Declined,
        })
    }
}
