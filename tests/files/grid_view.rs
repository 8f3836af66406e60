//! What a person would see of what was read.

use tranche::Currency;
use tranche::files::{read, read_html};
use tranche::import::{
    AmountText, AroundPlace, CellFact, Grid, GridRow, ImportSource, NotImported, Remark, written,
};

/// Whether somebody is asked what an amount means.
pub fn asks(amount: &str) -> bool {
    matches!(written(amount, &Currency::pounds()), AmountText::Ask(_))
}

/// Reads a file; what is not read is a failure of the test.
#[track_caller]
pub fn file(name: &str, bytes: impl AsRef<[u8]>) -> (Vec<Grid>, Vec<Remark>) {
    tables(read(name, bytes.as_ref(), &mut |_| {}))
}

/// Reads what was pasted.
#[track_caller]
pub fn pasted(html: &str) -> Vec<Grid> {
    tables(read_html(html, "", &mut |_| {})).0
}

#[track_caller]
pub fn tables(brought: Result<ImportSource, NotImported>) -> (Vec<Grid>, Vec<Remark>) {
    match brought {
        Ok(ImportSource::Tables { grids, remarks, .. }) => (grids, remarks),
        other => panic!("no tables: {other:?}"),
    }
}

/// Why a file is not read.
#[track_caller]
pub fn refused(name: &str, bytes: impl AsRef<[u8]>, why: NotImported) {
    assert_eq!(read(name, bytes.as_ref(), &mut |_| {}), Err(why));
}

/// Rows as `number: cell | cell`, with `~` before a cell that is struck through, `^` before one that is covered from
/// above, and `-` before the number of a row that is hidden.
pub fn shown(grid: &Grid) -> Vec<String> {
    grid.rows.iter().map(row).collect()
}

fn row(row: &GridRow) -> String {
    let width = row.facts.iter().map(|(column, _)| *column as usize + 1).max().unwrap_or(0);
    let cells = (0..row.cells.len().max(width)).map(|at| {
        let struck = if row.has(at, CellFact::Struck) { "~" } else { "" };
        let covered = if row.has(at, CellFact::CoveredFromAbove) { "^" } else { "" };
        format!("{struck}{covered}{}", row.cells.get(at).map_or("", String::as_str))
    });
    let hidden = if row.hidden { "-" } else { "" };
    format!("{hidden}{}: {}", row.number, cells.collect::<Vec<_>>().join(" | "))
}

/// What stands around a table, each with the first letter of its place.
pub fn around(grid: &Grid) -> Vec<String> {
    let letter = |place| match place {
        AroundPlace::File => 'F',
        AroundPlace::Caption => 'C',
        AroundPlace::Before => 'B',
        AroundPlace::After => 'A',
        AroundPlace::OtherSheet => 'O',
    };
    grid.around
        .iter()
        .filter(|around| around.place != AroundPlace::File)
        .map(|around| format!("{} {}", letter(around.place), around.text))
        .collect()
}
