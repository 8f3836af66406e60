//! Workbooks and documents written part by part, so that no writer of such files stands between a test and its bytes.

use std::io::{Cursor, Write as _};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

/// A compressed file of these parts.
pub fn zip(parts: &[(&str, &str)]) -> Vec<u8> {
    let parts: Vec<(&str, &[u8])> = parts.iter().map(|(name, text)| (*name, text.as_bytes())).collect();
    zip_bytes(&parts)
}

/// The same of any bytes.
pub fn zip_bytes(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for (name, bytes) in parts {
        writer.start_file(*name, options.compression_level(Some(1))).unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

/// What a test says of a workbook; the rest is the same in all of them.
#[derive(Default)]
pub struct Book<'t> {
    /// Names of the sheets with whatever further attributes they have, and what stands in `sheetData`.
    pub sheets: Vec<(&'t str, String)>,
    /// Elements `si`.
    pub strings: &'t str,
    /// Number formats beside the built-in ones, from 164, one cell format each from 1.
    pub formats: Vec<&'t str>,
    /// Attributes of `workbookPr`.
    pub properties: &'t str,
}

const HEAD: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#;
const MAIN: &str = r#"xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships""#;
const PACKAGE: &str = r#"xmlns="http://schemas.openxmlformats.org/package/2006/relationships""#;
const TYPES: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

impl Book<'_> {
    /// The parts of the workbook by their names.
    pub fn parts(&self) -> Vec<(String, String)> {
        let content = r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>"#;
        let root = format!(
            r#"<Relationships {PACKAGE}><Relationship Id="rId1" Type="{TYPES}/officeDocument" Target="xl/workbook.xml"/></Relationships>"#
        );
        let mut list = String::new();
        let mut relations = String::new();
        let mut parts = Vec::new();
        for (at, (name, data)) in (1..).zip(&self.sheets) {
            list += &format!(r#"<sheet name="{name}" sheetId="{at}" r:id="rId{at}"/>"#);
            relations += &format!(
                r#"<Relationship Id="rId{at}" Type="{TYPES}/worksheet" Target="worksheets/sheet{at}.xml"/>"#
            );
            let sheet = format!("{HEAD}<worksheet {MAIN}><sheetData>{data}</sheetData></worksheet>");
            parts.push((format!("xl/worksheets/sheet{at}.xml"), sheet));
        }
        let workbook = format!(
            "{HEAD}<workbook {MAIN}><workbookPr {}/><sheets>{list}</sheets></workbook>",
            self.properties
        );
        let strings = format!("{HEAD}<sst {MAIN}>{}</sst>", self.strings);
        let relations = format!("{HEAD}<Relationships {PACKAGE}>{relations}</Relationships>");
        parts.extend([
            ("[Content_Types].xml".to_owned(), format!("{HEAD}{content}")),
            ("_rels/.rels".to_owned(), format!("{HEAD}{root}")),
            ("xl/workbook.xml".to_owned(), workbook),
            ("xl/_rels/workbook.xml.rels".to_owned(), relations),
            ("xl/sharedStrings.xml".to_owned(), strings),
            ("xl/styles.xml".to_owned(), self.styles()),
        ]);
        parts
    }

    fn styles(&self) -> String {
        let mut formats = String::new();
        let mut cells = r#"<xf numFmtId="0"/>"#.to_owned();
        for (id, code) in (164..).zip(&self.formats) {
            formats += &format!(r#"<numFmt numFmtId="{id}" formatCode="{code}"/>"#);
            cells += &format!(r#"<xf numFmtId="{id}"/>"#);
        }
        format!(
            "{HEAD}<styleSheet {MAIN}><numFmts>{formats}</numFmts><cellXfs>{cells}</cellXfs></styleSheet>"
        )
    }

    /// The workbook.
    pub fn bytes(&self) -> Vec<u8> {
        packed(&self.parts())
    }
}

/// A compressed file of parts that a test may have changed.
pub fn packed(parts: &[(String, String)]) -> Vec<u8> {
    let parts: Vec<(&str, &str)> = parts.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    zip(&parts)
}

/// A workbook of one sheet with these rows of cells.
pub fn sheet(data: &str) -> Vec<u8> {
    Book { sheets: vec![("Bids", data.to_owned())], ..Book::default() }.bytes()
}

/// The content of an OpenDocument spreadsheet with these styles and these tables.
pub fn content(styles: &str, tables: &str) -> String {
    format!(
        r#"<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"><office:automatic-styles>{styles}</office:automatic-styles><office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>"#
    )
}

/// An OpenDocument spreadsheet of one table with these rows.
pub fn document(rows: &str) -> Vec<u8> {
    let table = format!(r#"<table:table table:name="Bids">{rows}</table:table>"#);
    zip(&[("mimetype", ODS), ("content.xml", &content("", &table))])
}

/// What a spreadsheet says it is.
pub const ODS: &str = "application/vnd.oasis.opendocument.spreadsheet";
