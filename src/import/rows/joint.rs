//! Rows that may be part of the bid above them: the second applicant of a joint bid, or what else it is for.

use super::pass::Pass;
use super::reader::{Reader, filled};
use crate::import::cell_text::{cell, one_line, says_nothing};
use crate::import::doubts::{DoubtKind, Problem};
use crate::import::grid::CellFact;
use crate::import::question::{Answer, Matter};
use crate::import::reading::{Kind, Row, Skipped};

impl Pass<'_> {
    /// Bids without an amount, with those that have no title either; also one alone whose cell for the amount is merged
    /// with that of the row above.
    pub fn without_amount_or_merged(&self) -> (Vec<usize>, String) {
        let (mut rows, found) = self.without_amount();
        let known = self.with_amounts_of_totals();
        let asked = self.reader.choices.answer(Matter::NoBids).is_none().then(|| self.no_bids().0);
        let is_asked = |at: &usize| asked.as_ref().is_some_and(|rows| rows.binary_search(at).is_ok());
        let is_blank = |at: &usize| is_blank(&known[*at]) && !is_asked(at);
        let blank: Vec<usize> = self.bids().map(|(at, _)| at).filter(is_blank).collect();
        rows.extend(blank.iter().filter(|at| !rows.contains(at)).copied().collect::<Vec<_>>());
        rows.sort_unstable();
        if rows.len() > 1 {
            return (rows, found);
        }
        let lacks = |row: &Row| matches!(&row.problems[..], [problem] if problem.why == DoubtKind::NoAmount);
        let merged = self.bids().map(|(at, _)| at).filter(|at| lacks(&known[*at]) && self.is_merged(*at));
        (merged.collect(), String::new())
    }

    /// The answers, with the one that each row is part of the bid above it, where each has one that has an amount. It
    /// comes first where the cells of the amounts are merged.
    pub fn with_part(&self, rows: &[usize], mut answers: Vec<Answer>) -> Vec<Answer> {
        let may_be_part = |at: &usize| self.lacks_its_own(*at) && self.bid_above(*at, rows).is_some();
        if !rows.is_empty() && rows.iter().all(may_be_part) {
            let merged = rows.iter().all(|at| self.is_merged(*at));
            answers.insert(usize::from(!merged), Answer::Part);
        }
        answers
    }

    /// The bid with an amount right above a row, or above a run of these rows.
    fn bid_above(&self, at: usize, rows: &[usize]) -> Option<usize> {
        let above = (0..at).rev().find(|above| {
            !rows.contains(above) && !matches!(self.rows[*above].kind, Kind::Skipped(Skipped::Empty))
        })?;
        let has_amount = matches!(&self.rows[above].kind, Kind::Bid(bid) if bid.requested.is_some());
        has_amount.then_some(above)
    }

    /// Whether a row has no amount of its own, not even one to come, and no reference.
    fn lacks_its_own(&self, at: usize) -> bool {
        let (row, sources) = (&self.reader.texts[at], &self.reader.sources);
        let is_bare = |column| says_nothing(cell(row, column));
        is_bare(sources.requested) && (is_bare(sources.reference) || self.is_merged(at))
    }

    fn is_merged(&self, at: usize) -> bool {
        let column = self.reader.sources.requested;
        column.is_some_and(|column| self.reader.fact(at, column, CellFact::CoveredFromAbove))
    }
}

/// Whether all that is the matter with a bid is that nothing stands where its amount should, and perhaps its title.
fn is_blank(row: &Row) -> bool {
    let is_blank = |problem: &Problem| {
        matches!(problem.why, DoubtKind::NoAmount | DoubtKind::NoTitle) && says_nothing(&problem.found)
    };
    row.problems.iter().any(|problem| problem.why == DoubtKind::NoAmount) && row.problems.iter().all(is_blank)
}

/// Keeps what rows say that are part of a bid with that bid, as a note.
pub fn noted(rows: &mut [Row], reader: &Reader) {
    let mut bid_at = None;
    for at in 0..rows.len() {
        match rows[at].kind {
            Kind::Bid(_) => bid_at = Some(at),
            Kind::Skipped(Skipped::Part) => {
                let note = bid_at.map(|above| said(reader, at, above)).filter(|note| !note.is_empty());
                if let (Some(note), Some(above)) = (note, bid_at)
                    && let Kind::Bid(bid) = &mut rows[above].kind
                {
                    bid.notes.push(note);
                }
            }
            _ => {}
        }
    }
}

/// What a row says that the one above does not say in the same column.
fn said(reader: &Reader, at: usize, above: usize) -> String {
    let row = &reader.texts[at];
    let own = filled(row).filter(|column| {
        !says_nothing(row[*column]) && cell(&reader.texts[above], Some(*column)) != row[*column]
    });
    own.map(|column| one_line(row[column])).collect::<Vec<_>>().join(", ")
}
