//! Words for what a column can be, and for how that is known.

use tranche::table::{Came, Column, Reading, Role};

/// What people call what a column can be.
pub fn role(role: Role) -> &'static str {
    match role {
        Role::Reference => "Reference",
        Role::Partnership => "Partnership",
        Role::Title => "Title",
        Role::Purpose => "Purpose",
        Role::Theme => "Theme",
        Role::Requested => "Requested",
        Role::Pence => "Pence of the amount",
        Role::Reduced => "Could be reduced to",
        Role::Reduction => "Could be reduced by",
        Role::ReductionMeans => "What a reduction would mean",
        Role::Recommended => "Recommended",
        Role::Least => "Least that is viable",
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

/// The heading of one of several columns, or its number where it has none.
pub fn name_of(columns: &[Column], column: usize) -> String {
    match columns.get(column).map(|column| column.heading.trim()) {
        Some(heading) if !heading.is_empty() => heading.replace('\n', " "),
        _ => format!("Column {}", column + 1),
    }
}

/// How it is known what a column is, where that has to be said.
pub fn came(reading: &Reading, column: usize) -> String {
    let words = match reading.columns.get(column).map(|column| (column.came, column.filled)) {
        Some((Came::Guessed, _)) => "our guess",
        Some((Came::Unknown, filled)) if filled > 0 => "heading not recognised",
        Some((Came::Displaced, _)) => "another column is used instead",
        Some((Came::Clash, _)) => "several columns have this name: choose one",
        Some((Came::Asked, _)) => "see the question above",
        _ => "",
    };
    words.to_owned()
}
