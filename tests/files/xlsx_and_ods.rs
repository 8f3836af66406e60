//! Workbooks: every kind of cell, rows and sheets with their numbers, and what is hidden in them.

use support::workbooks::{Book, ODS, content, document, sheet, zip};
use tranche::files::read;
use tranche::import::Remark;

use super::checks::{file, shown, tables};

/// A cell of a workbook, at its place.
pub fn cell(column: &str, attributes: &str, inside: &str) -> String {
    format!(r#"<c r="{column}" {attributes}>{inside}</c>"#)
}

/// One row of a workbook, one cell after another.
fn row_of(cells: &[(&str, &str)], book: Book) -> Vec<u8> {
    let cell = |(at, (attributes, inside)): (u8, &(&str, &str))| {
        cell(&format!("{}1", char::from(b'A' + at)), attributes, inside)
    };
    let cells: String = (0..).zip(cells).map(cell).collect();
    Book { sheets: vec![("Bids", format!("<row r=\"1\">{cells}</row>"))], ..book }.bytes()
}

#[track_caller]
fn numbers(pairs: &[(&str, &str)]) {
    for (stored, shown) in pairs {
        let bytes = row_of(&[("", &format!("<v>{stored}</v>"))], Book::default());
        file("a.xlsx", bytes, &[&format!("1: {shown}")], &[]);
    }
}

#[test]
fn numbers_of_a_workbook_are_plain_digits() {
    numbers(&[
        ("50000", "50000"),
        ("0", "0"),
        ("-0", "0"),
        ("0.5", "0.5"),
        ("-33.76", "-33.76"),
        ("1234.3500000000001", "1234.35"),
        ("0.1", "0.1"),
        ("0.30000000000000004", "0.3"),
        ("1E3", "1000"),
        ("1.5e-3", "0.0015"),
        ("123456789012345", "123456789012345"),
        ("12345678901234567890", "12345678901234600000"),
        ("999999999999.99", "999999999999.99"),
        ("1e309", "#NUM!"),
        ("NaN", "#NUM!"),
        ("n/a", "n/a"),
    ]);
}

#[test]
fn every_kind_of_cell_is_read() {
    let strings = "<si><t>plain</t></si><si><r><t xml:space=\"preserve\">rich </t></r><r><t>text</t></r></si><si><t>東京</t><rPh sb=\"0\" eb=\"2\"><t>トウキョウ</t></rPh></si><si><t>two&#10;lines &amp; £</t></si>";
    let cells = [
        (r#"t="s""#, "<v>0</v>"),
        (r#"t="s""#, "<v>1</v>"),
        (r#"t="s""#, "<v>2</v>"),
        (r#"t="s""#, "<v>3</v>"),
        (r#"t="inlineStr""#, "<is><t>inline</t></is>"),
        (r#"t="b""#, "<v>1</v>"),
        (r#"t="b""#, "<v>0</v>"),
        (r#"t="e""#, "<v>#REF!</v>"),
        (r#"t="str""#, "<f>A1</f><v>made</v>"),
        ("", "<f>SUM(B1:B2)</f><v>7.25</v>"),
        (r#"t="n""#, "<v>8</v>"),
        (r#"s="1""#, ""),
        (r#"t="str""#, "<f>A1</f><v></v>"),
        ("", "<v>last</v>"),
    ];
    let row = "1: plain | rich text | 東京 | two\nlines & £ | inline | TRUE | FALSE | #REF! | made | 7.25 | 8 |  |  | last";
    file("a.xlsx", row_of(&cells, Book { strings, formats: vec!["0.00"], ..Book::default() }), &[row], &[]);
}

#[test]
fn dates_of_a_workbook_are_written_as_people_sort_them() {
    let formats = vec![
        "yyyy\\-mm\\-dd",
        "d mmm yyyy",
        "hh:mm",
        "[h]:mm",
        "dd/mm/yyyy hh:mm:ss",
        "&quot;due &quot;#,##0",
        "0.0%",
    ];
    let cells = [
        (r#"s="1""#, "<v>47911</v>"),
        (r#"s="2""#, "<v>47911</v>"),
        (r#"s="3""#, "<v>0.5</v>"),
        (r#"s="4""#, "<v>1.75</v>"),
        (r#"s="5""#, "<v>47911.604166666664</v>"),
        (r#"s="5""#, "<v>47911.604172</v>"),
        (r#"s="6""#, "<v>47911</v>"),
        (r#"s="7""#, "<v>0.125</v>"),
        (r#"s="1""#, "<v>-5</v>"),
        (r#"s="1""#, "<v>3000000</v>"),
        (r#"t="d""#, "<v>2031-03-04T00:00:00</v>"),
        (r#"t="d""#, "<v>2031-03-04T14:30:00.000Z</v>"),
    ];
    let row = "1: 2031-03-04 | 2031-03-04 | 12:00 | 42:00 | 2031-03-04 14:30 | 2031-03-04 14:30:00.461 | due 47911 | 12.5% | -5 | 3000000 | 2031-03-04 | 2031-03-04 14:30";
    file("a.xlsx", row_of(&cells, Book { formats: formats.clone(), ..Book::default() }), &[row], &[]);
    let other = Book { formats, properties: r#"date1904="1""#, ..Book::default() };
    file("a.xlsx", row_of(&[(r#"s="1""#, "<v>46449</v>")], other), &["1: 2031-03-04"], &[]);
}

#[test]
fn rows_of_a_sheet_keep_their_numbers_and_gaps() {
    let data = r#"<row r="2"><c r="B2"><v>1</v></c></row><row r="5"><c r="A5"><v>2</v></c><c r="C5"><v>3</v></c></row><row r="9"><c r="A9" s="0"/></row>"#;
    file("a.xlsx", sheet(data), &["1: ", "2:  | 1", "3: ", "4: ", "5: 2 |  | 3"], &[]);
    let bare = "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>";
    file("a.xlsx", sheet(bare), &["1: 1 | 2", "2: 3"], &[]);
}

#[test]
fn every_visible_sheet_with_text_is_a_table_and_hidden_ones_are_said() {
    let one = |text: &str| format!(r#"<row r="1"><c r="A1" t="str"><v>{text}</v></c></row>"#);
    let book = Book {
        sheets: vec![
            ("Bids", one("a")),
            ("Empty", String::new()),
            (r#"Old" state="hidden"#, one("b")),
            (r#"Lists &amp; so on" state="veryHidden"#, one("c")),
            ("Notes", one("d")),
        ],
        ..Book::default()
    };
    let (grids, _, remarks) = tables(read("a.xlsx", &book.bytes(), &mut |_| {}));
    let names: Vec<&str> = grids.iter().map(|grid| grid.name.as_str()).collect();
    assert_eq!(names, ["Bids", "Notes"]);
    assert_eq!(shown(&grids[1]), ["1: d"]);
    let hidden = |name: &str| Remark::HiddenSheet(name.to_owned());
    assert_eq!(remarks, [hidden("Old"), hidden("Lists & so on")]);
}

#[test]
fn rows_that_nobody_sees_are_read_and_that_is_said() {
    let cell = |row: u32| format!(r#"<c r="A{row}"><v>{row}</v></c>"#);
    let row = |row: u32, hidden: &str, inside: &str| format!(r#"<row r="{row}" {hidden}>{inside}</row>"#);
    let data = [
        row(1, "", &cell(1)),
        row(2, r#"hidden="1""#, &cell(2)),
        row(3, r#"hidden="1""#, r#"<c r="A3" s="0"/>"#),
        row(4, r#"hidden="0""#, &cell(4)),
        row(5, r#"hidden="true""#, r#"<c r="A5" t="inlineStr"><is><t>x</t></is></c>"#),
    ];
    let rows = ["1: 1", "2: 2", "3: ", "4: 4", "5: x"];
    file("a.xlsx", sheet(&data.concat()), &rows, &[Remark::HiddenRows { rows: 2, first: 2 }]);
    file("a.xlsx", sheet(&(data[0].clone() + &data[2])), &["1: 1"], &[]);

    let row = |seen: &str, text: &str| {
        format!("<table:table-row {seen}><table:table-cell>{text}</table:table-cell></table:table-row>")
    };
    let data = [
        row("", "<text:p>a</text:p>"),
        row(r#"table:visibility="filter""#, "<text:p>b</text:p>"),
        row(r#"table:visibility="collapse""#, ""),
        row(r#"table:visibility="collapse" table:number-rows-repeated="2""#, "<text:p>c</text:p>"),
        row(r#"table:visibility="visible""#, "<text:p>d</text:p>"),
    ];
    let rows = ["1: a", "2: b", "3: ", "4: c", "5: c", "6: d"];
    file("a.ods", document(&data.concat()), &rows, &[Remark::HiddenRows { rows: 3, first: 2 }]);
}

#[test]
fn formulas_that_were_never_worked_out_are_said() {
    let data = r#"<row r="3"><c r="A3"><f>1+1</f></c><c r="B3"><f>2+2</f><v></v></c><c r="C3"><f>3</f><v>3</v></c></row>"#;
    let remark = Remark::NotWorkedOut { sheet: "Bids".to_owned(), row: 3, cells: 2 };
    file("a.xlsx", sheet(data), &["1: ", "2: ", "3:  |  | 3"], std::slice::from_ref(&remark));
    let rows = r#"<table:table-row table:number-rows-repeated="2"><table:table-cell/></table:table-row><table:table-row><table:table-cell table:formula="of:=1+1"/><table:table-cell table:formula="of:=2+2"/><table:table-cell office:value-type="float" office:value="3"/></table:table-row>"#;
    file("a.ods", document(rows), &["1: ", "2: ", "3:  |  | 3"], &[remark]);
}

#[test]
fn every_kind_of_cell_of_a_document_is_read() {
    let cells = r#"<table:table-cell office:value-type="float" office:value="1234.3500000000001"><text:p>1,234.35</text:p></table:table-cell>
<table:table-cell office:value-type="currency" office:currency="GBP" office:value="50000"><text:p>£50,000.00</text:p></table:table-cell>
<table:table-cell office:value-type="percentage" office:value="0.125"><text:p>12.5 %</text:p></table:table-cell>
<table:table-cell office:value-type="date" office:date-value="2031-03-04"><text:p>4 March</text:p></table:table-cell>
<table:table-cell office:value-type="date" office:date-value="2031-03-04T14:30:00"><text:p>4 March</text:p></table:table-cell>
<table:table-cell office:value-type="time" office:time-value="PT14H30M00S"><text:p>14:30</text:p></table:table-cell>
<table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>YES</text:p></table:table-cell>
<table:table-cell office:value-type="string"><text:p>one <text:span>two</text:span> &amp; £</text:p><text:p>a<text:s text:c="2"/>b<text:tab/>c<text:line-break/>d</text:p></table:table-cell>
<table:table-cell table:formula="of:=A1" office:value-type="string" office:string-value="said"/>
<table:table-cell office:value-type="string" office:string-value=""><text:p>#REF!</text:p></table:table-cell>
<table:table-cell office:value-type="string"><office:annotation><text:p>a note</text:p></office:annotation><text:p>noted</text:p></table:table-cell>
<table:table-cell table:number-columns-spanned="2"><text:p>merged</text:p></table:table-cell><table:covered-table-cell><text:p>under</text:p></table:covered-table-cell>
<table:table-cell table:number-columns-repeated="2"><text:p>x</text:p></table:table-cell>
<table:table-cell><text:p>  spaced
   out </text:p></table:table-cell>"#;
    let row = "1: 1234.35 | £50000 | 12.5% | 2031-03-04 | 2031-03-04 14:30 | 14:30 | TRUE | one two & £\na  b\tc\nd | said | #REF! | noted | merged |  | x | x | spaced out";
    file("a.ods", document(&format!("<table:table-row>{cells}</table:table-row>")), &[row], &[]);
}

#[test]
fn the_million_empty_rows_at_the_end_of_a_document_do_not_count() {
    let rows = r#"<table:table-header-rows><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell><table:table-cell table:number-columns-repeated="16383"/></table:table-row></table:table-header-rows>
<table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
<table:table-row table:number-rows-repeated="2"><table:table-cell/><table:table-cell><text:p>b</text:p></table:table-cell></table:table-row>
<table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>"#;
    file("a.ods", document(rows), &["1: a", "2: ", "3: ", "4:  | b", "5:  | b"], &[]);
}

#[test]
fn hidden_tables_of_a_document_are_said() {
    let style = |name: &str, display: bool| {
        format!(
            r#"<style:style style:name="{name}" style:family="table"><style:table-properties table:display="{display}"/></style:style>"#
        )
    };
    let table = |name: &str, style: &str| {
        format!(
            r#"<table:table table:name="{name}" table:style-name="{style}"><table:table-row><table:table-cell><text:p>{name}</text:p></table:table-cell></table:table-row></table:table>"#
        )
    };
    let styles = style("ta1", true) + &style("ta2", false);
    let content = content(&styles, &(table("Bids", "ta1") + &table("Old", "ta2")));
    let bytes = zip(&[("mimetype", ODS), ("content.xml", &content)]);
    file("a.ods", bytes, &["1: Bids"], &[Remark::HiddenSheet("Old".to_owned())]);
}
