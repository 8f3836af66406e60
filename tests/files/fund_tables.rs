//! A fund as a CSV or XLSX file is the same fund, for our own readers and for others.

use std::io::Cursor;
use std::process::Command;

use calamine::{Data, Reader, Xlsx};
use proptest::prelude::*;
use serde_json::Value;
use support::example;
use support::nasty_funds::{NASTY, dressed};
use tranche::files;
use tranche::files::write::{self, NotWritten};
use tranche::formats::fund_table::{self, Holds};
use tranche::import::{Grid, GridRow, ImportSource};
use tranche::{Fund, FundFile, Money};

/// The fund of the document.
fn fund() -> FundFile {
    FundFile::clone(&Fund::read(example::text()).unwrap())
}

fn grid(name: &str, rows: impl Iterator<Item = Vec<String>>) -> Grid {
    let rows = (1..).zip(rows).map(|(number, cells)| GridRow { number, cells, ..GridRow::default() });
    Grid { name: name.to_owned(), rows: rows.collect(), ..Grid::default() }
}

/// The table of a CSV file.
#[track_caller]
fn from_csv(bytes: &[u8]) -> Grid {
    let text = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap();
    let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text);
    grid("", reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()))
}

/// The sheets of an XLSX file.
#[track_caller]
fn from_xlsx(bytes: &[u8]) -> Vec<Grid> {
    let mut book: Xlsx<_> = calamine::open_workbook_from_rs(Cursor::new(bytes)).unwrap();
    let cell = |cell: &Data| match cell {
        Data::Empty => String::new(),
        Data::String(text) => text.clone(),
        Data::Float(number) => number.to_string(),
        other => panic!("{other:?}"),
    };
    let sheets = book.worksheets();
    sheets
        .iter()
        .map(|(name, range)| grid(name, range.rows().map(|row| row.iter().map(cell).collect())))
        .collect()
}

/// The text of one file inside an XLSX file.
#[track_caller]
fn part(bytes: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    std::io::read_to_string(archive.by_name(name).unwrap()).unwrap()
}

/// A table of texts alone, one in each row.
fn listing(texts: &[&str]) -> Grid {
    grid("Fund", ["Title"].iter().chain(texts).map(|text| vec![(*text).to_owned()]))
}

/// What the page reads in a file: its one table.
#[track_caller]
fn read_as_the_page_does(name: &str, bytes: &[u8]) -> Grid {
    match files::read(name, bytes, &mut |_| {}) {
        Ok(ImportSource::Tables { mut grids, .. }) if grids.len() == 1 => grids.remove(0),
        other => panic!("{other:?}"),
    }
}

proptest! {
    // Each case writes and reads a workbook.
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_fund_comes_back_as_the_page_reads_files(file in dressed()) {
        let table = fund_table::write(&file);
        let workbook = read_as_the_page_does("fund.xlsx", &write::xlsx(&table).unwrap());
        prop_assert_eq!(fund_table::read(&workbook), Ok(file.clone()));
        let bytes = write::csv(&table);
        // A text file that holds this character is refused as no text.
        if !bytes.contains(&0) {
            prop_assert_eq!(fund_table::read(&read_as_the_page_does("fund.csv", &bytes)), Ok(file));
        }
    }

    #[test]
    fn any_fund_comes_back_from_csv(file in dressed()) {
        let bytes = write::csv(&fund_table::write(&file));
        prop_assert_eq!(fund_table::read(&from_csv(&bytes)), Ok(file));
    }

    #[test]
    fn any_fund_comes_back_from_xlsx(file in dressed()) {
        let bytes = write::xlsx(&fund_table::write(&file)).unwrap();
        let sheets = from_xlsx(&bytes);
        prop_assert_eq!(sheets.len(), 1);
        prop_assert_eq!(&*sheets[0].name, "Fund");
        prop_assert_eq!(fund_table::read(&sheets[0]), Ok(file));
    }

    /// As when a spreadsheet opens the one and saves it as the other.
    #[test]
    fn any_fund_comes_back_from_csv_put_into_xlsx(file in dressed()) {
        let mut grid = from_csv(&write::csv(&fund_table::write(&file)));
        grid.name = "Fund".to_owned();
        let bytes = write::xlsx(&grid).unwrap();
        prop_assert_eq!(fund_table::read(&from_xlsx(&bytes)[0]), Ok(file));
    }
}

