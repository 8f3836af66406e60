//! What the sheets of a binary workbook share.

use super::xlsb_strings::Text;
use crate::files::workbook::looks::Looks;

/// What all sheets of a workbook stand on.
#[derive(Default)]
pub struct Book {
    pub sheets: Vec<Listed>,
    /// Whether its days are counted from 1904.
    pub from_1904: bool,
    /// Whether a spreadsheet is to work all formulas out when it opens the workbook.
    pub calculates_on_load: bool,
    pub looks: Looks,
    pub strings: Vec<Text>,
}

/// A sheet as the workbook lists it.
pub struct Listed {
    pub name: String,
    /// The relation that leads to its part.
    pub relation: String,
    pub is_hidden: bool,
}
