//! Files made to break a reader: each is refused for the right reason or read within limits, soon and in little memory.

mod xlsb;

use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use crc::{CRC_32_ISO_HDLC, Crc};
use peak_alloc::PeakAlloc;
use proptest::prelude::*;
use support::workbooks::{Book, ODS, content, document, packed, sheet, zip, zip_bytes};
use tranche::files::{
    MOST_BYTES, MOST_CELLS, MOST_COLUMNS, MOST_IN_A_CELL, MOST_PARTS, MOST_ROWS, MOST_TEXT, MOST_UNPACKED,
    read, read_text,
};
use tranche::import::{GridRow, ImportSource, NotImported};

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

/// One at a time, so that memory is counted for one file alone.
static ONE: Mutex<()> = Mutex::new(());

type Reading = Result<ImportSource, NotImported>;

/// Reads a file, and sees how long it took and how much memory. Without optimising, and beside
/// whatever else runs, ten times as long is allowed as somebody should wait.
#[track_caller]
fn reading(name: &str, make: impl FnOnce() -> Vec<u8>) -> Reading {
    let _one = ONE.lock().unwrap_or_else(PoisonError::into_inner);
    let bytes = make();
    MEMORY.reset_peak_usage();
    let before = MEMORY.current_usage();
    let begun = Instant::now();
    let reading = read(name, &bytes, &mut |_| {});
    let took = begun.elapsed();
    let memory = MEMORY.peak_usage() - before;
    println!("{name}: {} bytes, {took:?}, {} KiB", bytes.len(), memory / 1024);
    assert!(took < Duration::from_secs(30), "{took:?}");
    assert!(memory < 200 * 1024 * 1024, "{memory} bytes");
    reading
}

#[track_caller]
fn refused(name: &str, make: impl FnOnce() -> Vec<u8>, why: NotImported) {
    assert_eq!(reading(name, make), Err(why));
}

#[track_caller]
fn damaged(name: &str, make: impl FnOnce() -> Vec<u8>) {
    let reading = reading(name, make);
    assert!(matches!(reading, Err(NotImported::Damaged(_))), "{reading:?}");
}

/// The rows of the only table.
#[track_caller]
fn rows(name: &str, make: impl FnOnce() -> Vec<u8>) -> Vec<GridRow> {
    match reading(name, make) {
        Ok(ImportSource::Tables { mut grids, .. }) if grids.len() == 1 => grids.remove(0).rows,
        other => panic!("not one table: {other:?}"),
    }
}

const TOO_MANY_ROWS: NotImported = NotImported::TooManyRows { most: MOST_ROWS };
const TOO_MANY_COLUMNS: NotImported = NotImported::TooManyColumns { most: MOST_COLUMNS };
const TOO_MANY_CELLS: NotImported = NotImported::TooManyCells { most: MOST_CELLS };
const TOO_MANY_PARTS: NotImported = NotImported::TooManyParts { most: MOST_PARTS };
const TOO_LONG_A_CELL: NotImported = NotImported::TooMuchText { most: MOST_IN_A_CELL };
const TOO_MUCH_TEXT: NotImported = NotImported::TooMuchText { most: MOST_TEXT };
const UNPACKS_TOO_LARGE: NotImported = NotImported::UnpacksTooLarge { most: MOST_UNPACKED };

const A1: &str = r#"<row r="1"><c r="A1"><v>1</v></c></row>"#;

