//! A table below the first whose columns are others.

use super::column_reading::Column;
use crate::import::amounts::Amounts;

/// A table below the first whose columns are others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// Index of the row that names them.
    pub row: usize,
    /// The columns from there on.
    pub columns: Vec<Column>,
    /// How its amounts are read.
    pub(in crate::import) amounts: Amounts,
}
