//! The guard that spreadsheets understand around a text that looks like a number: `="0012"`, or `"=""0012"""` where the
//! cell is quoted as well. What stands between the marks is the cell.

use std::borrow::Cow;

use super::separator::CANDIDATES;
use crate::formats::fund_table::Version;
use crate::import::Grid;

/// The text with `"30,000"` for `="30,000"` wherever one of the separators stands inside, so that it is parted as the
/// quoted cell that it is. No line is added or lost.
pub fn as_quotes<'t>(text: &'t str, separators: &[u8]) -> Cow<'t, str> {
    let mut kept = String::new();
    let mut from = 0;
    // A sign alone is found many times faster than two.
    if text.contains('=') && !is_fund(text) {
        for (at, _) in text.match_indices("=\"") {
            let begins = at == 0 || is_edge(text.as_bytes()[at - 1]);
            let inside = inside(&text[at + 2..]).filter(|_| begins);
            if inside.is_some_and(|inside| inside.bytes().any(|byte| separators.contains(&byte))) {
                kept.push_str(&text[from..at]);
                from = at + 1;
            }
        }
    }
    if from == 0 {
        return Cow::Borrowed(text);
    }
    kept.push_str(&text[from..]);
    Cow::Owned(kept)
}

/// Takes the guards off the cells of a table. A formula such as `=A1+B1` has none and stays.
pub fn take_off(grid: &mut Grid) {
    for row in &mut grid.rows {
        for cell in &mut row.cells {
            let text = cell.strip_prefix("=\"").and_then(|rest| rest.strip_suffix('"'));
            if let Some(text) = text.filter(|text| !text.contains('"')) {
                *cell = text.to_owned();
            }
        }
        while row.cells.last().is_some_and(String::is_empty) {
            row.cells.pop();
        }
    }
}

/// What stands inside a guard that was just opened, where it closes on the same line and with the cell.
fn inside(text: &str) -> Option<&str> {
    let end = text.find(['"', '\n', '\r'])?;
    let rest = text[end..].strip_prefix('"')?;
    rest.bytes().next().is_none_or(is_edge).then_some(&text[..end])
}

fn is_edge(byte: u8) -> bool {
    matches!(byte, b'\n' | b'\r') || CANDIDATES.contains(&byte)
}

/// Whether the first line with text names the format of a whole fund, which has a guard of its own.
pub fn is_fund(text: &str) -> bool {
    let first = text.lines().find(|line| !line.trim().is_empty());
    first.is_some_and(|line| Version::ALL.iter().any(|version| line.contains(version.name())))
}
