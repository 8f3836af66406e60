//! XLSX: every visible sheet with text, cell by cell as they stream out of the file.

pub mod blank_formulas;
mod looks;
pub mod part_facts;
mod printed;
mod rich_text;
pub mod sheet_cells;
pub mod sheet_facts;
pub mod xlsb;
mod xml_attributes;

use std::io::{Cursor, Read, Seek};

use calamine::{DataRef, Reader as _, SheetType, SheetVisible, Xlsx, XlsxError, XlsxFormulaMetadata};

use super::damage::damaged;
use super::grid_builder::GridBuilder;
use super::hidden_rows::hidden_rows;
use super::limits::Limits;
use super::tables;
use crate::import::{Grid, ImportSource, NotImported, Remark, TableFacts};
use blank_formulas::Formulas;
use part_facts::Notes;
use sheet_cells::{finish, is_zero, put};
use sheet_facts::SheetNotes;

/// Reads a workbook whose parts were all looked at, with what was noted of them.
pub fn read(bytes: &[u8], mut room: Limits, mut notes: Notes) -> Result<ImportSource, NotImported> {
    notes.end();
    notes.looks.settle();
    let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(refused)?;
    let sheets: Vec<_> = workbook.sheets_metadata().to_vec();
    if sheets.is_empty() {
        return Err(damaged("a workbook without sheets"));
    }
    let (mut grids, mut remarks, mut hidden) = (Vec::new(), Vec::new(), Vec::new());
    for sheet in sheets.into_iter().filter(|sheet| sheet.typ == SheetType::WorkSheet) {
        if sheet.visible == SheetVisible::Visible {
            hidden.extend(notes.sheet(&sheet.name).iter().flat_map(|sheet| &sheet.hidden_rows));
            grids.push(read_sheet(&mut workbook, sheet.name, &notes, &mut room, &mut remarks)?);
        } else {
            remarks.push(Remark::HiddenSheet(sheet.name));
        }
    }
    remarks.extend(hidden_rows(hidden));
    tables(grids, TableFacts::default(), remarks)
}

fn refused(error: XlsxError) -> NotImported {
    match error {
        XlsxError::Password => NotImported::Protected,
        other => damaged(other),
    }
}

fn read_sheet<RS: Read + Seek>(
    workbook: &mut Xlsx<RS>,
    name: String,
    notes: &Notes,
    room: &mut Limits,
    remarks: &mut Vec<Remark>,
) -> Result<Grid, NotImported> {
    let nothing = SheetNotes::default();
    let said = notes.sheet(&name).unwrap_or(&nothing);
    let mut cells = workbook.worksheet_cells_reader(&name).map_err(refused)?;
    let mut gathering = GridBuilder::new(name.clone(), room);
    let mut formulas = Formulas::default();
    let mut at = 0;
    while let Some(cell) = cells.next_cell_with_formula_metadata().map_err(refused)? {
        let (row, column) = cell.pos;
        let row = row.saturating_add(1);
        match (&cell.formula, &cell.value) {
            (None, _) => {}
            (Some(_), DataRef::Empty) => formulas.without_result(row, column),
            (Some(formula), value) if is_zero(value) => formulas.zero(row, column, text_of(formula)),
            (Some(formula), value) if is_nothing(value) => formulas.nothing(row, column, text_of(formula)),
            (Some(_), _) => formulas.result(column),
        }
        let note = said.cells.get(at).copied().unwrap_or_default();
        let look = notes.looks.of(note.look);
        let rich = said.runs.get(&at).or_else(|| notes.strings.of(note.string()?));
        put(&mut gathering, (row, column), cell.value, look, rich)?;
        at += 1;
    }
    finish(&name, gathering, &formulas, notes.calculates_on_load, said, remarks)
}

fn is_nothing(value: &DataRef) -> bool {
    match value {
        DataRef::String(text) => text.is_empty(),
        DataRef::SharedString(text) => text.is_empty(),
        _ => false,
    }
}

/// The text of a formula, where it stands at this cell.
fn text_of(formula: &XlsxFormulaMetadata) -> Option<&str> {
    match formula {
        XlsxFormulaMetadata::Normal { formula } | XlsxFormulaMetadata::Shared { formula, .. } => {
            Some(formula)
        }
        _ => None,
    }
}
