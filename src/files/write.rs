//! Files that people open elsewhere: tables as CSV and XLSX, documents as DOCX.

mod docx_body;
mod docx_file;
mod docx_look;
mod number_widths;
mod output_workbook;
mod template;
mod xlsx;

pub use docx_file::docx;
pub use output_workbook::output_workbook;
pub use template::{template, template_csv};
pub use xlsx::NotWritten;

use crate::formats::fund_table::{self, Holds};
use crate::import::Grid;

/// What tells a spreadsheet that a CSV file is in UTF-8.
const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

/// A table as a CSV file in UTF-8, made ready by [`fund_table::for_csv`]: no cell runs as a formula.
#[must_use]
pub fn csv(grid: &Grid) -> Vec<u8> {
    let mut bytes = BYTE_ORDER_MARK.to_vec();
    let mut writer = ::csv::WriterBuilder::new()
        .flexible(true)
        .terminator(::csv::Terminator::CRLF)
        .from_writer(&mut bytes);
    for row in fund_table::for_csv(grid).rows {
        // Rows may be of any length, and memory refuses nothing.
        let _ = writer.write_record(&row.cells);
    }
    drop(writer);
    bytes
}

/// A whole fund's table as an XLSX file, its amounts as numbers. The same table gives the same bytes.
///
/// # Errors
/// Says which cell holds a text that XLSX does not carry. CSV and JSON carry every text.
pub fn xlsx(grid: &Grid) -> Result<Vec<u8>, NotWritten> {
    xlsx::with(&[(grid, |heading| fund_table::holds(heading).unwrap_or(Holds::Text))])
}
