//! What a row is by itself, and what a bid in it comes to.

use super::reader::{Outcome, Reader, filled};
use crate::import::bid_findings::Found;
use crate::import::bid_row::bid;
use crate::import::cell_text::{cell, is_rule, one_line, says_nothing};
use crate::import::doubts::{DoubtKind, Problem, RowAmbiguity, RowNote};
use crate::import::reading::{Kind, Skipped};

impl Reader<'_> {
    /// What a row is that nobody said anything of.
    pub(super) fn recognised(&mut self, at: usize) -> Outcome {
        let row = &self.texts[at];
        let cells: Vec<usize> = filled(row).collect();
        if cells.iter().all(|cell| says_nothing(row[*cell]) || is_rule(row[*cell])) {
            return Skipped::Empty.into();
        }
        if self.repeats_header(row, &cells) || self.numbers_columns(at, row) {
            return Skipped::RepeatedHeader.into();
        }
        if self.is_other_heading(at) {
            return self.other_heading(at);
        }
        if self.is_prepared(at, row, &cells) {
            return Skipped::Prepared.into();
        }
        if let [only] = cells[..]
            && let Some(outcome) = self.note(at, only)
        {
            return outcome;
        }
        if self.requests_nothing {
            return Skipped::ByChoice.into();
        }
        match self.total_or_bid(at, &cells) {
            Like::Total => return self.total(at),
            Like::Either => {
                self.doubts.totals.push(at);
                return Kind::Unclear.into();
            }
            Like::Bid => {}
        }
        if self.is_no_bid(at) {
            return self.no_bid(at);
        }
        match cells[..] {
            // Beside the words stands an amount that was never worked out.
            [only] if Some(only) == self.sources.title && self.unworked(at, self.sources.requested) => {
                self.bid(at)
            }
            [only] => self.single(at, only),
            _ if self.only_amounts(row, &cells) => self.unclear(at, RowAmbiguity::OnlyAmount),
            _ => self.bid(at),
        }
    }

    pub(super) fn bid(&mut self, at: usize) -> Outcome {
        let row = &self.texts[at];
        let Found { mut bid, mut problems, mut remarks } = bid(row, &self.sources, &self.amounts);
        bid.never_calculated = self.unworked(at, self.sources.requested);
        if bid.never_calculated || self.unworked(at, self.sources.reduced) {
            // Asked once for all of them.
            let whole = |problem: &Problem| match problem.why {
                DoubtKind::NoAmount => !self.unworked(at, problem.column),
                DoubtKind::ReducedAboveRequest { .. } => false,
                _ => true,
            };
            problems.retain(whole);
            remarks.retain(|remark| remark.said != RowNote::AsksNothing);
        }
        bid.inherited = !self.names_bidder(at);
        bid.bidder = match (&self.current, self.choices.everyone()) {
            (Some((name, from)), _) => Some(self.bidders.place(name, *from)),
            (None, Some(name)) if !name.trim().is_empty() => Some(self.bidders.place(&one_line(name), at)),
            _ => None,
        };
        let found = cell(row, self.sources.partnership);
        if bid.bidder.is_none() && self.sources.partnership.is_some() {
            problems.push(Problem {
                column: self.sources.partnership,
                found: found.to_owned(),
                why: DoubtKind::NoPartnership,
            });
        }
        Outcome { kind: Kind::Bid(bid), problems, remarks }
    }
}

/// What a row with the words of a total may be.
pub enum Like {
    Total,
    Bid,
    Either,
}
