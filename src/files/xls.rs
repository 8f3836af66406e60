//! XLS: workbooks of Excel 97 to 2003. What the library sees of one is only what was looked at and counted before.

mod biff_records;
mod compound;

use std::io::Cursor;

use calamine::{Data, Reader as _, SheetType, SheetVisible, Xls, XlsError};

use super::damage::damaged;
use super::grid_builder::GridBuilder;
use super::limits::Limits;
use super::workbook::blank_formulas::Formulas;
use super::workbook::sheet_cells::not_worked_out;
use super::{exact_numbers, tables};
use crate::import::{CellFact, Grid, ImportSource, NotImported, Remark, TableFacts};
use biff_records::{FormulaResult, Sheet};

/// Reads a workbook in the old wrapping of office files.
///
/// # Errors
/// Says why it is not read.
pub fn read(bytes: &[u8], mut room: Limits) -> Result<ImportSource, NotImported> {
    let mut stream = compound::stream(bytes, &["Workbook", "Book"])?;
    let known = biff_records::look(&mut stream)?;
    let wrapped = compound::wrap("Workbook", &stream);
    let mut workbook: Xls<_> = Xls::new(Cursor::new(wrapped)).map_err(refused)?;
    let sheets = workbook.sheets_metadata().to_vec();
    let (mut grids, mut remarks, mut hidden) = (Vec::new(), Vec::new(), Vec::new());
    for (sheet, known) in sheets.into_iter().zip(known) {
        if sheet.typ != SheetType::WorkSheet {
            continue;
        }
        if sheet.visible != SheetVisible::Visible {
            remarks.push(Remark::HiddenSheet(sheet.name));
            continue;
        }
        let range = workbook.worksheet_range(&sheet.name).map_err(refused)?;
        let (top, left) = range.start().unwrap_or_default();
        let mut gathering = GridBuilder::new(sheet.name.clone(), &mut room);
        for (row, column, value) in range.used_cells() {
            gathering.put(top + row as u32 + 1, left + column as u32, text(value))?;
        }
        let never = never_calculated(&known, &gathering);
        for (row, column) in &never {
            gathering.know(*row, *column, CellFact::NeverCalculated)?;
        }
        remarks.extend(not_worked_out(&sheet.name, &never));
        let mut grid = gathering.done();
        grid.formats_unknown = true;
        mark(&mut grid, &known);
        hidden.extend(grid.rows.iter().filter(|row| row.hidden).map(|row| row.number));
        grids.push(grid);
    }
    remarks.extend(super::hidden_rows::hidden_rows(hidden));
    tables(grids, TableFacts::default(), remarks)
}

/// The cells whose formulas nobody worked out, as far as the records tell.
fn never_calculated(known: &Sheet, gathering: &GridBuilder) -> Vec<(u32, u32)> {
    let mut formulas = Formulas::default();
    for (row, column, held) in &known.formulas {
        match held {
            FormulaResult::NoResult => formulas.without_result(row + 1, *column),
            FormulaResult::ToWorkOut => formulas.zero(row + 1, *column, None),
            FormulaResult::Result => formulas.result(*column),
        }
    }
    formulas.never_calculated(true, gathering.rows())
}

/// What the workbook says of rows, columns and merged cells.
fn mark(grid: &mut Grid, known: &Sheet) {
    grid.hidden_columns.clone_from(&known.hidden_columns);
    for row in &mut grid.rows {
        let at = row.number - 1;
        row.hidden = !row.cells.is_empty() && known.hidden_rows.binary_search(&at).is_ok();
        let covering = known.merged.iter().filter(|merged| merged.top < at && at <= merged.bottom);
        for merged in covering {
            row.facts.extend((merged.left..=merged.right).map(|at| (at, CellFact::CoveredFromAbove)));
        }
        row.facts.sort_by_key(|(column, _)| *column);
    }
}

/// What a person would see, at full precision.
pub fn text(value: &Data) -> String {
    match value {
        Data::Int(number) => number.to_string(),
        Data::Float(number) => exact_numbers::plain(*number),
        Data::String(text) => text.clone(),
        Data::Bool(is) => if *is { "TRUE" } else { "FALSE" }.to_owned(),
        Data::DateTime(moment) => exact_numbers::moment(moment),
        Data::DateTimeIso(text) => exact_numbers::iso(text),
        Data::DurationIso(text) => text.clone(),
        Data::Error(error) => error.to_string(),
        Data::Empty => String::new(),
    }
}

fn refused(error: XlsError) -> NotImported {
    match error {
        XlsError::Password => NotImported::Protected,
        other => damaged(other),
    }
}
