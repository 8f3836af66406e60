//! What the figures of the amounts say of their unit, held against each other as they stand.

use crate::import::amount_grammar::{AmountText, written};
use crate::import::amounts::InFull;
use crate::import::reading::column_reading::{Column, ColumnEvidence};
use crate::import::role::Role;
use crate::money::{Currency, Money};

/// The figures of a table, as they stand.
pub struct Figures<'t> {
    /// The rows below the headings.
    pub texts: &'t [Vec<&'t str>],
    pub columns: &'t [Column],
    pub currency: &'t Currency,
}

impl Figures<'_> {
    /// How some requests show that they are written in full among others that do not.
    pub fn in_full(&self) -> Option<InFull> {
        let requested = self.column(Role::Requested)?;
        let cells = self.texts.iter().filter(|row| row.iter().filter(|text| !text.is_empty()).count() > 1);
        let figures: Vec<(&str, Money)> = cells
            .filter_map(|row| row.get(requested).copied())
            .filter(|text| !text.ends_with(['k', 'K', 'm', 'M']))
            .filter_map(|text| Some((text, figure(text, self.currency)?)))
            .collect();
        let few = |full: &InFull| {
            let count = figures.iter().filter(|(text, amount)| full.is(text, *amount)).count();
            count > 0 && count * 2 < figures.len()
        };
        [InFull::Marked, InFull::Large].into_iter().find(few)
    }

    /// The largest request, where none has a mark of money and all are smaller than any grant: such figures may count
    /// thousands.
    pub fn too_small(&self) -> Option<&str> {
        const SMALLEST_GRANT: i128 = 10_000;
        let requested = self.column(Role::Requested)?;
        if self.columns[requested].came == ColumnEvidence::Guessed {
            return None;
        }
        let cells = self.texts.iter().filter_map(|row| row.get(requested).copied());
        let is_bare = |c: char| c.is_ascii_digit() || matches!(c, '.' | ',' | ' ');
        let mut figures: Vec<(&str, i128)> = Vec::new();
        for text in cells {
            match figure(text, self.currency).map_or(0, Money::pence) {
                ..=0 => {}
                SMALLEST_GRANT.. => return None,
                _ if !text.chars().all(is_bare) => return None,
                pence => figures.push((text, pence)),
            }
        }
        let largest = figures.iter().max_by_key(|(_, pence)| *pence)?;
        (figures.len() > 1).then_some(largest.0)
    }

    /// Whether no figure of a lower amount is more than that of its request.
    pub fn are_alike(&self) -> bool {
        let lower = self.column(Role::Reduced).or_else(|| self.column(Role::Reduction));
        let (Some(requested), Some(lower)) = (self.column(Role::Requested), lower) else { return false };
        let of = |row: &[&str], at: usize| row.get(at).and_then(|text| figure(text, self.currency));
        let mut pairs = self.texts.iter().filter_map(|row| of(row, requested).zip(of(row, lower)));
        pairs.all(|(requested, lower)| lower <= requested)
    }

    fn column(&self, role: Role) -> Option<usize> {
        self.columns.iter().position(|column| column.role == role)
    }
}

fn figure(text: &str, currency: &Currency) -> Option<Money> {
    match written(text, currency) {
        AmountText::Amount { amount, .. } | AmountText::Reducible { amount, .. } => Some(amount),
        _ => None,
    }
}
