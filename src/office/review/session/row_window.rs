//! Which rows of a long table are on show, and how one gets to a row.

use leptos::prelude::*;

use super::Session;
use crate::focus_soon::focus_soon;

/// Rows on show at once.
pub const PAGE: usize = 100;

impl Session {
    /// The first row on show.
    pub fn from(self) -> usize {
        self.from.get()
    }

    /// Shows the rows from this one on.
    pub fn show_from(self, row: usize) {
        self.from.set(row);
    }

    /// Goes to a row, wherever it is.
    pub fn jump(self, row: usize) {
        self.from.set(row - row % PAGE);
        self.opened.update(|opened| opened.push(row));
        focus_soon(row_id(row));
    }

    /// Whether a run of rows that is folded by itself is shown.
    pub fn is_open(self, from: usize, to: usize) -> bool {
        self.opened.with(|opened| opened.iter().any(|row| (from..=to).contains(row)))
    }

    /// Shows a run of rows, or folds it.
    pub fn fold(self, from: usize, to: usize) {
        self.opened.update(|opened| {
            let before = opened.len();
            opened.retain(|row| !(from..=to).contains(row));
            if opened.len() == before {
                opened.push(from);
            }
        });
    }
}

/// Where the number of a row stands, so that one can be led there.
pub fn row_id(row: usize) -> String {
    format!("row-{row}")
}
