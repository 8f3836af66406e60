//! A document as a file of Word: whole, the same each time, and read back with the same cells.

use std::io::Cursor;

use proptest::prelude::*;
use quick_xml::Reader;
use quick_xml::events::Event;
use tranche::files::write::docx;
use tranche::text_document::{Block, TableColumn, TableRow, TextDocument, TextTable};

use super::grid_view::{file, shown};

fn table(cells: [[&str; 3]; 2]) -> TextTable {
    let columns =
        vec![TableColumn::words("Ref", 2), TableColumn::words("Bid", 9), TableColumn::figures("Approved", 3)];
    let row = |cells: [&str; 3]| cells.map(str::to_owned).to_vec();
    let [first, second] = cells;
    let rows = vec![
        TableRow::Group { name: "Safer Sandwell Partnership".to_owned() },
        TableRow::Plain { cells: row(first) },
        TableRow::Plain { cells: row(second) },
        TableRow::Subtotal { cells: row(["", "Subtotal, Sandwell", "£18,500"]) },
        TableRow::Total { cells: row(["", "Total", "£18,500"]) },
    ];
    TextTable { caption: "Approved bids".to_owned(), columns, rows }
}

fn document(blocks: Vec<Block>) -> TextDocument {
    TextDocument { language: "en-GB".to_owned(), title: "Notice & “more”".to_owned(), blocks }
}

fn sample() -> TextDocument {
    document(vec![
        Block::heading(1, "Notice of decision"),
        Block::Strong { text: "DRAFT.".to_owned() },
        Block::heading(2, "Decision"),
        Block::paragraph("Two lines\nand a\ttab <b>"),
        Block::List { items: vec!["one".to_owned(), "two".to_owned()] },
        Block::Table(table([["SS1", "Eight cameras", "£17,000"], ["SS3", "=1+1", "£1,500"]])),
        Block::PageBreak,
        Block::Blank { label: "Signed".to_owned() },
    ])
}

/// The parts of a file by their names.
pub fn parts(bytes: &[u8]) -> Vec<(String, String)> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let names: Vec<String> = archive.file_names().flatten().map(|name| name.to_string()).collect();
    let part = |name: String| {
        let text = std::io::read_to_string(archive.by_name(&name).unwrap()).unwrap();
        (name, text)
    };
    names.into_iter().map(part).collect()
}

/// Every element is closed by its own name, and every reference is one that XML knows.
#[track_caller]
pub fn is_well_formed(name: &str, text: &str) {
    let mut reader = Reader::from_str(text);
    loop {
        match reader.read_event() {
            Ok(Event::Eof) => break,
            Ok(_) => {}
            Err(why) => panic!("{name}: {why}"),
        }
    }
}

#[test]
fn every_part_is_there_and_well_formed() {
    let parts = parts(&docx(&sample()).unwrap());
    for (name, text) in &parts {
        is_well_formed(name, text);
    }
    let kinds = parts.iter().find(|(name, _)| name == "[Content_Types].xml").unwrap();
    for (name, _) in parts.iter().filter(|(name, _)| !name.ends_with(".rels") && !name.starts_with('[')) {
        assert!(kinds.1.contains(&format!("PartName=\"/{name}\"")), "{name}");
    }
}

#[test]
fn it_is_a_paper_on_a4_with_heads_that_repeat_and_rows_that_stay_whole() {
    let parts = parts(&docx(&sample()).unwrap());
    let part = |name: &str| &parts.iter().find(|(other, _)| other == name).unwrap().1;
    let body = part("word/document.xml");
    assert_eq!(body.matches("<w:tblHeader/>").count(), 1);
    assert_eq!(body.matches("<w:cantSplit/>").count(), body.matches("<w:tr>").count());
    assert!(body.contains(r#"<w:pgSz w:w="11906" w:h="16838"/>"#));
    for style in ["Heading1", "Heading2", "ListBullet", "Caption", "PaperTable", "TableText"] {
        assert!(body.contains(&format!("\"{style}\"")), "{style} is used");
        assert!(part("word/styles.xml").contains(&format!("w:styleId=\"{style}\"")), "{style} is there");
    }
    assert!(part("word/styles.xml").contains(r#"<w:lang w:val="en-GB""#));
    assert!(part("word/footer1.xml").contains("NUMPAGES"));
    assert!(part("docProps/core.xml").contains("<dc:title>Notice &amp; “more”</dc:title>"));
}

/// The letters of one file go to one person each.
#[test]
fn pages_are_numbered_through_where_they_belong_together() {
    let has_footer = |blocks| {
        let parts = parts(&docx(&document(blocks)).unwrap());
        let body = &parts.iter().find(|(name, _)| name == "word/document.xml").unwrap().1;
        body.contains("w:footerReference")
    };
    assert!(has_footer(vec![Block::paragraph("one")]));
    assert!(!has_footer(vec![Block::paragraph("one"), Block::PageBreak, Block::paragraph("two")]));
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    assert_eq!(docx(&sample()).unwrap(), docx(&sample()).unwrap());
}

#[test]
fn it_is_read_back_with_the_same_cells() {
    let (grids, _) = file("notice.docx", docx(&sample()).unwrap());
    assert_eq!(grids.len(), 1);
    assert_eq!(
        shown(&grids[0]),
        [
            "1: Ref | Bid | Approved",
            "2: Safer Sandwell Partnership",
            "3: SS1 | Eight cameras | £17,000",
            "4: SS3 | =1+1 | £1,500",
            "5:  | Subtotal, Sandwell | £18,500",
            "6:  | Total | £18,500",
        ]
    );
}

proptest! {
    #[test]
    fn whatever_stands_in_it_it_is_well_formed(text in any::<String>(), cell in "[\\PC\\n\\t]{1,30}") {
        let first = ["SS1", cell.as_str(), "£17,000"];
        let blocks = vec![Block::paragraph(text), Block::Table(table([first, ["SS3", "b", "£1,500"]]))];
        for (name, part) in parts(&docx(&document(blocks)).unwrap()) {
            is_well_formed(&name, &part);
        }
    }
}
