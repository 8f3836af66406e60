//! What a vote was about: what became of the bid when it was recorded.

use crate::fund::Bid;
use crate::money::Money;
use crate::scenario::Outcome;

/// What was decided on a bid when a vote on it was recorded. A scenario that decides otherwise was not voted on, so its notice does not
/// state that vote.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VotedOutcome {
    /// Nothing was decided yet.
    Undecided,
    /// It was given this amount, in pounds and pence.
    Funded(Money),
    /// It was on the reserve list, wherever on it, at this amount.
    Reserve(Money),
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
            Outcome::Reserve { award, .. } => Self::Reserve(award.amount(bid)),
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
            Self::Reserve(_) => "reserve",
            Self::Deferred => "deferred",
            Self::Declined => "declined",
        }
    }

    /// The amount that goes with it, where there is one.
    #[must_use]
    pub fn amount(self) -> Option<Money> {
        match self {
            Self::Funded(amount) | Self::Reserve(amount) => Some(amount),
            Self::Undecided | Self::Deferred | Self::Declined => None,
        }
    }
}
