//! What is known while the rows are gone through, and what each turns out to be.

use std::collections::HashMap;

use super::applicants::Bidders;
use crate::import::amount_grammar::AmountText;
use crate::import::amounts::Amounts;
use crate::import::cell_text::{cell, key};
use crate::import::choices::{Choices, RowChoice};
use crate::import::column_sources::Sources;
use crate::import::columns::Layout;
use crate::import::doubts::{Problem, RowNote, RowRemark};
use crate::import::grid::{CellFact, Grid};
use crate::import::labels::label;
use crate::import::question::{Answer, Matter};
use crate::import::reading::table_block::Block;
use crate::import::reading::{Kind, Row, Skipped};
use crate::import::stated_totals::Draft;
use crate::import::texts::Texts;

/// From so many rows on, numbers alone below the last bid wait for bids.
pub const PREPARED: usize = 3;

/// A row that names the columns anew, in a way that may mean several things.
pub struct OtherHeading {
    pub row: usize,
    /// Whether it names what is asked for.
    pub names_amounts: bool,
    /// Whether it says more of what is asked for than the headings above it.
    pub says_more: bool,
}

/// What is known while the rows are gone through.
pub struct Reader<'t> {
    pub grid: &'t Grid,
    pub texts: &'t Texts<'t>,
    pub header: Option<usize>,
    /// The first row below the headings.
    pub below: usize,
    /// The names of the columns, as they are compared; none where no row names them.
    pub names: Vec<String>,
    pub sources: Sources,
    pub amounts: Amounts,
    pub choices: &'t Choices,
    /// What rows are by the answer to a question about several of them.
    settled: &'t HashMap<usize, RowChoice>,
    /// Below this row nothing looks like a bid: what stands there alone are notes.
    pub last: usize,
    pub bidders: Bidders,
    /// Whose bids the rows belong to that name nobody: the name and the row that says it.
    pub current: Option<(String, usize)>,
    pub bids: usize,
    /// How many of the bids have no reference of their own.
    pub numbered: usize,
    pub drafts: Vec<Draft>,
    pub blocks: Vec<Block>,
    /// The last row that named the columns further down.
    pub heading: Option<usize>,
    /// Whether the headings that hold have none for what is asked for, so that no row below them is a bid.
    pub requests_nothing: bool,
    pub doubts: Doubts,
}

/// Rows that have two meanings, kind by kind.
#[derive(Default)]
pub struct Doubts {
    /// They speak of a total and have what a bid has.
    pub totals: Vec<usize>,
    /// Words alone that may name who asks below.
    pub headings: Vec<usize>,
    /// They name the columns below them in another way than the first row did; and whether one of them for what is
    /// asked for.
    pub other_headings: Vec<OtherHeading>,
}

/// What a row turned out to be.
pub struct Outcome {
    pub kind: Kind,
    pub problems: Vec<Problem>,
    pub remarks: Vec<RowRemark>,
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
    pub fn of(
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

    pub fn row(&mut self, at: usize, number: u32) -> Row {
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
    pub fn unworked(&self, at: usize, column: Option<usize>) -> bool {
        column.is_some_and(|column| self.fact(at, column, CellFact::NeverCalculated))
    }

    pub fn fact(&self, at: usize, column: usize, fact: CellFact) -> bool {
        self.grid.rows.get(at).is_some_and(|row| row.has(column, fact))
    }

    pub fn amount(&self, at: usize) -> AmountText {
        self.amounts.read(cell(&self.texts[at], self.sources.requested))
    }
}

/// Adds what has to be said of a whole row.
pub fn say(remarks: &mut Vec<RowRemark>, said: RowNote) {
    remarks.push(RowRemark { column: None, found: String::new(), said });
}

/// The columns in which a row has text.
pub fn filled<'r>(row: &'r [&str]) -> impl Iterator<Item = usize> + 'r {
    row.iter().enumerate().filter(|(_, text)| !text.is_empty()).map(|(at, _)| at)
}
