//! Parts of a workbook that are missing, lead elsewhere, or say what cannot be.

use support::workbooks::{Book, ODS, document, packed, sheet, zip};

use super::reading::{A1, TOO_MANY_CELLS, TOO_MANY_ROWS, damaged, parts, reading, refused, rows, with};

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
fn cells_out_of_order_or_said_twice_are_where_they_say() {
    let data = r#"<row r="3"><c r="B3"><v>1</v></c><c r="A3"><v>2</v></c></row><row r="1"><c r="A1"><v>3</v></c><c r="A1"><v>4</v></c></row>"#;
    let rows = rows("order.xlsx", || sheet(data));
    let cells: Vec<&[String]> = rows.iter().map(|row| row.cells.as_slice()).collect();
    assert_eq!(cells, [&["4".to_owned()][..], &[], &["2".to_owned(), "1".to_owned()]]);
}
