//! Any bytes as a file; and, because none would ever have the checksums of a compressed one, any text as a part of a workbook, and any bytes as a
//! part of a binary one.
#![no_main]

use std::io::{Cursor, Write as _};

use libfuzzer_sys::fuzz_target;
use tranche::files::read;
use tranche::import::Choices;
use tranche_fuzz::{grids, look_through};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

const TYPES: &str = r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>"#;
const PACKAGE: &str = r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#;
const BOOK: &str = r#"<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Bids" sheetId="1" r:id="rId1"/></sheets></workbook>"#;
const RELATIONS: &str = r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>"#;
const STYLES: &str = r#"<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>"#;
const SHEET: &str = r#"<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row></sheetData></worksheet>"#;
const STRINGS: &str = r#"<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>Ref</t></si><si><t>Amount</t></si></sst>"#;
const BINARY_RELATIONS: &str = r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.bin"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet2.bin"/></Relationships>"#;
const BINARY_BOOK: &[u8] =
    b"\x9c\x01\x20\0\0\0\0\x01\0\0\0\x04\0\0\0r\0I\0d\x001\0\x04\0\0\0B\0i\0d\0s\0\x90\x01\0";
const BINARY_SHEET: &[u8] = b"\0\x11\0\0\0\0\0\0\0\0\x2c\x01\0\0\0\0\0\0\0\x07\x0c\0\0\0\0\0\0\0\0\0\0\0\0\x05\x10\x01\0\0\0\x01\0\0\0\0\0\0\0\0\0\x29\x40\x92\x01\0";
const BINARY_STRINGS: &[u8] = b"\x9f\x01\x08\x01\0\0\0\x01\0\0\0\x13\x0b\0\x03\0\0\0R\0e\0f\0\xa0\x01\0";
const BINARY_STYLES: &[u8] = b"\x2c\x08\xa4\0\x01\0\0\x000\0\xe9\x04\x04\x02\0\0\0\x2f\x06\0\0\0\0\0\0\x2f\x06\0\0\xa4\0\0\0\xea\x04\0";
const MIMETYPE: &str = "application/vnd.oasis.opendocument.spreadsheet";

// The first letter says of what part the rest is; a compressed file begins with its own.
fuzz_target!(|data: &[u8]| {
    let whole = match data.split_first() {
        Some((b'O', content)) => zipped(&[("mimetype", MIMETYPE.as_bytes()), ("content.xml", content)]),
        Some((b'S', sheet)) => workbook(BOOK.as_bytes(), sheet, STRINGS.as_bytes()),
        Some((b'T', strings)) => workbook(BOOK.as_bytes(), SHEET.as_bytes(), strings),
        Some((b'1', sheet)) => binary(BINARY_BOOK, sheet, BINARY_STRINGS, BINARY_STYLES),
        Some((b'2', strings)) => binary(BINARY_BOOK, BINARY_SHEET, strings, BINARY_STYLES),
        Some((b'3', styles)) => binary(BINARY_BOOK, BINARY_SHEET, BINARY_STRINGS, styles),
        Some((b'4', book)) => binary(book, BINARY_SHEET, BINARY_STRINGS, BINARY_STYLES),
        Some((b'B', book)) => workbook(book, SHEET.as_bytes(), STRINGS.as_bytes()),
        _ => data.to_vec(),
    };
    let Ok(brought) = read("bids.csv", &whole, &mut |_| {}) else { return };
    for grid in grids(brought) {
        look_through(&grid, &mut Choices::default());
    }
});

fn workbook(book: &[u8], sheet: &[u8], strings: &[u8]) -> Vec<u8> {
    zipped(&[
        ("[Content_Types].xml", TYPES.as_bytes()),
        ("_rels/.rels", PACKAGE.as_bytes()),
        ("xl/workbook.xml", book),
        ("xl/_rels/workbook.xml.rels", RELATIONS.as_bytes()),
        ("xl/styles.xml", STYLES.as_bytes()),
        ("xl/sharedStrings.xml", strings),
        ("xl/worksheets/sheet1.xml", sheet),
    ])
}

fn binary(book: &[u8], sheet: &[u8], strings: &[u8], styles: &[u8]) -> Vec<u8> {
    zipped(&[
        ("xl/workbook.bin", book),
        ("xl/_rels/workbook.bin.rels", BINARY_RELATIONS.as_bytes()),
        ("xl/styles.bin", styles),
        ("xl/sharedStrings.bin", strings),
        ("xl/worksheets/sheet1.bin", sheet),
    ])
}

fn zipped(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    for (name, bytes) in parts {
        writer.start_file(*name, options).expect("there is room");
        writer.write_all(bytes).expect("there is room");
    }
    writer.finish().expect("there is room").into_inner()
}
