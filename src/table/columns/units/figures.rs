//! What the figures of the amounts say of their unit, held against each other as they stand.

use crate::currency::Currency;
use crate::money::Money;
use crate::table::amount::{Written, written};
use crate::table::amounts::InFull;
use crate::table::columns::Texts;
use crate::table::reading::Column;
use crate::table::role::Role;

/// How some requests show that they are written in full among others that do not.
pub fn in_full(texts: &Texts, below: usize, columns: &[Column], currency: &Currency) -> Option<InFull> {
    let requested = columns.iter().position(|column| column.role == Role::Requested)?;
    let cells = texts[below..].iter().filter(|row| row.iter().filter(|text| !text.is_empty()).count() > 1);
    let figures: Vec<(&str, Money)> = cells
        .filter_map(|row| row.get(requested).copied())
        .filter(|text| !text.ends_with(['k', 'K', 'm', 'M']))
        .filter_map(|text| Some((text, figure(text, currency)?)))
        .collect();
    let few = |full: &InFull| {
        let count = figures.iter().filter(|(text, amount)| full.is(text, *amount)).count();
        count > 0 && count * 2 < figures.len()
    };
    [InFull::Marked, InFull::Large].into_iter().find(few)
}

/// Whether no figure of a lower amount is more than that of its request.
pub fn are_alike(texts: &Texts, below: usize, columns: &[Column], currency: &Currency) -> bool {
    let column = |role| columns.iter().position(|column| column.role == role);
    let lower = column(Role::Reduced).or_else(|| column(Role::Reduction));
    let (Some(requested), Some(lower)) = (column(Role::Requested), lower) else { return false };
    let of = |row: &[&str], at: usize| row.get(at).and_then(|text| figure(text, currency));
    let mut pairs = texts[below..].iter().filter_map(|row| of(row, requested).zip(of(row, lower)));
    pairs.all(|(requested, lower)| lower <= requested)
}

fn figure(text: &str, currency: &Currency) -> Option<Money> {
    match written(text, currency) {
        Written::Amount { amount, .. } | Written::Reducible { amount, .. } => Some(amount),
        _ => None,
    }
}
