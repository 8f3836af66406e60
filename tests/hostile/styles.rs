//! Styles, number formats and formulas without end.

use support::workbooks::{Book, ODS, content, document, packed, sheet, zip};

use super::reading::{A1, TOO_MANY_CELLS, TOO_MUCH_TEXT, UNPACKS_TOO_LARGE, damaged, refused, rows, with};

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
