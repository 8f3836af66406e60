//! The text of a cell or of a block, and tables as they are gathered: either may stand within the other.

use crate::import::CellFact;

/// The text of a cell or of a block.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words {
    /// Tables that stand in it, each with the text above it.
    pub above: Vec<(Self, Draft)>,
    /// Lines without spaces at their ends; none of them is empty. They stand below the last table.
    pub text: String,
    /// Whether all of it is struck through.
    pub struck: bool,
    /// That it shows thousands or millions of what the cell holds, which is the text, and does not say so.
    pub scale: Option<CellFact>,
    /// The notes whose marks stand in it, each with its mark in front.
    pub notes: Vec<String>,
}

/// A table as it was gathered.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    /// What the table calls itself; empty where it does not say.
    pub caption: String,
    /// Every row, in the order in which they are seen.
    pub rows: Vec<DraftRow>,
    /// Columns that nobody sees, counted from 0, in their order.
    pub hidden_columns: Vec<u32>,
}

/// A row of a table that was gathered.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DraftRow {
    /// Its cells that hold anything, by their columns, counted from 0.
    pub cells: Vec<(u32, Words)>,
    /// The columns that a cell from above covers.
    pub covered: Vec<u32>,
    /// Whether nobody sees it.
    pub hidden: bool,
}
