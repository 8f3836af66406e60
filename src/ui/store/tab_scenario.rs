//! Which scenario a tab works on: it stays with it, also after a reload, whatever other tabs put on the table.

use crate::store::{Row, key};
use crate::ui::browser::storage;

/// The number of the scenario of a round that this tab worked on last.
#[must_use]
pub fn of_tab(row: &Row) -> Option<usize> {
    storage::remembered(&key::tab_scenario(row))?.parse().ok()
}

/// Has this tab stay with a scenario.
pub fn stay_with(row: &Row, number: usize) {
    storage::remember_text(&key::tab_scenario(row), &number.to_string());
}
