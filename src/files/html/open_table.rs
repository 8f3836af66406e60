//! A table of a page that is not closed yet.

use super::cell_value::PlainNumber;
use super::layout::lay_out;
use super::table_row::{Cell, Group, Place, Row};
use crate::files::flow::{Draft, DraftRow, MOST_SPANNED, VisibleText, Words};
use crate::files::limits::MOST_ROWS;
use crate::import::NotImported;

/// The most rows that are gathered, empty ones too, before what they hold is counted.
const MOST_GATHERED: usize = 10 * MOST_ROWS as usize;

/// What was read of a table.
pub struct Open {
    hidden: bool,
    caption: Option<VisibleText>,
    captions: Vec<String>,
    group: Group,
    /// The first row of the group.
    group_from: usize,
    rows: Vec<Row>,
    in_row: bool,
    cell: Option<(VisibleText, Cell)>,
    /// What the cell that is open holds.
    held: Option<PlainNumber>,
    columns: u32,
    hidden_columns: Vec<u32>,
}

impl Open {
    /// A table that begins; whether nobody sees it.
    pub fn new(hidden: bool) -> Self {
        Self {
            hidden,
            caption: None,
            captions: Vec::new(),
            group: Group { place: Place::Body, hidden: false, turn: 0 },
            group_from: 0,
            rows: Vec::new(),
            in_row: false,
            cell: None,
            held: None,
            columns: 0,
            hidden_columns: Vec::new(),
        }
    }

    /// Whether nobody sees what stands here.
    pub fn is_hidden(&self) -> bool {
        let row = self.rows.last().filter(|_| self.in_row);
        self.hidden
            || row.is_some_and(|row| row.hidden)
            || self.cell.as_ref().is_some_and(|(_, cell)| cell.hidden)
    }

    /// Where text goes; nowhere between cells.
    pub fn here(&mut self) -> Option<&mut VisibleText> {
        self.cell.as_mut().map(|(seen, _)| seen).or(self.caption.as_mut())
    }

    /// A caption begins.
    pub fn caption(&mut self) {
        self.caption = Some(VisibleText::default());
    }

    /// The caption ends.
    pub fn caption_ends(&mut self) {
        let caption = self.caption.take().map(|seen| seen.done().flattened().text);
        self.captions.extend(caption.filter(|text| !text.is_empty()));
    }

    /// Columns, of which it is said whether they are seen.
    pub fn columns(&mut self, span: u32, hidden: bool) {
        let end = self.columns.saturating_add(span.clamp(1, MOST_SPANNED)).min(MOST_SPANNED);
        self.hidden_columns.extend((self.columns..end).filter(|_| hidden));
        self.columns = end;
    }

    /// A group of rows begins.
    pub fn group(&mut self, name: &str, hidden: bool) {
        let place = match name {
            "thead" => Place::Head,
            "tfoot" => Place::Foot,
            _ => Place::Body,
        };
        self.group = Group { place, hidden, turn: self.group.turn + 1 };
        self.group_from = self.rows.len();
        self.in_row = false;
    }

    /// The group ends.
    pub fn group_ends(&mut self) {
        self.group("tbody", false);
    }

    /// A row begins.
    pub fn row(&mut self, hidden: bool) -> Result<(), NotImported> {
        if self.rows.len() >= MOST_GATHERED {
            return Err(NotImported::TooManyRows { most: MOST_ROWS });
        }
        let hidden = hidden || self.group.hidden || self.hidden;
        self.rows.push(Row { group: self.group, hidden, cells: Vec::new() });
        self.in_row = true;
        Ok(())
    }

    /// A row begins with a cell alone.
    pub fn row_if_none(&mut self) -> Result<(), NotImported> {
        if self.in_row { Ok(()) } else { self.row(false) }
    }

    /// How many rows the group has so far.
    pub fn rows_of_group(&self) -> usize {
        self.rows.len() - self.group_from
    }

    /// How many cells the row has so far.
    pub fn cells_of_row(&self) -> usize {
        self.rows.last().filter(|_| self.in_row).map_or(0, |row| row.cells.len())
    }

    /// The row ends.
    pub fn row_ends(&mut self) {
        self.in_row = false;
    }

    /// A cell begins; over how many columns and rows it reaches.
    pub fn cell(&mut self, hidden: bool, columns: u32, rows: u32, held: Option<PlainNumber>) {
        // Nothing is said to reach to the end of the group.
        let rows = if rows == 0 { u32::MAX } else { rows };
        let columns = columns.clamp(1, MOST_SPANNED);
        self.cell = Some((VisibleText::default(), Cell { words: Words::default(), hidden, columns, rows }));
        self.held = held;
    }

    /// The cell ends.
    pub fn cell_ends(&mut self) {
        if let (Some((seen, cell)), Some(row)) = (self.cell.take(), self.rows.last_mut()) {
            let words = seen.done();
            let words = match self.held.take() {
                Some(held) if words.above.is_empty() => held.in_full(words),
                _ => words,
            };
            row.cells.push(Cell { words, ..cell });
        }
    }

    /// The table, its rows as they are seen.
    pub fn done(mut self) -> Draft {
        self.rows.sort_by_key(|row| row.group.place);
        let mut layout = lay_out(&self.rows, true);
        if layout.mixed {
            // A cell that is hidden beside cells that are not holds no place: the next one stands there.
            layout = lay_out(&self.rows, false);
        }
        let cells = self.rows.into_iter().map(|row| (row.hidden, row.cells));
        let rows = cells.zip(layout.rows).map(|((hidden, cells), (columns, covered))| {
            let placed =
                cells.into_iter().zip(columns).filter_map(|(cell, column)| Some((column?, cell.words)));
            DraftRow { cells: placed.filter(|(_, words)| !words.is_empty()).collect(), covered, hidden }
        });
        let mut hidden_columns = self.hidden_columns;
        hidden_columns.extend(layout.hidden_columns);
        hidden_columns.sort_unstable();
        hidden_columns.dedup();
        Draft { caption: self.captions.join(" "), rows: rows.collect(), hidden_columns }
    }
}
