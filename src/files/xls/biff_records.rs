//! The records of an older workbook, looked at before the library sees them: where cells stand, how long their texts
//! are, and what is hidden. What the library would believe and need not know is taken out.

mod biff_formulas;
mod biff_record;
mod biff_strings;

use crate::files::damage::damaged;
use crate::files::limits::{MOST_CELLS, MOST_COLUMNS, MOST_PARTS, MOST_ROWS, MOST_TEXT};
use crate::import::NotImported;
pub use biff_formulas::FormulaResult;
use biff_record::{END, Record, half, record};

/// What the workbook says of one sheet.
#[derive(Default)]
pub struct Sheet {
    /// Rows that nobody sees, counted from 0, in their order.
    pub hidden_rows: Vec<u32>,
    /// Columns that nobody sees, counted from 0, in their order.
    pub hidden_columns: Vec<u32>,
    /// Cells that are merged over several rows.
    pub merged: Vec<Merged>,
    /// What formulas came to, by row and column, counted from 0.
    pub formulas: Vec<(u32, u32, FormulaResult)>,
}

/// A merged cell by its first and last row and column, counted from 0.
pub struct Merged {
    /// Its first row.
    pub top: u32,
    /// Its last row.
    pub bottom: u32,
    /// Its first column.
    pub left: u32,
    /// Its last column.
    pub right: u32,
}

/// A record of no kind that anybody reads.
const NOTHING: u16 = 0x5fff;

const FORMULA: u16 = 0x0006;
const BEGIN: u16 = 0x0809;
/// Beyond these no spreadsheet of that time went.
const MOST_SHEETS: usize = 1_000;
const MOST_RECORDS: u32 = 4 * MOST_CELLS;
const MOST_MERGED: usize = 1_000;

/// Looks at every record that the library will read, in the order of the sheets.
///
/// # Errors
/// Says that it has a password, what is damaged, or which limit it is beyond.
pub fn look(stream: &mut [u8]) -> Result<Vec<Sheet>, NotImported> {
    let starts = sheets(stream)?;
    if starts.len() > MOST_SHEETS {
        return Err(NotImported::TooManyParts { most: MOST_PARTS });
    }
    for start in [0].iter().chain(&starts) {
        take_out(stream, *start)?;
    }
    let lengths = biff_strings::lengths(stream)?;
    let mut limits = Limits { cells: 0, text: 0, records: 0 };
    starts.iter().map(|start| sheet(stream, *start, &lengths, &mut limits)).collect()
}

struct Limits {
    cells: u64,
    text: u64,
    records: u32,
}

/// Where each sheet begins.
fn sheets(stream: &[u8]) -> Result<Vec<usize>, NotImported> {
    let mut starts = Vec::new();
    let mut at = 0;
    while let Some(Record { kind, start, end }) = record(stream, at) {
        match kind {
            0x002f if half(stream, start).unwrap_or(1) != 0 => return Err(NotImported::Protected),
            0x0085 if end - start >= 8 => {
                let low = half(stream, start).unwrap_or_default() as usize;
                let high = half(stream, start + 2).unwrap_or_default() as usize;
                let begins = high << 16 | low;
                if begins >= stream.len() {
                    return Err(damaged("a sheet beyond the end"));
                }
                starts.push(begins);
            }
            0x0085 => return Err(damaged("a sheet without a name")),
            END => return Ok(starts),
            _ => {}
        }
        at = end;
    }
    Err(damaged("the workbook ends too early"))
}

/// Takes out what makes the library reserve memory or work formulas out: their stored results are what counts.
fn take_out(stream: &mut [u8], from: usize) -> Result<(), NotImported> {
    let mut at = from;
    let mut depth = 0_u32;
    while let Some(Record { kind, start, end }) = record(stream, at) {
        match kind {
            // How far the sheet reaches, names, where other sheets are.
            0x0200 | 0x0018 | 0x0017 | 0x013d => {
                stream[at..at + 2].copy_from_slice(&NOTHING.to_le_bytes());
            }
            FORMULA if end - start >= 22 => stream[start + 20..start + 22].fill(0),
            0x0022 | 0x0042 | BEGIN if end - start < 2 => return Err(damaged("a record is too short")),
            BEGIN => depth += 1,
            END if depth <= 1 => break,
            END => depth -= 1,
            _ => {}
        }
        at = end;
    }
    Ok(())
}

