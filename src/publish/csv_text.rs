//! A table as CSV in UTF-8 that no spreadsheet runs, and that can be read back to the letter.

use std::borrow::Cow;

use super::output_table::{Cell, OutputTable};

/// What tells a spreadsheet that a file is in UTF-8.
const BYTE_ORDER_MARK: char = '\u{feff}';

/// The table as the text of a file, its first row with the names of the columns. There is no row with totals: who adds up a column
/// of a file that programs read would count everything twice.
#[must_use]
pub fn csv(table: &OutputTable) -> String {
    let mut text = String::from(BYTE_ORDER_MARK);
    line(&mut text, table.columns.iter().map(|column| Cow::Borrowed(column.name)));
    for row in &table.rows {
        line(&mut text, row.iter().map(written));
    }
    text
}

fn line<'c>(text: &mut String, cells: impl Iterator<Item = Cow<'c, str>>) {
    for (at, cell) in cells.enumerate() {
        if at > 0 {
            text.push(',');
        }
        if cell.contains(['"', ',', ';', '\t', '\n', '\r']) || cell.trim() != cell {
            text.push('"');
            text.push_str(&cell.replace('"', "\"\""));
            text.push('"');
        } else {
            text.push_str(&cell);
        }
    }
    text.push_str("\r\n");
}

fn written(cell: &Cell) -> Cow<'_, str> {
    match cell {
        Cell::Text(text) => inert(text),
        Cell::Amount(amount) => Cow::Owned(amount.to_string()),
        Cell::Count(count) => Cow::Owned(count.to_string()),
        Cell::Empty => Cow::Borrowed(""),
    }
}

/// A text that no spreadsheet runs: `'` stands before one that would begin a formula, spaces before it or not, and before one that
/// begins with `'` itself, so that [`as_it_was`] always gives back what it was. Nothing else is changed.
pub(super) fn inert(text: &str) -> Cow<'_, str> {
    let is_run = |c| matches!(c, '=' | '+' | '-' | '@' | '\t' | '\r' | '\n' | '＝' | '＋' | '－' | '＠');
    let begins = text.trim_start_matches([' ', '\u{a0}', '\u{feff}']);
    if begins.starts_with(is_run) || text.starts_with('\'') {
        Cow::Owned(format!("'{text}"))
    } else {
        Cow::Borrowed(text)
    }
}

/// What a text cell of such a file says: without the one `'` that stands before it, where there is one.
#[must_use]
pub fn as_it_was(cell: &str) -> &str {
    cell.strip_prefix('\'').unwrap_or(cell)
}
