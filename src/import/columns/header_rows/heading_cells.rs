//! What single cells are in a row that may name the columns.

use crate::import::amount_grammar::{AmountText, written};
use crate::import::columns::claims::{by_name, by_words};
use crate::import::role::Role;
use crate::import::unit;
use crate::money::Currency;

/// How many columns a row names plainly; none if it holds an amount or names less than two. Where all its headings are
/// longer ones, they count as one if they speak of money too.
pub fn named(row: &[&str], currency: &Currency) -> usize {
    let (mut named, mut score) = (0, 0);
    let mut roles: Vec<Role> = Vec::new();
    let mut gap = false;
    for text in row {
        if text.is_empty() {
            gap = true;
            continue;
        }
        // Beside the table, behind a gap, may stand what the fund has.
        if is_amount(text, currency) && gap && named > 2 {
            break;
        }
        if text.len() > LONGEST || is_amount(text, currency) {
            return 0;
        }
        let plain = by_name(text);
        let Some(claim) = plain.or_else(|| by_words(text)) else { continue };
        if roles.contains(&claim.role) && !claim.role.may_repeat() {
            continue;
        }
        roles.push(claim.role);
        named += usize::from(plain.is_some());
        score += if plain.is_some() { 2 } else { 1 };
    }
    let longer = named == 0 && roles.contains(&Role::Requested);
    if score >= 3 { named.max(usize::from(longer)) } else { 0 }
}

pub fn is_figure(text: &str, currency: &Currency) -> bool {
    let asked = matches!(written(text, currency), AmountText::Ask(_));
    is_amount(text, currency) || asked && text.contains(|c: char| c.is_ascii_digit())
}

/// Whether a text has an amount in it. A year alone may head a column, and so may `£000`.
pub fn is_amount(text: &str, currency: &Currency) -> bool {
    if !text.contains(|c: char| c.is_ascii_digit()) {
        return false;
    }
    if unit::of_heading(text).is_some() && text.chars().all(|c| c == '0' || !c.is_numeric()) {
        return false;
    }
    let year = text.len() == 4 && (text.starts_with("19") || text.starts_with("20"));
    let found = written(text, currency);
    !year && matches!(found, AmountText::Amount { .. } | AmountText::Reducible { .. })
}

/// A heading is not longer than this.
pub const LONGEST: usize = 120;
