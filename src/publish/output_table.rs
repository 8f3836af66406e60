//! A table that is handed on: what stands in its cells, before it is a text or a workbook.

use crate::money::Money;

/// A table for others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutputTable {
    /// Its columns, as the first row names them.
    pub columns: Vec<Column>,
    /// What stands below, as many cells in each row as there are columns.
    pub rows: Vec<Vec<Cell>>,
}

/// A column of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Column {
    /// What the first row has: for programs, which find it by that.
    pub name: &'static str,
    /// What people read above it in a workbook.
    pub title: &'static str,
    /// What stands in it, for who publishes it.
    pub meaning: &'static str,
    /// Whether it holds amounts.
    pub is_money: bool,
}

/// What stands in a cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// Words; never anything that counts.
    Text(String),
    /// An amount in the currency of the fund.
    Amount(Money),
    /// A number of things.
    Count(usize),
    /// Nothing.
    Empty,
}

impl Cell {
    /// Words, or nothing where there are none.
    pub(super) fn text(text: &str) -> Self {
        if text.is_empty() { Self::Empty } else { Self::Text(text.to_owned()) }
    }
}

impl OutputTable {
    /// What the amounts of the column of this name come to.
    #[must_use]
    pub fn sum(&self, name: &str) -> Money {
        let at = self.columns.iter().position(|column| column.name == name);
        let cells = self.rows.iter().filter_map(|row| row.get(at?));
        let amounts = cells.filter_map(|cell| match cell {
            Cell::Amount(amount) => Some(*amount),
            _ => None,
        });
        amounts.sum()
    }

    /// The words in the column of this name, row by row; `None` where there is no such column.
    #[must_use]
    pub fn texts(&self, name: &str) -> Option<Vec<&str>> {
        let at = self.columns.iter().position(|column| column.name == name)?;
        let cells = self.rows.iter().map(|row| row.get(at));
        let texts = cells.map(|cell| match cell {
            Some(Cell::Text(text)) => text.as_str(),
            _ => "",
        });
        Some(texts.collect())
    }
}
