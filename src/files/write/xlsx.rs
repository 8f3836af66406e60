//! Tables as sheets of a workbook: what is text stays text, what is an amount can be summed.

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, Worksheet, XlsxError};

use super::number_widths::{NumberWidths, shown};
use crate::formats::fund_table::Holds;
use crate::import::Grid;
use crate::money::Money;

/// Why a table is not written as a workbook.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotWritten {
    /// A text of more than 32,767 UTF-16 units, the most a cell holds.
    TooLong {
        /// The row of the sheet, counted from 1.
        row: u32,
        /// The heading of the column.
        column: String,
    },
    /// A text that would come out of the file as another one. Only texts that look like the inside of such a file do.
    Ambiguous {
        /// The row of the sheet, counted from 1.
        row: u32,
        /// The heading of the column.
        column: String,
    },
    /// What else the writer of the format says.
    Refused(String),
}

impl From<XlsxError> for NotWritten {
    fn from(error: XlsxError) -> Self {
        Self::Refused(error.to_string())
    }
}

/// What the column with a heading holds.
pub type ColumnHolds = fn(&str) -> Holds;

const MOST_UNITS_OF_TEXT: usize = 32_767;

/// A4, by the number that workbooks have for it.
const PAPER: u8 = 9;

/// Wide enough for a sentence in two or three lines; what is longer is wrapped.
const WIDEST: u32 = 360;

/// A workbook of these tables, the first one on top. The same tables give the same bytes, whenever they are written.
pub fn with(tables: &[(&Grid, ColumnHolds)]) -> Result<Vec<u8>, NotWritten> {
    let mut workbook = begun()?;
    for (grid, held_by) in tables {
        let sheet = workbook.add_worksheet();
        sheet.set_name(&grid.name)?;
        fill(sheet, grid, *held_by)?;
    }
    Ok(workbook.save_to_buffer()?)
}

/// A workbook without sheets, that does not say when it was made.
pub fn begun() -> Result<Workbook, NotWritten> {
    let mut workbook = Workbook::new();
    let long_ago = ExcelDateTime::from_ymd(2000, 1, 1)?;
    workbook.set_properties(&DocProperties::new().set_creation_datetime(&long_ago));
    Ok(workbook)
}

fn fill(sheet: &mut Worksheet, grid: &Grid, held_by: ColumnHolds) -> Result<(), NotWritten> {
    let Some((headings, rows)) = grid.rows.split_first() else { return Ok(()) };
    let bold = looks("@").set_bold();
    let columns: Vec<(&str, Holds, Format)> = headings
        .cells
        .iter()
        .map(|heading| (heading.as_str(), held_by(heading), looks(number_format(held_by(heading)))))
        .collect();
    let mut widths = NumberWidths::default();
    for (at, (heading, holds, format)) in (0..).zip(&columns) {
        sheet.set_column_format(at, format)?;
        if *holds != Holds::Text {
            widths.note(at, heading.chars().count());
        }
        sheet.write_string_with_format(0, at, *heading, &bold)?;
    }
    for (row_number, row) in (1..).zip(rows) {
        for (at, (text, (heading, holds, format))) in (0..).zip(row.cells.iter().zip(&columns)) {
            if text.is_empty() {
                continue;
            }
            match as_amount(text, *holds) {
                Some(amount) => {
                    widths.note(at, shown(amount, ""));
                    sheet.write_number_with_format(row_number, at, number(amount), format)?
                }
                None => {
                    can_be_carried(text, row_number + 1, heading)?;
                    sheet.write_string_with_format(row_number, at, text, format)?
                }
            };
        }
    }
    print_ready(sheet, &widths)
}

/// Columns as wide as what stands in them, and the headings in sight and on every page. Rows have no height of their own, so that each
/// is as high as what is wrapped in it.
pub fn print_ready(sheet: &mut Worksheet, widths: &NumberWidths) -> Result<(), NotWritten> {
    sheet.set_autofit_max_width(WIDEST).autofit();
    widths.set(sheet)?;
    sheet.set_freeze_panes(1, 0)?;
    sheet.set_repeat_rows(0, 0)?;
    sheet.set_paper_size(PAPER).set_landscape().set_print_fit_to_pages(1, 0);
    Ok(())
}

/// What a cell looks like that is shown in this format.
pub fn looks(number_format: &str) -> Format {
    Format::new().set_num_format(number_format).set_text_wrap().set_align(FormatAlign::Top)
}

/// Text is marked as text, so that what people type there later is not turned into dates either.
fn number_format(holds: Holds) -> &'static str {
    match holds {
        Holds::Text => "@",
        Holds::Amount => "#,##0.00",
        Holds::Count => "#,##0",
    }
}

/// The amount in a cell whose text is one.
fn as_amount(text: &str, holds: Holds) -> Option<Money> {
    Money::from_plain(text).ok().filter(|_| holds != Holds::Text)
}

/// The number that a workbook holds for an amount. A spreadsheet keeps fifteen digits, and what may be asked for has fourteen.
pub fn number(amount: Money) -> f64 {
    amount.to_string().parse().unwrap_or_default()
}

/// Whether a text comes out of the file as it goes in.
pub fn can_be_carried(text: &str, row: u32, heading: &str) -> Result<(), NotWritten> {
    let column = heading.to_owned();
    if text.encode_utf16().count() > MOST_UNITS_OF_TEXT {
        return Err(NotWritten::TooLong { row, column });
    }
    // The library takes a text in these marks for one that it formatted itself.
    let looks_formatted = text.starts_with("<r>") && text.ends_with("</r>");
    if looks_formatted || has_half_a_code(text) {
        return Err(NotWritten::Ambiguous { row, column });
    }
    Ok(())
}

/// Whether `_x` and four hexadecimal digits stand right before a character that is itself written as `_x000D_`: a
/// reader would take the first underscore of the second for the last of the first.
fn has_half_a_code(text: &str) -> bool {
    let is_coded = |c: char| matches!(c, '\u{fffe}' | '\u{ffff}') || (c < ' ' && c != '\t' && c != '\n');
    text.char_indices().filter(|(_, c)| is_coded(*c)).any(|(at, _)| {
        let before = &text.as_bytes()[at.saturating_sub(6)..at];
        before
            .strip_prefix(b"_x")
            .is_some_and(|code| code.len() == 4 && code.iter().all(u8::is_ascii_hexdigit))
    })
}
