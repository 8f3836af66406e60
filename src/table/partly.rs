//! A column of later amounts that is filled in part: where it is empty, the amount that was asked for first holds.

use super::asking::Blocking;
use super::choices::Choices;
use super::columns::{REVISED, Texts};
use super::labels::label;
use super::question::{Answer, Matter, Question};
use super::reading::Reading;
use super::role::Role;
use super::text::{any, key, says_nothing};

/// The columns where somebody said that one holds, and another where it is empty.
pub fn chosen(choices: &Choices) -> Option<(usize, usize)> {
    match choices.answer(Matter::Amount) {
        Some(Answer::ColumnElse(column, other)) if choices.role(*column) == Some(Role::Requested) => {
            Some((*column, *other))
        }
        _ => None,
    }
}

/// Fills the gaps of the column that somebody chose with what stands in the other.
pub fn fill(texts: &mut [Vec<&str>], choices: &Choices) {
    let Some((column, other)) = chosen(choices) else { return };
    for row in texts {
        let (Some(own), Some(else_)) = (row.get(column), row.get(other)) else {
            fill_short(row, column, other);
            continue;
        };
        if says_nothing(own) && !says_nothing(else_) && !is_total(row) {
            row[column] = row[other];
        }
    }
}

/// A row may end before the column of later amounts.
fn fill_short(row: &mut Vec<&str>, column: usize, other: usize) {
    let Some(text) = row.get(other).copied().filter(|text| !says_nothing(text)) else { return };
    if !is_total(row) {
        row.resize(column + 1, "");
        row[column] = text;
    }
}

fn is_total(row: &[&str]) -> bool {
    row.iter().any(|text| label(text).is_some())
}

/// Whether a heading says that its figures took the place of others.
fn is_revised(heading: &str) -> bool {
    any(&key(heading).split(' ').collect::<Vec<_>>(), REVISED)
}

/// Offers, where it is asked which column is the request, that a later amount holds where there is one.
pub fn offered(reading: &mut Reading, texts: &Texts) {
    let bids: Vec<usize> = reading.bids().map(|(at, _)| at).collect();
    let has = |row: &usize, column: usize| !says_nothing(texts[*row].get(column).copied().unwrap_or(""));
    for blocking in &mut reading.unsettled {
        let Blocking::Question(Question { matter: Matter::Amount, columns, answers, .. }) = blocking else {
            continue;
        };
        let is_pair = |(later, first): &(usize, usize)| {
            let heading = |at: usize| reading.columns.get(at).map_or("", |column| &*column.heading);
            is_revised(heading(*later))
                && !is_revised(heading(*first))
                && bids.iter().any(|row| has(row, *later))
                && bids.iter().any(|row| !has(row, *later) && has(row, *first))
        };
        let pairs = columns.iter().flat_map(|later| columns.iter().map(|first| (*later, *first)));
        if let Some((later, first)) = pairs.into_iter().find(is_pair) {
            answers.insert(0, Answer::ColumnElse(later, first));
        }
    }
}
