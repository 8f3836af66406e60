//! The rows of a table one after the other: which are bids, and why the others are none.

use std::collections::HashMap;

use super::amount::AmountText;
use super::amounts::Amounts;
use super::cell_text::{key, says_nothing};
use super::choices::{Choices, RowChoice};
use super::column_sources::{Sources, cell};
use super::columns::{Layout, Texts};
use super::doubts::{DoubtKind, Problem, RowAmbiguity, RowNote, RowRemark};
use super::grid::{CellFact, Grid};
use super::labels::label;
use super::question::{Answer, Matter};
use super::reading::{Block, Kind, Row, Skipped};
use super::stated_totals::Draft;

mod applicant;
mod applicants;
mod blocks;
mod certain_totals;
mod doubt_groups;
mod doubt_kinds;
mod items;
mod joint;
mod missing_fields;
mod money_columns;
mod not_bids;
mod references;
mod repeats;
mod row_doubts;
mod row_kind;
mod split_ends;
mod sums;
mod total;
mod total_figures;
mod total_unit;
mod whole_table;
mod withdrawn;
mod without_amount;

pub use applicants::Bidders;
pub use doubt_groups::read;

/// From so many rows on, numbers alone below the last bid wait for bids.
const PREPARED: usize = 3;

/// A row that names the columns anew, in a way that may mean several things.
struct OtherHeading {
    row: usize,
    /// Whether it names what is asked for.
    names_amounts: bool,
    /// Whether it says more of what is asked for than the headings above it.
    says_more: bool,
}

/// What is known while the rows are gone through.
struct Reader<'t> {
    grid: &'t Grid,
    texts: &'t Texts<'t>,
    header: Option<usize>,
    /// The first row below the headings.
    below: usize,
    /// The names of the columns, as they are compared; none where no row names them.
    names: Vec<String>,
    sources: Sources,
    amounts: Amounts,
    choices: &'t Choices,
    /// What rows are by the answer to a question about several of them.
    settled: &'t HashMap<usize, RowChoice>,
    /// Below this row nothing looks like a bid: what stands there alone are notes.
    last: usize,
    bidders: Bidders,
    /// Whose bids the rows belong to that name nobody: the name and the row that says it.
    current: Option<(String, usize)>,
    bids: usize,
    /// How many of the bids have no reference of their own.
    numbered: usize,
    drafts: Vec<Draft>,
    blocks: Vec<Block>,
    /// The last row that named the columns further down.
    heading: Option<usize>,
    /// Whether the headings that hold have none for what is asked for, so that no row below them is a bid.
    requests_nothing: bool,
    doubts: Doubts,
}

/// Rows that have two meanings, kind by kind.
#[derive(Default)]
struct Doubts {
    /// They speak of a total and have what a bid has.
    totals: Vec<usize>,
    /// Words alone that may name who asks below.
    headings: Vec<usize>,
    /// They name the columns below them in another way than the first row did; and whether one of them for what is
    /// asked for.
    other_headings: Vec<OtherHeading>,
}

/// What a row turned out to be.
struct Outcome {
    kind: Kind,
    problems: Vec<Problem>,
    remarks: Vec<RowRemark>,
}

impl From<Kind> for Outcome {
    fn from(kind: Kind) -> Self {
        Self { kind, problems: Vec::new(), remarks: Vec::new() }
    }
}

impl From<Skipped> for Outcome {
    fn from(why: Skipped) -> Self {
        Kind::Skipped(why).into()
    }
}

impl<'t> Reader<'t> {
    fn of(
        grid: &'t Grid,
        texts: &'t Texts<'t>,
        layout: &Layout,
        choices: &'t Choices,
        settled: &'t HashMap<usize, RowChoice>,
    ) -> Self {
        let is_bid = |row: &&Vec<&str>| filled(row).nth(1).is_some();
        let keys = |row: usize| texts[row].iter().map(|text| key(text)).collect();
        Self {
            grid,
            texts,
            header: layout.header,
            below: layout.below,
            names: layout.header.map_or_else(Vec::new, keys),
            sources: Sources::of(layout).with_whole_cells(
                choices.answer(Matter::Parted) == Some(&Answer::AsItStands)
                    || choices.answer(Matter::RunOn).is_some(),
            ),
            amounts: layout.amounts.clone(),
            choices,
            settled,
            last: texts.iter().rposition(|row| is_bid(&row)).unwrap_or(0),
            bidders: Bidders::default(),
            current: None,
            bids: 0,
            numbered: 0,
            drafts: Vec::new(),
            blocks: Vec::new(),
            heading: None,
            requests_nothing: false,
            doubts: Doubts::default(),
        }
    }

    fn row(&mut self, at: usize, number: u32) -> Row {
        if self.amounts.but.rows.iter().any(|(from, _)| *from == at) {
            self.amounts = self.amounts.of_row(at).into_owned();
        }
        let Outcome { kind, problems, remarks } = self.outcome(at);
        if let Kind::Bid(bid) = &kind {
            self.bids += 1;
            self.numbered += usize::from(bid.numbered);
        }
        Row { number, kind, problems, remarks }
    }

    fn outcome(&mut self, at: usize) -> Outcome {
        if self.header.is_some_and(|header| (header..self.below).contains(&at)) {
            return Kind::Header.into();
        }
        match self.choices.row(at).or_else(|| self.settled.get(&at).copied()) {
            Some(RowChoice::Bid) => return self.bid(at),
            Some(RowChoice::Total) => {
                // It may stand above the bids it is the total of, and be all that names who asks in them.
                if label(cell(&self.texts[at], self.sources.partnership)).is_none() {
                    self.names_bidder(at);
                }
                return self.total(at);
            }
            Some(RowChoice::Heading) => return self.heading(at),
            Some(RowChoice::NoBid) => return self.no_bid(at),
            Some(RowChoice::Part) => return Skipped::Part.into(),
            Some(RowChoice::Skip) => {
                self.names_bidder(at);
                return Skipped::ByChoice.into();
            }
            None => {}
        }
        match self.header {
            Some(header) if at < header => self.above(at),
            _ => self.recognised(at),
        }
    }

    /// Whether a cell is a formula that nobody worked out.
    fn unworked(&self, at: usize, column: Option<usize>) -> bool {
        column.is_some_and(|column| self.fact(at, column, CellFact::NeverCalculated))
    }

    fn fact(&self, at: usize, column: usize, fact: CellFact) -> bool {
        self.grid.rows.get(at).is_some_and(|row| row.has(column, fact))
    }

    fn amount(&self, at: usize) -> AmountText {
        self.amounts.read(cell(&self.texts[at], self.sources.requested))
    }
}

fn say(remarks: &mut Vec<RowRemark>, said: RowNote) {
    remarks.push(RowRemark { column: None, found: String::new(), said });
}

/// The columns in which a row has text.
fn filled<'r>(row: &'r [&str]) -> impl Iterator<Item = usize> + 'r {
    row.iter().enumerate().filter(|(_, text)| !text.is_empty()).map(|(at, _)| at)
}
