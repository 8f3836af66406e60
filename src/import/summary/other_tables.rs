//! Tables of a file that are not looked through: what they are called, and whether they hold figures.

use crate::import::amount_grammar::{AmountText, written};
use crate::import::currency_marks;
use crate::import::grid::Grid;
use crate::money::Currency;

/// A table of the file that counts for nothing as long as another is looked through.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftTable {
    /// Its place among the tables of the file.
    pub at: usize,
    /// What it is called; empty where it has no name.
    pub name: String,
    /// Whether amounts may stand in it.
    pub has_figures: bool,
}

/// The tables that are not among those that are looked through.
#[must_use]
pub fn left_tables(grids: &[Grid], read: &[usize], currency: &Currency) -> Vec<LeftTable> {
    let others = grids.iter().enumerate().filter(|(at, _)| !read.contains(at));
    let left = |(at, grid): (usize, &Grid)| LeftTable {
        at,
        name: grid.name.trim().to_owned(),
        has_figures: grid.rows.iter().flat_map(|row| &row.cells).any(|cell| is_amount(cell.trim(), currency)),
    };
    others.map(left).collect()
}

/// Whether a cell holds what an amount looks like: a mark of money, parted thousands, or three digits that are no year.
fn is_amount(cell: &str, currency: &Currency) -> bool {
    let is_year = || cell.parse::<u32>().is_ok_and(|year| (1900..2100).contains(&year));
    let digits = cell.bytes().filter(u8::is_ascii_digit).count();
    match written(cell, currency) {
        AmountText::Amount { .. } | AmountText::Reducible { .. } => {
            currency_marks::of(cell).is_some() || digits > 2 && !is_year()
        }
        AmountText::Ask(_) => currency_marks::of(cell).is_some(),
        AmountText::NotMoney(_) => false,
    }
}
