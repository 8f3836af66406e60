//! Text whose cells are parted by two spaces or more, as a terminal or a PDF shows it. Where a row lacks a cell, the
//! others are put below their headings: what stands where is all that such a text says of its columns.

mod cell_places;
mod frame;

use super::MOST_ROWS;
use super::limits::GridBuilder;
use crate::import::NotImported;
use frame::Frame;

/// After so many characters a tab goes on, wherever it began.
const TAB: usize = 8;

/// A cell, with the places of its first character and of what follows its last, as in a font of one width.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct PlacedCell<'t> {
    text: &'t str,
    from: usize,
    to: usize,
}

/// Whether most lines with text are parted by two spaces or more, as text from a PDF is.
pub fn is_parted(text: &str) -> bool {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let (parted, whole): (Vec<&str>, Vec<&str>) = lines.partition(|line| line.contains("  "));
    parted.len() > whole.len()
}

/// Reads every line as a row. One that has a cell for each heading has them in their order.
pub fn read(text: &str, gathering: &mut GridBuilder) -> Result<(), NotImported> {
    // Of a longer text nothing is read.
    let lines: Vec<&str> = text.lines().take(MOST_ROWS as usize + 1).collect();
    let mut frames = frame::all(&lines).into_iter().peekable();
    let mut frame: Option<Frame> = None;
    for (at, line) in text.lines().enumerate() {
        if let Some((_, next)) = frames.next_if(|(first, _)| *first == at) {
            frame = next;
        }
        let number = u32::try_from(at + 1).unwrap_or(u32::MAX);
        let cells = cells(line);
        let row = frame.as_ref().and_then(|frame| cell_places::row(&cells, frame));
        gathering.push(number, row.unwrap_or_else(|| in_their_order(&cells)))?;
    }
    Ok(())
}

fn in_their_order(cells: &[PlacedCell]) -> Vec<String> {
    cells.iter().map(|cell| cell.text.to_owned()).collect()
}

/// The cells of a line, in their order.
fn cells(line: &str) -> Vec<PlacedCell<'_>> {
    let mut cells = Vec::new();
    let mut at = 0;
    for piece in line.split("  ") {
        let text = piece.trim();
        let before = piece.strip_suffix(piece.trim_start()).unwrap_or_default();
        let after = piece.strip_prefix(piece.trim_end()).unwrap_or_default();
        let from = after_text(at, before);
        let to = after_text(from, text);
        if text.is_empty() {
            at = after_text(at, piece) + 2;
        } else {
            cells.push(PlacedCell { text, from, to });
            at = after_text(to, after) + 2;
        }
    }
    cells
}

/// The place that follows a text which begins at this one.
fn after_text(at: usize, text: &str) -> usize {
    text.chars().fold(at, |at, c| if c == '\t' { (at / TAB + 1) * TAB } else { at + 1 })
}

/// How many cells a line has, without making them.
fn count(line: &str) -> usize {
    line.split("  ").filter(|piece| !piece.trim().is_empty()).count()
}

/// Whether a cell may be a figure: whatever has a mark of money, or about as many digits as letters.
fn may_be_figure(text: &str) -> bool {
    const MORE_LETTERS: usize = 2;
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    let is_marked = text.contains(['£', '€', '$']);
    digits > 0 && (is_marked || letters <= digits + MORE_LETTERS)
}
