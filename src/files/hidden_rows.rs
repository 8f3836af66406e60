//! What is said of rows that nobody sees.

use crate::import::Remark;

/// That rows which nobody sees in the spreadsheet were read.
pub fn hidden_rows(mut rows: Vec<u32>) -> Option<Remark> {
    rows.sort_unstable();
    let first = *rows.first()?;
    Some(Remark::HiddenRows { rows: u32::try_from(rows.len()).unwrap_or(u32::MAX), first })
}
