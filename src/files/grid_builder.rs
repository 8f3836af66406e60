//! A table that grows downward, within the limits, as its cells come.

use std::ops::RangeInclusive;

use super::limits::{Limits, MOST_COLUMNS, MOST_ROWS};
use crate::import::{CellFact, Grid, GridRow, NotImported};

/// A table that grows downward. Empty cells at the end of a row and empty rows at the end of the table are not kept.
pub struct GridBuilder<'r, 'p> {
    grid: Grid,
    room: &'r mut Limits<'p>,
    /// The numbers of empty rows that count only if text comes below them.
    waiting: Vec<u32>,
    facts: Vec<(u32, u32, CellFact)>,
}

impl<'r, 'p> GridBuilder<'r, 'p> {
    /// An empty table.
    pub fn new(name: String, room: &'r mut Limits<'p>) -> Self {
        Self { grid: Grid { name, ..Grid::default() }, room, waiting: Vec::new(), facts: Vec::new() }
    }

    /// Adds a row below the others; `number` is where people find it.
    pub fn push(&mut self, number: u32, mut cells: Vec<String>) -> Result<(), NotImported> {
        while cells.last().is_some_and(String::is_empty) {
            cells.pop();
        }
        if cells.is_empty() {
            // One more than the most is enough to refuse whatever stands below.
            if self.waiting.len() <= MOST_ROWS as usize {
                self.waiting.push(number);
            }
            return Ok(());
        }
        if cells.len() > MOST_COLUMNS as usize {
            return Err(NotImported::TooManyColumns { most: MOST_COLUMNS });
        }
        for number in std::mem::take(&mut self.waiting) {
            self.room.row()?;
            self.grid.rows.push(GridRow { number, ..GridRow::default() });
        }
        self.room.row()?;
        self.room.cells(cells.len())?;
        cells.iter().try_for_each(|cell| self.room.text(cell))?;
        cells.shrink_to_fit();
        self.grid.rows.push(GridRow { number, cells, ..GridRow::default() });
        Ok(())
    }

    /// Puts a text where it stands in a sheet: rows are counted from 1, columns from 0, and may come in any order.
    pub fn put(&mut self, row: u32, column: u32, text: String) -> Result<(), NotImported> {
        if text.is_empty() || row == 0 {
            return Ok(());
        }
        self.room.reaches(row, column, self.grid.rows.len())?;
        self.room.text(&text)?;
        while self.grid.rows.len() < row as usize {
            self.room.row()?;
            self.grid.rows.push(GridRow { number: self.grid.rows.len() as u32 + 1, ..GridRow::default() });
        }
        let cells = &mut self.grid.rows[row as usize - 1].cells;
        let needed = column as usize + 1;
        if cells.len() < needed {
            self.room.cells(needed - cells.len())?;
            cells.resize_with(needed, String::new);
        }
        cells[column as usize] = text;
        Ok(())
    }

    /// What is known of a cell of a sheet, whether it has text or not.
    pub fn know(&mut self, row: u32, column: u32, fact: CellFact) -> Result<(), NotImported> {
        self.room.facts(1)?;
        self.facts.push((row, column, fact));
        Ok(())
    }

    /// That the cells of these rows and columns are covered by the one above them; as far as there is a table.
    pub fn cover<C>(&mut self, ranges: C) -> Result<(), NotImported>
    where
        C: Iterator<Item = (RangeInclusive<u32>, RangeInclusive<u32>)>,
    {
        let widest = self.grid.rows.iter().map(|row| row.cells.len()).max().unwrap_or_default() as u32;
        for (rows, columns) in ranges {
            self.room.facts(1)?;
            for row in *rows.start()..=(*rows.end()).min(self.grid.rows.len() as u32) {
                self.room.facts(1)?;
                // A row of nothing else is empty, whatever covers it.
                if self.grid.rows[row as usize - 1].cells.is_empty() {
                    continue;
                }
                for column in *columns.start()..=(*columns.end()).min(widest.saturating_sub(1)) {
                    self.know(row, column, CellFact::CoveredFromAbove)?;
                }
            }
        }
        Ok(())
    }

    /// That nobody sees a row.
    pub fn hide_row(&mut self, row: u32) {
        if let Some(row) = (row as usize).checked_sub(1).and_then(|at| self.grid.rows.get_mut(at)) {
            row.hidden = true;
        }
    }

    /// That nobody sees these columns; those without text are not missed.
    pub fn hide_columns(&mut self, mut columns: Vec<u32>) {
        let has_text = |column: &u32| {
            let cell = |row: &GridRow| row.cells.get(*column as usize).is_some_and(|text| !text.is_empty());
            self.grid.rows.iter().any(cell)
        };
        columns.retain(has_text);
        columns.sort_unstable();
        columns.dedup();
        self.grid.hidden_columns = columns;
    }

    /// The rows so far.
    pub fn rows(&self) -> &[GridRow] {
        &self.grid.rows
    }

    /// The table.
    pub fn done(mut self) -> Grid {
        for (row, column, fact) in self.facts {
            // What is known of cells below the last row with text helps nobody.
            if let Some(row) = (row as usize).checked_sub(1).and_then(|at| self.grid.rows.get_mut(at)) {
                row.facts.push((column, fact));
            }
        }
        for row in &mut self.grid.rows {
            row.facts.sort_by_key(|(column, fact)| (*column, *fact as u8));
            row.facts.dedup();
        }
        self.grid
    }
}
