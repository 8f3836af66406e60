//! Columns under headings nobody knows whose figures go with those of the request: they may have taken their place.

use super::claims::{ASKS, Claim, by_words};
use super::contents::Contents;
use crate::import::amount_grammar::{AmountText, written};
use crate::import::cell_text::{is_in, key};
use crate::import::reading::column_reading::{Column, ColumnEvidence};
use crate::import::role::Role;
use crate::import::texts::Texts;
use crate::money::{Currency, Money};

/// The claims, with one to what was requested for every such column.
pub fn with_followers(
    mut claims: Vec<Option<Claim>>,
    columns: &[Column],
    contents: &[Contents],
    below: &Texts,
) -> Vec<Option<Claim>> {
    let asks = |claim: &Option<Claim>| {
        claim.is_some_and(|claim| (claim.role, claim.rank) == (Role::Requested, ASKS))
    };
    let mut asking = (0..claims.len()).filter(|at| asks(&claims[*at]));
    let (Some(request), None) = (asking.next(), asking.next()) else { return claims };
    for at in 0..claims.len() {
        let is_unknown = claims[at].is_none()
            && columns[at].came == ColumnEvidence::Unknown
            && may_be_later(&columns[at].heading)
            && by_words(&columns[at].heading).is_none_or(|claim| claim.role == Role::Requested);
        if is_unknown && contents[at].amounts > 0 && goes_with(below, at, request) {
            claims[at] = Some(Claim { role: Role::Requested, rank: ASKS, doubtful: false });
        }
    }
    claims
}

/// Whether a heading may be that of later figures, and not of the part that falls into a year.
fn may_be_later(heading: &str) -> bool {
    let key = key(heading);
    let of_a_part = key.split(' ').any(|word| is_in(word, "year years quarter phase stage month instalment"));
    heading.contains(char::is_alphabetic) && !of_a_part
}

/// Whether every figure of a column is beside a request, no more than it and not less than half, and some differ.
fn goes_with(below: &Texts, column: usize, request: usize) -> bool {
    let pounds = Currency::pounds();
    let figure = |row: &[&str], at: usize| match written(row.get(at).copied().unwrap_or(""), &pounds) {
        AmountText::Amount { amount, .. } => Some(amount),
        _ => None,
    };
    let mut differ = false;
    for row in below.iter() {
        let Some(amount) = figure(row, column) else { continue };
        match figure(row, request) {
            Some(requested) if amount <= requested && amount + amount >= requested => {
                differ |= amount != requested && amount != Money::ZERO;
            }
            _ => return false,
        }
    }
    differ
}