#[test]
fn the_shipped_fund_comes_back_from_both() {
    let text = include_str!("../../public/funds/invest-to-save-2013-14.json");
    let fund = Fund::read(text).unwrap();
    let table = fund_table::write(&fund);
    for grid in [from_csv(&write::csv(&table)), from_xlsx(&write::xlsx(&table).unwrap()).remove(0)] {
        assert_eq!(Fund::new(fund_table::read(&grid).unwrap()), Ok(fund.clone()));
    }
}

#[test]
fn a_csv_file_is_utf_8_that_excel_knows_with_its_line_ends_and_no_quotes_too_many() {
    let bytes = write::csv(&listing(&["plain", "two, with “quotes”", "say \"so\"", "=A1"]));
    let expected = "\u{feff}Title\r\nplain\r\n\"two, with “quotes”\"\r\n\"say \"\"so\"\"\"\r\n'=A1\r\n";
    assert_eq!(String::from_utf8(bytes).unwrap(), expected);
}

#[test]
fn amounts_are_numbers_that_can_be_summed_and_texts_are_texts() {
    let bytes = write::xlsx(&fund_table::write(&fund())).unwrap();
    let mut book: Xlsx<_> = calamine::open_workbook_from_rs(Cursor::new(&bytes)).unwrap();
    let range = book.worksheet_range("Fund").unwrap();
    let mut rows = range.rows();
    let headings: Vec<String> = rows.next().unwrap().iter().map(ToString::to_string).collect();
    let mut numbers = 0;
    for row in rows {
        for (heading, cell) in headings.iter().zip(row) {
            let is_text = match cell {
                Data::Empty => continue,
                Data::Float(_) => false,
                Data::String(_) => true,
                other => panic!("{heading}: {other:?}"),
            };
            assert_eq!(is_text, fund_table::holds(heading) == Some(Holds::Text), "{heading}");
            numbers += usize::from(!is_text);
        }
    }
    assert_eq!(numbers, 15);
}

#[test]
fn the_largest_amount_stays_itself_as_a_number() {
    let mut file = fund();
    file.sources[0].amount = Money::MOST;
    let sheets = from_xlsx(&write::xlsx(&fund_table::write(&file)).unwrap());
    assert_eq!(fund_table::read(&sheets[0]), Ok(file));
}

#[test]
fn a_workbook_holds_no_formula_and_the_same_bytes_whenever_it_is_written() {
    let table = listing(&NASTY[..NASTY.len() - 1]);
    let bytes = write::xlsx(&table).unwrap();
    assert!(!part(&bytes, "xl/worksheets/sheet1.xml").contains("<f>"));
    assert!(part(&bytes, "docProps/core.xml").contains("2000-01-01T00:00:00Z"));
    assert_eq!(from_xlsx(&bytes), std::slice::from_ref(&table));
    std::thread::sleep(std::time::Duration::from_millis(1100));
    assert!(write::xlsx(&table).unwrap() == bytes && write::template() == write::template());
}

#[test]
fn a_text_that_xlsx_does_not_carry_is_refused_with_its_place() {
    let refused = |text: &str| write::xlsx(&listing(&["good", text])).unwrap_err();
    let (row, column) = (3, "Title".to_owned());
    assert_eq!(refused(&"x".repeat(32_768)), NotWritten::TooLong { row, column: column.clone() });
    assert_eq!(refused(&"🙂".repeat(16_384)), NotWritten::TooLong { row, column: column.clone() });
    for text in ["<r>bold</r>", "_x0041\r", "a_xffff\u{ffff}", "_x00\u{1}_x0000\0"] {
        assert_eq!(refused(text), NotWritten::Ambiguous { row, column: column.clone() }, "{text:?}");
    }
    let longest = "x".repeat(32_767);
    let carried =
        listing(&[&longest, "<r>", "</r>", "_x0041", "_x004\r", "_x0041_\r", "x0041\r", "_x00é1\r"]);
    assert_eq!(from_xlsx(&write::xlsx(&carried).unwrap()), [carried]);
}

