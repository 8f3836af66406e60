//! Which lines and units of a bid are given.

use super::refusal::Refusal;
use crate::fund::{Bid, Cost};
use crate::ids::{LineId, UnitId};
use crate::money::Money;
use crate::sorted_map::SortedMap;

/// The lines and units of a bid that are given. What is absent is not given.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Parts {
    lines: SortedMap<LineId, LineShare>,
    units: SortedMap<UnitId, u32>,
}

/// How much of a line with one sum is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LineShare {
    /// Its whole sum.
    Full,
    /// The lower sum the paper says would do.
    Reduced,
}

impl Parts {
    /// Every line in full and every unit of a bid: what its parts come to, which need not be what it requested.
    #[must_use]
    pub fn all(bid: &Bid) -> Self {
        let mut all = Self::default();
        for line in bid.lines.iter().filter(|line| matches!(line.cost, Cost::Amount { .. })) {
            all.lines.insert(line.id.clone(), LineShare::Full);
        }
        for unit in &bid.units {
            all.units.insert(unit.id.clone(), unit.count);
        }
        all
    }

    /// How much of a line is given; `None` where it is left out.
    #[must_use]
    pub fn line(&self, id: &LineId) -> Option<LineShare> {
        self.lines.get(id).copied()
    }

    /// How many units are given.
    #[must_use]
    pub fn units(&self, id: &UnitId) -> u32 {
        self.units.get(id).copied().unwrap_or(0)
    }

    /// Every line that is given, in the order of their names.
    pub(crate) fn all_lines(&self) -> impl Iterator<Item = &(LineId, LineShare)> {
        self.lines.iter()
    }

    /// Every unit that is given, in the order of their names, and how many of each.
    pub(crate) fn all_units(&self) -> impl Iterator<Item = &(UnitId, u32)> {
        self.units.iter()
    }

    /// The same parts with one line in, lower or out.
    #[must_use]
    pub fn with_line(mut self, id: LineId, taken: Option<LineShare>) -> Self {
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
                Some(LineShare::Full) => *amount,
                Some(LineShare::Reduced) => reducible_to.unwrap_or(*amount),
            },
        }
    }

    pub(super) fn check(&self, bid: &Bid) -> Result<(), Refusal> {
        if bid.lines.is_empty() {
            return Err(Refusal::NoParts(bid.reference.clone()));
        }
        for (id, taken) in self.lines.iter() {
            let why: fn(LineId) -> Refusal = match bid.line(id).map(|line| &line.cost) {
                Some(Cost::Amount { reducible_to: None, .. }) if *taken == LineShare::Reduced => {
                    Refusal::NotReducible
                }
                Some(Cost::Amount { .. }) => continue,
                _ => Refusal::UnknownLine,
            };
            return Err(why(id.clone()));
        }
        for (id, count) in self.units.iter() {
            if bid.unit(id).is_none_or(|unit| *count > unit.count) {
                return Err(too_many(bid, id, *count));
            }
        }
        Ok(())
    }
}

/// Why a bid is not given so many of something: it asks for fewer, or does not count it.
fn too_many(bid: &Bid, id: &UnitId, asked: u32) -> Refusal {
    let unit = id.clone();
    match bid.unit(id) {
        Some(counted) => Refusal::UnitsOutOfRange { unit, asked, most: counted.count },
        None => Refusal::UnknownUnit(unit),
    }
}
