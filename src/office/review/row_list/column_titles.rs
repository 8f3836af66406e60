//! What the columns are called in each row.

use tranche::import::Reading;

use tranche::ui::words::office::review::column_roles as words;

/// The names of all columns, for the rows from one on that names them; the first for all before it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Names(Vec<(usize, Vec<String>)>);

impl Names {
    /// As a table names them.
    pub fn of_table(reading: &Reading) -> Self {
        let from = std::iter::once(0).chain(reading.blocks.iter().map(|block| block.row));
        let names = |row: usize| {
            (0..reading.columns.len()).map(|at| words::column_name_at(reading, row, at)).collect()
        };
        Self(from.map(|row| (row, names(row))).collect())
    }

    /// What a column is called in a row.
    pub fn of(&self, row: usize, column: usize) -> String {
        let last = self.0.iter().rfind(|(from, _)| *from <= row);
        last.and_then(|(_, names)| names.get(column)).cloned().unwrap_or_default()
    }
}
