//! Words for what a column can be, and for how that is known.

use crate::import::{Column, ColumnEvidence, Reading, Role};

/// The head of the column with the places of rows.
pub const ROW: &str = "Row";

/// The head of the column with what rows are.
pub const WHAT_IT_IS: &str = "What it is";

/// What people call what a column can be.
pub fn role(role: Role) -> &'static str {
    match role {
        Role::Reference => "Reference",
        Role::Partnership => "Applicant",
        Role::Title => "Title",
        Role::Purpose => "Purpose",
        Role::Theme => "Theme",
        Role::Requested => "Requested",
        Role::Pence => "Pence of the amount",
        Role::Reduced => "Could be reduced to",
        Role::Reduction => "Could be reduced by",
        Role::ReductionMeans => "What a reduction would mean",
        Role::Recommended => "Recommended",
        Role::Least => "Least viable",
        Role::TotalCost => "Total cost",
        Role::MatchFunding => "Match funding",
        Role::GivenBefore => "Given before",
        Role::Score => "Score",
        Role::Status => "Status",
        Role::Place => "Where in the paper",
        Role::Link => "Link",
        Role::Note => "Note",
        Role::Passed => "Not used",
    }
}

/// The heading of a column, or its number where it has none.
pub fn column_name(reading: &Reading, column: usize) -> String {
    name_of(&reading.columns, column)
}

/// The heading that a column has in a row, or its number where it has none.
pub fn column_name_at(reading: &Reading, row: usize, column: usize) -> String {
    name_of(reading.columns_at(row), column)
}

/// The heading of one of several columns, or its number where it has none.
pub fn name_of(columns: &[Column], column: usize) -> String {
    match columns.get(column).map(|column| column.heading.trim()) {
        Some(heading) if !heading.is_empty() => heading.replace('\n', " "),
        _ => format!("Column {}", column + 1),
    }
}

/// That a column counts where another, which has the amounts, is empty.
pub fn fills(reading: &Reading, column: usize) -> String {
    format!("used where “{}” is empty", column_name(reading, column))
}

/// How it is known what a column is, where that has to be said.
pub fn came(reading: &Reading, column: usize) -> String {
    let Some(found) = reading.columns.get(column) else { return String::new() };
    let words = match found.came {
        ColumnEvidence::Guessed => "our guess",
        ColumnEvidence::Unknown if found.filled == 0 => "",
        ColumnEvidence::Unknown if found.heading.trim().is_empty() => "no heading",
        ColumnEvidence::Unknown => "heading not recognised",
        ColumnEvidence::Displaced => "another column is used instead",
        ColumnEvidence::Clash => "several columns have this name: choose one",
        ColumnEvidence::Asked => "see the question above",
        ColumnEvidence::ByName | ColumnEvidence::Chosen => "",
    };
    words.to_owned()
}
