//! The rows and cells of a page's table, as they were written.

use crate::files::flow::Words;

/// Where rows stand in a table, wherever the page has them.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    Head,
    Body,
    Foot,
}

/// A group of rows.
#[derive(Clone, Copy)]
pub struct Group {
    pub place: Place,
    pub hidden: bool,
    /// Counts the groups: a cell does not reach out of its own.
    pub turn: u32,
}

/// A row.
pub struct Row {
    /// The group it stands in.
    pub group: Group,
    pub hidden: bool,
    /// Its cells, empty ones too.
    pub cells: Vec<Cell>,
}

/// A cell.
pub struct Cell {
    /// Its text.
    pub words: Words,
    /// Whether nobody sees it.
    pub hidden: bool,
    /// Over how many columns it reaches.
    pub columns: u32,
    /// Over how many rows it reaches.
    pub rows: u32,
}
