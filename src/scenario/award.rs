//! How much a bid is given. Only what can be given can be said.

use std::cmp::Ordering;

use super::refusal::Refusal;
use crate::fund::Bid;
use crate::ids::OptionId;
use crate::money::Money;
use crate::scenario::parts::Parts;

/// What the board gives one bid.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Award {
    /// All that was requested.
    #[default]
    InFull,
    /// The amount of an option that the paper published.
    Option(OptionId),
    /// Chosen lines and numbers of units.
    Parts(Parts),
    /// Another amount, above nothing and up to what was requested, to the penny.
    Other(Money),
    /// An amount above what was requested, given knowingly.
    Above(Money),
}

impl Award {
    /// The award of this amount: in full or a published option where it is that; `None` where it is nothing.
    #[must_use]
    pub fn of(amount: Money, bid: &Bid) -> Option<Self> {
        if amount <= Money::ZERO {
            return None;
        }
        Some(match amount.cmp(&bid.requested) {
            Ordering::Greater => Self::Above(amount),
            Ordering::Equal => Self::InFull,
            Ordering::Less => match bid.options.iter().find(|option| option.amount == amount) {
                Some(option) => Self::Option(option.id.clone()),
                None => Self::Other(amount),
            },
        })
    }

    /// How much that is: pounds and pence, never negative.
    #[must_use]
    pub fn amount(&self, bid: &Bid) -> Money {
        match self {
            Self::InFull => bid.requested,
            Self::Option(id) => bid.option(id).map_or(Money::ZERO, |option| option.amount),
            Self::Parts(parts) => parts.amount(bid),
            Self::Other(amount) | Self::Above(amount) => *amount,
        }
    }

    /// Whether this can be given to that bid. £0 is no award; a request or an option that the paper itself puts at £0
    /// can be given all the same.
    ///
    /// # Errors
    /// Says what stands against it.
    pub fn check(&self, bid: &Bid) -> Result<(), Refusal> {
        match self {
            Self::InFull => Ok(()),
            Self::Option(id) => bid
                .option(id)
                .map(|_| ())
                .ok_or_else(|| Refusal::UnknownOption(bid.reference.clone(), id.clone())),
            Self::Parts(parts) => {
                parts.check(bid)?;
                if parts.amount(bid) > Money::ZERO { Ok(()) } else { Err(Refusal::NothingGiven) }
            }
            Self::Other(amount) if *amount <= Money::ZERO => Err(Refusal::NothingGiven),
            Self::Other(amount) if *amount > Money::MOST => Err(Refusal::TooLarge),
            Self::Other(amount) if *amount > bid.requested => {
                Err(Refusal::AboveRequest { amount: *amount, requested: bid.requested })
            }
            Self::Above(amount) if *amount > Money::MOST => Err(Refusal::TooLarge),
            Self::Above(amount) if *amount <= bid.requested => {
                Err(Refusal::NotAboveRequest { amount: *amount, requested: bid.requested })
            }
            Self::Other(_) | Self::Above(_) => Ok(()),
        }
    }
}
