//! How much may still be read: rows, columns, cells and text are counted as they come.

use crate::import::NotImported;

/// How often whoever waits hears of progress, in rows.
const TOLD_EVERY: u32 = 500;

/// What is left of the limits of one file, all its sheets together.
pub struct Limits<'p> {
    rows: u32,
    cells: u32,
    text: u64,
    facts: u32,
    progress: &'p mut dyn FnMut(u32),
}

impl<'p> Limits<'p> {
    /// All of it.
    pub fn new(progress: &'p mut dyn FnMut(u32)) -> Self {
        Self { rows: 0, cells: 0, text: 0, facts: 0, progress }
    }

    pub fn row(&mut self) -> Result<(), NotImported> {
        if self.rows == MOST_ROWS {
            return Err(NotImported::TooManyRows { most: MOST_ROWS });
        }
        self.rows += 1;
        if self.rows.is_multiple_of(TOLD_EVERY) {
            (self.progress)(self.rows);
        }
        Ok(())
    }

    pub fn cells(&mut self, more: usize) -> Result<(), NotImported> {
        let too_many = NotImported::TooManyCells { most: MOST_CELLS };
        let cells = u32::try_from(more).ok().and_then(|more| self.cells.checked_add(more));
        self.cells = cells.filter(|cells| *cells <= MOST_CELLS).ok_or(too_many)?;
        Ok(())
    }

    /// What may be known of cells that are covered has no other bound.
    pub fn facts(&mut self, more: u64) -> Result<(), NotImported> {
        let facts = u32::try_from(more).ok().and_then(|more| self.facts.checked_add(more));
        let too_many = NotImported::TooManyCells { most: MOST_CELLS };
        self.facts = facts.filter(|facts| *facts <= 2 * MOST_CELLS).ok_or(too_many)?;
        Ok(())
    }

    pub fn text(&mut self, text: &str) -> Result<(), NotImported> {
        let bytes = text.len() as u64;
        if bytes > MOST_IN_A_CELL {
            return Err(NotImported::TooMuchText { most: MOST_IN_A_CELL });
        }
        self.text += bytes;
        if self.text > MOST_TEXT { Err(NotImported::TooMuchText { most: MOST_TEXT }) } else { Ok(()) }
    }

    /// Refuses a row of a sheet before anything is made for the rows above it.
    pub fn reaches(&self, row: u32, column: u32, rows_here: usize) -> Result<(), NotImported> {
        if column >= MOST_COLUMNS {
            return Err(NotImported::TooManyColumns { most: MOST_COLUMNS });
        }
        let more = (row as usize).saturating_sub(rows_here);
        if more > (MOST_ROWS - self.rows) as usize {
            return Err(NotImported::TooManyRows { most: MOST_ROWS });
        }
        Ok(())
    }
}

/// The most bytes all parts of a compressed file may have once unpacked, as they really come out.
pub const MOST_UNPACKED: u64 = 64 * 1024 * 1024;

/// The most parts a compressed file may have.
pub const MOST_PARTS: u32 = 10_000;

/// The most rows there may be, all sheets together, up to the last one with text.
pub const MOST_ROWS: u32 = 20_000;

/// The most columns a row may have, up to its last cell with text.
pub const MOST_COLUMNS: u32 = 200;

/// The most cells there may be, all sheets together, so that a file within the other limits fits into memory.
pub const MOST_CELLS: u32 = 1_000_000;

/// The most bytes of text there may be, all cells together.
pub const MOST_TEXT: u64 = 16 * 1024 * 1024;

/// The most bytes of text in one cell: three for each character that a spreadsheet holds in one.
pub const MOST_IN_A_CELL: u64 = 100_000;
