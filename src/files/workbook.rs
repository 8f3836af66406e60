//! XLSX: every visible sheet with text, cell by cell as they stream out of the file.

use std::io::{Cursor, Read, Seek};

use calamine::{DataRef, Reader as _, SheetType, SheetVisible, Xlsx, XlsxError};

use super::room::{Gathering, Room};
use super::{damaged, figures, tables};
use crate::table::{Brought, Grid, NotBrought, Remark, TableFacts};

/// Reads a workbook whose parts were all looked at; of its rows, these are hidden and are read like the others.
pub fn read(bytes: &[u8], mut room: Room, hidden: Vec<u32>) -> Result<Brought, NotBrought> {
    let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(refused)?;
    let sheets: Vec<_> = workbook.sheets_metadata().to_vec();
    if sheets.is_empty() {
        return Err(damaged("a workbook without sheets"));
    }
    let (mut grids, mut remarks) = (Vec::new(), Vec::new());
    for sheet in sheets.into_iter().filter(|sheet| sheet.typ == SheetType::WorkSheet) {
        if sheet.visible == SheetVisible::Visible {
            grids.push(read_sheet(&mut workbook, sheet.name, &mut room, &mut remarks)?);
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

fn refused(error: XlsxError) -> NotBrought {
    match error {
        XlsxError::Password => NotBrought::Protected,
        other => damaged(other),
    }
}

fn read_sheet<RS: Read + Seek>(
    workbook: &mut Xlsx<RS>,
    name: String,
    room: &mut Room,
    remarks: &mut Vec<Remark>,
) -> Result<Grid, NotBrought> {
    let mut cells = workbook.worksheet_cells_reader(&name).map_err(refused)?;
    let mut gathering = Gathering::new(name.clone(), room);
    let mut not_worked_out = Vec::new();
    while let Some(cell) = cells.next_cell_with_formula_metadata().map_err(refused)? {
        let (row, column) = cell.pos;
        let row = row.saturating_add(1);
        if cell.formula.is_some() && cell.value == DataRef::Empty {
            not_worked_out.push(row);
        }
        gathering.put(row, column, text(cell.value))?;
    }
    if let Some(row) = not_worked_out.iter().min() {
        let cells = u32::try_from(not_worked_out.len()).unwrap_or(u32::MAX);
        remarks.push(Remark::NotWorkedOut { sheet: name, row: *row, cells });
    }
    Ok(gathering.done())
}

/// What a person would see, at full precision.
fn text(value: DataRef) -> String {
    match value {
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => figures::plain(number),
        DataRef::String(text) => text,
        DataRef::SharedString(text) => text.to_owned(),
        DataRef::Bool(is) => if is { "TRUE" } else { "FALSE" }.to_owned(),
        DataRef::DateTime(moment) => figures::moment(&moment),
        DataRef::DateTimeIso(text) => figures::iso(&text),
        DataRef::DurationIso(text) => text,
        DataRef::Error(error) => error.to_string(),
        DataRef::Empty => String::new(),
    }
}
