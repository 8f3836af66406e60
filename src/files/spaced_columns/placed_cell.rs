//! The cells of a line of text, and where in it they stand.

use crate::money::Currency;

/// A cell, with the places of its first character and of what follows its last, as in a font of one width.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PlacedCell<'t> {
    pub text: &'t str,
    pub from: usize,
    pub to: usize,
}

/// The cells of a line, in their order.
pub fn cells(line: &str) -> Vec<PlacedCell<'_>> {
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

/// How many cells a line has, without making them.
pub fn count(line: &str) -> usize {
    line.split("  ").filter(|piece| !piece.trim().is_empty()).count()
}

/// Whether a cell may be a figure: whatever has a mark of money, or about as many digits as letters.
pub fn may_be_figure(text: &str) -> bool {
    const MORE_LETTERS: usize = 2;
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    let is_marked = text.contains(Currency::is_mark);
    digits > 0 && (is_marked || letters <= digits + MORE_LETTERS)
}

/// After so many characters a tab goes on, wherever it began.
const TAB: usize = 8;

/// The place that follows a text which begins at this one.
fn after_text(at: usize, text: &str) -> usize {
    text.chars().fold(at, |at, c| if c == '\t' { (at / TAB + 1) * TAB } else { at + 1 })
}
