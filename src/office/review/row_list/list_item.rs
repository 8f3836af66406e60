//! What the list of rows is made of: rows, and runs of rows that are folded into one line.

use leptos::prelude::*;
use tranche::import::{Column, Kind, Reading, Role, Row, Skipped};

use crate::review::session::{PAGE, Session, Which};
use tranche::ui::words::office::review::rows as words;

/// A line of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Item {
    /// A row.
    Row(ListedRow),
    /// Rows that are empty or stand above the table.
    Run(Run),
}

/// A row, and where people find it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListedRow {
    /// Its place in the table.
    pub row: usize,
    /// Where people find it, in a column of such.
    pub number: String,
    /// The same at the beginning of a sentence.
    pub title: String,
    /// What each of its cells is.
    pub fields: Vec<Field>,
    /// The table it is of.
    pub of: Which,
}

/// Rows that are folded into one line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// The first of them.
    pub from: usize,
    /// The last of them.
    pub to: usize,
    /// What is said of them.
    pub label: String,
}

/// What a cell is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// Text that stays.
    Text,
    /// An amount, which can be corrected here.
    Amount,
    /// A title, which can be corrected where the row is a bid.
    Title,
}

/// The lines on show.
pub fn items(session: Session) -> Memo<Vec<Item>> {
    let runs = Memo::new(move |_| session.reading().with(runs));
    let fields = Memo::new(move |_| session.reading().with(fields));
    let count = Memo::new(move |_| session.grid(|grid| grid.rows.len()));
    Memo::new(move |_| {
        let (from, of) = (session.from(), session.which());
        let end = (from + PAGE).min(count.get());
        let row = |row: usize| {
            let fields = fields.with(|fields| of_row(fields, row));
            Item::Row(ListedRow {
                row,
                number: session.row_number(row),
                title: session.row_title(row),
                fields,
                of,
            })
        };
        let mut items = Vec::new();
        let mut at = from;
        for (first, last, why) in runs.get() {
            let (first, last) = (first.max(from), last.min(end.saturating_sub(1)));
            if first >= last {
                continue;
            }
            items.extend((at..first).map(row));
            let label = words::folded(&session.row_number(first), &session.row_number(last), &why);
            items.push(Item::Run(Run { from: first, to: last, label }));
            if session.is_open(first, last) {
                items.extend((first..=last).map(row));
            }
            at = last + 1;
        }
        items.extend((at..end).map(row));
        items
    })
}

/// Runs of two rows or more that hold nothing to look at, each with why.
fn runs(reading: &Reading) -> Vec<(usize, usize, Skipped)> {
    let mut runs: Vec<(usize, usize, Skipped)> = Vec::new();
    let why = |row: &Row| match &row.kind {
        Kind::Skipped(why @ (Skipped::Empty | Skipped::Above)) if row.problems.is_empty() => {
            Some(why.clone())
        }
        _ => None,
    };
    for (at, row) in reading.rows.iter().enumerate() {
        let Some(why) = why(row) else { continue };
        match runs.last_mut() {
            Some((_, last, of)) if *last + 1 == at => {
                *last = at;
                // Empty rows between those above the table stand above it too.
                if why == Skipped::Above {
                    *of = why;
                }
            }
            _ => runs.push((at, at, why)),
        }
    }
    runs.retain(|(first, last, _)| first < last);
    runs
}

/// What each cell is, for the rows from one that names the columns on; that row itself has text alone.
type Fields = Vec<(Option<usize>, Vec<Field>)>;

fn of_row(fields: &Fields, row: usize) -> Vec<Field> {
    let of = fields.iter().rev().find(|(from, _)| from.is_none_or(|from| from <= row));
    match of {
        Some((Some(from), fields)) if *from == row => vec![Field::Text; fields.len()],
        Some((_, fields)) => fields.clone(),
        None => Vec::new(),
    }
}

fn fields(reading: &Reading) -> Fields {
    let field = |column: Option<&Column>| match column.map(|column| column.role) {
        Some(Role::Requested | Role::Reduced | Role::Reduction) => Field::Amount,
        Some(Role::Title) => Field::Title,
        _ => Field::Text,
    };
    let all = |columns: &[Column]| (0..reading.columns.len()).map(|at| field(columns.get(at))).collect();
    let header = reading.header.map(|row| (Some(row), all(&reading.columns)));
    let below = reading.blocks.iter().map(|block| (Some(block.row), all(&block.columns)));
    std::iter::once((None, all(&reading.columns))).chain(header).chain(below).collect()
}
