//! What kind of file it is, by its first bytes: people rename files, and programs save web pages as `.xls`.

use crate::import::NotImported;

/// The ways to go on.
pub enum Kind {
    /// A compressed file: a workbook or a document of tables.
    Archive,
    /// A workbook of Excel 97 to 2003.
    Older,
    /// A web page, or what programs save as one.
    Html,
    /// Text of some encoding: cells parted by a separator, a fund, a Pabulib file.
    Text,
}

/// What a file begins with when it is of a kind that is not read.
const OTHERS: [(&[u8], &str); 16] = [
    (b"%PDF", "PDF"),
    (b"{\\rtf", "RTF"),
    (b"\x89PNG", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"GIF8", "GIF"),
    (b"BM\0\0", "BMP"),
    (b"II*\0", "TIFF"),
    (b"MM\0*", "TIFF"),
    (b"RIFF", "RIFF"),
    (b"\x1f\x8b", "GZIP"),
    (b"7z\xbc\xaf\x27\x1c", "7Z"),
    (b"Rar!", "RAR"),
    (b"SQLite format 3", "SQLITE"),
    (b"MIME-Version:", "MHTML"),
    (b"\x7fELF", "ELF"),
    (b"\0asm", "WASM"),
];

/// What a text begins with, in small letters, when it is markup.
const MARKUP: [(&str, &str); 15] = [
    ("<!doctype html", "HTML"),
    ("<html", "HTML"),
    ("<head", "HTML"),
    ("<meta", "HTML"),
    ("<body", "HTML"),
    ("<table", "HTML"),
    ("<div", "HTML"),
    ("<style", "HTML"),
    ("<p>", "HTML"),
    ("<p ", "HTML"),
    ("<h1", "HTML"),
    ("<h2", "HTML"),
    ("<title", "HTML"),
    ("<!--", "HTML"),
    ("<?xml", "XML"),
];

/// Names the kind.
///
/// # Errors
/// Says that there is nothing in it, or of what other kind it is.
pub fn of(name: &str, bytes: &[u8]) -> Result<Kind, NotImported> {
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(NotImported::Empty);
    }
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        return Ok(Kind::Archive);
    }
    if bytes.starts_with(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") {
        return compound(name, bytes);
    }
    // Workbooks of before 1997 stand there without a wrapping.
    if matches!(bytes, [0x09, 0x00 | 0x02 | 0x04 | 0x08, 0x04..=0x10, 0x00, ..]) {
        return Err(NotImported::OldWorkbook);
    }
    let other = OTHERS.iter().find(|(magic, _)| bytes.starts_with(magic));
    match other.map(|(_, kind)| *kind).or_else(|| markup(name, bytes)) {
        Some("HTML") => Ok(Kind::Html),
        Some(kind) => Err(NotImported::UnknownKind(kind.to_owned())),
        None => Ok(Kind::Text),
    }
}

fn markup(name: &str, bytes: &[u8]) -> Option<&'static str> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    // In UTF-16, every other byte of a mark is nothing.
    let start = bytes.iter().filter(|byte| !matches!(byte, 0x00 | 0xfe | 0xff)).take(2_000);
    let start: String = start.map(|byte| char::from(byte.to_ascii_lowercase())).collect();
    let start = start.trim_start();
    let known = MARKUP.iter().find(|(mark, _)| start.starts_with(mark)).map(|(_, kind)| *kind);
    // A piece of a page begins with any mark.
    let is_piece = || start.starts_with('<') && matches!(ending(name).as_str(), "HTML" | "HTM");
    let kind = known.or_else(|| is_piece().then_some("HTML"))?;
    Some(if start.contains("<html") { "HTML" } else { kind })
}

/// What the old wrapping of office files holds, by the names in it.
fn compound(name: &str, bytes: &[u8]) -> Result<Kind, NotImported> {
    let holds = |word: &str| {
        let word: Vec<u8> = word.encode_utf16().flat_map(u16::to_le_bytes).collect();
        bytes.windows(word.len()).any(|window| window == word)
    };
    if holds("EncryptedPackage") {
        Err(NotImported::Protected)
    } else if holds("WordDocument") {
        Err(NotImported::UnknownKind("DOC".to_owned()))
    } else if holds("PowerPoint Document") {
        Err(NotImported::UnknownKind("PPT".to_owned()))
    } else if holds("Workbook") || holds("Book") || ending(name) == "XLS" {
        Ok(Kind::Older)
    } else {
        Err(NotImported::UnknownKind(ending(name)))
    }
}

/// What stands behind the last dot of a name, in capitals; nothing where there is no dot.
pub fn ending(name: &str) -> String {
    name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_uppercase()).unwrap_or_default()
}
