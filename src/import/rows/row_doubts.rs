//! What has to be asked or said of rows one by one, once it is known what they are.

use super::pass::Pass;
use super::reader::{Reader, say};
use crate::import::choices::Choices;
use crate::import::doubts::{DoubtKind, Problem, RowNote};
use crate::import::grid::CellFact;
use crate::import::question::{Answer, Matter};
use crate::import::reading::{Kind, Row};

/// What has to be asked row by row, because somebody said so or nothing else is left.
pub fn one_by_one(mut rows: Vec<Row>, reader: &Reader, choices: &Choices) -> Vec<Row> {
    let unnamed = choices.answer(Matter::Unnamed) == Some(&Answer::OneByOne);
    let gaps: Vec<usize> = if unnamed { Pass::gaps_of(&rows, reader) } else { Vec::new() };
    let calculated = choices.answer(Matter::Uncalculated).is_some();
    for (at, row) in rows.iter_mut().enumerate() {
        let Kind::Bid(bid) = &mut row.kind else { continue };
        if gaps.contains(&at) {
            bid.bidder = None;
            let found = String::new();
            row.problems.push(Problem {
                column: reader.sources.partnership,
                found,
                why: DoubtKind::NoPartnership,
            });
        }
        if calculated && bid.never_calculated && bid.requested.is_none() && row.problems.is_empty() {
            let found = String::new();
            row.problems.push(Problem { column: reader.sources.requested, found, why: DoubtKind::NoAmount });
        }
        if is_struck(reader, at) {
            say(&mut row.remarks, RowNote::Struck);
        }
        if reader.grid.rows.get(at).is_some_and(|row| row.hidden) {
            say(&mut row.remarks, RowNote::Hidden);
        }
    }
    rows
}

/// Whether the title or the amount of a row is struck through.
pub fn is_struck(reader: &Reader, at: usize) -> bool {
    let sources = [reader.sources.title, reader.sources.requested];
    sources.into_iter().flatten().any(|column| reader.fact(at, column, CellFact::Struck))
}
