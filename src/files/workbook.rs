//! XLSX: every visible sheet with text, cell by cell as they stream out of the file.

mod blank_formulas;
mod looks;
mod part_facts;
mod printed;
mod rich_text;
mod sheet_facts;
pub mod xlsb;

use std::io::{Cursor, Read, Seek};

use calamine::{DataRef, Reader as _, SheetType, SheetVisible, Xlsx, XlsxError, XlsxFormulaMetadata};

use super::limits::{GridBuilder, Limits};
use super::number_format::ShownFigure;
use super::superscript::{Height, at_height};
use super::{damaged, exact_numbers, tables};
use crate::import::{CellFact, Grid, ImportSource, NotImported, Remark, TableFacts};
pub use blank_formulas::Formulas;
use looks::Look;
pub use part_facts::Notes;
use rich_text::Rich;
pub use sheet_facts::CellNote;
use sheet_facts::{Merged, SheetNotes};

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

/// That rows which nobody sees in the spreadsheet were read.
pub fn hidden_rows(mut rows: Vec<u32>) -> Option<Remark> {
    rows.sort_unstable();
    let first = *rows.first()?;
    Some(Remark::HiddenRows { rows: u32::try_from(rows.len()).unwrap_or(u32::MAX), first })
}

/// That formulas were never worked out, in these rows of a sheet.
pub fn not_worked_out(sheet: &str, cells: &[(u32, u32)]) -> Option<Remark> {
    let row = cells.iter().map(|(row, _)| *row).min()?;
    let cells = u32::try_from(cells.len()).unwrap_or(u32::MAX);
    Some(Remark::NotWorkedOut { sheet: sheet.to_owned(), row, cells })
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

/// Puts a cell into its table as a person would see it, with what is known of it.
fn put(
    gathering: &mut GridBuilder,
    (row, column): (u32, u32),
    value: DataRef,
    look: Option<&Look>,
    rich: Option<&Rich>,
) -> Result<(), NotImported> {
    let shown = shown(value, look, rich);
    let is_struck = look.is_some_and(|look| look.font.struck);
    if !shown.text.is_empty() && rich.map_or(is_struck, |rich| rich.is_struck(font(look))) {
        gathering.know(row, column, CellFact::Struck)?;
    }
    if let Some(scale) = shown.scale {
        gathering.know(row, column, scale)?;
    }
    gathering.put(row, column, shown.text)
}

/// The table, once all its cells are there, with what the sheet says of formulas, rows, columns and merged cells.
fn finish(
    name: &str,
    mut gathering: GridBuilder,
    formulas: &Formulas,
    calculates_on_load: bool,
    said: &SheetNotes,
    remarks: &mut Vec<Remark>,
) -> Result<Grid, NotImported> {
    let never = formulas.never_calculated(calculates_on_load, gathering.rows());
    for (row, column) in &never {
        gathering.know(*row, *column, CellFact::NeverCalculated)?;
    }
    remarks.extend(not_worked_out(name, &never));
    gathering.cover(said.merged.iter().map(Merged::below))?;
    said.hidden_rows.iter().for_each(|row| gathering.hide_row(*row));
    gathering.hide_columns(said.hidden_columns.clone());
    let mut grid = gathering.done();
    grid.around.extend(said.printed.texts());
    Ok(grid)
}

fn is_zero(value: &DataRef) -> bool {
    match value {
        DataRef::Int(number) => *number == 0,
        DataRef::Float(number) => exact_numbers::plain(*number) == "0",
        _ => false,
    }
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

fn font(look: Option<&Look>) -> looks::Font {
    look.map(|look| look.font).unwrap_or_default()
}

/// What a person would see, at full precision.
fn shown(value: DataRef, look: Option<&Look>, rich: Option<&Rich>) -> ShownFigure {
    let format = look.and_then(|look| look.format.as_deref());
    let words = |text: String| {
        let text = rich.and_then(|rich| rich.text(font(look)).cloned()).unwrap_or(text);
        let raised = rich.is_none() && font(look).height == Height::Raised;
        let text = if raised { at_height(&text, Height::Raised) } else { text };
        match format {
            Some(format) => format.dress_words(text),
            None => text,
        }
    };
    let figure = |plain: String| match format {
        Some(format) => format.dress(&plain),
        None => ShownFigure::plain(plain),
    };
    ShownFigure::plain(match value {
        DataRef::Int(number) => return figure(number.to_string()),
        DataRef::Float(number) => return figure(exact_numbers::plain(number)),
        DataRef::DateTime(moment) if format.is_some_and(|format| format.is_figure) => {
            return figure(exact_numbers::plain(moment.as_f64()));
        }
        DataRef::String(text) => words(text),
        DataRef::SharedString(text) => words(text.to_owned()),
        DataRef::Bool(is) => if is { "TRUE" } else { "FALSE" }.to_owned(),
        DataRef::DateTime(moment) => exact_numbers::moment(&moment),
        DataRef::DateTimeIso(text) => exact_numbers::iso(&text),
        DataRef::DurationIso(text) => text,
        DataRef::Error(error) => error.to_string(),
        DataRef::Empty => String::new(),
    })
}
