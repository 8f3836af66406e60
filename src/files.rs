//! Files of bids, as bytes: what kind they are, and the tables in them, within limits.

mod archive;
mod beside;
mod document;
mod docx;
mod encoding;
mod figures;
mod flow;
mod garbled;
mod guard;
mod guards;
mod html;
mod kind;
mod lines;
mod number_format;
mod odt;
mod older;
mod pabulib;
mod parted;
mod quoted;
mod quotes;
mod raised;
mod records;
mod room;
mod seams;
mod separator;
mod side_by_side;
mod spaced;
mod stacked;
mod struck;
mod thousands;
mod workbook;
pub mod write;

use crate::table::{Around, AroundPlace, Brought, Grid, NotBrought, Remark, TableFacts};
use kind::Kind;
use parted::Usual;
use room::Room;

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
/// The most cells there may be, all sheets together, so that a file within the other limits fits into memory.
pub const MOST_CELLS: u32 = 1_000_000;
/// The most bytes of text there may be, all cells together.
pub const MOST_TEXT: u64 = 16 * 1024 * 1024;
/// The most bytes of text in one cell: three for each character that a spreadsheet holds in one.
pub const MOST_IN_A_CELL: u64 = 100_000;

/// Reads a file that was chosen or dropped. What it is its bytes say; its name says only which separator is usual.
/// `progress` hears now and then how many rows were read so far.
///
/// # Errors
/// Says why the file is not read; nothing is read in part.
pub fn read(name: &str, bytes: &[u8], progress: &mut dyn FnMut(u32)) -> Result<Brought, NotBrought> {
    if bytes.len() as u64 > MOST_BYTES {
        return Err(NotBrought::TooLarge { most: MOST_BYTES });
    }
    let room = Room::new(progress);
    let mut brought = match kind::of(name, bytes)? {
        Kind::Archive => archive::read(bytes, room),
        Kind::Older => older::read(bytes, room),
        Kind::Html => html::read(&encoding::decode(name, bytes)?.text, false, room),
        Kind::Text => {
            let decoded = encoding::decode(name, bytes)?;
            let usual = Usual::of(name);
            text(&decoded.text, usual, decoded.remark, room)
        }
    }?;
    if let Brought::Tables { grids, .. } = &mut brought {
        let text = name.split_whitespace().collect::<Vec<_>>().join(" ");
        for grid in grids {
            grid.around.push(Around { place: AroundPlace::File, text: text.clone() });
        }
    }
    Ok(brought)
}

/// Reads a text that was pasted: cells parted by tabs, or else by whatever parts them alike in most lines.
///
/// # Errors
/// Says why the text is not read; nothing is read in part.
pub fn read_text(pasted: &str, progress: &mut dyn FnMut(u32)) -> Result<Brought, NotBrought> {
    if pasted.len() as u64 > MOST_BYTES {
        return Err(NotBrought::TooLarge { most: MOST_BYTES });
    }
    text(pasted, Usual::Pasted, None, Room::new(progress))
}

/// Reads a piece of a web page or of a document from the clipboard: the tables in it, with all text around them. Where
/// it has no table, the same as `plain` text is read.
///
/// # Errors
/// Says why it is not read; nothing is read in part.
pub fn read_html(pasted: &str, plain: &str, progress: &mut dyn FnMut(u32)) -> Result<Brought, NotBrought> {
    if pasted.len() as u64 > MOST_BYTES {
        return Err(NotBrought::TooLarge { most: MOST_BYTES });
    }
    match html::read(pasted, true, Room::new(progress)) {
        Err(NotBrought::NoTable) => read_text(plain, progress),
        read => read,
    }
}

fn text(text: &str, usual: Usual, remark: Option<Remark>, mut room: Room) -> Result<Brought, NotBrought> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let start = text.trim_start();
    if start.starts_with(['{', '[']) {
        match records::read(start, &mut room) {
            Some(read) => return read,
            None if start.starts_with('{') => return Ok(Brought::Json(text.to_owned())),
            None => {}
        }
    }
    let mut remarks = Vec::from_iter(remark);
    let (grid, facts) = match pabulib::sections(text) {
        Some(sections) => pabulib::read(&sections, room, &mut remarks)?,
        None => {
            let text = if usual == Usual::Comma { text.into() } else { quoted::without_marks(text) };
            (parted::read(&text, usual, room, &mut remarks)?, TableFacts::default())
        }
    };
    tables(vec![grid], facts, remarks)
}

/// What was brought, once every table is read: those without text are left out.
fn tables(grids: Vec<Grid>, facts: TableFacts, mut remarks: Vec<Remark>) -> Result<Brought, NotBrought> {
    let has_text =
        |grid: &Grid| grid.rows.iter().flat_map(|row| &row.cells).any(|cell| !cell.trim().is_empty());
    let grids: Vec<Grid> = grids.into_iter().filter(has_text).collect();
    if grids.is_empty() {
        return Err(NotBrought::Empty);
    }
    let grids = side_by_side::apart(beside::with_what_others_say(grids));
    remarks.extend(garbled::first(&grids));
    Ok(Brought::Tables { grids, facts, remarks })
}

/// Why something is damaged, in a line: what a library says may hold any text of the file.
fn damaged(reason: impl std::fmt::Display) -> NotBrought {
    NotBrought::Damaged(shortened(&reason.to_string()))
}

/// The beginning of a text that may be long.
fn shortened(text: &str) -> String {
    const MOST: usize = 80;
    if text.chars().count() <= MOST {
        return text.to_owned();
    }
    text.chars().take(MOST - 1).chain(['…']).collect()
}
