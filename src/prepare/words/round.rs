//! Words for what has to be said of a round, and for where it was found.

/// That the round has no name.
pub const NO_TITLE: &str = "Enter a name for the round.";

/// That the money there is is not known.
pub const NO_TOTAL: &str = "Enter the total fund, or 0 if you don’t know it yet.";

/// That a text is from the file a table was in.
pub const FROM_FILE: &str = "From the file.";

/// What several commitments are called together.
pub const OTHER_COMMITMENTS: &str = "Other commitments";

/// Where a text is from: a row of the table, or what stands around it.
pub fn from_table(row: Option<u32>) -> String {
    row.map_or_else(
        || "From the text around the table.".to_owned(),
        |row| format!("From row {row} of the table."),
    )
}

/// The label of a field for what is committed already, and for what.
pub fn committed(name: &str) -> String {
    if name.is_empty() { "Already committed".to_owned() } else { format!("Already committed: {name}") }
}
