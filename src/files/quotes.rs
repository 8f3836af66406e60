//! Whether every quotation mark that opens a cell is closed: a reader of parted text would take all that follows into one cell.

use std::borrow::Cow;

/// How a text uses quotation marks around cells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Quotes {
    /// Every cell that begins with a quotation mark ends with one. Whether one of them needs it, because it holds a
    /// line break or a separator.
    Closed {
        /// As said above.
        needed: bool,
    },
    /// A cell goes on behind its closing mark, on the same line; readers of such text lose the marks.
    Loose {
        /// The first such line, counted from 1.
        line: u32,
    },
    /// The cell that begins on this line is never closed, or only by the mark that opens another.
    Open {
        /// Counted from 1.
        line: u32,
    },
}

/// Where in a cell we are.
#[derive(Clone, Copy, PartialEq)]
enum Place {
    Start,
    Plain,
    Quoted,
    /// Behind a mark inside quotation marks: the end of the cell, or half of a doubled mark.
    Closing,
}

/// A text in which each cell that is one quotation mark alone, as people repeat what stands above it, is written as one
/// that every reader takes for that: `""""`. Left as it is, it would open a cell that goes on to the next such mark.
pub fn with_dittos(text: &str, separator: u8) -> Cow<'_, str> {
    let bytes = text.as_bytes();
    let ends_cell =
        |at: usize| bytes.get(at).is_none_or(|byte| *byte == separator || matches!(byte, b'\n' | b'\r'));
    let alone = |at: usize| at > 0 && ends_cell(at - 1) && ends_cell(at + 1);
    if !text.match_indices('"').any(|(at, _)| alone(at)) {
        return Cow::Borrowed(text);
    }
    // Nothing is above the first row to be repeated.
    let first_row = text.find(['\n', '\r']).unwrap_or(text.len());
    let (mut kept, mut from, mut start, mut quoted) = (String::new(), 0, true, false);
    let mut at = 0;
    while at < bytes.len() {
        let byte = bytes[at];
        match (byte, quoted) {
            (b'"', true) if bytes.get(at + 1) == Some(&b'"') => at += 1,
            (b'"', true) => quoted = false,
            (b'"', false) if start && at > first_row && ends_cell(at + 1) => {
                kept.push_str(&text[from..at]);
                kept.push_str("\"\"\"\"");
                from = at + 1;
            }
            (b'"', false) if start => quoted = true,
            _ => {}
        }
        start = !quoted && (byte == separator || matches!(byte, b'\n' | b'\r'));
        at += 1;
    }
    if from == 0 {
        return Cow::Borrowed(text);
    }
    kept.push_str(&text[from..]);
    Cow::Owned(kept)
}

/// Looks at every cell of a text.
pub fn of(text: &str, separator: u8) -> Quotes {
    let bytes = text.as_bytes();
    let (mut place, mut line, mut began, mut needed, mut loose) = (Place::Start, 1, 1, false, None);
    for (at, &byte) in bytes.iter().enumerate() {
        let ends_line = byte == b'\n' || byte == b'\r';
        place = match (place, byte) {
            (Place::Quoted, b'"') => Place::Closing,
            (Place::Quoted, _) => {
                needed |= ends_line || byte == separator;
                Place::Quoted
            }
            (Place::Start, b'"') => {
                began = line;
                Place::Quoted
            }
            (Place::Closing, b'"') => Place::Quoted,
            (_, _) if ends_line || byte == separator => Place::Start,
            (Place::Closing, _) if began != line => return Quotes::Open { line: began },
            (Place::Closing, _) => {
                loose = loose.or(Some(line));
                Place::Plain
            }
            _ => Place::Plain,
        };
        if byte == b'\n' || (byte == b'\r' && bytes.get(at + 1) != Some(&b'\n')) {
            line += 1;
        }
    }
    match (place, loose) {
        (Place::Quoted, _) => Quotes::Open { line: began },
        (_, Some(line)) => Quotes::Loose { line },
        (_, None) => Quotes::Closed { needed },
    }
}
