//! Bids that lack what the others have: a reference, a name, a title.

use super::pass::Pass;
use super::reader::{Reader, filled};
use crate::import::cell_text::{cell, is_placeholder, says_nothing};
use crate::import::doubts::{DoubtKind, Problem, RowAmbiguity};
use crate::import::grid::CellFact;
use crate::import::labels::label;
use crate::import::reading::{Kind, Row, Skipped};

impl Pass<'_> {
    /// Bids without a reference in a table whose bids mostly have one.
    pub fn unreferenced(&self) -> Vec<usize> {
        if self.reader.sources.reference.is_none() {
            return Vec::new();
        }
        let (without, with): (Vec<_>, Vec<_>) = self.bids().partition(|(_, bid)| bid.numbered);
        if without.len() > with.len() {
            return Vec::new();
        }
        let clear = |at: &usize| self.rows[*at].problems.is_empty();
        without.into_iter().map(|(at, _)| at).filter(clear).collect()
    }

    /// Rows that have words where references or names stand, an amount, and nothing else, in a table whose bids have
    /// titles; with the words alone above them. Asked about together where there are several.
    pub fn untitled(&self) -> Vec<usize> {
        let sources = &self.reader.sources;
        let is_one = |at: usize| {
            let row = &self.reader.texts[at];
            let cells: Vec<usize> = filled(row).collect();
            let [words, amount] = cells[..] else { return false };
            let label = [sources.reference, sources.partnership].contains(&Some(words));
            label
                && Some(amount) == sources.requested
                && sources.title.is_some()
                && row[words].contains(|c: char| c.is_alphabetic())
                && row[words].contains(' ')
                && matches!(self.rows[at].kind, Kind::Bid(_))
        };
        let mut rows: Vec<usize> = (0..self.rows.len()).filter(|at| is_one(*at)).collect();
        if rows.len() < 2 {
            return Vec::new();
        }
        let heading = rows[0].checked_sub(1).filter(|at| {
            matches!(self.rows[*at].kind, Kind::Unclear) && filled(&self.reader.texts[*at]).nth(1).is_none()
        });
        rows.splice(0..0, heading);
        rows
    }

    /// Rows of words alone that may be anything: asked about together where there are several.
    pub fn only_words(&self) -> Vec<usize> {
        let is_one = |row: &Row| {
            matches!(row.problems[..], [Problem { why: DoubtKind::Unclear(RowAmbiguity::OnlyWords), .. }])
        };
        let rows = self.rows.iter().enumerate().filter(|(_, row)| is_one(row)).map(|(at, _)| at);
        let rows: Vec<usize> = rows.collect();
        if rows.len() > 1 { rows } else { Vec::new() }
    }

    /// Bids that name nobody in a list where nearly every bid does, or where one name stands in row after row.
    pub fn gaps_of(rows: &[Row], reader: &Reader) -> Vec<usize> {
        let (named, repeats, gaps) = Self::unnamed(rows, reader);
        // A dash or “TBC” is no name that is carried down.
        let said = |at: &usize| !cell(&reader.texts[*at], reader.sources.partnership).is_empty();
        let few = gaps.len() * 2 <= named || gaps.iter().any(said);
        if few || repeats { gaps } else { Vec::new() }
    }

    /// How many bids name somebody, whether two below each other name the same, and the bids that name nobody.
    pub fn unnamed(rows: &[Row], reader: &Reader) -> (usize, bool, Vec<usize>) {
        let Some(column) = reader.sources.partnership else { return (0, false, Vec::new()) };
        let (mut named, mut repeats, mut gaps) = (0_usize, false, Vec::new());
        let mut before: Option<&str> = None;
        let mut under_heading = false;
        for (at, row) in rows.iter().enumerate() {
            let text = cell(&reader.texts[at], Some(column));
            match &row.kind {
                Kind::Skipped(Skipped::Heading(_)) => (under_heading, before) = (true, None),
                Kind::Skipped(Skipped::Total(_)) if !says_nothing(text) && label(text).is_none() => {
                    (under_heading, before) = (true, None);
                }
                Kind::Bid(bid) if !bid.inherited => {
                    repeats |= before == Some(text);
                    (named, before, under_heading) = (named + 1, Some(text), false);
                }
                Kind::Bid(_) if under_heading || reader.fact(at, column, CellFact::CoveredFromAbove) => {}
                Kind::Bid(bid) if bid.bidder.is_some() && (says_nothing(text) || is_placeholder(text)) => {
                    gaps.push(at)
                }
                _ => {}
            }
        }
        (named, repeats, gaps)
    }
}
