//! What kind a file is, told by its bytes, and what is refused.

use support::workbooks::{ODS, sheet, zip};
use tranche::files::read;
use tranche::import::{ImportSource, NotImported};

use super::checks::{file, refused, utf16};

fn unknown(kind: &str) -> NotImported {
    NotImported::UnknownKind(kind.to_owned())
}

#[test]
fn a_fund_file_is_handed_on_as_it_is() {
    for text in ["{\"format\":\"tranche-fund/1\"}", " \n{\"format\":\"é\"}\n"] {
        let json = Ok(ImportSource::Json(text.to_owned()));
        assert_eq!(read("fund.json", text.as_bytes(), &mut |_| {}), json);
        assert_eq!(read("fund.txt", format!("\u{feff}{text}").as_bytes(), &mut |_| {}), json);
    }
}

#[test]
fn what_a_file_is_its_bytes_say() {
    let part = |name: &str| zip(&[("[Content_Types].xml", "<Types/>"), (name, "<x/>")]);
    refused("a.xlsx", b"%PDF-1.7\n", unknown("PDF"));
    refused("a.csv", b"\x89PNG\r\n\x1a\n\0\0", unknown("PNG"));
    refused("a.csv", b"\xff\xd8\xff\xe0\0\x10JFIF", unknown("JPEG"));
    refused("a.doc", b"{\\rtf1\\ansi x}", unknown("RTF"));
    file("report.xls", b"\r\n<HTML><table><tr><td>1</table>", &["1: 1"], &[]);
    refused("report.xls", b"\xef\xbb\xbf<?xml version=\"1.0\"?><html xmlns=\"x\">", NotImported::NoTable);
    file("report.xls", utf16("\u{feff}<table><tr><td>1", u16::to_le_bytes), &["1: 1"], &[]);
    refused(
        "report.xls",
        b"<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?>",
        unknown("XML"),
    );
    refused("a.xlsx", part("word/document.xml"), NotImported::NoTable);
    refused("a.xlsx", part("ppt/presentation.xml"), unknown("PPTX"));
    let cut = NotImported::Damaged("a record ends too early".to_owned());
    refused("a.xlsx", part("xl/workbook.bin"), cut);
    refused("a.zip", zip(&[("bids.csv", "a,b")]), unknown("ZIP"));
    refused("a.numbers", zip(&[("Index/Document.iwa", "x")]), unknown("NUMBERS"));
    let text = [("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<x/>")];
    refused("a.ods", zip(&text), NotImported::NoTable);
    refused("a.bin", b"\x01\x02\0\x03\0\x04\x05\0\x06", unknown("BIN"));
    refused(
        "a.csv",
        b"a,b\nc,\0d\nlong enough that one byte says little of the rest",
        NotImported::Damaged("U+0000, line 2".to_owned()),
    );
    refused("a.csv", b"", NotImported::Empty);
    refused("a.csv", b" \r\n\t", NotImported::Empty);
    refused("a.csv", b",,\n\n,", NotImported::Empty);
    refused("a.xlsx", sheet(""), NotImported::Empty);
}

#[test]
fn old_and_protected_workbooks_are_told_apart() {
    let compound = |word: &str| {
        let mut bytes = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec();
        bytes.resize(512, 0);
        bytes.extend(utf16(word, u16::to_le_bytes));
        bytes
    };
    refused("a.xlsx", compound("EncryptedPackage"), NotImported::Protected);
    let damaged = NotImported::Damaged("sectors of another size".to_owned());
    refused("a.xls", compound("Workbook"), damaged.clone());
    refused("a.xls", compound("Book"), damaged.clone());
    refused("a.xls", compound("Something"), damaged);
    refused("a.doc", compound("WordDocument"), unknown("DOC"));
    refused("a.msg", compound("__properties"), unknown("MSG"));
    refused("a.xls", b"\x09\x08\x06\x00\x00\x05\x05\x00", NotImported::OldWorkbook);
    let manifest = r#"<manifest:manifest xmlns:manifest="m"><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>"#;
    let parts =
        [("mimetype", ODS), ("content.xml", "\u{1}\u{2}garbage"), ("META-INF/manifest.xml", manifest)];
    refused("a.ods", zip(&parts), NotImported::Protected);
}

#[test]
fn whoever_waits_hears_how_far_it_is() {
    let mut told = Vec::new();
    let text: String = (0..1_700).map(|row| format!("{row},x\n")).collect();
    let _ = read("a.csv", text.as_bytes(), &mut |rows| told.push(rows));
    assert_eq!(told, [500, 1_000, 1_500]);
}
