//! Files of bids, as bytes: what kind they are, and the tables in them, within limits.

pub mod write;

use crate::table::{Brought, NotBrought};

/// The most bytes a file may have.
pub const MOST_BYTES: u64 = 10 * 1024 * 1024;
/// The most bytes all parts of a compressed file may have once unpacked, as they really come out.
pub const MOST_UNPACKED: u64 = 64 * 1024 * 1024;
/// The most parts a compressed file may have.
pub const MOST_PARTS: u32 = 10_000;
/// The most rows there may be, all sheets together, up to the last one with text.
pub const MOST_ROWS: u32 = 20_000;
/// The most columns a row may have, up to its last cell with text.
pub const MOST_COLUMNS: u32 = 200;
/// The most cells there may be, all sheets together, so that their lists stay small.
pub const MOST_CELLS: u32 = 2_000_000;
/// The most bytes of text there may be, all cells together.
pub const MOST_TEXT: u64 = 16 * 1024 * 1024;
/// The most bytes of text in one cell: three times what a spreadsheet holds.
pub const MOST_IN_A_CELL: u64 = 100_000;

/// Reads a file that was chosen or dropped. What it is its bytes say; its name says only which separator is usual.
/// `progress` hears now and then how many rows were read so far.
///
/// # Errors
/// Says why the file is not read; nothing is read in part.
pub fn read(name: &str, bytes: &[u8], progress: &mut dyn FnMut(u32)) -> Result<Brought, NotBrought> {
    let _ = (name, progress);
    if bytes.is_empty() { Err(NotBrought::Empty) } else { Err(NotBrought::UnknownKind(String::new())) }
}

/// Reads a text that was pasted: cells parted by tabs, or else by whatever parts them alike in every line.
///
/// # Errors
/// Says why the text is not read; nothing is read in part.
pub fn read_text(text: &str, progress: &mut dyn FnMut(u32)) -> Result<Brought, NotBrought> {
    read("", text.as_bytes(), progress)
}
