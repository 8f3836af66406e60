//! What a table says: its columns, its rows one by one, and what has to be settled before it can be used.

pub mod bid_reading;
pub mod column_reading;
pub mod table_block;

use super::doubts::{Blocking, Problem, RowRemark, TableNote};
use super::fund_facts::facts::FundFacts;
use super::stated_totals::Total;
use super::total_in_words::TotalInWords;
use super::unit::Unit;
use crate::money::{Currency, Money};
use bid_reading::ReadBid;
use column_reading::Column;
use table_block::Block;

/// A table as it was read. Derived from the grid and the choices, never changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The money its amounts were read in.
    pub currency: Currency,
    /// What its amounts count, unless a figure says another unit.
    pub unit: Unit,
    /// Whether some of them are in another unit than that.
    pub units_vary: bool,
    /// Index of the row that names the columns, where there is one.
    pub header: Option<usize>,
    /// The columns, as many as the longest row has cells.
    pub columns: Vec<Column>,
    /// Tables further down with names of their own for the columns, in the order of the rows.
    pub blocks: Vec<Block>,
    /// One for each row of the grid, in its order.
    pub rows: Vec<Row>,
    /// Everyone the table names, in its order; also those who did not bid.
    pub bidders: Vec<Bidder>,
    /// Each stated total beside what the bids come to, in the order of the rows.
    pub totals: Vec<Total>,
    /// Each total of all bids that is said in words above or below the bids.
    pub totals_in_words: Vec<TotalInWords>,
    /// What people should know of the table as a whole. Nothing has to be done about it.
    pub remarks: Vec<TableNote>,
    /// What the table says of its round besides the bids.
    pub(super) fund_facts: FundFacts,
    /// What has to be settled and does not belong to one row.
    pub(super) unsettled: Vec<Blocking>,
}

/// Someone the table names as asking.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bidder {
    /// The name as the table writes it first, white space collapsed.
    pub name: String,
    /// Index of the row that names it first.
    pub row: usize,
    /// How many bids it makes.
    pub bids: usize,
    /// What they ask for together, as far as amounts are known.
    pub requested: Money,
}

/// A row of the table as it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Where people find it, counted from 1: see [`super::GridRow::number`].
    pub number: u32,
    /// What it is.
    pub kind: Kind,
    /// What has to be settled before it can be used.
    pub problems: Vec<Problem>,
    /// What was read, and yet has to be said.
    pub remarks: Vec<RowRemark>,
}

/// What a row of the table is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// It names the columns.
    Header,
    /// A bid.
    Bid(ReadBid),
    /// No bid, and why. Its text is shown.
    Skipped(Skipped),
    /// Not clear: it has problems, or there is a question about it and others.
    Unclear,
}

/// Why a row is no bid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Skipped {
    /// It is empty, or has nothing but dashes.
    Empty,
    /// It stands above the row that names the columns.
    Above,
    /// It waits to be filled in: a number of its own, and no more than noughts.
    Prepared,
    /// It names the columns once more, counts them, or says below their names which money they are in.
    RepeatedHeader,
    /// It is a total; see [`Reading::totals`], at this place.
    Total(usize),
    /// It explains something below the bids or after a `*`.
    Footnote,
    /// It only names who asks in the rows that follow, by the place in [`Reading::bidders`].
    Heading(usize),
    /// It names somebody who did not bid, by the place in [`Reading::bidders`].
    NoBid(usize),
    /// It is part of the bid above it, which has its words as a note.
    Part,
    /// A person said so.
    ByChoice,
}

impl Reading {
    /// What has to be settled before the bids can be used: the table first, then row by row.
    #[must_use]
    pub fn blocking(&self) -> Vec<Blocking> {
        let rows = self.rows.iter().enumerate().filter(|(_, row)| !row.problems.is_empty());
        self.unsettled.iter().cloned().chain(rows.map(|(at, _)| Blocking::Row(at))).collect()
    }

    /// Whether nothing is left to settle.
    #[must_use]
    pub fn is_ready(&self) -> bool {
        self.unsettled.is_empty() && self.rows.iter().all(|row| row.problems.is_empty())
    }

    /// The columns as they are named for a row, by its index.
    #[must_use]
    pub fn columns_at(&self, row: usize) -> &[Column] {
        let block = self.blocks.iter().rev().find(|block| block.row <= row);
        block.map_or(&self.columns, |block| &block.columns)
    }

    /// Every bid with the index of its row.
    pub fn bids(&self) -> impl Iterator<Item = (usize, &ReadBid)> {
        self.rows.iter().enumerate().filter_map(|(at, row)| match &row.kind {
            Kind::Bid(bid) => Some((at, bid)),
            _ => None,
        })
    }

    /// What all bids ask for, as far as amounts are known.
    #[must_use]
    pub fn requested(&self) -> Money {
        self.bids().filter_map(|(_, bid)| bid.requested).sum()
    }

    /// What all bids ask for if each takes its reduced amount, as far as amounts are known.
    #[must_use]
    pub fn reduced(&self) -> Money {
        self.bids().filter_map(|(_, bid)| bid.least()).sum()
    }
}
