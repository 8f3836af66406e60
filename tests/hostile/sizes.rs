//! More rows, columns, cells, text and names than there may be.

use support::workbooks::{Book, document, packed, sheet};
use tranche::files::read_text;
use tranche::import::{ImportSource, MOST_BYTES, NotImported};

use super::reading::{
    A1, TOO_LONG_A_CELL, TOO_MANY_CELLS, TOO_MANY_COLUMNS, TOO_MANY_PARTS, TOO_MANY_ROWS, TOO_MUCH_TEXT,
    damaged, parts, reading, refused, rows, with,
};

fn cell_at(place: &str) -> Vec<u8> {
    sheet(&format!(r#"{A1}<row><c r="{place}"><v>2</v></c></row>"#))
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
    assert_eq!(MOST_BYTES, 10 << 20);
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
