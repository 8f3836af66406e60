//! Rows that commas parted, held against the headings: an amount is put together again where its row can be read in one
//! way only. Where it can be read in several, the comma stays with the digits before it, and the reader asks.

use super::thousands::{three_digits, without_digits};
use crate::import::{Grid, GridRow, Remark};
use crate::money::Currency;

/// How many cells the text of a row has, empty ones at its end too; by the number of the row, in their order.
pub type Widths = [(u32, usize)];

/// Puts amounts together again that commas parted, and marks those that may be one amount or several cells.
pub fn settle(grid: &mut Grid, widths: &Widths) -> Option<Remark> {
    let head = grid.rows.iter().position(|row| row.cells.len() > 1)?;
    if grid.rows[head].cells.iter().any(|cell| is_figure(cell)) {
        return None;
    }
    let count = |row: &GridRow| {
        let known = widths.binary_search_by_key(&row.number, |(number, _)| *number);
        known.map_or(row.cells.len(), |at| widths[at].1)
    };
    let width = count(&grid.rows[head]);
    let ways: Vec<Way> = grid.rows[head + 1..].iter().map(|row| Way::of(row, count(row), width)).collect();
    let whole = ways.iter().any(Way::shows_whole_rows);
    let cells = || grid.rows[head + 1..].iter().flat_map(|row| &row.cells);
    // An amount that still has its comma stood in quotation marks, and so do the others then.
    let quoted = cells().any(|cell| has_thousands(cell));
    let without_commas = || cells().any(|cell| is_thousands_without_comma(cell));
    let ragged = !quoted && (ways.iter().any(Way::shows_commas) || !without_commas());
    let (mut rows, mut first) = (0, None);
    for (row, way) in grid.rows[head + 1..].iter_mut().zip(ways) {
        match way {
            Way::Plain => {}
            Way::Ask(seams) => mark(row, &seams),
            Way::Short(seams) | Way::Full(seams) => {
                if ragged {
                    mark(row, &seams);
                }
            }
            Way::Join { seams, leaves_last_empty } if leaves_last_empty && !whole => mark(row, &seams),
            Way::Join { seams, .. } => {
                join(row, &seams);
                rows += 1;
                let amount = || row.cells.iter().find(|cell| cell.contains(',')).cloned().unwrap_or_default();
                first.get_or_insert_with(|| (row.number, amount()));
            }
        }
    }
    first.map(|(row, found)| Remark::CommasInAmounts { rows, row, found })
}

/// In how many ways a row can be read.
enum Way {
    /// In one, as it stands.
    Plain,
    /// It has a cell for each heading, and may have fewer if some of its commas part thousands.
    Full(Vec<usize>),
    /// It has fewer cells than there are headings; some of its commas may part thousands.
    Short(Vec<usize>),
    /// It has as many cells too many as it has commas that may part thousands.
    Join { seams: Vec<usize>, leaves_last_empty: bool },
    /// It has too many cells, and more or fewer such commas than that.
    Ask(Vec<usize>),
}

impl Way {
    fn of(row: &GridRow, count: usize, width: usize) -> Self {
        let all = seams(&row.cells);
        // The first cell is a number of the row rather than an amount whose thousands follow.
        let of_amounts = || all.iter().copied().filter(|at| *at > 1 && is_money(row, *at)).collect();
        match count.checked_sub(width) {
            None if row.cells.len() < 2 => Self::Plain,
            None => Self::Short(of_amounts()),
            Some(0) => Self::Full(of_amounts()),
            Some(_) if all.is_empty() => Self::Plain,
            Some(more) if more == all.len() => {
                let leaves_last_empty = row.cells.len() - more < width;
                Self::Join { seams: all, leaves_last_empty }
            }
            Some(_) => Self::Ask(all),
        }
    }

    /// Whether the rows of the table have a cell for each heading, as far as this one tells.
    fn shows_whole_rows(&self) -> bool {
        match self {
            Self::Full(seams) => seams.is_empty(),
            Self::Join { leaves_last_empty, .. } => !leaves_last_empty,
            _ => false,
        }
    }

    /// Whether its amounts seem to have commas.
    fn shows_commas(&self) -> bool {
        matches!(self, Self::Join { .. } | Self::Ask(_))
    }
}

/// Whether all that stands before a comma, or before the other commas of its amount, is a figure.
fn is_money(row: &GridRow, seam: usize) -> bool {
    let figure =
        |c: char| c.is_ascii_digit() || Currency::is_mark(c) || matches!(c, ' ' | '*' | '(' | '~' | '≈');
    row.cells[seam - 1].chars().all(figure)
}

/// Whether a text has a comma between a digit and three digits.
fn has_thousands(text: &str) -> bool {
    text.match_indices(',').any(|(at, _)| without_digits(&text[..at]).1 > 0 && three_digits(&text[at + 1..]))
}

/// Whether a cell is an amount of a thousand or more whose thousands nothing parts, and no year.
fn is_thousands_without_comma(cell: &str) -> bool {
    let figure = cell.trim_start_matches(|c: char| Currency::is_mark(c) || c.is_whitespace());
    let (whole, pence) = figure.split_once('.').unwrap_or((figure, ""));
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let is_year = figure.len() == 4
        && figure.len() == cell.len()
        && (figure.starts_with("19") || figure.starts_with("20"));
    whole.len() > 3 && digits(whole) && digits(pence) && !is_year
}

fn mark(row: &mut GridRow, seams: &[usize]) {
    for at in seams {
        row.cells[at - 1].push(',');
    }
}

/// From the right, so that the places of the others stay.
fn join(row: &mut GridRow, seams: &[usize]) {
    for at in seams.iter().rev() {
        let rest = row.cells.remove(*at);
        row.cells[at - 1].push(',');
        row.cells[at - 1].push_str(&rest);
    }
}

/// Whether a cell of the first row is what a heading is not: a figure without words, or an amount.
fn is_figure(cell: &str) -> bool {
    let marked = cell
        .split(Currency::is_mark)
        .skip(1)
        .any(|rest| rest.trim_start().starts_with(|c: char| c.is_ascii_digit()));
    let bare = cell.contains(|c: char| c.is_ascii_digit()) && !cell.contains(char::is_alphabetic);
    bare || marked
}

/// The cells of a row before which the comma may part thousands.
fn seams(cells: &[String]) -> Vec<usize> {
    let mut seams = Vec::new();
    for at in 1..cells.len() {
        let (before, digits) = without_digits(&cells[at - 1]);
        let begins = before.is_empty()
            || before
                .ends_with(|c: char| Currency::is_mark(c) || c.is_whitespace() || "(*[~≈<>+:\"“".contains(c));
        let goes_on = before.is_empty() && seams.last() == Some(&(at - 1));
        let figure = if goes_on { digits == 3 } else { begins && (1..=3).contains(&digits) };
        if figure && three_digits(&cells[at]) {
            seams.push(at);
        }
    }
    seams
}