fn sheet(stream: &mut [u8], from: usize, lengths: &[u32], limits: &mut Limits) -> Result<Sheet, NotImported> {
    let mut sheet = Sheet::default();
    let (mut rows, mut columns) = (None, None);
    let (mut at, mut depth) = (from, 0_u32);
    while let Some(Record { kind, start, end }) = record(stream, at) {
        limits.records += 1;
        if limits.records > MOST_RECORDS {
            return Err(NotImported::TooManyCells { most: MOST_CELLS });
        }
        let value = |at: usize| half(stream, start + at).filter(|_| start + at + 2 <= end).map(u32::from);
        match kind {
            BEGIN => depth += 1,
            END if depth <= 1 => break,
            END => depth -= 1,
            // A chart within the sheet has cells of its own, which are not read.
            _ if depth > 1 => {}
            0x0200 | 0x0018 | 0x0017 => return Err(damaged("records within records")),
            0x0203 | 0x0204 | 0x00d6 | 0x0205 | 0x027e | 0x00fd | 0x00bd | FORMULA => {
                let (Some(row), Some(column)) = (value(0), value(2)) else {
                    return Err(damaged("a record is too short"));
                };
                let last = if kind == 0x00bd { half(stream, end - 2).map(u32::from) } else { None };
                reach(&mut rows, row, row);
                reach(&mut columns, column, last.unwrap_or(column).max(column));
                if kind == FORMULA {
                    let contents = stream.get(start..end).unwrap_or_default();
                    sheet.formulas.push((row, column, biff_formulas::held(contents)));
                }
                if last.is_some_and(|last| last < column) {
                    return Err(damaged("cells that end before they begin"));
                }
                limits.text += match (kind, value(6), value(8)) {
                    (0x00fd, Some(low), Some(high)) => {
                        lengths.get((high << 16 | low) as usize).copied().unwrap_or_default().into()
                    }
                    _ => (end - start) as u64,
                };
            }
            0x0208 if value(12).is_some_and(|said| said & 0x20 != 0) => {
                sheet.hidden_rows.extend(value(0));
            }
            0x007d if value(8).is_some_and(|said| said & 1 != 0) => {
                if let (Some(first), Some(last)) = (value(0), value(2)) {
                    sheet.hidden_columns.extend(first..=last.min(MOST_COLUMNS));
                }
            }
            0x00e5 => merged(value, &mut sheet),
            _ => {}
        }
        if kind == 0x00e5 {
            stream[at..at + 2].copy_from_slice(&NOTHING.to_le_bytes());
        }
        at = end;
    }
    limits.count(rows, columns)?;
    sheet.hidden_rows.sort_unstable();
    sheet.hidden_columns.sort_unstable();
    sheet.hidden_columns.dedup();
    Ok(sheet)
}

/// The cells that a record says are merged into one.
fn merged(value: impl Fn(usize) -> Option<u32>, sheet: &mut Sheet) {
    let places = (0..value(0).unwrap_or_default() as usize).map(|one| 2 + 8 * one);
    let merged = places.map_while(|at| {
        Some(Merged { top: value(at)?, bottom: value(at + 2)?, left: value(at + 4)?, right: value(at + 6)? })
    });
    sheet.merged.extend(merged.filter(|merged| merged.top < merged.bottom && merged.right < MOST_COLUMNS));
    sheet.merged.truncate(MOST_MERGED);
}

type Reach = Option<(u32, u32)>;

fn reach(so_far: &mut Reach, first: u32, last: u32) {
    let (from, to) = so_far.unwrap_or((first, last));
    *so_far = Some((from.min(first), to.max(last)));
}

impl Limits {
    /// The library makes room for every cell between the first and the last.
    fn count(&mut self, rows: Reach, columns: Reach) -> Result<(), NotImported> {
        let (Some(rows), Some(columns)) = (rows, columns) else { return Ok(()) };
        if rows.1 >= MOST_ROWS {
            return Err(NotImported::TooManyRows { most: MOST_ROWS });
        }
        if columns.1 >= MOST_COLUMNS {
            return Err(NotImported::TooManyColumns { most: MOST_COLUMNS });
        }
        self.cells += u64::from(rows.1 - rows.0 + 1) * u64::from(columns.1 - columns.0 + 1);
        if self.cells > MOST_CELLS.into() {
            return Err(NotImported::TooManyCells { most: MOST_CELLS });
        }
        if self.text > 2 * MOST_TEXT {
            return Err(NotImported::TooMuchText { most: MOST_TEXT });
        }
        Ok(())
    }
}
