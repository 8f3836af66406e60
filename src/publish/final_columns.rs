//! What makes a final decision known again in a table: its day and its checksum, in every row, so that each can be matched with paper.

use super::output_table::{Cell, Column, OutputTable};
use crate::final_scenario::FinalMark;

const COLUMNS: [Column; 2] = [
    column("final_on", "Final on", "The day on which all of this was decided. From then on it is final."),
    column(
        "checksum",
        "Checksum",
        "The checksum of the final decision, by which it can be matched with paper.",
    ),
];

const fn column(name: &'static str, title: &'static str, meaning: &'static str) -> Column {
    Column { name, title, meaning, is_money: false }
}

impl OutputTable {
    /// The same with these two columns behind the others. They are not there while nothing is final.
    pub(super) fn marked(mut self, mark: Option<FinalMark>) -> Self {
        let Some(mark) = mark else { return self };
        self.columns.extend(COLUMNS);
        for row in &mut self.rows {
            row.extend([Cell::Text(mark.day.to_string()), Cell::Text(mark.code.to_string())]);
        }
        self
    }
}
