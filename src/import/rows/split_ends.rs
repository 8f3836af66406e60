//! Amounts that may begin in the cell before theirs, or go on in the one behind it.

use super::pass::Pass;
use crate::import::doubts::{DoubtKind, Problem};
use crate::import::line_cells::shared_lines;
use crate::import::split_amounts::runs_on;

impl Pass<'_> {
    /// Rows of running text of which it is not clear where the words end and the amount begins.
    pub fn run_on(&self) -> Vec<usize> {
        let is_asked = |at: &usize| {
            let parted = |problem: &Problem| matches!(problem.why, DoubtKind::PerhapsParted(_));
            self.rows[*at].problems.iter().any(parted) && runs_on(&self.reader.texts[*at]).is_some()
        };
        self.bids().map(|(at, _)| at).filter(is_asked).collect()
    }

    /// Bids with lines that stand in two cells, because they may belong to either.
    pub fn lines_of_either(&self) -> Vec<usize> {
        let is_asked =
            |at: &usize| self.reader.grid.loosely_parted && shared_lines(&self.reader.texts[*at]).is_some();
        self.bids().map(|(at, _)| at).filter(is_asked).collect()
    }

    /// Bids whose amount may go on in the cell beside it: asked about together where there are several, and where each row
    /// has no more cells than there are headings.
    pub fn perhaps_parted(&self) -> Vec<usize> {
        let headed = self.reader.header.map_or(0, |header| self.reader.texts[header].len());
        let asks = |at: &usize| {
            let parted = |problem: &Problem| {
                matches!(problem.why, DoubtKind::PerhapsParted(_)) && !problem.found.contains(' ')
            };
            self.rows[*at].problems.iter().any(parted) && self.reader.texts[*at].len() <= headed
        };
        let rows: Vec<usize> = self.bids().map(|(at, _)| at).filter(asks).collect();
        if rows.len() > 1 { rows } else { Vec::new() }
    }
}
