//! What stands in the table itself and may speak of all amounts: lone texts, labels of totals, columns of units.

use super::unit::own;
use crate::table::columns::Texts;
use crate::table::marks;
use crate::table::reading::Column;
use crate::table::unit::{self, Unit};

/// Columns whose cells all name one unit and nothing else: `£k`, `thousand`.
pub fn columns_of_units(texts: &Texts, below: usize, width: usize) -> Vec<(usize, Unit)> {
    let unit = |at: usize| {
        let mut cells = texts[below..].iter().filter_map(|row| row.get(at)).filter(|text| !text.is_empty());
        let of = |text: &&str| if text.len() > 12 { None } else { unit::of_cell(text) };
        let first = cells.next().and_then(of)?;
        cells.all(|text| of(text) == Some(first)).then_some((at, first))
    };
    (0..width).filter_map(unit).collect()
}

/// Texts that may speak of all amounts: those above the bids, and those that stand alone in a row below.
pub fn lone_words<'t>(texts: &Texts<'t>, below: usize, columns: &[Column]) -> Vec<&'t str> {
    // The heading of a recommendation or of what a project costs speaks of its own column.
    let is_of_all = |at: usize| own(columns, at).is_none();
    let above = texts[..below].iter().flat_map(|row| {
        let lone = row.iter().filter(|text| !text.is_empty()).count() == 1;
        row.iter().enumerate().filter(move |(at, _)| lone || is_of_all(*at)).map(|(_, text)| *text)
    });
    let alone = |row: &Vec<&'t str>| {
        let mut filled = row.iter().copied().filter(|text| !text.is_empty());
        filled.next().filter(|_| filled.next().is_none())
    };
    // So does a row of nothing but marks and units below the headings.
    let is_unit =
        |text: &&str| text.is_empty() || marks::alone(text).is_some() || unit::of_cell(text).is_some();
    let units = texts[below..].iter().take(2).filter(|row| row.iter().all(is_unit)).flatten();
    // The label of a total speaks of the figures above it.
    let labels = texts[below..]
        .iter()
        .flatten()
        .copied()
        .filter(|text| text.contains("otal") || text.contains("OTAL"));
    above.chain(texts[below..].iter().filter_map(alone)).chain(units.copied()).chain(labels).collect()
}
