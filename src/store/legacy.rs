//! Where versions of this page up to the autumn of 2026 kept things, in the other storage of the browser, and what is
//! remembered of them: they are taken over and stay.

use super::{Checksum, Row};

/// How many places they looked at for decisions on one fund. More than one was used only beside something that could not be
/// read.
pub const PLACES: usize = 20;

/// Decisions on the fund of this id, for the page that is served from this folder.
#[must_use]
pub fn decisions(folder: &str, id: &str, place: usize) -> String {
    format!("{}{id} {place}", all_decisions(folder))
}

/// What the keys of all decisions begin with.
#[must_use]
pub fn all_decisions(folder: &str) -> String {
    format!("tranche {folder} ")
}

/// What the keys of all funds of one's own begin with; the name it has in addresses follows.
#[must_use]
pub fn funds(folder: &str) -> String {
    format!("tranche-fund {folder} ")
}

/// What the keys begin with under which it is remembered what was taken over.
pub const TAKEN: &str = "taken/";

/// Where it is remembered which text of an old key was taken over for a round.
#[must_use]
pub fn taken(row: &Row, old: &str) -> String {
    format!("{TAKEN}{row}/{old}")
}

/// Where it is remembered which text of an old fund was taken over, and as which round.
#[must_use]
pub fn taken_fund(name: &str) -> String {
    format!("taken-fund/{name}")
}

/// What is remembered of an old fund.
#[must_use]
pub fn mark(text: &str, row: &Row) -> String {
    format!("{} {row}", Checksum::of(text))
}