#[test]
fn the_template_has_two_bids_and_a_page_of_instructions() {
    let sheets = from_xlsx(&write::template().unwrap());
    assert_eq!(sheets.iter().map(|sheet| &*sheet.name).collect::<Vec<_>>(), ["Bids", "Instructions"]);
    let bids = &sheets[0].rows;
    assert_eq!(bids.len(), 3);
    let column = |heading: &str| bids[0].cells.iter().position(|cell| cell == heading).unwrap();
    let cells = |heading: &str| [1, 2].map(|row| bids[row].cells[column(heading)].as_str());
    assert_eq!(cells("Reference"), ["N1", "S1"]);
    assert_eq!(cells("Partnership"), ["North Ward", "South Ward"]);
    assert_eq!(cells("Requested"), ["25000", "12000.5"]);
    assert_eq!(cells("Could be reduced to"), ["22500", ""]);
    // Every column is explained, by its name.
    let explained: Vec<&str> = sheets[1].rows.iter().map(|row| row.cells[0].as_str()).collect();
    for heading in &bids[0].cells {
        assert!(explained.contains(&heading.as_str()), "{heading}");
    }
    assert!(!fund_table::is_own(&sheets[0]) && !fund_table::is_own(&sheets[1]));
    let csv = from_csv(&write::template_csv());
    assert_eq!((csv.rows.len(), &csv.rows[0]), (3, &bids[0]));
}

