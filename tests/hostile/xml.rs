//! XML within workbooks: types, entities, nesting and letters.

use support::workbooks::{ODS, content, document, sheet, zip, zip_bytes};
use tranche::import::NotImported;

use super::archives::replaced;
use super::reading::{TOO_MANY_CELLS, damaged, parts, refused, rows, with};

const LAUGHS: &str = r#"<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>"#;

#[test]
fn no_part_may_define_a_document_type() {
    for (part, root) in [
        ("xl/workbook.xml", "<workbook"),
        ("xl/worksheets/sheet1.xml", "<worksheet"),
        ("xl/sharedStrings.xml", "<sst"),
        ("xl/styles.xml", "<styleSheet"),
        ("xl/_rels/workbook.xml.rels", "<Relationships"),
        ("[Content_Types].xml", "<Types"),
    ] {
        refused("laughs.xlsx", || with(part, root, &format!("{LAUGHS}{root}")), NotImported::Dtd);
    }
    let lower = with("xl/workbook.xml", "<workbook", "<!doctype x><workbook");
    refused("lower.xlsx", || lower, NotImported::Dtd);
    let laughing = content("", "").replace("<office:document", &format!("{LAUGHS}<office:document"));
    refused("laughs.ods", || zip(&[("mimetype", ODS), ("content.xml", &laughing)]), NotImported::Dtd);
    let wide: Vec<u8> = format!("\u{feff}<?xml version=\"1.0\" encoding=\"UTF-16\"?>{LAUGHS}<a/>")
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    // No reader here reads XML in UTF-16, so nothing can hide in it.
    damaged("wide.ods", || zip_bytes(&[("mimetype", ODS.as_bytes()), ("content.xml", &wide)]));
}

#[test]
fn elements_within_elements_without_end_are_refused() {
    damaged("deep.xlsx", || sheet(&"<a>".repeat(100_000)));
    damaged("deep.ods", || document(&"<table:table>".repeat(100_000)));
    damaged("cells.xlsx", || sheet(&"<row><c>".repeat(100_000)));
    refused("wide.xlsx", || sheet(&"<a/>".repeat(3_100_000)), TOO_MANY_CELLS);
    damaged("attributes.xlsx", || {
        sheet(&format!("<row><c {}><v>1</v></c></row>", "a=\"1\" ".repeat(100_000) + "="))
    });
}

#[test]
fn entities_are_only_those_of_every_document() {
    let inline = |text: &str| sheet(&format!(r#"<row><c t="inlineStr"><is><t>{text}</t></is></c></row>"#));
    let shown = |text: &str| {
        document(&format!(
            "<table:table-row><table:table-cell><text:p>{text}</text:p></table:table-cell></table:table-row>"
        ))
    };
    for text in ["&xxe;", "&#xD800;", "&#99999999;", "&#x;", "&unended"] {
        damaged("entity.xlsx", || inline(text));
        damaged("entity.ods", || shown(text));
    }
    let fine = "&amp;lt;&#x41;<![CDATA[<b>]]>";
    assert_eq!(rows("fine.xlsx", || inline(fine))[0].cells, ["&lt;A<b>"]);
    assert_eq!(rows("fine.ods", || shown(fine))[0].cells, ["&lt;A<b>"]);
}

#[test]
fn invalid_utf_8_in_a_part_is_refused() {
    for part in ["xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml"] {
        let parts = parts();
        let parts: Vec<(&str, Vec<u8>)> = parts
            .iter()
            .map(|(name, text)| {
                let text = if name == part { text.replacen("><", ">\u{1}<", 3) } else { text.clone() };
                (name.as_str(), replaced(text.as_bytes(), b"\x01", b"\xff"))
            })
            .collect();
        let parts: Vec<(&str, &[u8])> = parts.iter().map(|(name, text)| (*name, text.as_slice())).collect();
        damaged(part, || zip_bytes(&parts));
    }
}
