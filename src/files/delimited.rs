//! Text whose cells are parted by a character: CSV and its relatives, and what was pasted.

use csv::StringRecord;

use super::damage::damaged;
use super::grid_builder::GridBuilder;
use super::kind::ending;
use super::limits::Limits;
use super::quotes::{self, Quotes};
use super::{formula_guards, rejoin, separator, spaced_columns, stacked_cells, text_lines};
use crate::formats::fund_table::Version;
use crate::import::{Grid, NotImported, Remark};

/// What usually parts the cells, by where the text comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Usual {
    /// A file that calls itself CSV, or does not say.
    Comma,
    /// A file that calls itself TSV or text.
    Tab,
    /// The clipboard: tabs, and quotation marks are mostly those of people.
    Pasted,
}

impl Usual {
    /// By the ending of a file's name.
    pub fn of(name: &str) -> Self {
        match ending(name).as_str() {
            "TSV" | "TAB" | "TXT" => Self::Tab,
            _ => Self::Comma,
        }
    }

    fn separator(self) -> u8 {
        if self == Self::Comma { b',' } else { b'\t' }
    }
}

/// Reads a text of one table.
pub fn read(
    text: &str,
    usual: Usual,
    mut room: Limits,
    remarks: &mut Vec<Remark>,
) -> Result<Grid, NotImported> {
    let mut gathering = GridBuilder::new(String::new(), &mut room);
    let (text, said) = match said(text) {
        Some((separator, rest)) => (rest, Some(separator)),
        None => (text, None),
    };
    let first_line = 1 + u32::from(said.is_some());
    let found = said.or_else(|| own(text)).or_else(|| {
        separator::of(&formula_guards::as_quotes(text, &separator::CANDIDATES), usual.separator())
    });
    let weak = found.is_none() || (found == Some(b',') && said.is_none());
    if weak && usual != Usual::Comma && spaced_columns::is_parted(text) {
        remarks.push(Remark::PartedAt(' '));
        spaced_columns::read(text, &mut gathering)?;
        return Ok(loosely(gathering.done()));
    }
    if weak
        && usual != Usual::Comma
        && let Some(read) = stacked_cells::read(text, &mut gathering)
    {
        remarks.push(Remark::RunningText);
        return read.map(|()| loosely(gathering.done()));
    }
    if found.is_none()
        && usual != Usual::Comma
        && let Some(read) = text_lines::read(text, &mut gathering)
    {
        remarks.push(Remark::RunningText);
        return read.map(|()| loosely(gathering.done()));
    }
    let separator = found.unwrap_or(usual.separator());
    if separator != usual.separator() {
        remarks.push(Remark::PartedAt(char::from(separator)));
    }
    let guarded = formula_guards::as_quotes(text, &[separator]);
    let repeated = quotes::with_dittos(&guarded, separator);
    let quoting = is_quoting(quotes::of(&repeated, separator), usual, first_line, remarks)?;
    let text = if quoting { repeated.as_ref() } else { guarded.as_ref() };
    let widths = rows(text, first_line, separator, quoting, &mut gathering)?;
    let mut grid = gathering.done();
    if formula_guards::is_fund(text) {
        return Ok(grid);
    }
    if separator == b',' {
        grid = loosely(grid);
        remarks.extend(rejoin::settle(&mut grid, &widths));
    }
    formula_guards::take_off(&mut grid);
    Ok(grid)
}

/// Whether quotes hold cells together, given how they stand in the text.
fn is_quoting(
    quotes: Quotes,
    usual: Usual,
    first_line: u32,
    remarks: &mut Vec<Remark>,
) -> Result<bool, NotImported> {
    Ok(match (quotes, usual) {
        (Quotes::Closed { needed }, Usual::Pasted) => needed,
        (_, Usual::Pasted) => false,
        (Quotes::Open { line }, _) => return Err(NotImported::UnclosedQuote { row: line + first_line - 1 }),
        (Quotes::Closed { .. }, _) => true,
        (Quotes::Loose { line }, _) => {
            remarks.push(Remark::LooseQuotes { row: line + first_line - 1 });
            true
        }
    })
}

/// A table in which a figure may have been parted into two cells.
fn loosely(grid: Grid) -> Grid {
    Grid { loosely_parted: true, ..grid }
}

/// Reads every row of a text whose separator is known; the first stands on line `first_line`. Hands back how many cells
/// each row with text has, empty ones at its end too.
pub fn rows(
    text: &str,
    first_line: u32,
    separator: u8,
    quoting: bool,
    gathering: &mut GridBuilder,
) -> Result<Vec<(u32, usize)>, NotImported> {
    let mut widths = Vec::new();
    let mut reader = separator::reader(text, separator, quoting);
    let mut record = StringRecord::new();
    let (mut at, mut line) = (0, first_line);
    // The reader leaves empty lines out. They are found again in the text between the places where it stood.
    loop {
        let more = reader.read_record(&mut record).map_err(damaged)?;
        let next = usize::try_from(reader.position().byte()).unwrap_or(usize::MAX);
        let taken = text.as_bytes().get(at..next).unwrap_or_default();
        // A line that ends in CR and LF was read up to between the two.
        let between = at > 0 && text.as_bytes().get(at - 1) == Some(&b'\r') && taken.starts_with(b"\n");
        let mut taken = &taken[usize::from(between)..];
        while let Some(rest) = after_line_end(taken) {
            gathering.push(line, Vec::new())?;
            line += 1;
            taken = rest;
        }
        if !more {
            return Ok(widths);
        }
        if record.iter().any(|cell| !cell.is_empty()) {
            widths.push((line, record.len()));
        }
        gathering.push(line, record.iter().map(str::to_owned).collect())?;
        line += line_ends(taken);
        at = next;
    }
}

/// What follows a line end that stands here.
fn after_line_end(text: &[u8]) -> Option<&[u8]> {
    match text {
        [b'\r', b'\n', rest @ ..] | [b'\r' | b'\n', rest @ ..] => Some(rest),
        _ => None,
    }
}

fn line_ends(text: &[u8]) -> u32 {
    let next = text.iter().skip(1).chain([&0]);
    let ends = text
        .iter()
        .zip(next)
        .filter(|pair| matches!(pair, (b'\n', _)) || matches!(pair, (b'\r', next) if **next != b'\n'));
    u32::try_from(ends.count()).unwrap_or(u32::MAX)
}

/// The separator that the first line names, as Excel writes it: `sep=;`. It is no row of the table.
fn said(text: &str) -> Option<(u8, &str)> {
    let rest = text.strip_prefix("sep=")?;
    let (&separator, rest) = rest.as_bytes().split_first().filter(|(byte, _)| byte.is_ascii())?;
    let rest = after_line_end(rest)?;
    Some((separator, &text[text.len() - rest.len()..]))
}

/// The separator of a saved fund: what follows the name of its format, whatever else stands in its texts.
fn own(text: &str) -> Option<u8> {
    let text = text.trim_start_matches('"');
    let rest = Version::ALL.iter().find_map(|version| text.strip_prefix(version.name_in_csv()))?;
    let separator = *rest.trim_start_matches('"').as_bytes().first()?;
    separator::CANDIDATES.contains(&separator).then_some(separator)
}
