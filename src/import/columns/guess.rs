//! What a column without a name may be, from what stands in it. Every guess has to be confirmed.

use super::contents::{Contents, holds_codes};
use super::heading_topic::speaks_of_money;
use super::heading_words::COUNTED;
use crate::import::cell_text::{any, key};
use crate::import::reading::column_reading::{Column, ColumnEvidence};
use crate::import::role::Role;
use crate::import::texts::Texts;

/// Gives the roles a bid needs, where no heading does, to the columns that look like it.
pub fn give_by_contents(columns: &mut [Column], contents: &[Contents], below: &Texts, headed: bool) {
    let free = |columns: &[Column]| -> Vec<usize> {
        let is_free = |at: &usize| columns[*at].came == ColumnEvidence::Unknown && columns[*at].filled > 0;
        (0..columns.len()).filter(is_free).collect()
    };
    let give = |columns: &mut [Column], role, find: &dyn Fn(&[usize]) -> Option<usize>| {
        if is_given(columns, role) {
            return;
        }
        if let Some(at) = find(&free(columns)) {
            (columns[at].role, columns[at].came) = (role, ColumnEvidence::Guessed);
        }
    };
    let counts: Vec<bool> = columns.iter().map(|column| is_count(&column.heading)).collect();
    give(columns, Role::Requested, &|free| {
        best(free, |at| if counts[at] { 0 } else { contents[at].money_score() })
    });
    if !headed {
        give(columns, Role::Reference, &|free| free.iter().copied().find(|at| holds_codes(below, *at)));
    }
    give(columns, Role::Title, &|free| best(free, |at| contents[at].words_score()));
    give(columns, Role::Partnership, &|free| {
        let words: Vec<usize> = free.iter().copied().filter(|at| contents[*at].words_score() > 0).collect();
        let grouped = words.iter().copied().find(|at| contents[*at].blanks + contents[*at].repeats > 0);
        grouped.or(if let [only] = words[..] { Some(only) } else { None })
    });
}

/// A column of short codes under no heading, beside others that have one, is that of the references.
pub fn give_unnamed_references(columns: &mut [Column], below: &Texts) {
    if is_given(columns, Role::Reference) {
        return;
    }
    let unnamed = (0..columns.len()).find(|at| {
        let column = &columns[*at];
        column.came == ColumnEvidence::Unknown
            && column.heading.is_empty()
            && column.filled > 0
            && holds_codes(below, *at)
    });
    if let Some(at) = unnamed {
        (columns[at].role, columns[at].came) = (Role::Reference, ColumnEvidence::ByName);
    }
}

/// Whether a heading says that something else than money is counted: “Days” beside “Daily rate”.
fn is_count(heading: &str) -> bool {
    let key = key(heading);
    let words: Vec<&str> = key.split(' ').collect();
    any(&words, COUNTED) && !speaks_of_money(heading)
}

/// The first of those with the highest score, which is not 0.
fn best(free: &[usize], score: impl Fn(usize) -> usize) -> Option<usize> {
    let most = free.iter().map(|at| score(*at)).max().filter(|most| *most > 0)?;
    free.iter().copied().find(|at| score(*at) == most)
}

/// Whether a column has this role already.
pub fn is_given(columns: &[Column], role: Role) -> bool {
    columns.iter().any(|column| column.role == role)
}
