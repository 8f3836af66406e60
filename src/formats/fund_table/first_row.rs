//! The first row of a fund's table: which column stands where, and which cells a `'` was put before.

use super::column::Column;
use super::csv::as_it_was;
use super::mistake::{Mistakes, Unfit};
use super::version::{FAMILY, FORMAT, Version};
use crate::import::{Grid, GridRow};

/// What stands above a cell.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Above {
    Column(Column),
    /// A heading that has been refused already: its cells need no mistake each.
    Refused,
    Nothing,
}

/// Which column stands where.
pub struct Heading {
    above: Vec<Above>,
    in_csv: bool,
}

impl Heading {
    /// The headings of a fund's table; `None` where it is none, or not one that can be read.
    pub fn of(grid: &Grid, mistakes: &mut Mistakes) -> Option<Self> {
        let first = GridRow { number: 1, ..GridRow::default() };
        let row = rows(grid).next().unwrap_or(&first);
        let Some(format) = format(row) else {
            let found = row.cells.first().map_or("", String::as_str);
            mistakes.add(row.number, FORMAT, found, Unfit::NotThisFormat);
            return None;
        };
        let Some((version, in_csv)) = Version::of(format) else {
            mistakes.add(row.number, FORMAT, format, Unfit::OtherVersion);
            return None;
        };
        mistakes.version = version;
        let mut heading = Self { above: Vec::new(), in_csv };
        for cell in &row.cells {
            let above = match Column::of(cell).filter(|column| column.since() <= version) {
                Some(column) if heading.above.contains(&Above::Column(column)) => {
                    mistakes.add(row.number, cell, cell, Unfit::ColumnTwice);
                    Above::Refused
                }
                Some(column) => Above::Column(column),
                None if cell.trim().is_empty() => Above::Nothing,
                None => {
                    mistakes.add(row.number, cell, cell, Unfit::UnknownColumn);
                    Above::Refused
                }
            };
            heading.above.push(above);
        }
        Some(heading)
    }

    /// The cells of a row under their columns. What stands under no heading at all is a mistake.
    pub fn cells<'g>(&self, row: &'g GridRow, mistakes: &mut Mistakes) -> Vec<(Column, &'g str)> {
        let mut cells = Vec::new();
        for (at, text) in row.cells.iter().enumerate() {
            let text = if self.in_csv { as_it_was(text) } else { text };
            match self.above.get(at).unwrap_or(&Above::Nothing) {
                Above::Column(column) => cells.push((*column, text)),
                Above::Nothing if !text.trim().is_empty() => {
                    mistakes.add(row.number, "", text, Unfit::UnknownColumn);
                }
                Above::Refused | Above::Nothing => {}
            }
        }
        cells
    }
}

/// Whether a table is a whole fund as [`super::write`] makes it, of this version or another: its first row names the
/// format.
#[must_use]
pub fn is_own(grid: &Grid) -> bool {
    rows(grid).next().is_some_and(|row| format(row).is_some())
}

/// The rows with anything in them.
pub fn rows(grid: &Grid) -> impl Iterator<Item = &GridRow> {
    grid.rows.iter().filter(|row| row.cells.iter().any(|cell| !cell.trim().is_empty()))
}

/// The cell that names the format.
fn format(row: &GridRow) -> Option<&str> {
    row.cells.iter().map(String::as_str).find(|cell| cell.trim().starts_with(FAMILY))
}
