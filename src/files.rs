//! Files of bids, as bytes: what kind they are, and the tables in them, within limits.

mod archive;
mod damage;
mod delimited;
mod docx;
mod encoding;
mod exact_numbers;
mod flow;
mod formula_guards;
mod grid_builder;
mod guard;
mod hidden_rows;
mod html;
mod json_records;
mod kind;
mod limits;
mod mojibake;
mod number_format;
mod ods;
mod odt;
mod office_file;
mod pabulib;
mod quotes;
mod rejoin;
mod reply_marks;
mod separator;
mod side_by_side;
mod side_notes;
mod spaced_columns;
mod stacked_cells;
mod strikethrough;
mod superscript;
mod tables;
mod text_lines;
mod thousands;
mod workbook;
pub mod write;
mod xls;
mod xml_events;

use crate::import::{Around, AroundPlace, ImportSource, MOST_BYTES, NotImported, Remark, TableFacts};
use delimited::Usual;
use kind::Kind;
use limits::Limits;
pub use limits::{MOST_CELLS, MOST_COLUMNS, MOST_IN_A_CELL, MOST_PARTS, MOST_ROWS, MOST_TEXT, MOST_UNPACKED};
use tables::tables;

/// Reads a file that was chosen or dropped. What it is its bytes say; its name says only which separator is usual.
/// `progress` hears now and then how many rows were read so far.
///
/// # Errors
/// Says why the file is not read; nothing is read in part.
pub fn read(name: &str, bytes: &[u8], progress: &mut dyn FnMut(u32)) -> Result<ImportSource, NotImported> {
    if bytes.len() as u64 > MOST_BYTES {
        return Err(NotImported::TooLarge { most: MOST_BYTES });
    }
    let room = Limits::new(progress);
    let mut brought = match kind::of(name, bytes)? {
        Kind::Archive => office_file::read(bytes, room),
        Kind::Older => xls::read(bytes, room),
        Kind::Html => html::read(&encoding::decode(name, bytes)?.text, false, room),
        Kind::Text => {
            let decoded = encoding::decode(name, bytes)?;
            let usual = Usual::of(name);
            text(&decoded.text, usual, decoded.remark, room)
        }
    }?;
    if let ImportSource::Tables { grids, .. } = &mut brought {
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
pub fn read_text(pasted: &str, progress: &mut dyn FnMut(u32)) -> Result<ImportSource, NotImported> {
    if pasted.len() as u64 > MOST_BYTES {
        return Err(NotImported::TooLarge { most: MOST_BYTES });
    }
    text(pasted, Usual::Pasted, None, Limits::new(progress))
}

/// Reads a piece of a web page or of a document from the clipboard: the tables in it, with all text around them. Where
/// it has no table, the same as `plain` text is read.
///
/// # Errors
/// Says why it is not read; nothing is read in part.
pub fn read_html(
    pasted: &str,
    plain: &str,
    progress: &mut dyn FnMut(u32),
) -> Result<ImportSource, NotImported> {
    if pasted.len() as u64 > MOST_BYTES {
        return Err(NotImported::TooLarge { most: MOST_BYTES });
    }
    match html::read(pasted, true, Limits::new(progress)) {
        Err(NotImported::NoTable) => read_text(plain, progress),
        read => read,
    }
}

pub fn text(
    text: &str,
    usual: Usual,
    remark: Option<Remark>,
    mut room: Limits,
) -> Result<ImportSource, NotImported> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let start = text.trim_start();
    if start.starts_with(['{', '[']) {
        match json_records::read(start, &mut room) {
            Some(read) => return read,
            None if start.starts_with('{') => return Ok(ImportSource::Json(text.to_owned())),
            None => {}
        }
    }
    let mut remarks = Vec::from_iter(remark);
    let (grid, facts) = match pabulib::sections(text) {
        Some(sections) => pabulib::read(&sections, room, &mut remarks)?,
        None => {
            let text = if usual == Usual::Comma { text.into() } else { reply_marks::without_marks(text) };
            (delimited::read(&text, usual, room, &mut remarks)?, TableFacts::default())
        }
    };
    tables(vec![grid], facts, remarks)
}
