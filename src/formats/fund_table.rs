//! A whole fund as one table that people read in a spreadsheet, and back: `tranche-sheet`, see `docs/formats.md`.
//!
//! One row for each thing: the fund, a source, a bid, a line of a bid. The first column says what the row is, and
//! columns are known by their headings, in any order.

mod bid_facts;
mod bid_rows;
mod column;
mod csv;
mod first_row;
mod fund_row;
mod holds;
mod mistake;
mod read;
mod round_rows;
mod rule_rows;
mod version;
mod write;

pub use column::{headings, holds};
pub use csv::{for_csv, held_back};
pub use first_row::is_own;
pub use holds::Holds;
pub use mistake::{BadFundTable, Mistake, Unfit};
pub use read::read;
pub use version::{FORMAT, Version};
pub use write::write;
