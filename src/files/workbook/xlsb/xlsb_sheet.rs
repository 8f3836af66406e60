//! One sheet of a binary workbook: its cells, and what it says of rows, columns and merged cells.

use std::io::BufRead;

use calamine::{CellErrorType, DataRef};

use super::super::rich_text::Rich;
use super::super::sheet_facts::{Merged, SheetNotes};
use super::book::Book;
use super::xlsb_formula;
use super::xlsb_records::{Fields, Records};
use super::xlsb_strings::Text;
use crate::files::damage::damaged;
use crate::files::exact_numbers;
use crate::files::grid_builder::GridBuilder;
use crate::files::limits::{Limits, MOST_CELLS};
use crate::files::workbook::blank_formulas::Formulas;
use crate::files::workbook::sheet_cells::{finish, is_zero, put};
use crate::import::{Grid, NotImported, Remark};

/// The sheets of a workbook, as they are read one by one.
pub struct Reading<'b, 'p> {
    book: &'b Book,
    room: Limits<'p>,
    /// What is to be said of the sheets so far.
    pub remarks: Vec<Remark>,
    /// Rows of all sheets that nobody sees, counted from 1.
    pub hidden: Vec<u32>,
    /// Cells so far that hold anything, be it a formula that shows nothing.
    cells: u32,
}

/// Where the reading of a sheet is.
#[derive(Default)]
struct Place {
    /// The row, counted from 0; none before the first.
    row: Option<u32>,
    row_is_hidden: bool,
    /// The column of the next cell that does not name its own.
    column: u32,
}

/// What a cell holds.
struct CellValue<'s> {
    value: DataRef<'s>,
    rich: Option<&'s Rich>,
}

impl<'b, 'p> Reading<'b, 'p> {
    /// Nothing so far.
    pub fn new(book: &'b Book, room: Limits<'p>) -> Self {
        Self { book, room, remarks: Vec::new(), hidden: Vec::new(), cells: 0 }
    }

    /// Reads a sheet.
    ///
    /// # Errors
    /// Says what is damaged, or which limit it is beyond.
    pub fn sheet<R: BufRead>(&mut self, name: &str, mut records: Records<R>) -> Result<Grid, NotImported> {
        let mut said = SheetNotes::default();
        let mut gathering = GridBuilder::new(name.to_owned(), &mut self.room);
        let mut formulas = Formulas::default();
        let (mut place, mut is_whole) = (Place::default(), false);
        while let Some((kind, mut fields)) = records.read()? {
            match kind {
                // BrtRowHdr
                0x00 => place = Place::of_row(&mut fields)?,
                // The cells by what they hold, those that name no column, and a text with runs
                0x01..=0x12 | 0x3e => {
                    let names_column = !(0x0c..=0x12).contains(&kind);
                    let (row, column) = place.cell(&mut fields, names_column)?;
                    let kind = if names_column { kind } else { kind - 0x0b };
                    // BrtCellBlank
                    if kind == 0x01 {
                        continue;
                    }
                    self.cells += 1;
                    if self.cells > MOST_CELLS {
                        return Err(NotImported::TooManyCells { most: MOST_CELLS });
                    }
                    if std::mem::take(&mut place.row_is_hidden) {
                        said.hidden_rows.push(row);
                    }
                    // Beside the number of the look is a flag.
                    let look = u16::try_from(fields.word()? & 0x00ff_ffff).unwrap_or(u16::MAX);
                    let look = self.book.looks.of(look);
                    let mut text = None;
                    let mut held = held(kind, &mut fields, self.book, &mut text)?;
                    match kind {
                        0x09 if is_zero(&held.value) => {
                            formulas.zero_of(row, column, xlsb_formula::looked_at(fields));
                        }
                        0x08..=0x0b => formulas.result(column),
                        _ => {}
                    }
                    if let Some(time) = look.and_then(|look| look.time) {
                        held.value = exact_numbers::timed(held.value, time, self.book.from_1904);
                    }
                    put(&mut gathering, (row, column), held.value, look, held.rich)?;
                }
                // BrtColInfo
                0x3c => columns(&mut fields, &mut said)?,
                // BrtMergeCell
                0xb0 => merged(&mut fields, &mut said)?,
                // BrtEndSheetData
                0x92 => is_whole = true,
                _ => {}
            }
        }
        if !is_whole {
            return Err(damaged("a sheet ends too early"));
        }
        self.hidden.extend(&said.hidden_rows);
        finish(name, gathering, &formulas, self.book.calculates_on_load, &said, &mut self.remarks)
    }
}

