//! How wide a column of numbers has to be: a program that cannot show a number whole shows `###` in its place.

use rust_xlsxwriter::{Worksheet, XlsxError};

use crate::money::Money;
use crate::sorted_map::SortedMap;

/// Columns are as wide as so many more figures than they show: sums are bold, and programs have other types.
const ROOM: usize = 3;

/// The most characters that a number of each column is shown in.
#[derive(Default)]
pub struct NumberWidths(SortedMap<u16, usize>);

impl NumberWidths {
    /// Something shown in so many characters stands in a column, too.
    pub fn note(&mut self, column: u16, shown: usize) {
        let widest = self.0.get(&column).copied().unwrap_or_default();
        self.0.insert(column, widest.max(shown));
    }

    /// Makes the columns that wide.
    pub fn set(&self, sheet: &mut Worksheet) -> Result<(), XlsxError> {
        for (column, shown) in self.0.iter() {
            // More than a sheet takes is refused by the sheet.
            sheet.set_column_width(*column, u32::try_from(shown + ROOM).unwrap_or(u32::MAX))?;
        }
        Ok(())
    }
}

/// In how many characters an amount is shown with its thousands apart and two decimals, behind what marks the currency.
pub fn shown(amount: Money, mark: &str) -> usize {
    let plain = amount.to_string();
    let whole = plain.split('.').next().unwrap_or_default().len();
    mark.chars().count() + whole + whole.saturating_sub(1) / 3 + ".00".len()
}
