//! Workbooks and documents as one compressed file: what kind it is, and whether all of it may be unpacked.

use std::io;
use std::io::{BufReader, Cursor, Read};

use zip::result::ZipError;

use super::archive::{Archive, UNPACKED_AT_ONCE, drain};
use super::damage::damaged;
use super::guard::Findings;
use super::limits::{Limits, MOST_IN_A_CELL, MOST_PARTS, MOST_UNPACKED};
use super::{docx, guard, ods, odt, workbook};
use crate::import::{ImportSource, NotImported};

/// The most bytes of a part between two tags; a reader of XML keeps them together.
const MOST_BETWEEN_TAGS: u64 = 1024 * 1024;

/// Reads a workbook or a document of tables.
pub fn read(bytes: &[u8], room: Limits) -> Result<ImportSource, NotImported> {
    let too_many = NotImported::TooManyParts { most: MOST_PARTS };
    // Each part has a heading in the list at the end, which is read before anything says how long it is.
    if bytes.windows(4).filter(|four| four == b"PK\x01\x02").count() > MOST_PARTS as usize {
        return Err(too_many);
    }
    let mut archive = Archive::new(Cursor::new(bytes)).map_err(damaged)?;
    if archive.len() > MOST_PARTS as usize {
        return Err(too_many);
    }
    if archive.is_empty() {
        return Err(NotImported::Empty);
    }
    if archive.has_duplicate_names() {
        return Err(damaged("two parts of one name"));
    }
    let names = archive.file_names().map(|name| name.map(|name| name.to_ascii_lowercase()));
    let names: Vec<String> = names.collect::<Result<_, _>>().map_err(damaged)?;
    let kind = kind(&names, &mut archive)?;
    let found = unpack_all(&names, &mut archive, if matches!(kind, Kind::Binary) { ".bin" } else { ".xml" })?;
    match kind {
        Kind::Workbook => workbook::read(bytes, room, found.notes),
        Kind::Binary => workbook::xlsb::read(&mut archive, &names, room),
        Kind::Document => ods::read(&mut archive, room),
        Kind::Docx => docx::read(&mut archive, room),
        Kind::Odt => odt::read(&mut archive, room),
    }
}

pub enum Kind {
    Workbook,
    Binary,
    Document,
    Docx,
    Odt,
}

/// What the file is, by the names of its parts.
fn kind(names: &[String], archive: &mut Archive) -> Result<Kind, NotImported> {
    let has = |wanted: &str| names.iter().any(|name| name == wanted);
    let other = |kind: &str| Err(NotImported::UnknownKind(kind.to_owned()));
    if has("xl/workbook.bin") {
        Ok(Kind::Binary)
    } else if has("word/document.xml") {
        Ok(Kind::Docx)
    } else if has("ppt/presentation.xml") {
        other("PPTX")
    } else if has("mimetype") || has("content.xml") {
        match mimetype(archive).as_str() {
            "" | "application/vnd.oasis.opendocument.spreadsheet" => Ok(Kind::Document),
            "application/vnd.oasis.opendocument.spreadsheet-template" => Ok(Kind::Document),
            "application/vnd.oasis.opendocument.text"
            | "application/vnd.oasis.opendocument.text-template" => Ok(Kind::Odt),
            "application/epub+zip" => other("EPUB"),
            _ => other("ODF"),
        }
    } else if has("[content_types].xml") || names.iter().any(|name| name.starts_with("xl/")) {
        Ok(Kind::Workbook)
    } else if names.iter().any(|name| name.ends_with(".iwa")) {
        other("NUMBERS")
    } else {
        other("ZIP")
    }
}

/// What a document says it is; empty where it does not say.
fn mimetype(archive: &mut Archive) -> String {
    let mut said = Vec::new();
    if let Ok(part) = archive.by_name("mimetype") {
        // Whatever cannot be read here is found when all parts are unpacked.
        let _ = part.take(200).read_to_end(&mut said);
    }
    String::from_utf8_lossy(&said).trim().to_owned()
}

/// Unpacks and counts every part; `sheets` is how the names of the sheets must end.
fn unpack_all(
    names: &[String],
    archive: &mut Archive,
    sheets: &'static str,
) -> Result<Findings, NotImported> {
    let mut meter = Meter { unpacked: 0, since_tag: 0, refused: None };
    let mut found = Findings::default();
    for (index, name) in names.iter().enumerate() {
        if archive.by_index_data(index).map_err(damaged)?.encrypted() {
            return Err(NotImported::Protected);
        }
        let part = archive.by_index(index).map_err(|error| match error {
            ZipError::InvalidPassword => NotImported::Protected,
            other => damaged(other),
        })?;
        meter.since_tag = 0;
        let tags = name.ends_with(".xml") || name.ends_with(".rels");
        let metered = BufReader::with_capacity(UNPACKED_AT_ONCE, Metered { part, meter: &mut meter, tags });
        let unpacked = if tags { guard::check(name, sheets, metered, &mut found) } else { drain(metered) };
        // What the meter has to say is why the reading failed.
        match meter.refused.take() {
            Some(why) => return Err(why),
            None => unpacked?,
        }
    }
    Ok(found)
}

/// What came out of all parts so far.
struct Meter {
    unpacked: u64,
    since_tag: u64,
    refused: Option<NotImported>,
}

/// A part that is counted as it comes out.
struct Metered<'m, R> {
    part: R,
    meter: &'m mut Meter,
    /// Whether it should be made of tags.
    tags: bool,
}

impl<R: Read> Read for Metered<'_, R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.part.read(buffer)?;
        let meter = &mut *self.meter;
        meter.unpacked += count as u64;
        if meter.unpacked > MOST_UNPACKED {
            meter.refused = Some(NotImported::UnpacksTooLarge { most: MOST_UNPACKED });
        }
        if self.tags {
            let new = &buffer[..count];
            match new.iter().rposition(|byte| *byte == b'<') {
                Some(at) => meter.since_tag = (count - at) as u64,
                None => meter.since_tag += count as u64,
            }
            if meter.since_tag > MOST_BETWEEN_TAGS && meter.refused.is_none() {
                meter.refused = Some(NotImported::TooMuchText { most: MOST_IN_A_CELL });
            }
        }
        if meter.refused.is_some() { Err(io::Error::other("more than is read")) } else { Ok(count) }
    }
}
