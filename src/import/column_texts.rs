//! The texts of a table as they are read: with what somebody corrected, and said of a column that is empty here and there.

use super::cell_text::{key, says_nothing};
use super::choices::{Choices, Correction};
use super::grid::{CellFact, Grid, GridRow};
use super::labels::label;

/// Where somebody said that one column has the amount where another is empty, puts it there.
pub fn fill_amounts(grid: &Grid, choices: &Choices, texts: &mut [Vec<&str>]) {
    let Some((column, other)) = choices.amount_else() else { return };
    for (row, cells) in grid.rows.iter().zip(texts) {
        let empty = cells.get(column).is_none_or(|text| says_nothing(text) || is_unchanged(text));
        let Some(text) =
            cells.get(other).copied().filter(|text| empty && text.contains(|c: char| c.is_ascii_digit()))
        else {
            continue;
        };
        // A total holds for its own column.
        if cells.iter().any(|text| label(text).is_some()) {
            continue;
        }
        // A formula that nobody worked out is asked about where it stands.
        if row.has(other, CellFact::NeverCalculated) || row.has(column, CellFact::NeverCalculated) {
            continue;
        }
        if cells.len() <= column {
            cells.resize(column + 1, "");
        }
        if let Some(cell) = cells.get_mut(column) {
            *cell = text;
        }
    }
}

/// Whether words say that an amount stays as it was.
fn is_unchanged(text: &str) -> bool {
    matches!(
        key(text).as_str(),
        "no change"
            | "unchanged"
            | "as requested"
            | "as before"
            | "as original"
            | "as bid"
            | "same"
            | "as submitted"
            | "n a"
            | "na"
            | "not revised"
    )
}

/// The texts of all cells, with what was corrected, without the white space around them.
pub fn corrected<'t>(grid: &'t Grid, choices: &'t Choices, width: usize) -> Vec<Vec<&'t str>> {
    let texts = |row: &'t GridRow| row.cells.iter().map(|cell| cell.trim()).collect();
    let mut texts: Vec<Vec<&str>> = grid.rows.iter().map(texts).collect();
    for Correction { row, column, text } in choices.corrections() {
        let Some(cells) = texts.get_mut(*row).filter(|_| *column < width) else { continue };
        if cells.len() <= *column {
            cells.resize(*column + 1, "");
        }
        cells[*column] = text.trim();
    }
    texts
}
