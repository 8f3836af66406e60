//! The texts of a table, row by row.

/// The texts of a table with its corrections, row by row, without the white space around them.
pub type Texts<'t> = [Vec<&'t str>];
