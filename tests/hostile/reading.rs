//! How a file is read that was made to break a reader: one at a time, soon, and in little memory.

use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use peak_alloc::PeakAlloc;
use support::workbooks::{Book, packed};
use tranche::files::{
    MOST_CELLS, MOST_COLUMNS, MOST_IN_A_CELL, MOST_PARTS, MOST_ROWS, MOST_TEXT, MOST_UNPACKED, read,
};
use tranche::import::{GridRow, ImportSource, NotImported};

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

/// One at a time, so that memory is counted for one file alone.
static ONE: Mutex<()> = Mutex::new(());

/// What came of a file.
pub type Reading = Result<ImportSource, NotImported>;

/// Reads a file, and sees how long it took and how much memory. Without optimising, and beside
/// whatever else runs, ten times as long is allowed as somebody should wait.
#[track_caller]
pub fn reading(name: &str, make: impl FnOnce() -> Vec<u8>) -> Reading {
    let _one = ONE.lock().unwrap_or_else(PoisonError::into_inner);
    let bytes = make();
    MEMORY.reset_peak_usage();
    let before = MEMORY.current_usage();
    let begun = Instant::now();
    let reading = read(name, &bytes, &mut |_| {});
    let took = begun.elapsed();
    let memory = MEMORY.peak_usage() - before;
    println!("{name}: {} bytes, {took:?}, {} KiB", bytes.len(), memory / 1024);
    assert!(took < Duration::from_secs(30), "{took:?}");
    assert!(memory < 200 * 1024 * 1024, "{memory} bytes");
    reading
}

/// Finds a file refused.
#[track_caller]
pub fn refused(name: &str, make: impl FnOnce() -> Vec<u8>, why: NotImported) {
    assert_eq!(reading(name, make), Err(why));
}

/// Finds a file refused as damaged.
#[track_caller]
pub fn damaged(name: &str, make: impl FnOnce() -> Vec<u8>) {
    let reading = reading(name, make);
    assert!(matches!(reading, Err(NotImported::Damaged(_))), "{reading:?}");
}

/// The rows of the only table.
#[track_caller]
pub fn rows(name: &str, make: impl FnOnce() -> Vec<u8>) -> Vec<GridRow> {
    match reading(name, make) {
        Ok(ImportSource::Tables { mut grids, .. }) if grids.len() == 1 => grids.remove(0).rows,
        other => panic!("not one table: {other:?}"),
    }
}

/// Why a file is refused that has too many rows.
pub const TOO_MANY_ROWS: NotImported = NotImported::TooManyRows { most: MOST_ROWS };

/// The same for columns.
pub const TOO_MANY_COLUMNS: NotImported = NotImported::TooManyColumns { most: MOST_COLUMNS };

/// The same for cells.
pub const TOO_MANY_CELLS: NotImported = NotImported::TooManyCells { most: MOST_CELLS };

/// The same for parts.
pub const TOO_MANY_PARTS: NotImported = NotImported::TooManyParts { most: MOST_PARTS };

/// Why a file is refused that has too long a cell.
pub const TOO_LONG_A_CELL: NotImported = NotImported::TooMuchText { most: MOST_IN_A_CELL };

/// Why a file is refused that has too much text in all.
pub const TOO_MUCH_TEXT: NotImported = NotImported::TooMuchText { most: MOST_TEXT };

/// Why a file is refused that is too large once it is unpacked.
pub const UNPACKS_TOO_LARGE: NotImported = NotImported::UnpacksTooLarge { most: MOST_UNPACKED };

/// The row of a workbook with one cell.
pub const A1: &str = r#"<row r="1"><c r="A1"><v>1</v></c></row>"#;

/// The parts of a workbook with one cell.
pub fn parts() -> Vec<(String, String)> {
    Book { sheets: vec![("Bids", A1.to_owned())], strings: "<si><t>one</t></si>", ..Book::default() }.parts()
}

/// A workbook in which something stands for something else, in one part.
#[track_caller]
pub fn with(part: &str, from: &str, to: &str) -> Vec<u8> {
    let mut parts = parts();
    let (_, text) = parts.iter_mut().find(|(name, _)| name == part).unwrap();
    assert!(text.contains(from), "{text}");
    *text = text.replacen(from, to, 1);
    packed(&parts)
}