impl Place {
    fn of_row(fields: &mut Fields) -> Result<Self, NotImported> {
        let row = fields.word()?;
        fields.skip(4)?;
        let height = fields.half()?;
        fields.skip(1)?;
        let flags = fields.byte()?;
        // Hidden, or set to no height by hand.
        let row_is_hidden = flags & 0x10 != 0 || flags & 0x20 != 0 && height == 0;
        Ok(Self { row: Some(row), row_is_hidden, column: 0 })
    }

    /// Where the next cell is: its row counted from 1, its column from 0.
    fn cell(&mut self, fields: &mut Fields, names_column: bool) -> Result<(u32, u32), NotImported> {
        let row = self.row.ok_or_else(|| damaged("a cell without a row"))?;
        let column = if names_column { fields.word()? } else { self.column };
        self.column = column.saturating_add(1);
        Ok((row.saturating_add(1), column))
    }
}

/// What a cell of a kind holds; a text with runs is kept in `text`.
fn held<'s>(
    kind: u16,
    fields: &mut Fields,
    book: &'s Book,
    text: &'s mut Option<Text>,
) -> Result<CellValue<'s>, NotImported> {
    let text = match kind {
        // BrtCellIsst
        0x07 => {
            let text = usize::try_from(fields.word()?).ok().and_then(|at| book.strings.get(at));
            text.ok_or_else(|| damaged("a text that is not there"))?
        }
        // BrtCellRString
        0x3e => text.insert(Text::read(fields, &book.looks)?),
        _ => {
            let value = match kind {
                // BrtCellRk
                0x02 => exact_numbers::packed(fields.word()?),
                // BrtCellError, BrtFmlaError
                0x03 | 0x0b => DataRef::Error(error(fields.byte()?)),
                // BrtCellBool, BrtFmlaBool
                0x04 | 0x0a => DataRef::Bool(fields.byte()? != 0),
                // BrtCellReal, BrtFmlaNum
                0x05 | 0x09 => exact_numbers::held(fields.array()?),
                // BrtCellSt, BrtFmlaString
                _ => DataRef::String(fields.text()?),
            };
            return Ok(CellValue { value, rich: None });
        }
    };
    Ok(CellValue { value: DataRef::SharedString(&text.text), rich: text.rich.as_deref() })
}

/// An error by its number; whatever is not known is an error all the same.
fn error(number: u8) -> CellErrorType {
    match number {
        0x00 => CellErrorType::Null,
        0x07 => CellErrorType::Div0,
        0x17 => CellErrorType::Ref,
        0x1d => CellErrorType::Name,
        0x24 => CellErrorType::Num,
        0x2a => CellErrorType::NA,
        0x2b => CellErrorType::GettingData,
        _ => CellErrorType::Value,
    }
}

/// What is said of columns: whether nobody sees them.
fn columns(fields: &mut Fields, said: &mut SheetNotes) -> Result<(), NotImported> {
    let (first, last) = (fields.word()?, fields.word()?);
    let has_no_width = fields.word()? == 0;
    fields.skip(4)?;
    let is_hidden = fields.half()? & 1 != 0;
    said.column(first, last, is_hidden || has_no_width);
    Ok(())
}

/// Cells that are merged into one.
fn merged(fields: &mut Fields, said: &mut SheetNotes) -> Result<(), NotImported> {
    let (first, last) = (fields.word()?.saturating_add(1), fields.word()?.saturating_add(1));
    let (left, right) = (fields.word()?, fields.word()?);
    if last > first {
        said.merged.push(Merged { first, last, left, right });
    }
    Ok(())
}