fn cell_at(place: &str) -> Vec<u8> {
    sheet(&format!(r#"{A1}<row><c r="{place}"><v>2</v></c></row>"#))
}

/// The parts of a workbook with one cell.
fn parts() -> Vec<(String, String)> {
    Book { sheets: vec![("Bids", A1.to_owned())], strings: "<si><t>one</t></si>", ..Book::default() }.parts()
}

/// A workbook in which something stands for something else, in one part.
#[track_caller]
fn with(part: &str, from: &str, to: &str) -> Vec<u8> {
    let mut parts = parts();
    let (_, text) = parts.iter_mut().find(|(name, _)| name == part).unwrap();
    assert!(text.contains(from), "{text}");
    *text = text.replacen(from, to, 1);
    packed(&parts)
}

#[test]
fn cells_in_the_far_corner_are_refused_without_the_room_they_would_take() {
    refused("corner.xlsx", || cell_at("XFD1048576"), TOO_MANY_COLUMNS);
    refused("row.xlsx", || cell_at("A1048576"), TOO_MANY_ROWS);
    refused("column.xlsx", || cell_at("XFD1"), TOO_MANY_COLUMNS);
    refused("beyond.xlsx", || cell_at("A4294967296"), TOO_MANY_ROWS);
    refused("letters.xlsx", || cell_at("ABCDEFGHIJ1"), TOO_MANY_COLUMNS);
    refused("far-row.xlsx", || sheet(r#"<row r="99999999999"><c><v>1</v></c></row>"#), TOO_MANY_ROWS);
    damaged("zero.xlsx", || cell_at("A0"));
    damaged("odd.xlsx", || cell_at("£1"));
    assert_eq!(rows("edge.xlsx", || cell_at("GR20000")).len(), 20_000);
    refused("past-row.xlsx", || cell_at("A20001"), TOO_MANY_ROWS);
    refused("past-column.xlsx", || cell_at("GS1"), TOO_MANY_COLUMNS);
    let empty = format!(r#"{A1}<row><c r="XFD1048576" s="0"/></row>"#);
    assert_eq!(rows("empty-corner.xlsx", || sheet(&empty)).len(), 1);
}

#[test]
fn every_sheet_counts() {
    let full: String =
        (1..=15_000).map(|row| format!(r#"<row r="{row}"><c r="A{row}"><v>1</v></c></row>"#)).collect();
    refused(
        "two.xlsx",
        || Book { sheets: vec![("a", full.clone()), ("b", full)], ..Book::default() }.bytes(),
        TOO_MANY_ROWS,
    );
}

/// A stream of 258 times as many bytes as it has pairs of codes: each pair says "the byte before, 258 times".
fn repeated(byte: u8, megabytes: usize) -> Vec<u8> {
    let mut bits = Bits { bytes: Vec::new(), filled: 0 };
    bits.push(0b011, 3);
    bits.push_code(0x30 + u32::from(byte), 8);
    for _ in 0..megabytes * 1024 * 1024 / 258 {
        bits.push_code(0b1100_0101, 8);
        bits.push_code(0, 5);
    }
    bits.push_code(0, 7);
    bits.bytes
}

struct Bits {
    bytes: Vec<u8>,
    filled: u32,
}

impl Bits {
    fn push(&mut self, bits: u32, count: u32) {
        for at in 0..count {
            if self.filled.is_multiple_of(8) {
                self.bytes.push(0);
            }
            *self.bytes.last_mut().unwrap() |= u8::from(bits >> at & 1 == 1) << (self.filled % 8);
            self.filled += 1;
        }
    }

    fn push_code(&mut self, code: u32, count: u32) {
        self.push(code.reverse_bits() >> (32 - count), count);
    }
}

/// A compressed file written byte by byte; each name says where in the file its part stands.
struct Raw {
    file: Vec<u8>,
    list: Vec<u8>,
    listed: u16,
    /// The checksum of every part, which nobody gets to unless all of a part comes out.
    sum: u32,
}

impl Raw {
    fn new() -> Self {
        Self { file: Vec::new(), list: Vec::new(), listed: 0, sum: 0 }
    }

    /// Adds deflated bytes and returns where they stand.
    fn add(&mut self, name: &str, packed: &[u8], size: u32) -> u32 {
        let at = u32::try_from(self.file.len()).unwrap();
        self.file.extend(b"PK\x03\x04");
        self.heading(name, packed.len(), size, false);
        self.file.extend(name.as_bytes());
        self.file.extend(packed);
        at
    }

    fn heading(&mut self, name: &str, packed: usize, size: u32, listed: bool) {
        let into = if listed { &mut self.list } else { &mut self.file };
        let half = |value: usize| u16::try_from(value).unwrap().to_le_bytes();
        for value in [20, 0, 8, 0, 0] {
            into.extend(half(value));
        }
        into.extend(self.sum.to_le_bytes());
        into.extend(u32::try_from(packed).unwrap().to_le_bytes());
        into.extend(size.to_le_bytes());
        into.extend(half(name.len()));
        into.extend(half(0));
    }

    /// Names a part that stands somewhere, perhaps not for the first time.
    fn list(&mut self, name: &str, packed: usize, size: u32, at: u32) {
        self.list.extend(b"PK\x01\x02\x14\0");
        self.heading(name, packed, size, true);
        self.list.extend([0; 10]);
        self.list.extend(at.to_le_bytes());
        self.list.extend(name.as_bytes());
        self.listed += 1;
    }

    fn bytes(mut self) -> Vec<u8> {
        let at = u32::try_from(self.file.len()).unwrap();
        let size = u32::try_from(self.list.len()).unwrap();
        self.file.append(&mut self.list);
        self.file.extend(b"PK\x05\x06\0\0\0\0");
        self.file.extend([self.listed.to_le_bytes(), self.listed.to_le_bytes()].concat());
        self.file.extend([size.to_le_bytes(), at.to_le_bytes()].concat());
        self.file.extend([0, 0]);
        self.file
    }
}

fn bomb(name: &str, byte: u8, megabytes: usize, said: u32) -> Vec<u8> {
    let packed = repeated(byte, megabytes);
    let mut raw = Raw::new();
    for (name, packed) in [("[Content_Types].xml", &[3, 0][..]), (name, &packed)] {
        let at = raw.add(name, packed, said);
        raw.list(name, packed.len(), said, at);
    }
    raw.bytes()
}

#[test]
fn what_unpacks_without_end_is_stopped_whatever_it_says_of_its_size() {
    for said in [512 * 1024 * 1024, u32::MAX - 1] {
        refused("bomb.xlsx", || bomb("xl/media/image1.bin", b'a', 512, said), UNPACKS_TOO_LARGE);
    }
    for said in [0, 1_000] {
        damaged("lying.xlsx", || bomb("xl/media/image1.bin", b'a', 512, said));
    }
    refused("text.xlsx", || bomb("xl/worksheets/sheet1.xml", b'a', 512, u32::MAX - 1), TOO_LONG_A_CELL);
    refused("tags.xlsx", || bomb("xl/sharedStrings.xml", b'<', 512, u32::MAX - 1), UNPACKS_TOO_LARGE);
}

#[test]
fn parts_that_stand_in_the_same_place_count_each_time() {
    let reading = reading("overlapping.xlsx", || {
        let packed = repeated(b'a', 2);
        let size = 2 * 1024 * 1024 / 258 * 258 + 1;
        let whole = vec![b'a'; usize::try_from(size).unwrap()];
        let mut raw = Raw { sum: Crc::<u32>::new(&CRC_32_ISO_HDLC).checksum(&whole), ..Raw::new() };
        let at = raw.add("xl/media/0.bin", &packed, size);
        for number in 0..200 {
            raw.list(&format!("xl/media/{number}.bin"), packed.len(), size, at);
        }
        raw.bytes()
    });
    assert_eq!(reading, Err(UNPACKS_TOO_LARGE));
}

#[test]
fn more_parts_than_there_may_be_are_not_even_listed() {
    let many = |count: u16| {
        let mut raw = Raw::new();
        let at = raw.add("xl/a", &[3, 0], 0);
        (0..count).for_each(|number| raw.list(&format!("xl/{number}"), 2, 0, at));
        raw.bytes()
    };
    refused("many.xlsx", || many(60_000), TOO_MANY_PARTS);
    damaged("fewer.xlsx", || many(9_000));
}

#[test]
fn an_archive_in_an_archive_is_not_opened() {
    let inner = sheet(A1);
    refused("nested.zip", || zip_bytes(&[("a.xlsx", &inner)]), NotImported::UnknownKind("ZIP".to_owned()));
    let outer = || zip_bytes(&[("[Content_Types].xml", b"<a/>"), ("xl/workbook.xml", &inner)]);
    damaged("nested.xlsx", outer);
}

#[test]
fn a_cut_archive_is_never_half_read() {
    for whole in [
        sheet(A1),
        document(
            r#"<table:table-row><table:table-cell><text:p>a</text:p></table:table-cell></table:table-row>"#,
        ),
    ] {
        let complete = read("a", &whole, &mut |_| {});
        assert!(complete.is_ok());
        for length in 4..whole.len() {
            let cut = read("a", &whole[..length], &mut |_| {});
            assert!(cut.is_err(), "{length}: {cut:?}");
        }
    }
}

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
fn a_cell_of_ten_megabytes_is_refused() {
    let long = "x".repeat(9_900_000);
    let inline = |text: &str| sheet(&format!(r#"<row><c t="inlineStr"><is><t>{text}</t></is></c></row>"#));
    refused("long.csv", || format!("a,{long}\n").into_bytes(), TOO_LONG_A_CELL);
    refused("long.xlsx", || inline(&long), TOO_LONG_A_CELL);
    refused("references.xlsx", || inline(&"&#65;".repeat(900_000)), TOO_LONG_A_CELL);
    refused("runs.xlsx", || inline(&"x</t><t>".repeat(900_000)), TOO_LONG_A_CELL);
    let shared = format!("<si><t>{long}</t></si>");
    refused(
        "shared.xlsx",
        || Book { sheets: vec![("a", A1.to_owned())], strings: &shared, ..Book::default() }.bytes(),
        TOO_LONG_A_CELL,
    );
    let row = |inside: &str| {
        document(&format!("<table:table-row><table:table-cell>{inside}</table:table-cell></table:table-row>"))
    };
    refused("long.ods", || row(&format!("<text:p>{long}</text:p>")), TOO_LONG_A_CELL);
    refused("spaces.ods", || row(r#"<text:p><text:s text:c="4000000000"/></text:p>"#), TOO_LONG_A_CELL);
    refused(
        "many-spaces.ods",
        || row(&format!("<text:p>{}</text:p>", r#"<text:s text:c="90000"/>"#.repeat(5_000))),
        TOO_LONG_A_CELL,
    );
}

#[test]
fn text_that_is_said_once_and_shown_a_thousand_times_counts_each_time() {
    let strings = format!("<si><t>{}</t></si>", "x".repeat(90_000));
    let cells: String =
        (1..=1_000).map(|row| format!(r#"<row r="{row}"><c t="s"><v>0</v></c></row>"#)).collect();
    refused(
        "shared.xlsx",
        || Book { sheets: vec![("a", cells)], strings: &strings, ..Book::default() }.bytes(),
        TOO_MUCH_TEXT,
    );
    let row = format!(
        r#"<table:table-row table:number-rows-repeated="1000"><table:table-cell><text:p>{}</text:p></table:table-cell></table:table-row>"#,
        "x".repeat(90_000)
    );
    refused("repeated.ods", || document(&row), TOO_MUCH_TEXT);
}

#[test]
fn an_open_quotation_mark_is_found_in_a_large_file() {
    let rest = "b,c\n".repeat(2_000_000);
    refused("open.csv", || format!("x,y\na,\"{rest}").into_bytes(), NotImported::UnclosedQuote { row: 2 });
    refused("all.csv", || "\"".repeat(9_999_999).into_bytes(), NotImported::UnclosedQuote { row: 1 });
    let pasted = read_text(&format!("a\t\"{}", "b\tc\n".repeat(10_000)), &mut |_| {});
    assert!(pasted.is_ok());
}

#[test]
fn running_text_is_taken_apart_within_limits() {
    refused("many.txt", || "a £1\n".repeat(1_600_000).into_bytes(), TOO_MANY_ROWS);
    refused(
        "figures.txt",
        || format!("a £1\nb £2\nx {}", "1,000 ".repeat(1_600_000)).into_bytes(),
        TOO_LONG_A_CELL,
    );
    refused("marks.txt", || format!("a £1\nb £2\n{}", "£ ".repeat(3_000_000)).into_bytes(), TOO_LONG_A_CELL);
    assert_eq!(
        rows("empty.txt", || format!("a £1\n{}b £2\n", "\n".repeat(19_998)).into_bytes()).len(),
        20_000
    );
    refused("apart.txt", || format!("a £1\n{}b £2\n", "\n".repeat(9_900_000)).into_bytes(), TOO_MANY_ROWS);
    assert_eq!(rows("ends.txt", || format!("a £1\nb £2\n{}", "\n".repeat(9_900_000)).into_bytes()).len(), 2);
    let codes = "B1 on\non\non\n".repeat(5_000);
    assert_eq!(
        rows("codes.txt", || format!("{codes}{}", "B2 x £1\n".repeat(5_000)).into_bytes()).len(),
        20_000
    );
}

#[test]
fn bytes_that_are_no_text_are_told() {
    refused("nothing.csv", || vec![0; 1_000_000], NotImported::UnknownKind("CSV".to_owned()));
    damaged("one.csv", || format!("{}\0", "a,b\n".repeat(10_000)).into_bytes());
    refused(
        "utf-32.csv",
        || b"\xff\xfe\0\0a\0\0\0,\0\0\0".to_vec(),
        NotImported::UnknownKind("UTF-32".to_owned()),
    );
    let random = (0..100_000_u32).map(|n| n.wrapping_mul(2_654_435_761).to_be_bytes()[0]).collect();
    assert!(reading("random.csv", || random).is_err());
}

#[test]
fn odd_encodings_are_read_as_what_they_are() {
    let seven = rows("seven.csv", || b"+ADw-script+AD4-,b\nc,d\n".to_vec());
    assert_eq!(seven[0].cells, ["+ADw-script+AD4-", "b"]);
    let odd = rows("odd.csv", || b"\xff\xfea\0,\0b\0\n\0c".to_vec());
    assert_eq!(odd[1].cells, ["\u{fffd}"]);
    let lone = rows("lone.csv", || b"\xff\xfea\0,\0\x00\xd8b\0".to_vec());
    assert_eq!(lone[0].cells, ["a", "\u{fffd}b"]);
}

#[test]
fn rows_without_end_are_stopped_and_empty_ones_at_the_end_do_not_count() {
    let cr = "\r".repeat(1_000_000);
    refused("cr.csv", || cr.clone().into_bytes(), NotImported::Empty);
    refused("cr-text.csv", || format!("{cr}a,b").into_bytes(), TOO_MANY_ROWS);
    assert_eq!(rows("text-cr.csv", || format!("a,b{cr}").into_bytes()).len(), 1);
    assert_eq!(rows("empty.csv", || format!("a,b\n{}", ",\n".repeat(1_000_000)).into_bytes()).len(), 1);
    assert_eq!(rows("full.csv", || "a,b\n".repeat(20_000).into_bytes()).len(), 20_000);
    refused("rows.csv", || "a,b\n".repeat(30_000).into_bytes(), TOO_MANY_ROWS);
    refused("gap.csv", || format!("a,b\n{}c,d", "\n".repeat(20_000)).into_bytes(), TOO_MANY_ROWS);
    refused("rows.xlsx", || sheet(&"<row><c><v>1</v></c></row>".repeat(30_000)), TOO_MANY_ROWS);
    assert_eq!(
        rows("empty.xlsx", || sheet(&format!("{A1}{}", "<row><c s=\"0\"/></row>".repeat(100_000)))).len(),
        1
    );
    let row = "<table:table-row><table:table-cell><text:p>a</text:p></table:table-cell></table:table-row>";
    refused("rows.ods", || document(&row.repeat(30_000)), TOO_MANY_ROWS);
}

#[test]
fn columns_without_end_are_stopped_and_empty_ones_at_the_end_do_not_count() {
    refused("columns.csv", || format!("a{}", ",a".repeat(1_000_000)).into_bytes(), TOO_MANY_COLUMNS);
    assert_eq!(rows("commas.csv", || format!("a{}\n", ",".repeat(1_000_000)).into_bytes())[0].cells, ["a"]);
    refused(
        "columns.xlsx",
        || sheet(&format!("<row>{}</row>", "<c><v>1</v></c>".repeat(100_000))),
        TOO_MANY_COLUMNS,
    );
    let cell = "<table:table-cell><text:p>a</text:p></table:table-cell>";
    refused(
        "columns.ods",
        || document(&format!("<table:table-row>{}</table:table-row>", cell.repeat(201))),
        TOO_MANY_COLUMNS,
    );
    refused("cells.csv", || format!("a{}\n", ",a".repeat(199)).repeat(6_000).into_bytes(), TOO_MANY_CELLS);
}

#[test]
fn huge_counts_in_a_document_are_not_believed() {
    let cell = |columns: &str, rows: &str, inside: &str| {
        document(&format!(
            r#"<table:table-row table:number-rows-repeated="{rows}"><table:table-cell table:number-columns-repeated="{columns}">{inside}</table:table-cell></table:table-row>"#
        ))
    };
    let text = "<text:p>a</text:p>";
    refused("columns.ods", || cell("4294967295", "1", text), TOO_MANY_COLUMNS);
    refused(
        "columns.ods",
        || cell("99999999999999999999", "1", text),
        NotImported::Damaged("table:number-columns-repeated 99999999999999999999".to_owned()),
    );
    refused("rows.ods", || cell("1", "1000000000000000000", text), TOO_MANY_ROWS);
    refused("both.ods", || cell("200", "20000", text), TOO_MANY_CELLS);
    refused("nothing.ods", || cell("18446744073709551615", "18446744073709551615", ""), NotImported::Empty);
    damaged("below.ods", || cell("-1", "1", text));
    damaged("none.ods", || cell("0", "1", text));
    damaged("word.ods", || cell("many", "1", text));
    let after = r#"<table:table-row table:number-rows-repeated="18446744073709551615"><table:table-cell/></table:table-row><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell></table:table-row>"#;
    refused("after.ods", || document(after), TOO_MANY_ROWS);
}

#[test]
fn odd_numbers_are_text_like_any_other() {
    let number = |stored: &str| {
        let float = format!(r#"<table:table-cell office:value-type="float" office:value="{stored}"/>"#);
        let ods = rows("n.ods", || document(&format!("<table:table-row>{float}</table:table-row>")));
        let xlsx = rows("n.xlsx", || sheet(&format!("<row><c><v>{stored}</v></c></row>")));
        let csv = rows("n.csv", || format!("{stored},\nx,y\n").into_bytes());
        [ods, xlsx, csv].map(|rows| rows[0].cells[0].clone())
    };
    assert_eq!(number("1e309"), ["#NUM!", "#NUM!", "1e309"]);
    assert_eq!(number("NaN"), ["#NUM!", "#NUM!", "NaN"]);
    assert_eq!(number("-0"), ["0", "0", "-0"]);
    assert_eq!(number("inf"), ["#NUM!", "#NUM!", "inf"]);
    assert_eq!(number("4.9e-324")[1].len(), 340);
    assert_eq!(number("1.7976931348623157e308")[1].len(), 309);
}

#[test]
fn shared_strings_that_are_not_there_or_too_many_are_refused() {
    let string = |index: &str| sheet(&format!(r#"<row><c t="s"><v>{index}</v></c></row>"#));
    damaged("index.xlsx", || string("7"));
    damaged("large.xlsx", || string("18446744073709551615"));
    let count =
        |count: &str| with("xl/sharedStrings.xml", "<sst ", &format!(r#"<sst uniqueCount="{count}" "#));
    refused("count.xlsx", || count("18446744073709551615"), TOO_MANY_CELLS);
    refused("count.xlsx", || count("4000000000"), TOO_MANY_CELLS);
    assert_eq!(rows("odd-count.xlsx", || count("-1")).len(), 1);
    let many = "<si/>".repeat(1_100_000);
    refused(
        "many.xlsx",
        || Book { sheets: vec![("a", A1.to_owned())], strings: &many, ..Book::default() }.bytes(),
        TOO_MANY_CELLS,
    );
}

#[test]
fn missing_parts_are_told_and_those_that_are_not_needed_are_not_missed() {
    for at in 0..parts().len() {
        let mut parts = parts();
        let (name, _) = parts.remove(at);
        let reading = reading(&name, || packed(&parts));
        let not_needed =
            ["xl/sharedStrings.xml", "xl/styles.xml", "[Content_Types].xml"].contains(&name.as_str());
        assert_eq!(reading.is_ok(), not_needed, "{name}: {reading:?}");
    }
    damaged("none.ods", || zip(&[("mimetype", ODS)]));
}

#[test]
fn relations_that_lead_astray_are_refused() {
    let rels = "xl/_rels/workbook.xml.rels";
    let to = |target: &str| with(rels, "worksheets/sheet1.xml", target);
    damaged("self.xlsx", || to("workbook.xml"));
    damaged("rels.xlsx", || to("_rels/workbook.xml.rels"));
    damaged("up.xlsx", || to("../../../../etc/passwd"));
    damaged("up.xlsx", || to("../../../../etc/secret.xml"));
    damaged("web.xlsx", || to("https://example.org/sheet.xml"));
    damaged("picture.xlsx", || to("media/image1.png"));
    damaged("binary.xlsx", || with("_rels/.rels", "xl/workbook.xml", "xl/book.bin"));
    damaged("binary.xlsx", || to("worksheets/sheet1.bin"));
    damaged("id.xlsx", || with(rels, r#"Id="rId1""#, r#"Id="rId9""#));
    damaged("type.xlsx", || with(rels, "relationships/worksheet", "relationships/whatever"));
    let again = r#"<sheets><sheet name="Again" sheetId="9" r:id="rId1"/>"#;
    damaged("twice.xlsx", || with("xl/workbook.xml", "<sheets>", again));
    let name = r#"<sheets><sheet name="bids" sheetId="9" r:id="rId9"/>"#;
    damaged("name.xlsx", || with("xl/workbook.xml", "<sheets>", name));
}

#[test]
fn names_that_climb_out_of_a_folder_lead_nowhere() {
    let mut parts = parts();
    parts.push(("../../../../tmp/evil.xml".to_owned(), "<a/>".to_owned()));
    parts.push(("/absolute.xml".to_owned(), "<a/>".to_owned()));
    parts.push(("C:\\evil\\name.xml".to_owned(), "<a/>".to_owned()));
    assert_eq!(rows("climbing.xlsx", || packed(&parts)).len(), 1);
}

/// Every place of one text made another of the same length.
fn replaced(bytes: &[u8], from: &[u8], to: &[u8]) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    let mut at = 0;
    while at + from.len() <= bytes.len() {
        if bytes[at..].starts_with(from) {
            bytes[at..at + from.len()].copy_from_slice(to);
        }
        at += 1;
    }
    bytes
}

#[test]
fn two_parts_of_one_name_are_refused() {
    let mut parts = parts();
    parts.push(("xl/worksheets/sheet2.xml".to_owned(), "<a/>".to_owned()));
    let twice = replaced(&packed(&parts), b"sheet2.xml", b"sheet1.xml");
    damaged("twice.xlsx", || twice);
}

#[test]
fn sums_and_flags_of_parts_are_minded() {
    let good = sheet(A1);
    let local = good.windows(4).position(|four| four == b"PK\x03\x04").unwrap();
    let list = good.windows(4).position(|four| four == b"PK\x01\x02").unwrap();
    let mut wrong = good.clone();
    for at in [local + 14, list + 16] {
        wrong[at] ^= 0x55;
    }
    damaged("sum.xlsx", || wrong);
    let mut locked = good.clone();
    for at in [local + 6, list + 8] {
        locked[at] |= 1;
    }
    refused("locked.xlsx", || locked, NotImported::Protected);
    let mut unknown = good;
    for at in [local + 8, list + 10] {
        unknown[at] = 97;
    }
    damaged("method.xlsx", || unknown);
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

#[test]
fn ranges_that_end_before_they_begin_are_refused() {
    let dimension = |range: &str| {
        with("xl/worksheets/sheet1.xml", "<sheetData>", &format!(r#"<dimension ref="{range}"/><sheetData>"#))
    };
    damaged("back.xlsx", || dimension("B2:A1"));
    damaged("up.xlsx", || dimension("A9:B2"));
    refused("far.xlsx", || dimension("A1:A99999999999"), TOO_MANY_ROWS);
    assert_eq!(rows("whole.xlsx", || dimension("A1:XFD1048576")).len(), 1);
    damaged("formula.xlsx", || sheet(r#"<row><c><f t="shared" si="0" ref="B2:A1">1</f><v>1</v></c></row>"#));
    let index =
        r#"<row><c r="A1"><f t="shared" si="18446744073709551615" ref="A1:A2">1</f><v>1</v></c></row>"#;
    assert_eq!(rows("index.xlsx", || sheet(index)).len(), 1);
}

#[test]
fn styles_that_are_copied_for_every_cell_format_are_refused() {
    let font = format!(
        r#"<fonts><font><name val="{}"/></font></fonts><cellXfs>{}"#,
        "x".repeat(1_000_000),
        r#"<xf fontId="0"/>"#.repeat(10_000)
    );
    refused("fonts.xlsx", || with("xl/styles.xml", "<cellXfs>", &font), UNPACKS_TOO_LARGE);
    let code = "x".repeat(900_000);
    let format = with(
        "xl/styles.xml",
        "<cellXfs>",
        &format!(
            r#"<numFmts><numFmt numFmtId="200" formatCode="{code}"/></numFmts><cellXfs>{}"#,
            r#"<xf numFmtId="200"/>"#.repeat(10_000)
        ),
    );
    refused("formats.xlsx", || format, UNPACKS_TOO_LARGE);
}

#[test]
fn names_without_end_are_refused() {
    let names = format!(
        "<definedNames>{}</definedNames><sheets>",
        r#"<definedName name="a">b</definedName>"#.repeat(200_000)
    );
    refused("names.xlsx", || with("xl/workbook.xml", "<sheets>", &names), TOO_MANY_PARTS);
    let relation = r#"<Relationship Id="x" Type="y" Target="z"/>"#.repeat(200_000) + "<Relationship ";
    refused(
        "relations.xlsx",
        || with("xl/_rels/workbook.xml.rels", "<Relationship ", &relation),
        TOO_MANY_PARTS,
    );
}

#[test]
fn a_file_may_have_ten_megabytes_and_no_more() {
    let size = usize::try_from(MOST_BYTES).unwrap();
    refused("large.csv", || vec![b'a'; size + 1], NotImported::TooLarge { most: MOST_BYTES });
    assert_eq!(
        read_text(&"a".repeat(size + 1), &mut |_| {}),
        Err(NotImported::TooLarge { most: MOST_BYTES })
    );
    let json = format!("{{\"format\":\"{}\"}}", "x".repeat(size - 15));
    assert!(matches!(reading("large.json", || json.into_bytes()), Ok(ImportSource::Json(_))));
}

#[test]
fn cells_out_of_order_or_said_twice_are_where_they_say() {
    let data = r#"<row r="3"><c r="B3"><v>1</v></c><c r="A3"><v>2</v></c></row><row r="1"><c r="A1"><v>3</v></c><c r="A1"><v>4</v></c></row>"#;
    let rows = rows("order.xlsx", || sheet(data));
    let cells: Vec<&[String]> = rows.iter().map(|row| row.cells.as_slice()).collect();
    assert_eq!(cells, [&["4".to_owned()][..], &[], &["2".to_owned(), "1".to_owned()]]);
}

#[test]
fn broken_pabulib_files_are_tables_like_any_other_or_told() {
    assert!(reading("a.pb", || b"META\nPROJECTS\n".to_vec()).is_err());
    assert!(reading("a.pb", || b"META\nkey;value\nVOTES\n1;2\n".to_vec()).is_ok());
    assert!(reading("a.pb", || b"META\nVOTES\nPROJECTS\na;b\n".to_vec()).is_ok());
    assert!(reading("a.pb", || b"PROJECTS\nMETA\n".to_vec()).is_ok());
    refused("a.pb", || format!("META\nPROJECTS\n{}", "a;b\n".repeat(30_000)).into_bytes(), TOO_MANY_ROWS);
    for text in ["sep=", "sep=\n", "sep=é\na", "sep=\"\n\"", "sep=\r\n\r\n"] {
        let _ = reading("a.csv", || text.as_bytes().to_vec());
    }
}

/// Beginnings that lead to every reader.
const MAGIC: [&[u8]; 8] = [
    b"",
    b"PK\x03\x04",
    b"\xff\xfe",
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
    b"META\nPROJECTS\n",
    b"sep=",
    b"{",
    b"a,\"b\n",
];

/// Something done to a file or a part: bytes taken out and others put in.
fn changes() -> impl Strategy<Value = Vec<(prop::sample::Index, usize, Vec<u8>)>> {
    let telling = prop::sample::select(&b"<>/\"'&;=!?[]:A1 \n\r\t,0-\xff\0"[..]);
    let new = prop::collection::vec(prop_oneof![any::<u8>(), telling], 0..6);
    prop::collection::vec((any::<prop::sample::Index>(), 0..6_usize, new), 1..5)
}

fn changed(bytes: &[u8], changes: &[(prop::sample::Index, usize, Vec<u8>)]) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    for (index, gone, new) in changes {
        let from = index.index(bytes.len() + 1);
        let to = (from + gone).min(bytes.len());
        bytes.splice(from..to, new.iter().copied());
    }
    bytes
}

fn rich() -> Vec<(String, String)> {
    let data = r#"<row r="1" spans="1:3"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>47911.5</v></c><c r="C1" t="b"><v>1</v></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>a&amp;b</t></is></c><c r="B2"><f t="shared" si="0" ref="B2:B3">A1*2</f><v>-1.5e3</v></c><c r="C2" t="e"><v>#N/A</v></c></row>"#;
    Book {
        sheets: vec![("Bids", data.to_owned())],
        strings: "<si><r><t>one</t></r></si>",
        formats: vec!["dd/mm/yyyy"],
        ..Book::default()
    }
    .parts()
}

fn ods() -> String {
    content(
        "",
        r#"<table:table table:name="Bids"><table:table-row table:number-rows-repeated="2"><table:table-cell office:value-type="float" office:value="1.5" table:number-columns-repeated="3"><text:p>1.5</text:p></table:table-cell><table:table-cell><text:p>a<text:s text:c="3"/>&amp;</text:p></table:table-cell><table:covered-table-cell/></table:table-row></table:table>"#,
    )
}

proptest! {
    #[test]
    fn any_bytes_at_all_are_read_or_refused(magic in prop::sample::select(&MAGIC[..]), bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let bytes = [magic, &bytes].concat();
        let _ = read("a.csv", &bytes, &mut |_| {});
        let _ = read_text(&String::from_utf8_lossy(&bytes), &mut |_| {});
    }

    #[test]
    fn any_text_at_all_is_read_or_refused(text in "[a\",;|\t\r\n =é{]{0,80}") {
        let _ = read("a.csv", text.as_bytes(), &mut |_| {});
        let _ = read("a.txt", text.as_bytes(), &mut |_| {});
        let _ = read_text(&text, &mut |_| {});
    }

    #[test]
    fn no_change_to_an_archive_breaks_the_reader(changes in changes()) {
        let _ = read("a.xlsx", &changed(&packed(&rich()), &changes), &mut |_| {});
        let _ = read("a.ods", &changed(&zip(&[("mimetype", ODS), ("content.xml", &ods())]), &changes), &mut |_| {});
    }

    #[test]
    fn no_change_to_a_part_breaks_the_reader(part in any::<prop::sample::Index>(), changes in changes()) {
        let mut parts: Vec<(String, Vec<u8>)> = rich().into_iter().map(|(name, text)| (name, text.into_bytes())).collect();
        let at = part.index(parts.len());
        parts[at].1 = changed(&parts[at].1, &changes);
        let parts: Vec<(&str, &[u8])> = parts.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice())).collect();
        let _ = read("a.xlsx", &zip_bytes(&parts), &mut |_| {});
        let document = changed(ods().as_bytes(), &changes);
        let _ = read("a.ods", &zip_bytes(&[("mimetype", ODS.as_bytes()), ("content.xml", &document)]), &mut |_| {});
    }
}

/// A workbook with these styles, and these rows.
fn styled(styles: &str, rows: &str) -> Vec<u8> {
    let mut parts = Book { sheets: vec![("Bids", rows.to_owned())], ..Book::default() }.parts();
    for (name, text) in &mut parts {
        if name == "xl/styles.xml" {
            *text = format!("<styleSheet>{styles}</styleSheet>");
        }
    }
    packed(&parts)
}

fn cells(name: &str, make: impl FnOnce() -> Vec<u8>) -> Vec<String> {
    rows(name, make).into_iter().flat_map(|row| row.cells).collect()
}

#[test]
fn number_formats_without_end_are_read_within_limits() {
    let format = |id: u32, code: &str| format!(r#"<numFmt numFmtId="{id}" formatCode="{code}"/>"#);
    let one = |code: &str| {
        format!(r#"<numFmts>{}</numFmts><cellXfs><xf numFmtId="164"/></cellXfs>"#, format(164, code))
    };
    for code in ["0".repeat(1_000_000), "&quot;".repeat(150_000), "[".repeat(255), ";".repeat(1_000_000)] {
        assert_eq!(cells("long.xlsx", || styled(&one(&code), A1)), ["1"]);
    }
    damaged("brackets.xlsx", || styled(&one(&"[".repeat(256)), A1));
    assert_eq!(cells("noughts.xlsx", || styled(&one(&"0".repeat(1_000)), A1))[0].len(), 1_000);
    assert_eq!(cells("percents.xlsx", || styled(&one(&"%0%".repeat(300)), A1))[0].len(), 1_203);
    let many: String = (164..100_164).map(|id| format(id, "&quot;€&quot;0")).collect();
    let looks: String = (164..100_164).map(|id| format!(r#"<xf numFmtId="{id}"/>"#)).collect();
    let many = format!("<numFmts>{many}</numFmts><cellXfs>{looks}</cellXfs>");
    let far = r#"<row r="1"><c r="A1" s="65534"><v>1</v></c><c r="B1" s="70000"><v>1</v></c><c r="C1" s="-1"><v>1</v></c><c r="D1" s="99999999999999999999"><v>1</v></c></row>"#;
    assert_eq!(cells("many.xlsx", || styled(&many, far)), ["€1", "1", "1", "1"]);
    let none = r#"<fonts><font/></fonts><cellXfs><xf numFmtId="4294967296" fontId="9"/></cellXfs>"#;
    assert_eq!(cells("none.xlsx", || styled(none, far)), ["1", "1", "1", "1"]);
}

#[test]
fn a_literal_of_a_format_counts_wherever_it_is_shown() {
    let code = format!("0&quot;{}&quot;", "x".repeat(900));
    let styles = format!(
        r#"<numFmts><numFmt numFmtId="164" formatCode="{code}"/></numFmts><cellXfs><xf numFmtId="164"/></cellXfs>"#
    );
    let many: String = (1..=20_000).map(|row| format!(r#"<row r="{row}"><c><v>1</v></c></row>"#)).collect();
    refused("literals.xlsx", || styled(&styles, &many), TOO_MUCH_TEXT);
}

#[test]
fn merged_cells_and_hidden_columns_without_end_are_stopped() {
    let full: String =
        (1..=5_000).map(|row| format!(r#"<row r="{row}"><c r="GR{row}"><v>1</v></c></row>"#)).collect();
    let merged = |ranges: String| {
        let mut parts = Book { sheets: vec![("Bids", full.clone())], ..Book::default() }.parts();
        let (_, text) = parts.iter_mut().find(|(name, _)| name.ends_with("sheet1.xml")).unwrap();
        *text = text.replace("</sheetData>", &format!("</sheetData><mergeCells>{ranges}</mergeCells>"));
        packed(&parts)
    };
    let whole = r#"<mergeCell ref="A1:XFD1048576"/>"#;
    assert_eq!(rows("merged.xlsx", || merged(whole.to_owned())).len(), 5_000);
    refused("all-merged.xlsx", || merged(whole.repeat(100_000)), TOO_MANY_CELLS);
    refused("a-merged.xlsx", || merged(r#"<mergeCell ref="A1:A2"/>"#.repeat(2_000_001)), TOO_MANY_CELLS);
    let odd = r#"<mergeCell ref="A0:A9"/><mergeCell ref=""/><mergeCell ref="9:1"/><mergeCell ref="C9:A1"/><mergeCell/>"#;
    assert_eq!(rows("odd-merged.xlsx", || merged(odd.to_owned())).len(), 5_000);
    let columns =
        r#"<col min="1" max="4294967295" hidden="1"/><col min="0" max="0" hidden="1"/>"#.repeat(500_000);
    let hidden = || {
        let mut parts = parts();
        let (_, text) = parts.iter_mut().find(|(name, _)| name.ends_with("sheet1.xml")).unwrap();
        *text = text.replace("<sheetData>", &format!("<cols>{columns}</cols><sheetData>"));
        packed(&parts)
    };
    assert_eq!(rows("columns.xlsx", hidden).len(), 1);
}

#[test]
fn styles_and_spans_of_a_document_are_read_within_limits() {
    let style = |name: &str, parent: &str| {
        format!(
            r#"<style:style style:name="{name}" style:family="table-cell" style:parent-style-name="{parent}" style:data-style-name="n"/>"#
        )
    };
    let literal = "x".repeat(900_000);
    let number = format!(
        "<number:number-style style:name=\"n\"><number:text>{literal}</number:text><number:number number:min-integer-digits=\"4000000000\"/>{}</number:number-style>",
        r#"<style:map style:condition="value()&gt;=0" style:apply-style-name="n"/>"#.repeat(10_000)
    );
    let styles = style("a", "b") + &style("b", "a") + &number;
    let figure = r#"<table:table-cell table:style-name="a" office:value-type="currency" office:currency="XXXXXXXXXXXXXXXXXXXXXXXXXXXXX" office:value="1"/>"#;
    let tables = format!("<table:table><table:table-row>{figure}</table:table-row></table:table>");
    let made = || zip(&[("mimetype", ODS), ("content.xml", &content(&styles, &tables))]);
    assert_eq!(cells("styles.ods", made), ["1"]);
    let spans = format!(
        "<table:table-row><table:table-cell table:number-rows-spanned=\"4000000000\" table:number-columns-spanned=\"4000000000\"><text:p>{}</text:p></table:table-cell><table:covered-table-cell table:number-columns-repeated=\"4000000000\"/></table:table-row>",
        "<text:span>x</text:span>".repeat(90_000)
    );
    let below = r#"<table:table-row table:number-rows-repeated="19999"><table:covered-table-cell table:number-columns-repeated="199"/><table:table-cell><text:p>1</text:p></table:table-cell></table:table-row>"#;
    refused("covered.ods", || document(&(spans + below)), TOO_MANY_CELLS);
    let columns =
        r#"<table:table-column table:visibility="collapse" table:number-columns-repeated="4000000000"/>"#
            .repeat(100_000);
    let row = "<table:table-row><table:table-cell><text:p>1</text:p></table:table-cell></table:table-row>";
    assert_eq!(rows("columns.ods", || document(&(columns + row))).len(), 1);
    let broken =
        || zip(&[("mimetype", ODS), ("content.xml", &content("", &tables)), ("styles.xml", "<a><b>")]);
    damaged("styles.ods", broken);
}

#[test]
fn formulas_that_hold_nought_are_counted_within_limits() {
    let row = |row: u32| {
        let cells: String = (0..50).map(|_| "<c><f>SUM($A$1:XFD1048576)</f><v>0</v></c>").collect();
        format!(r#"<row r="{row}">{cells}</row>"#)
    };
    let all: String = (1..=10_000).map(row).collect();
    assert_eq!(rows("noughts.xlsx", || sheet(&all)).len(), 10_000);
}
