//! How a workbook looks: every number is seen whole, and every sheet prints on A4.

use std::collections::BTreeMap;
use std::io::Cursor;

use calamine::{Data, Reader, Xlsx};
use proptest::prelude::*;
use support::arbitrary::{funds, reached, steps};
use support::published::{PublishedResult, in_full, typed};
use support::round::round;
use tranche::files::write::{self, output_workbook};
use tranche::formats::fund_table;
use tranche::publish::{Workbook, WorkbookRequest};
use tranche::{Fund, Scenario};

/// What stands in a file as one of its parts.
#[track_caller]
fn part(bytes: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    std::io::read_to_string(archive.by_name(name).unwrap()).unwrap()
}

#[track_caller]
fn written(fund: &Fund, scenario: &Scenario, which: Workbook) -> Vec<u8> {
    let result =
        PublishedResult { fund, scenario: scenario.clone(), mark: None, publication: typed(), members: 0 };
    output_workbook(which, &WorkbookRequest::unpacked(&result.workbook(which).0).unwrap()).unwrap()
}

/// The value of an attribute.
fn attribute<'t>(tag: &'t str, name: &str) -> &'t str {
    let (_, after) = tag.split_once(&format!(" {name}=\"")).unwrap();
    after.split_once('"').unwrap().0
}

/// The width of each column.
fn widths(sheet: &str) -> BTreeMap<usize, f64> {
    let tags = sheet.split("<col ").skip(1).map(|tag| format!(" {}", tag.split_once('>').unwrap().0));
    let of = |tag: String| {
        let [first, last] = ["min", "max"].map(|name| attribute(&tag, name).parse::<usize>().unwrap());
        (first..=last).map(move |at| (at - 1, attribute(&tag, "width").parse().unwrap()))
    };
    tags.flat_map(of).collect()
}

/// A number as it is seen where thousands stand apart, with two decimals.
fn seen(number: f64) -> usize {
    let plain = format!("{number:.2}");
    let digits = plain.find('.').unwrap();
    let commas = (1..digits).filter(|at| (digits - at).is_multiple_of(3)).count();
    plain.len() + commas
}

/// Every number, that of a sum too, is seen with room for three more characters.
#[track_caller]
fn assert_seen_whole(bytes: &[u8], mark: &str) {
    let widths = widths(&part(bytes, "xl/worksheets/sheet1.xml"));
    let mut book: Xlsx<_> = calamine::open_workbook_from_rs(Cursor::new(bytes)).unwrap();
    let range = book.worksheets().remove(0).1;
    for row in range.rows() {
        for (at, cell) in row.iter().enumerate() {
            let Data::Float(number) = cell else { continue };
            let is_count = range.get((0, at)).is_some_and(|heading| *heading == "Reserve rank");
            let seen = if is_count { number.to_string().len() } else { seen(*number) + mark.chars().count() };
            assert!(widths[&at] >= (seen + 3) as f64, "column {at}: {number} in {}", widths[&at]);
        }
    }
}

#[test]
fn the_totals_of_the_real_round_are_seen_whole() {
    let fund = round();
    for which in [Workbook::Decisions, Workbook::Letters] {
        assert_seen_whole(&written(&fund, &in_full(&fund), which), "£");
    }
    assert_seen_whole(&write::xlsx(&fund_table::write(&fund)).unwrap(), "");
}

#[test]
fn every_sheet_prints_on_a4_and_its_rows_grow() {
    let fund = round();
    for which in [Workbook::Decisions, Workbook::Letters] {
        let bytes = written(&fund, &in_full(&fund), which);
        let sheet = part(&bytes, "xl/worksheets/sheet1.xml");
        let (_, page) = sheet.split_once("<pageSetup").unwrap();
        let of_page = ["paperSize", "orientation", "fitToHeight"].map(|name| attribute(page, name));
        assert_eq!(of_page, ["9", "landscape", "0"]);
        assert!(sheet.contains("fitToPage=\"1\""));
        assert!(part(&bytes, "xl/workbook.xml").contains("_xlnm.Print_Titles"));
        // A row without a height of its own is as high as what is wrapped in it.
        assert!(!sheet.contains(" ht=") && !sheet.contains("customHeight"));
        let formats = part(&bytes, "xl/styles.xml");
        let (_, of_cells) = formats.split_once("<cellXfs").unwrap();
        let (of_cells, _) = of_cells.split_once("</cellXfs>").unwrap();
        assert!(of_cells.split("<xf ").skip(2).all(|format| format.contains("wrapText=\"1\"")), "{of_cells}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn every_number_is_seen_whole(fund in funds(), steps in steps()) {
        let mark = fund.currency.mark();
        for which in [Workbook::Decisions, Workbook::Letters] {
            assert_seen_whole(&written(&fund, &reached(&fund, &steps), which), &mark);
        }
        assert_seen_whole(&write::xlsx(&fund_table::write(&fund)).unwrap(), "");
    }
}
