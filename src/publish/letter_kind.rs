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

/// The words that a bidder reads for each outcome, in the order of [`LetterKind::WORDS`]: `placed on the reserve list`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutcomeWords([String; LetterKind::WORDS.len()]);

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

impl OutcomeWords {
    /// The words that a page has for each.
    #[must_use]
    pub fn of(words: impl Fn(LetterKind) -> &'static str) -> Self {
        Self(LetterKind::WORDS.map(|(_, kind)| words(kind).to_owned()))
    }

    /// The same as they were handed over, under the words that files have for them; `None` where one is not there.
    pub fn read(mut text: impl FnMut(&'static str) -> Option<String>) -> Option<Self> {
        let mut words = Self(Default::default());
        for (at, (name, _)) in words.0.iter_mut().zip(LetterKind::WORDS) {
            *at = text(name)?;
        }
        Some(words)
    }

    /// Each with the word that files have for it.
    pub fn named(&self) -> impl Iterator<Item = (&'static str, &str)> {
        LetterKind::WORDS.into_iter().zip(&self.0).map(|((name, _), words)| (name, words.as_str()))
    }

    /// What a bidder reads for this outcome.
    #[must_use]
    pub fn get(&self, kind: LetterKind) -> &str {
        &self.0[kind as usize]
    }
}
