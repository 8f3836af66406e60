//! Words of the screen where bids are checked: its head, and which of several tables is on show.

pub mod column_roles;
pub mod file_remarks;
pub mod problems;
pub mod question_list;
pub mod questions;
pub mod remarks;
pub mod rows;
pub mod saving;
pub mod stated_totals;
pub mod summary;
pub mod use_table;

use crate::Currency;
use crate::import::Reading;

use super::several;

/// The heading of the screen.
pub const CHECK: &str = "Check your bids";

/// What the buttons at its head are together.
pub const ACTIONS: &str = "Review";

/// The button that takes back the last answer.
pub const UNDO: &str = "Undo";

/// The button that leads to the first screen.
pub const BACK_TO_START: &str = "Back to the start";

/// The label of the choice between several tables.
pub const TABLE: &str = "Table";

/// What to do where there are several.
pub const CHOOSE_TABLE: &str = "There are several tables. Choose the one with the bids.";

/// What is checked, before how much of it is read: `bids.xlsx:`.
pub fn of_file(name: &str) -> String {
    format!("{name}:")
}

/// `13 bids, 6 applicants, £509,260 requested, £479,260 if reduced`.
pub fn counted(reading: &Reading, currency: &Currency) -> String {
    let bids = several(reading.bids().count(), "bid", "bids");
    let applicants = several(reading.bidders.len(), "applicant", "applicants");
    let (requested, reduced) = (reading.requested(), reading.reduced());
    let less =
        if reduced == requested { String::new() } else { format!(", {} if reduced", currency.show(reduced)) };
    format!("{bids}, {applicants}, {} requested{less}", currency.show(requested))
}

/// One of several tables: its name, or its number where it has none.
pub fn table(at: usize, name: &str, rows: usize) -> String {
    let rows = several(rows, "row", "rows");
    if name.is_empty() { format!("Table {} ({rows})", at + 1) } else { format!("{name} ({rows})") }
}

/// All tables with the same columns, as one.
pub fn tables_together(count: usize) -> String {
    format!("All {count} tables with the same columns")
}
