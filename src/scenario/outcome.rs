//! What becomes of a bid: what the board decided, or that it has not decided yet.

use super::rank::Rank;
use super::refusal::Refusal;
use crate::fund::Bid;
use crate::money::Money;
use crate::scenario::award::Award;

/// What a board decided on a bid. Money follows [`Outcome::Funded`] alone.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Outcome {
    /// Nothing yet: still to be decided.
    #[default]
    Undecided,
    /// It is given an award.
    Funded(Award),
    /// It is on the reserve list: first in line for money that becomes free.
    Reserve {
        /// Its place on the list.
        rank: Rank,
        /// What it would be given.
        award: Award,
    },
    /// It is decided on later.
    Deferred,
    /// It is given nothing.
    Declined,
}

/// Why a member has no say on a bid, in that member's own scenario. Its outcome is then undecided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Abstention {
    /// The member abstained.
    Abstained,
    /// The member stood aside because of an interest in the bid.
    Interest,
}

/// All that is said of one bid.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Decision {
    /// What was decided.
    pub outcome: Outcome,
    /// Why there is no say on it; only where it is undecided.
    pub abstention: Option<Abstention>,
    /// Why it was decided so, as plain text; may be empty.
    pub reason: String,
    /// What the applicant has to do or show, as plain text; may be empty.
    pub conditions: String,
}

impl Decision {
    /// Whether a reason or conditions are written beside it.
    #[must_use]
    pub fn is_explained(&self) -> bool {
        !self.reason.is_empty() || !self.conditions.is_empty()
    }
}

impl Outcome {
    /// The outcome that gives a bid this amount: £0 is no award, so the bid is declined.
    #[must_use]
    pub fn giving(amount: Money, bid: &Bid) -> Self {
        Award::of(amount, bid).map_or(Self::Declined, Self::Funded)
    }

    /// What the bid is given: pounds and pence, and nothing unless it is funded.
    #[must_use]
    pub fn amount(&self, bid: &Bid) -> Money {
        match self {
            Self::Funded(award) => award.amount(bid),
            Self::Undecided | Self::Reserve { .. } | Self::Deferred | Self::Declined => Money::ZERO,
        }
    }

    /// What it is given, or would be given from the reserve list.
    #[must_use]
    pub fn award(&self) -> Option<&Award> {
        match self {
            Self::Funded(award) | Self::Reserve { award, .. } => Some(award),
            Self::Undecided | Self::Deferred | Self::Declined => None,
        }
    }

    /// Its place on the reserve list, where it is on it.
    #[must_use]
    pub fn rank(&self) -> Option<Rank> {
        match self {
            Self::Reserve { rank, .. } => Some(*rank),
            _ => None,
        }
    }

    /// Whether it is still to be decided.
    #[must_use]
    pub fn is_undecided(&self) -> bool {
        *self == Self::Undecided
    }

    /// Whether it is given an award.
    #[must_use]
    pub fn is_funded(&self) -> bool {
        matches!(self, Self::Funded(_))
    }

    /// Whether that can be decided on this bid.
    ///
    /// # Errors
    /// Says what stands against it.
    pub fn check(&self, bid: &Bid) -> Result<(), Refusal> {
        self.award().map_or(Ok(()), |award| award.check(bid))
    }

    /// The same with another award, where there is one.
    pub(crate) fn with_award(&self, award: Award) -> Self {
        match self {
            Self::Reserve { rank, .. } => Self::Reserve { rank: *rank, award },
            _ => Self::Funded(award),
        }
    }
}

impl From<Outcome> for Decision {
    fn from(outcome: Outcome) -> Self {
        Self { outcome, ..Self::default() }
    }
}

impl Abstention {
    /// Each with the word that files have for it.
    pub const WORDS: [(&str, Self); 2] = [("abstained", Self::Abstained), ("interest", Self::Interest)];
}
