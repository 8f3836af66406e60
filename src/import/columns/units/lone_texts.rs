//! What stands in the table itself and may speak of all amounts: lone texts, labels of totals, columns of units.

use super::counted_columns::is_amount;
use super::regions;
use super::statement::Statement;
use crate::import::currency_marks;
use crate::import::reading::column_reading::Column;
use crate::import::role::Role;
use crate::import::texts::Texts;
use crate::import::unit::{self, Unit};

/// Columns whose cells all name one unit and nothing else: `£k`, `thousand`.
pub fn columns_of_units(texts: &Texts, below: usize, width: usize) -> Vec<(usize, Unit)> {
    let unit = |at: usize| {
        let mut cells = texts[below..].iter().filter_map(|row| row.get(at)).filter(|text| !text.is_empty());
        let of = |text: &&str| if text.len() > LONGEST_UNIT { None } else { unit::of_cell(text) };
        let first = cells.next().and_then(of)?;
        cells.all(|text| of(text) == Some(first)).then_some((at, first))
    };
    (0..width).filter_map(unit).collect()
}

/// Columns whose cells name units or marks of money and nothing else, not all the same: the rows from which on another holds.
pub fn units_by_row<'t>(texts: &Texts<'t>, below: usize, width: usize) -> Vec<Statement<'t>> {
    let of = |text: &str| {
        unit::of_cell(text).or_else(|| currency_marks::alone(text).is_some().then_some(Unit::ONE))
    };
    let statements = |at: usize| {
        let mut stated: Vec<Statement> = Vec::new();
        for (row, cells) in texts.iter().enumerate().skip(below) {
            let Some(text) = cells.get(at).copied().filter(|text| !text.is_empty()) else { continue };
            let unit = Some(text).filter(|text| text.len() <= LONGEST_UNIT).and_then(of)?;
            if stated.last().is_none_or(|last| last.unit != unit) {
                stated.push(Statement { row, unit, text });
            }
        }
        (stated.len() > 1).then_some(stated)
    };
    (0..width).find_map(statements).unwrap_or_default()
}

/// A cell that names a unit is not longer.
const LONGEST_UNIT: usize = 12;

/// Every such line.
pub fn statements<'t>(texts: &Texts<'t>, below: usize, columns: &[Column]) -> Vec<Statement<'t>> {
    let Some(requested) = columns.iter().position(|column| column.role == Role::Requested) else {
        return Vec::new();
    };
    let is_bid = |row: &&Vec<&str>| {
        row.iter().filter(|text| !text.is_empty()).count() > 1
            && row.get(requested).is_some_and(|text| text.contains(|c: char| c.is_ascii_digit()))
    };
    let rows = below..texts.len();
    let (first, last) =
        (texts[below..].iter().position(|row| is_bid(&row)), texts.iter().rposition(|row| is_bid(&row)));
    let (Some(first), Some(last)) = (first, last) else { return Vec::new() };
    let within = rows.filter(|row| (below + first..last).contains(row));
    within
        .filter_map(|row| {
            let text = alone(&texts[row])?;
            Some(Statement { row, unit: unit::stated(text)?, text })
        })
        .collect()
}

/// The only text of a row.
fn alone<'t>(row: &[&'t str]) -> Option<&'t str> {
    let mut filled = row.iter().copied().filter(|text| !text.is_empty());
    filled.next().filter(|_| filled.next().is_none())
}

/// Texts that may speak of all amounts: those above the bids, and those that stand alone in a row below.
pub fn lone_words<'t>(texts: &Texts<'t>, below: usize, columns: &[Column]) -> Vec<&'t str> {
    // The heading of a recommendation or of what a project costs speaks of its own column.
    let is_of_one = |at: usize, text: &str| {
        let heading = columns.get(at).map_or("", |column| column.heading.as_str());
        heading.contains(text) && columns.get(at).is_some_and(is_amount)
            || regions::own(columns, at, None).is_some()
    };
    let above = texts[..below].iter().flat_map(|row| {
        let lone = alone(row).is_some();
        row.iter().enumerate().filter(move |(at, text)| lone || !is_of_one(*at, text)).map(|(_, text)| *text)
    });
    let stated = statements(texts, below, columns);
    let lone = (below..texts.len()).filter(|row| stated.iter().all(|one| one.row != *row));
    // So does a row of nothing but marks and units below the headings.
    let is_unit = |text: &&str| {
        text.is_empty() || currency_marks::alone(text).is_some() || unit::of_cell(text).is_some()
    };
    let units = texts[below..].iter().take(2).filter(|row| row.iter().all(is_unit)).flatten();
    // The label of a total speaks of the figures above it.
    let labels = texts[below..]
        .iter()
        .flatten()
        .copied()
        .filter(|text| text.as_bytes().windows(4).any(|four| matches!(four, b"otal" | b"OTAL")));
    above.chain(lone.filter_map(|row| alone(&texts[row]))).chain(units.copied()).chain(labels).collect()
}
