//! A whole fund as one table that people read in a spreadsheet, and back: `tranche-sheet/1`, see `docs/formats.md`.
//!
//! One row for each thing: the fund, a source, a bid, a line of a bid. The first column says what the row is, and
//! columns are known by their headings, in any order.

mod column;
mod csv;
mod heading;
mod mistake;
mod parts;
mod read;
mod round;
mod row;
mod write;

pub use column::{Holds, headings, holds};
pub use csv::for_csv;
pub use heading::is_own;
pub use mistake::{BadSheet, Mistake, Unfit};
pub use read::read;
pub use write::write;

/// The format, which heads the column that says what each row is.
pub const FORMAT: &str = "tranche-sheet/1";

/// The same, where a `'` stands before each cell that a spreadsheet would otherwise change or run. See [`for_csv`].
pub const FORMAT_IN_CSV: &str = "tranche-sheet/1 csv";

/// What the name of every version of the format begins with.
const FAMILY: &str = "tranche-sheet/";
