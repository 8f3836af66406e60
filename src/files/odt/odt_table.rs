//! A table of a document of text that is not closed yet.

use quick_xml::events::BytesStart;

use crate::files::damage::damaged;
use crate::files::flow::{Draft, DraftRow, Spans, VisibleText, attribute};
use crate::files::limits::{MOST_COLUMNS, MOST_ROWS};
use crate::import::NotImported;

/// What was read of a table.
pub struct Table {
    draft: Draft,
    name: String,
    spans: Spans,
    columns: u32,
    row: Option<Row>,
    cell: Option<Cell>,
}

struct Row {
    row: DraftRow,
    column: u32,
    times: u32,
    /// The columns that cells of the rows above cover.
    covered: Vec<u32>,
}

struct Cell {
    seen: VisibleText,
    times: u32,
    is_covered: bool,
}

impl Table {
    /// A table that begins, and its name.
    pub fn new(name: String) -> Self {
        let (draft, spans) = (Draft::default(), Spans::default());
        Self { draft, name, spans, columns: 0, row: None, cell: None }
    }

    /// Where text goes; nowhere between cells.
    pub fn here(&mut self) -> Option<&mut VisibleText> {
        self.cell.as_mut().map(|cell| &mut cell.seen)
    }

    /// Columns, of which it is said whether they are seen.
    pub fn column(&mut self, element: &BytesStart) -> Result<(), NotImported> {
        let end = self.columns.saturating_add(count(element, "number-columns-repeated")?).min(MOST_COLUMNS);
        let hidden = is_hidden(element)?;
        self.draft.hidden_columns.extend((self.columns..end).filter(|_| hidden));
        self.columns = end;
        Ok(())
    }

    /// A row begins.
    pub fn row(&mut self, element: &BytesStart) -> Result<(), NotImported> {
        let row = DraftRow { hidden: is_hidden(element)?, ..DraftRow::default() };
        let times = count(element, "number-rows-repeated")?;
        self.row = Some(Row { row, column: 0, times, covered: self.spans.row() });
        Ok(())
    }

    /// The row ends.
    pub fn row_ends(&mut self) -> Result<(), NotImported> {
        let Some(Row { row, times, .. }) = self.row.take() else { return Ok(()) };
        // Tables within cells are not written once for several rows.
        let holds_tables = row.cells.iter().any(|(_, words)| !words.above.is_empty());
        let times = if row.cells.is_empty() || holds_tables { 1 } else { times };
        if self.draft.rows.len() + times as usize > 10 * MOST_ROWS as usize {
            return Err(NotImported::TooManyRows { most: MOST_ROWS });
        }
        for _ in 1..times {
            let cells = row.cells.clone();
            self.draft.rows.push(DraftRow { cells, covered: row.covered.clone(), hidden: row.hidden });
        }
        self.draft.rows.push(row);
        Ok(())
    }

    /// A cell begins; one that is covered is not seen.
    pub fn cell(&mut self, element: &BytesStart, is_covered: bool) -> Result<(), NotImported> {
        let times = count(element, "number-columns-repeated")?;
        let columns = count(element, "number-columns-spanned")?;
        let rows = count(element, "number-rows-spanned")?;
        if let Some(row) = self.row.as_ref().filter(|_| !is_covered) {
            self.spans.reach(row.column, columns, rows);
        }
        self.cell = Some(Cell { seen: VisibleText::default(), times, is_covered });
        Ok(())
    }

    /// The cell ends.
    pub fn cell_ends(&mut self) {
        let (Some(cell), Some(row)) = (self.cell.take(), &mut self.row) else { return };
        let end = row.column.saturating_add(cell.times);
        if cell.is_covered {
            let covered = row.covered.iter().filter(|column| (row.column..end).contains(*column));
            row.row.covered.extend(covered);
        } else {
            let words = cell.seen.done();
            // One more than the most is enough to refuse the row.
            let most = if words.above.is_empty() { MOST_COLUMNS as usize + 1 } else { 1 };
            let columns = (row.column..end).take(most).filter(|_| !words.is_empty());
            row.row.cells.extend(columns.map(|column| (column, words.clone())));
        }
        row.column = end;
    }

    /// The table. The name that the program gave it says nothing: `Table1`.
    pub fn done(self) -> Draft {
        let is_made = self.name.trim_end_matches(|c: char| c.is_ascii_digit()).len() < self.name.len();
        let caption = if is_made { String::new() } else { self.name };
        Draft { caption, ..self.draft }
    }
}

fn count(element: &BytesStart, name: &str) -> Result<u32, NotImported> {
    match attribute(element, name)? {
        None => Ok(1),
        Some(count) => match count.parse::<u64>() {
            Ok(count) if count > 0 => Ok(u32::try_from(count).unwrap_or(u32::MAX)),
            _ => Err(damaged(format!("{name} {count}"))),
        },
    }
}

fn is_hidden(element: &BytesStart) -> Result<bool, NotImported> {
    Ok(attribute(element, "visibility")?.is_some_and(|said| said != "visible"))
}
