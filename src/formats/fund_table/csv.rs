//! Keeping a table whole on its way through CSV, where spreadsheets run some cells and change others.

use super::column::holds;
use super::holds::Holds;
use super::version::Version;
use crate::import::{Grid, GridRow};
use crate::money::Money;

/// A table made ready to be written as CSV, which does not say what is text and what is a number.
///
/// In every table a `'` is put before cells that spreadsheets run as formulas. In a fund's table one is also put before
/// texts that they would change, such as `007`, `1-2` or `TRUE`, and before those that begin with `'`; its first heading
/// then says so, and [`super::read`] takes exactly one `'` away from each cell that begins with one.
#[must_use]
pub fn for_csv(grid: &Grid) -> Grid {
    let heading: &[String] = grid.rows.first().map_or(&[], |row| &row.cells);
    let own = heading.first().and_then(|first| Version::ALL.into_iter().find(|one| one.name() == first));
    let held_back = |at: usize, text: &String| {
        let holds_text = heading.get(at).and_then(|heading| holds(heading)) == Some(Holds::Text);
        let hold_back = if own.is_some() && holds_text { is_changed(text) } else { is_run(text) };
        if hold_back { format!("'{text}") } else { text.clone() }
    };
    let row = |row: &GridRow| GridRow {
        number: row.number,
        cells: row.cells.iter().enumerate().map(|(at, text)| held_back(at, text)).collect(),
        ..GridRow::default()
    };
    let mut ready =
        Grid { name: grid.name.clone(), rows: grid.rows.iter().map(row).collect(), ..Grid::default() };
    let first = ready.rows.first_mut().and_then(|row| row.cells.first_mut());
    if let Some((first, version)) = first.zip(own) {
        version.name_in_csv().clone_into(first);
    }
    ready
}

/// A text as a cell that no spreadsheet runs as a formula: with a `'` before it where one would.
#[must_use]
pub fn held_back(text: &str) -> String {
    if is_run(text) { format!("'{text}") } else { text.to_owned() }
}

/// What a cell of a table says that was made ready by [`for_csv`].
pub fn as_it_was(text: &str) -> &str {
    text.strip_prefix('\'').unwrap_or(text)
}

/// Whether a spreadsheet would run a cell as a formula. A negative amount is none.
fn is_run(text: &str) -> bool {
    let runs = |c| matches!(c, '=' | '+' | '-' | '@' | '\t' | '\r' | '\n' | '＝' | '＋' | '－' | '＠');
    text.starts_with(runs) && Money::from_plain(text).is_err()
}

/// Whether a spreadsheet may take a text for something else: a formula, a number, a date, a truth value.
fn is_changed(text: &str) -> bool {
    let Some(first) = text.chars().next() else { return false };
    let begins_like_words = first.is_alphabetic() || matches!(first, '“' | '‘' | '"');
    !begins_like_words || is_like_a_date(text) || is_like_a_truth_value(text)
}

/// `March 2031`, `Sep-14`, `DEC1`: the name of a month in English, and a number.
fn is_like_a_date(text: &str) -> bool {
    const MONTHS: [&str; 12] =
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    let month = text.get(..3).map(str::to_ascii_lowercase);
    month.is_some_and(|month| MONTHS.contains(&month.as_str())) && text.bytes().any(|b| b.is_ascii_digit())
}

fn is_like_a_truth_value(text: &str) -> bool {
    ["true", "false"].iter().any(|value| value.eq_ignore_ascii_case(text.trim()))
}
