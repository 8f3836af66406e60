//! What a bid is given. Only what can be given can be said.

use std::cmp::Ordering;

use serde::Serialize;

use crate::edit::Refusal;
use crate::fund::{Bid, Cost};
use crate::ids::{LineId, OptionId, UnitId};
use crate::money::Money;
use crate::named::Named;

/// What the board gives one bid.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Decision {
    /// Nothing.
    #[default]
    NotFunded,
    /// All that was requested.
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

/// The lines and units of a bid that are given. What is absent is not given.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Parts {
    #[serde(skip_serializing_if = "Named::is_empty")]
    lines: Named<LineId, Taken>,
    #[serde(skip_serializing_if = "Named::is_empty")]
    units: Named<UnitId, u32>,
}

/// How much of a line with one sum is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Taken {
    /// Its whole sum.
    Full,
    /// The lower sum the paper says would do.
    Reduced,
}

impl Decision {
    /// The decision that gives a bid this amount: in full or a published option where it is that, and nothing where it is
    /// nothing.
    #[must_use]
    pub fn giving(amount: Money, bid: &Bid) -> Self {
        if amount <= Money::ZERO {
            return Self::NotFunded;
        }
        match amount.cmp(&bid.requested) {
            Ordering::Greater => Self::Above(amount),
            Ordering::Equal => Self::InFull,
            Ordering::Less => match bid.options.iter().find(|option| option.amount == amount) {
                Some(option) => Self::Option(option.id.clone()),
                None => Self::Other(amount),
            },
        }
    }

    /// What the bid is given: pounds and pence, never negative.
    #[must_use]
    pub fn amount(&self, bid: &Bid) -> Money {
        match self {
            Self::NotFunded => Money::ZERO,
            Self::InFull => bid.requested,
            Self::Option(id) => bid.option(id).map_or(Money::ZERO, |option| option.amount),
            Self::Parts(parts) => parts.amount(bid),
            Self::Other(amount) | Self::Above(amount) => *amount,
        }
    }

    /// Whether this can be given to that bid.
    ///
    /// # Errors
    /// Says what stands against it.
    pub fn check(&self, bid: &Bid) -> Result<(), Refusal> {
        match self {
            Self::NotFunded | Self::InFull => Ok(()),
            Self::Option(id) => bid
                .option(id)
                .map(|_| ())
                .ok_or_else(|| Refusal::UnknownOption(bid.reference.clone(), id.clone())),
            Self::Parts(parts) => parts.check(bid),
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

impl Parts {
    /// Every line in full and every unit of a bid: what its parts come to, which need not be what it requested.
    #[must_use]
    pub fn all(bid: &Bid) -> Self {
        let mut all = Self::default();
        for line in bid.lines.iter().filter(|line| matches!(line.cost, Cost::Amount { .. })) {
            all.lines.insert(line.id.clone(), Taken::Full);
        }
        for unit in &bid.units {
            all.units.insert(unit.id.clone(), unit.count);
        }
        all
    }

    /// How much of a line is given; `None` where it is left out.
    #[must_use]
    pub fn line(&self, id: &LineId) -> Option<Taken> {
        self.lines.get(id).copied()
    }

    /// How many units are given.
    #[must_use]
    pub fn units(&self, id: &UnitId) -> u32 {
        self.units.get(id).copied().unwrap_or(0)
    }

    /// The same parts with one line in, lower or out.
    #[must_use]
    pub fn with_line(mut self, id: LineId, taken: Option<Taken>) -> Self {
        match taken {
            Some(taken) => self.lines.insert(id, taken),
            None => self.lines.remove(&id),
        };
        self
    }

    /// The same parts with another number of units.
    #[must_use]
    pub fn with_units(mut self, id: UnitId, count: u32) -> Self {
        if count == 0 {
            self.units.remove(&id);
        } else {
            self.units.insert(id, count);
        }
        self
    }

    /// What the chosen parts come to.
    #[must_use]
    pub fn amount(&self, bid: &Bid) -> Money {
        bid.lines.iter().map(|line| self.line_amount(&line.id, &line.cost)).sum()
    }

    /// What one line of the chosen parts comes to.
    #[must_use]
    pub fn line_amount(&self, id: &LineId, cost: &Cost) -> Money {
        match cost {
            Cost::PerUnit { each, per } => each.times(self.units(per)),
            Cost::Amount { amount, reducible_to } => match self.line(id) {
                None => Money::ZERO,
                Some(Taken::Full) => *amount,
                Some(Taken::Reduced) => reducible_to.unwrap_or(*amount),
            },
        }
    }

    fn check(&self, bid: &Bid) -> Result<(), Refusal> {
        if bid.lines.is_empty() {
            return Err(Refusal::NoParts(bid.reference.clone()));
        }
        for (id, taken) in self.lines.iter() {
            match bid.line(id).map(|line| &line.cost) {
                Some(Cost::Amount { reducible_to, .. }) => {
                    if *taken == Taken::Reduced && reducible_to.is_none() {
                        return Err(Refusal::NotReducible(id.clone()));
                    }
                }
                _ => return Err(Refusal::UnknownLine(id.clone())),
            }
        }
        for (id, count) in self.units.iter() {
            let unit = bid.unit(id).ok_or_else(|| Refusal::UnknownUnit(id.clone()))?;
            if *count > unit.count {
                return Err(Refusal::UnitsOutOfRange { unit: id.clone(), asked: *count, most: unit.count });
            }
        }
        Ok(())
    }
}
