//! What was taken from a table, in short: the amount, the bids, what agrees, and which figures do not count.

mod counts;
mod other_tables;
mod uncounted_rows;

use super::choices::Choices;
use super::doubts::{Blocking, RowNote};
use super::grid::Grid;
use super::question::Matter;
use super::reading::column_reading::Column;
use super::reading::table_block::Block;
use super::reading::{Reading, Row};
use super::role::Role;
use super::stated_totals::{Covers, Tally};
use super::unit::Unit;
use crate::money::Money;
pub use other_tables::{LeftTable, left_tables};
pub use uncounted_rows::Uncounted;
use uncounted_rows::uncounted;

/// What was taken from a table. Columns and rows are indexes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summary {
    /// The column that was taken as the amount asked for.
    pub amount: Option<usize>,
    /// The column that was taken for it where that one is empty.
    pub amount_else: Option<usize>,
    /// The column that holds its pence.
    pub pence: Option<usize>,
    /// The amounts of tables further down whose columns are others: the row that names them, and the heading.
    pub other_amounts: Vec<(usize, String)>,
    /// What its figures count; `None` as long as that, or which money they are in, is asked.
    pub unit: Option<Unit>,
    /// Whether some of them are in another unit than that.
    pub units_vary: bool,
    /// How many rows are bids.
    pub bids: usize,
    /// How many of them have no amount yet.
    pub without_amount: usize,
    /// What they come to, as far as amounts are known.
    pub requested: Money,
    /// Bids whose amount is that of the total below them: their rows, and those of the totals.
    pub of_totals: Vec<(usize, usize)>,
    /// How many amounts are formulas that nobody worked out, and count as they stand.
    pub never_calculated: usize,
    /// What the bids come to if those that name a lower amount take it.
    pub reduced: Option<Reductions>,
    /// What the table says they come to.
    pub own_total: OwnTotal,
    /// Other columns that hold money: the column, what it comes to over all bids, and whether it is hidden.
    pub other_money: Vec<OtherMoney>,
    /// Rows that have a figure and count for nothing, by the reason, in the order of the first such row.
    pub uncounted: Vec<(Uncounted, Vec<usize>)>,
}

/// Bids that could be done for less.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reductions {
    /// The column that says so; `None` where other cells do.
    pub column: Option<usize>,
    /// How many bids name a lower amount.
    pub bids: usize,
    /// What all bids come to if each takes it.
    pub sum: Money,
}

/// The table's own total of all bids.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OwnTotal {
    /// It states none.
    None,
    /// It is what the bids come to.
    Agrees,
    /// It is another amount: the one that is stated.
    Differs(Money),
    /// It states one, and an amount is still missing.
    Open(Money),
}

/// A column of money that is not the amount asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OtherMoney {
    /// Its index.
    pub column: usize,
    /// The row that names it, where it belongs to a table further down.
    pub named_in: Option<usize>,
    /// What it comes to over all bids.
    pub sum: Money,
    /// Whether nobody sees it where the table comes from.
    pub hidden: bool,
    /// Whether something is made of it, as of match funding.
    pub used: bool,
}

impl Summary {
    /// What was taken from this table.
    #[must_use]
    pub fn of(grid: &Grid, choices: &Choices, reading: &Reading) -> Self {
        Self {
            amount: reading.columns.iter().position(|column| column.role == Role::Requested),
            amount_else: choices.amount_else().map(|(_, other)| other),
            pence: reading.columns.iter().position(|column| column.role == Role::Pence),
            other_amounts: other_amounts(reading),
            unit: unit(reading),
            units_vary: reading.units_vary,
            bids: reading.bids().count(),
            without_amount: reading.bids().filter(|(_, bid)| bid.requested.is_none()).count(),
            requested: reading.requested(),
            of_totals: of_totals(reading),
            never_calculated: reading.bids().filter(|(_, bid)| bid.never_calculated).count(),
            reduced: reductions(reading),
            own_total: own_total(reading),
            other_money: other_money(grid, choices, reading),
            uncounted: uncounted(grid, choices, reading),
        }
    }
}

fn other_amounts(reading: &Reading) -> Vec<(usize, String)> {
    let amount = |block: &Block| block.columns.iter().find(|column| column.role == Role::Requested).cloned();
    reading.blocks.iter().filter_map(|block| Some((block.row, amount(block)?.heading))).collect()
}

fn unit(reading: &Reading) -> Option<Unit> {
    let is_asked = |blocking: &Blocking| match blocking {
        Blocking::Question(question) => {
            matches!(question.matter, Matter::Unit | Matter::Currency | Matter::Formats)
        }
        _ => false,
    };
    if reading.unsettled.iter().any(is_asked) {
        return None;
    }
    Some(reading.unit)
}

fn of_totals(reading: &Reading) -> Vec<(usize, usize)> {
    let total = |row: &Row| {
        row.remarks.iter().find_map(|remark| match remark.said {
            RowNote::AmountOfTotal(total) => Some(total),
            _ => None,
        })
    };
    reading.rows.iter().enumerate().filter_map(|(at, row)| Some((at, total(row)?))).collect()
}

fn reductions(reading: &Reading) -> Option<Reductions> {
    let bids = reading.bids().filter(|(_, bid)| bid.reduced.is_some()).count();
    let says = |column: &Column| matches!(column.role, Role::Reduced | Role::Reduction);
    let mut columns = (0..reading.columns.len()).filter(|at| says(&reading.columns[*at]));
    // Where two columns do, each bid has its own.
    let column = columns.next().filter(|_| columns.next().is_none());
    (bids > 0).then(|| Reductions { column, bids, sum: reading.reduced() })
}

/// What rows and sentences say that all bids come to; one that differs goes first.
fn own_total(reading: &Reading) -> OwnTotal {
    let of_all = |total: &&super::stated_totals::Total| total.of == Covers::All && total.requested.is_some();
    let in_rows = reading.totals.iter().filter(of_all).filter_map(|total| total.requested);
    let in_words = reading.totals_in_words.iter().filter(|total| total.is_of_all);
    let in_words = in_words.filter_map(|total| total.requested);
    let tallies: Vec<Tally> = in_rows.chain(in_words).collect();
    let of = |agrees: Option<bool>| tallies.iter().find(|tally| tally.agrees() == agrees);
    match (of(Some(false)), of(None), tallies.is_empty()) {
        (Some(tally), ..) => OwnTotal::Differs(tally.stated),
        (None, Some(tally), _) => OwnTotal::Open(tally.stated),
        (None, None, false) => OwnTotal::Agrees,
        (None, None, true) => OwnTotal::None,
    }
}

fn other_money(grid: &Grid, choices: &Choices, reading: &Reading) -> Vec<OtherMoney> {
    let also_taken = choices.amount_else().map(|(_, other)| other);
    let first = [(None, &reading.columns)];
    let tables =
        first.into_iter().chain(reading.blocks.iter().map(|block| (Some(block.row), &block.columns)));
    let of_table = |(named_in, columns): (Option<usize>, &Vec<Column>)| {
        let money = |(at, column): (usize, &Column)| {
            let used = column.role != Role::Passed;
            if counts::counts_something(grid, choices, &column.heading, at) {
                return None;
            }
            Some(OtherMoney { column: at, named_in, sum: column.sum?, hidden: column.hidden, used })
        };
        let columns = columns.iter().enumerate();
        columns
            .filter(|(at, _)| Some(*at) != also_taken || named_in.is_some())
            .filter_map(money)
            .collect::<Vec<_>>()
    };
    tables.flat_map(of_table).collect()
}
