//! A table of a document of Word that is not closed yet.

use crate::files::flow::{Draft, DraftRow, VisibleText};
use crate::files::limits::MOST_COLUMNS;

/// What was read of a table.
#[derive(Default)]
pub struct Table {
    /// Its rows so far.
    pub draft: Draft,
    /// The row that is open.
    pub row: Option<Row>,
    /// The cell that is open.
    pub cell: Option<Cell>,
}

/// A row that is open.
#[derive(Default)]
pub struct Row {
    /// Its cells so far.
    pub row: DraftRow,
    /// Where the next cell stands.
    pub column: u32,
    /// A change that was tracked took the row out.
    pub is_deleted: bool,
}

/// A cell that is open.
pub struct Cell {
    /// Its text so far.
    pub seen: VisibleText,
    /// Over how many columns it reaches.
    pub columns: u32,
    /// Whether the cell above goes on here.
    pub is_covered: bool,
}

impl Table {
    /// Where text goes; nowhere between cells.
    pub fn here(&mut self) -> Option<&mut VisibleText> {
        self.cell.as_mut().map(|cell| &mut cell.seen)
    }

    /// The cell ends.
    pub fn cell_ends(&mut self) {
        let (Some(cell), Some(row)) = (self.cell.take(), &mut self.row) else { return };
        let end = row.column.saturating_add(cell.columns);
        if cell.is_covered {
            row.row.covered.extend((row.column..end).take(MOST_COLUMNS as usize));
        } else {
            let words = cell.seen.done();
            row.row.cells.extend(Some((row.column, words)).filter(|(_, words)| !words.is_empty()));
        }
        row.column = end;
    }

    /// The row ends.
    pub fn row_ends(&mut self) {
        self.draft.rows.extend(self.row.take().filter(|row| !row.is_deleted).map(|row| row.row));
    }
}
