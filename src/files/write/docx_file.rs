//! A document as a file of Word, part by part: the same document gives the same bytes, whenever it is written.

use std::io::{Cursor, Write as _};

use zip::result::ZipError;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::docx_body;
use super::docx_look;
use super::xlsx::NotWritten;
use crate::text_document::{TextDocument, escaped};

impl From<ZipError> for NotWritten {
    fn from(error: ZipError) -> Self {
        Self::Refused(error.to_string())
    }
}

const HEAD: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#;

/// What every part of the document names.
const WORD: &str = r#"xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships""#;

const KINDS: &str = r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/><Override PartName="/word/settings.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml"/><Override PartName="/word/footer1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>"#;

/// A document as a file of Word.
///
/// # Errors
/// What the writer of compressed files says; it has no reason to.
pub fn docx(document: &TextDocument) -> Result<Vec<u8>, NotWritten> {
    let word = |name: &str, inside: &str| format!("{HEAD}<w:{name} {WORD}>{inside}</w:{name}>");
    let parts = [
        ("[Content_Types].xml", format!("{HEAD}{KINDS}")),
        ("_rels/.rels", relations(&[OFFICE_DOCUMENT, CORE])),
        ("docProps/core.xml", core(document)),
        ("word/document.xml", word("document", &docx_body::body(document))),
        ("word/styles.xml", word("styles", &docx_look::styles(&document.language))),
        ("word/numbering.xml", word("numbering", docx_look::NUMBERING)),
        ("word/settings.xml", word("settings", &docx_look::settings(&document.language))),
        ("word/footer1.xml", word("ftr", &docx_look::footer(&document.title))),
        ("word/_rels/document.xml.rels", relations(&OF_DOCUMENT)),
    ];
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for (name, text) in parts {
        writer.start_file(name, options)?;
        writer.write_all(text.as_bytes()).map_err(ZipError::from)?;
    }
    Ok(writer.finish()?.into_inner())
}

/// A relation of one part to another: what kind it is, and where the other is.
type Relation = (&'static str, &'static str);

const OFFICE_DOCUMENT: Relation = ("officeDocument/2006/relationships/officeDocument", "word/document.xml");
const CORE: Relation = ("package/2006/relationships/metadata/core-properties", "docProps/core.xml");
/// In the order of their ids: [`docx_body::FOOTER`] names the last.
const OF_DOCUMENT: [Relation; 4] = [
    ("officeDocument/2006/relationships/styles", "styles.xml"),
    ("officeDocument/2006/relationships/numbering", "numbering.xml"),
    ("officeDocument/2006/relationships/settings", "settings.xml"),
    ("officeDocument/2006/relationships/footer", "footer1.xml"),
];

fn relations(all: &[Relation]) -> String {
    let one = |(at, (kind, target)): (usize, &Relation)| {
        format!(
            r#"<Relationship Id="rId{at}" Type="http://schemas.openxmlformats.org/{kind}" Target="{target}"/>"#
        )
    };
    let all: String = (1..).zip(all).map(one).collect();
    format!(
        r#"{HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{all}</Relationships>"#
    )
}

/// What the file says of itself. Neither who wrote it nor when: it would be other bytes each time.
fn core(document: &TextDocument) -> String {
    let [title, language] = [&document.title, &document.language].map(|text| escaped(text));
    format!(
        r#"{HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{title}</dc:title><dc:language>{language}</dc:language></cp:coreProperties>"#
    )
}
