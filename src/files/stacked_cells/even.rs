//! Cells one below the other under headings that all have names: as many lines make up each row as there are headings.

use super::stacked_line::{Kind, Line, is_name};
use crate::import::asks_for_money;

/// The rows of such a text with the number of the line on which each begins, that of the headings first; `None` where a
/// row is not whole, or no amount stands where one is asked for.
pub fn rows(lines: &[Line]) -> Option<Vec<(u32, Vec<String>)>> {
    let columns = lines.iter().take_while(|line| is_name(line.text)).count();
    let (headings, below) = lines.split_at(columns);
    let amount = headings.iter().position(|heading| asks_for_money(heading.text))?;
    let is_whole = |row: &[Line]| row.len() == columns && row[amount].kind == Kind::Amount;
    let is_table = columns > 1 && !below.is_empty() && below.chunks(columns).all(is_whole);
    let row = |row: &[Line]| (row[0].number, row.iter().map(|line| line.text.to_owned()).collect());
    is_table.then(|| lines.chunks(columns).map(row).collect())
}
