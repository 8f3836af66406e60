//! How a test says what is in a file: its rows as a person sees them, and what is remarked.

use tranche::files::{read, read_text};
use tranche::import::{Grid, ImportSource, NotImported, Remark, TableFacts};

/// Rows as `number: cell | cell`, so that a test shows what a person would see.
pub fn shown(grid: &Grid) -> Vec<String> {
    let row = |row: &tranche::import::GridRow| format!("{}: {}", row.number, row.cells.join(" | "));
    grid.rows.iter().map(row).collect()
}

/// The tables of what was brought, with what is known of them and what is remarked.
#[track_caller]
pub fn tables(brought: Result<ImportSource, NotImported>) -> (Vec<Grid>, TableFacts, Vec<Remark>) {
    match brought {
        Ok(ImportSource::Tables { grids, facts, remarks }) => (grids, facts, remarks),
        other => panic!("no tables: {other:?}"),
    }
}

/// Finds one table with these rows in what was brought.
#[track_caller]
pub fn is(brought: Result<ImportSource, NotImported>, rows: &[&str], remarks: &[Remark]) {
    let (grids, _, found) = tables(brought);
    assert_eq!(grids.len(), 1);
    assert_eq!(shown(&grids[0]), rows);
    assert_eq!(found, remarks);
}

/// Finds these rows in a file.
#[track_caller]
pub fn file(name: &str, bytes: impl AsRef<[u8]>, rows: &[&str], remarks: &[Remark]) {
    is(read(name, bytes.as_ref(), &mut |_| {}), rows, remarks);
}

/// Finds these rows in what was pasted.
#[track_caller]
pub fn pasted(text: &str, rows: &[&str], remarks: &[Remark]) {
    is(read_text(text, &mut |_| {}), rows, remarks);
}

/// Finds a file refused.
#[track_caller]
pub fn refused(name: &str, bytes: impl AsRef<[u8]>, why: NotImported) {
    assert_eq!(read(name, bytes.as_ref(), &mut |_| {}), Err(why));
}

/// A text in UTF-16, in either order of bytes.
pub fn utf16(text: &str, to_bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
    text.encode_utf16().flat_map(to_bytes).collect()
}
