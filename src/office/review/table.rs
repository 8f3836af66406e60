//! A table that is reviewed, with what its file says besides.

use tranche::import::{Grid, Remark, TableFacts};

/// A table that was brought, with what is known of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// What the file is called, or that it was pasted.
    pub name: String,
    /// One table, or several of a workbook; at least one.
    pub grids: Vec<Grid>,
    /// What the file says of the round.
    pub facts: TableFacts,
    /// How it was read.
    pub remarks: Vec<Remark>,
}
