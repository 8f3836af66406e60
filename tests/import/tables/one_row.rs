//! A table of one row, and what is asked or said of it.

use tranche::import::{Blocking, DoubtKind, Problem, Reading, RowNote};

use super::grids::{kinds, reading};

/// The usual header.
pub const HEADER: &str = "Ref | Partnership | Title | Amount | Could be reduced to | Notes";

/// A table of one bid, to which others are put.
pub const ASKS: &str = "Ref | Organisation | Project | Amount requested\n1 | Hope Centre | Cookery | 2400";

/// A table of one row under the usual header, read.
pub fn one(row: &str) -> Reading {
    reading(&format!("{HEADER}\n{row}"))
}

/// What is asked about the one row.
#[track_caller]
pub fn asks(row: &str, column: Option<usize>, found: &str, why: DoubtKind) {
    let reading = one(row);
    let problem = Problem { column, found: found.to_owned(), why };
    assert_eq!(reading.rows[1].problems, [problem], "{row}");
    assert_eq!(reading.blocking().last(), Some(&Blocking::Row(1)), "{row}");
    assert!(!reading.is_ready());
}

/// What is said of the one row, which is read.
#[track_caller]
pub fn says(row: &str, said: &[RowNote]) {
    let reading = one(row);
    let found: Vec<RowNote> = reading.rows[1].remarks.iter().map(|remark| remark.said.clone()).collect();
    assert_eq!((found.as_slice(), reading.blocking()), (said, Vec::new()), "{row}");
}

#[track_caller]
pub fn is(row: &str, kind: &str) {
    assert_eq!(kinds(&one(row))[1], kind, "{row}");
}