/// What openpyxl reads in a workbook.
#[track_caller]
fn as_openpyxl_reads(bytes: &[u8], name: &str) -> Vec<Value> {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR"));
    let path = folder.join(format!("{name}.xlsx"));
    std::fs::write(&path, bytes).unwrap();
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/openpyxl/cells.py");
    let output = Command::new("/usr/bin/python3").arg(script).arg(&path).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

/// Every cell that is written and no other, text for text and number for number.
#[track_caller]
fn reads_alike(sheet: &Value, grid: &Grid, holds: impl Fn(&str) -> Holds) {
    let headings = &grid.rows[0].cells;
    let mut cells = sheet["cells"].as_array().unwrap().iter();
    for (number, row) in (1..).zip(&grid.rows) {
        for (column, (text, heading)) in (1..).zip(row.cells.iter().zip(headings)) {
            if text.is_empty() {
                continue;
            }
            let cell = cells.next().unwrap();
            assert_eq!((cell["row"].as_i64(), cell["column"].as_i64()), (Some(number), Some(column)));
            assert_eq!(cell["bold"], number == 1);
            let read = cell["text"].as_str().unwrap();
            let (kind, format) = match holds(heading) {
                _ if number == 1 => ("s", "@"),
                Holds::Text => ("s", "@"),
                Holds::Amount => ("n", "#,##0.00"),
                Holds::Count => ("n", "#,##0"),
            };
            assert_eq!(
                (cell["kind"].as_str(), cell["format"].as_str()),
                (Some(kind), Some(format)),
                "{text}"
            );
            match kind {
                "s" => assert_eq!(read, text),
                // Python writes a whole number that was read as a float with `.0`.
                _ => assert_eq!(Money::from_plain(read), Money::from_plain(text)),
            }
        }
    }
    assert_eq!(cells.next(), None);
    assert_eq!((&sheet["name"], &sheet["frozen"]), (&Value::from(&*grid.name), &Value::from("A2")));
}

#[test]
#[ignore = "needs python3-openpyxl: `cargo xtask test` installs it and runs this"]
fn openpyxl_reads_every_cell_of_a_fund_as_it_was_written() {
    let holds = |heading: &str| fund_table::holds(heading).unwrap();
    let shipped = Fund::read(include_str!("../../public/funds/invest-to-save-2013-14.json")).unwrap();
    let mut most = fund();
    most.sources[0].amount = Money::MOST;
    let besides = Fund::read(example::second()).unwrap();
    for file in [&fund(), &shipped, &most, &besides] {
        let table = fund_table::write(file);
        let sheets = as_openpyxl_reads(&write::xlsx(&table).unwrap(), "fund");
        assert_eq!(sheets.len(), 1);
        reads_alike(&sheets[0], &table, holds);
    }
    // Of a text that looks like a code, openpyxl undoes only half.
    let texts: Vec<&str> =
        NASTY.into_iter().filter(|text| !text.is_empty() && !text.contains("_x")).collect();
    let table = listing(&texts);
    reads_alike(&as_openpyxl_reads(&write::xlsx(&table).unwrap(), "nasty")[0], &table, |_| Holds::Text);
}

#[test]
#[ignore = "needs python3-openpyxl: `cargo xtask test` installs it and runs this"]
fn openpyxl_reads_the_template() {
    let bytes = write::template().unwrap();
    let sheets = as_openpyxl_reads(&bytes, "template");
    let grids = from_xlsx(&bytes);
    assert_eq!(sheets.len(), grids.len());
    let amounts = |heading: &str| match heading {
        "Requested" | "Could be reduced to" => Holds::Amount,
        _ => Holds::Text,
    };
    for (sheet, grid) in sheets.iter().zip(&grids) {
        reads_alike(sheet, grid, amounts);
    }
}

#[test]
fn the_example_in_the_document_is_the_fund_of_the_other_document() {
    let document = include_str!("../../docs/formats.md");
    let (_, fenced) = document.split_once("```csv\n").unwrap();
    let text = fenced.split_once("```").unwrap().0;
    assert_eq!(fund_table::read(&from_csv(format!("\u{feff}{text}").as_bytes())), Ok(fund()));
    let written = String::from_utf8(write::csv(&fund_table::write(&fund()))).unwrap();
    assert_eq!(written.replace("\r\n", "\n").trim_start_matches('\u{feff}'), text);
}

#[test]
fn the_example_of_version_2_is_the_fund_of_the_other_document() {
    let document = include_str!("../../docs/formats.md");
    let text = document.split("```csv\n").nth(2).and_then(|fenced| fenced.split("```").next()).unwrap();
    let fund = Fund::read(example::second()).unwrap();
    assert_eq!(fund_table::read(&from_csv(format!("\u{feff}{text}").as_bytes())).as_ref(), Ok(&*fund));
    let written = String::from_utf8(write::csv(&fund_table::write(&fund))).unwrap();
    assert_eq!(written.replace("\r\n", "\n").trim_start_matches('\u{feff}'), text);
    let workbook = write::xlsx(&fund_table::write(&fund)).unwrap();
    assert_eq!(fund_table::read(&read_as_the_page_does("fund.xlsx", &workbook)).as_ref(), Ok(&*fund));
    // Amounts can be summed; a score stays what it is, to the last digit.
    let holds = |heading| fund_table::holds(heading).unwrap();
    assert_eq!(
        [holds("Least"), holds("Match funding"), holds("Score")],
        [Holds::Amount, Holds::Amount, Holds::Text]
    );
}

#[test]
fn the_example_of_version_3_is_the_fund_of_the_other_document() {
    let document = include_str!("../../docs/formats.md");
    let text = document.split("```csv\n").nth(3).and_then(|fenced| fenced.split("```").next()).unwrap();
    let fund = Fund::read(example::third()).unwrap();
    assert_eq!(fund_table::read(&from_csv(format!("\u{feff}{text}").as_bytes())).as_ref(), Ok(&*fund));
    let written = String::from_utf8(write::csv(&fund_table::write(&fund))).unwrap();
    assert_eq!(written.replace("\r\n", "\n").trim_start_matches('\u{feff}'), text);
    let workbook = write::xlsx(&fund_table::write(&fund)).unwrap();
    assert_eq!(fund_table::read(&read_as_the_page_does("fund.xlsx", &workbook)).as_ref(), Ok(&*fund));
}

#[test]
fn the_document_names_every_column_and_no_other() {
    let document = include_str!("../../docs/formats.md");
    // One for the first version, one for what each later one adds.
    let tables = document.split("| column | rows | what stands there |").skip(1);
    let rows = tables.flat_map(|table| table.lines().skip(2).take_while(|line| line.starts_with('|')));
    let named: Vec<&str> = rows.map(|row| row.split('|').nth(1).unwrap().trim().trim_matches('`')).collect();
    assert_eq!(named, fund_table::headings());
}
