//! What became of a bid in the motion that a vote was on.

use crate::fund::Bid;
use crate::money::Money;
use crate::scenario::{Outcome, Rank};

/// What a motion does with its bid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VotedOutcome {
    /// Nothing was decided yet.
    Undecided,
    /// It was given this amount, in pounds and pence.
    Funded(Money),
    /// It was on the reserve list.
    Reserve {
        /// Its place there: one further down is reached later, or never.
        rank: Rank,
        /// What it would be given, in pounds and pence.
        amount: Money,
    },
    /// It was to be decided on later.
    Deferred,
    /// It was given nothing.
    Declined,
}

impl VotedOutcome {
    /// What is decided on this bid now.
    #[must_use]
    pub fn of(bid: &Bid, outcome: &Outcome) -> Self {
        match outcome {
            Outcome::Undecided => Self::Undecided,
            Outcome::Funded(award) => Self::Funded(award.amount(bid)),
            Outcome::Reserve { rank, award } => Self::Reserve { rank: *rank, amount: award.amount(bid) },
            Outcome::Deferred => Self::Deferred,
            Outcome::Declined => Self::Declined,
        }
    }

    /// The word that files have for it.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Undecided => "undecided",
            Self::Funded(_) => "funded",
            Self::Reserve { .. } => "reserve",
            Self::Deferred => "deferred",
            Self::Declined => "declined",
        }
    }

    /// The amount that goes with it, where there is one.
    #[must_use]
    pub fn amount(self) -> Option<Money> {
        match self {
            Self::Funded(amount) | Self::Reserve { amount, .. } => Some(amount),
            Self::Undecided | Self::Deferred | Self::Declined => None,
        }
    }

    /// Its place on the reserve list, where it is on it.
    #[must_use]
    pub fn rank(self) -> Option<Rank> {
        match self {
            Self::Reserve { rank, .. } => Some(rank),
            _ => None,
        }
    }
}
