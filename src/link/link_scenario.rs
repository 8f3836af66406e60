//! What a link opens as, or why it does not.

use super::attachments::Extras;
use super::find;
use crate::money::Money;
use crate::scenario::{Mismatch, Refusal, Scenario};

/// A scenario as it arrived.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LinkScenario {
    /// The decisions.
    pub scenario: Scenario,
    /// What was different where it was made.
    pub mismatch: Option<Mismatch>,
    /// What its sender added.
    pub extras: Extras,
    /// Whether it is of a version that could not tell bids by their words, nor undecided from declined.
    pub is_older: bool,
}

/// Why a text does not open as a scenario of this fund.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BadLink {
    /// There is no link in it.
    NotFound,
    /// The end is missing: how many letters and digits are there, and how many there should be.
    CutShort {
        /// How many there are.
        found: usize,
        /// How many there should be.
        expected: usize,
    },
    /// Something in it changed on its way.
    Damaged,
    /// Written by a newer version of this page; the version it names.
    Newer(u8),
    /// Made for another fund, or for this one while its bids or amounts were others.
    OtherFund,
    /// Made for a list of the same figures in which not one bid has the words it has here.
    OtherWords,
    /// Something like the remains of a link, of which nothing can be opened.
    Remains,
    /// The text holds several links that are not the same.
    Several,
    /// Its decisions come to another total than the sender saw.
    OtherTotal {
        /// What the sender saw as funded.
        sent: Money,
        /// What the decisions come to here.
        here: Money,
    },
    /// It decides what this fund cannot carry out.
    Refused(Refusal),
}

impl From<find::BadFrame> for BadLink {
    fn from(why: find::BadFrame) -> Self {
        match why {
            find::BadFrame::CutShort { found, expected } => Self::CutShort { found, expected },
            find::BadFrame::Damaged { .. } => Self::Damaged,
        }
    }
}
