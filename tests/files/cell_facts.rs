//! What a person sees in the cells of a workbook or a document, and what is known of cells beside their text.
//!
//! What must come of each file stands in `fixtures/tables/cells.txt`, written from what a spreadsheet shows of it.

use std::fmt::Write;
use std::path::PathBuf;

use support::workbooks::{Book, ODS, content, document, packed, sheet, zip};
use tranche::files::read;
use tranche::import::{Around, AroundPlace, CellFact, Grid, GridRow, ImportSource};

fn folder() -> PathBuf {
    [env!("CARGO_MANIFEST_DIR"), "tests/fixtures/tables"].iter().collect()
}

fn grid(name: &str) -> Grid {
    table(name, &std::fs::read(folder().join(name)).unwrap())
}

#[track_caller]
fn table(name: &str, bytes: &[u8]) -> Grid {
    match read(name, bytes, &mut |_| {}) {
        Ok(ImportSource::Tables { mut grids, .. }) if grids.len() == 1 => grids.remove(0),
        other => panic!("{name}: not one table: {other:?}"),
    }
}

/// A row as `cells.txt` has it: a fact stands behind the text of its cell.
fn shown(row: &GridRow) -> String {
    let known = row.facts.iter().map(|(column, _)| *column as usize + 1).max().unwrap_or_default();
    let cell = |column: usize| {
        let mut text = row.cells.get(column).cloned().unwrap_or_default().replace('\n', "⏎");
        let facts = row.facts.iter().filter(|(at, _)| *at as usize == column);
        facts.for_each(|(_, fact)| text += &format!(" <{}>", word(*fact)));
        text
    };
    let cells: Vec<String> = (0..row.cells.len().max(known)).map(cell).collect();
    let hidden = if row.hidden { " hidden" } else { "" };
    format!("{}{hidden}: {}", row.number, cells.join(" | ").trim_end())
}

fn word(fact: CellFact) -> &'static str {
    match fact {
        CellFact::Struck => "struck",
        CellFact::NeverCalculated => "never calculated",
        CellFact::ShownInThousands => "thousands",
        CellFact::ShownInMillions => "millions",
        CellFact::CoveredFromAbove => "covered",
    }
}

#[test]
fn each_cell_holds_what_a_person_sees_in_it() {
    let text = std::fs::read_to_string(folder().join("cells.txt")).unwrap();
    let mut wrong = String::new();
    for part in text.split("\n== ").skip(1) {
        let (name, expected) = part.split_once('\n').unwrap();
        let expected: Vec<&str> = expected.lines().filter(|line| !line.is_empty()).collect();
        let grid = grid(name);
        let mut found: Vec<String> = grid.rows.iter().map(shown).collect();
        if !grid.hidden_columns.is_empty() {
            let columns = grid.hidden_columns.iter().map(|column| (column + 1).to_string());
            found.insert(0, format!("hidden columns: {}", columns.collect::<Vec<_>>().join(", ")));
        }
        if found != expected {
            let _ = writeln!(wrong, "\n== {name}\n{}", found.join("\n"));
        }
    }
    assert!(wrong.is_empty(), "found otherwise:{wrong}");
}

#[test]
fn a_table_knows_the_name_of_its_file() {
    let around = |name: &str| match read(name, b"a,b\n1,2\n", &mut |_| {}) {
        Ok(ImportSource::Tables { grids, .. }) => grids[0].around.clone(),
        other => panic!("{other:?}"),
    };
    let file = |text: &str| [Around { place: AroundPlace::File, text: text.to_owned() }];
    assert_eq!(around("Bids in £000.csv"), file("Bids in £000.csv"));
    assert_eq!(grid("hidden-column.xlsx").around, file("hidden-column.xlsx"));
    assert_eq!(table("Bids.xlsx", &sheet(&row(1, &["7"]))).around, file("Bids.xlsx"));
}

#[test]
fn what_is_printed_above_and_below_a_sheet_stands_around_its_table() {
    let printed = "<headerFooter><oddHeader>&amp;C&amp;\"Arial,Bold\"Parks &amp;&amp; Places&amp;R£000</oddHeader>\
        <oddFooter>&amp;P of &amp;N</oddFooter><evenHeader>&amp;R£000</evenHeader></headerFooter>";
    let mut parts = Book { sheets: vec![("Bids", row(1, &["7"]))], ..Book::default() }.parts();
    for (_, text) in &mut parts {
        *text = text.replace("</sheetData>", &format!("</sheetData>{printed}"));
    }
    let around = table("a.xlsx", &packed(&parts)).around;
    let texts: Vec<(AroundPlace, &str)> = around.iter().map(|said| (said.place, &*said.text)).collect();
    use AroundPlace::{After, Before, File};
    assert_eq!(texts, [(Before, "Parks & Places"), (Before, "£000"), (After, "of"), (File, "a.xlsx")]);
}

/// A workbook of one sheet: what stands around its rows, and what stands for something else in one part.
#[track_caller]
fn book(before: &str, rows: &str, after: &str, change: (&str, &str, &str)) -> Vec<String> {
    let mut parts = Book { sheets: vec![("Bids", rows.to_owned())], ..Book::default() }.parts();
    let (part, from, to) = change;
    for (name, text) in &mut parts {
        if name.contains("sheet1") {
            *text = text.replace("<sheetData>", &format!("{before}<sheetData>"));
            *text = text.replace("</sheetData>", &format!("</sheetData>{after}"));
        }
        if name == part {
            assert!(text.contains(from), "{text}");
            *text = text.replace(from, to);
        }
    }
    let grid = table("a.xlsx", &packed(&parts));
    let columns = grid.hidden_columns.iter().map(|column| format!("hidden column {column}"));
    columns.chain(grid.rows.iter().map(shown)).collect()
}

const NO_CHANGE: (&str, &str, &str) = ("", "", "");
const ON_LOAD: (&str, &str, &str) =
    ("xl/workbook.xml", "</sheets>", r#"</sheets><calcPr calcId="1" fullCalcOnLoad="1"/>"#);

/// A row of formulas and figures: `D2+E2=0`, `7`.
fn row(number: u32, cells: &[&str]) -> String {
    let cells = ('A'..).zip(cells).map(|(column, cell)| match cell.rsplit_once('=') {
        Some((formula, held)) => format!(r#"<c r="{column}{number}"><f>{formula}</f><v>{held}</v></c>"#),
        None => format!(r#"<c r="{column}{number}"><v>{cell}</v></c>"#),
    });
    format!(r#"<row r="{number}">{}</row>"#, cells.collect::<String>())
}

#[test]
fn a_nought_that_nobody_worked_out_is_told_from_one_that_is_so() {
    let two = row(1, &["7", "8", "A1+B1=0"]) + &row(2, &["9", "1", "SUM(A2:B2)=0"]);
    let never = ["1: 7 | 8 | 0 <never calculated>", "2: 9 | 1 | 0 <never calculated>"];
    assert_eq!(book("", &two, "", NO_CHANGE), never);
    assert_eq!(book("", &two, "", ON_LOAD), never);
    let one = row(1, &["7", "8", "A1+B1=0"]);
    assert_eq!(book("", &one, "", NO_CHANGE), ["1: 7 | 8 | 0"]);
    assert_eq!(book("", &one, "", ON_LOAD), ["1: 7 | 8 | 0 <never calculated>"]);
    // A balance of nothing, beside a sum that was worked out.
    let balance = row(1, &["7", "7", "A1-B1=0", "A1+B1=14"]);
    assert_eq!(book("", &balance, "", NO_CHANGE), ["1: 7 | 7 | 0 | 14"]);
    assert_eq!(book("", &balance, "", ON_LOAD), ["1: 7 | 7 | 0 | 14"]);
    // Only some columns were worked out by the program that wrote the workbook.
    let some = row(1, &["7", "8", "A1+B1=0", "A1=7"]) + &row(2, &["9", "1", "A2+B2=0", "A2=9"]);
    assert_eq!(book("", &some, "", NO_CHANGE), ["1: 7 | 8 | 0 | 7", "2: 9 | 1 | 0 | 9"]);
    assert_eq!(
        book("", &some, "", ON_LOAD),
        ["1: 7 | 8 | 0 <never calculated> | 7", "2: 9 | 1 | 0 <never calculated> | 9"]
    );
    // Noughts of nothing, and noughts that look at no cell.
    let blank = row(1, &["0", "A1*2=0"]) + &row(2, &["0", "A2*2=0"]);
    assert_eq!(book("", &blank, "", NO_CHANGE), ["1: 0 | 0", "2: 0 | 0"]);
    let typed = row(1, &["7", "0=0"]) + &row(2, &["9", "0*1=0"]);
    assert_eq!(book("", &typed, "", ON_LOAD), ["1: 7 | 0", "2: 9 | 0"]);
    let empty = r#"<row r="1"><c r="A1"><v>7</v></c><c r="B1"><f>A1</f></c></row>"#;
    assert_eq!(book("", empty, "", NO_CHANGE), ["1: 7 |  <never calculated>"]);
    // A text of nothing is what a program wrote for figures, and what a formula that names texts may come to.
    let nothing = |formula: &str| {
        let row = |at: u32| {
            format!(
                r#"<row r="{at}"><c r="A{at}"><v>7</v></c><c r="B{at}" t="str"><f>{formula}</f><v></v></c></row>"#
            )
        };
        row(1) + &row(2)
    };
    let never = ["1: 7 |  <never calculated>", "2: 7 |  <never calculated>"];
    assert_eq!(book("", &nothing("A1*2"), "", NO_CHANGE), never);
    assert_eq!(book("", &nothing("A1*2"), "", ON_LOAD), never);
    assert_eq!(book("", &nothing("IF(A1>5,&quot;&quot;,A1)"), "", NO_CHANGE), ["1: 7", "2: 7"]);
}

#[test]
fn rows_and_columns_of_no_size_are_hidden_like_others() {
    let rows =
        row(1, &["1", "2", "3"]) + &row(2, &["4"]).replace("r=\"2\"", "r=\"2\" ht=\"0\" customHeight=\"1\"");
    let columns =
        r#"<cols><col min="2" max="2" width="0"/><col min="3" max="16384" hidden="1" width="9"/></cols>"#;
    assert_eq!(
        book(columns, &rows, "", NO_CHANGE),
        ["hidden column 1", "hidden column 2", "1: 1 | 2 | 3", "2 hidden: 4"]
    );
    let seen = r#"<cols><col min="1" max="3" width="10.5"/></cols>"#;
    assert_eq!(book(seen, &rows, "", NO_CHANGE)[0], "1: 1 | 2 | 3");
}

#[test]
fn cells_below_a_merged_one_are_covered_and_those_beside_it_are_not() {
    let rows = row(1, &["1", "2", "3"]) + &row(2, &["4", "5"]) + r#"<row r="4"><c r="C4"><v>6</v></c></row>"#;
    let merged = r#"<mergeCells><mergeCell ref="A1:A1048576"/><mergeCell ref="B1:C1"/><mergeCell ref="B2:XFD4"/></mergeCells>"#;
    assert_eq!(
        book("", &rows, merged, NO_CHANGE),
        ["1: 1 | 2 | 3", "2: 4 <covered> | 5", "3: ", "4:  <covered> |  <covered> | 6 <covered>"]
    );
}

#[test]
fn what_is_raised_never_joins_the_figure_beside_it() {
    let inline = |runs: &str| format!(r#"<row r="1"><c r="A1" t="inlineStr"><is>{runs}</is></c></row>"#);
    let run =
        |look: &str, text: &str| format!("<r><rPr>{look}</rPr><t xml:space=\"preserve\">{text}</t></r>");
    let sup = r#"<vertAlign val="superscript"/>"#;
    let strike = "<strike/>";
    for (runs, right) in [
        (run("", "£500") + &run(sup, "12"), "1: £500¹²"),
        (run("", "4 &amp; 5 ") + &run(sup, "(1)") + &run("", " £7"), "1: 4 & 5 (¹) £7"),
        (run("", "£500") + &run(sup, "a"), "1: £500a"),
        (run("", "10") + &run(r#"<vertAlign val="subscript"/>"#, "2"), "1: 10₂"),
        (run("", "_x0041_1") + &run(sup, "1"), "1: A1¹"),
        (run(strike, "£5,000") + &run(strike, " "), "1: £5,000  <struck>"),
        (run(strike, "£5,000") + &run("<strike val=\"0\"/>", " £4,000"), "1: £5,000 £4,000"),
        (run(strike, "9500") + "<r><t>7850</t></r>", "1: 9500  7850"),
        (run(strike, "9500") + &run(strike, "") + &run("", "7850"), "1: 9500  7850"),
        // One space between them would part thousands.
        (run(strike, "90") + &run("", "850"), "1: 90  850"),
        (run(strike, "90") + &run("", " 850"), "1: 90  850"),
        (run(strike, "90") + &run("", " ") + &run("", "850"), "1: 90  850"),
        (run("", "£12") + &run(strike, ",000"), "1: £12 ,000"),
        (run("", "95") + &run("<b/>", "00"), "1: 9500"),
        (run(strike, "95") + &run("<b/><strike/>", "00"), "1: 9500 <struck>"),
        ("<t>plain</t>".to_owned() + "<rPh><t>x</t></rPh>", "1: plain"),
    ] {
        assert_eq!(book("", &inline(&runs), "", NO_CHANGE), [right]);
    }
    // A run without a look of its own has that of its cell.
    let struck = (
        "xl/styles.xml",
        r#"<cellXfs><xf numFmtId="0"/>"#,
        r#"<fonts><font/><font><strike/></font></fonts><cellXfs><xf numFmtId="0"/><xf numFmtId="0" fontId="1"/>"#,
    );
    let cell = |runs: &str| inline(runs).replace("t=\"inlineStr\"", "s=\"1\" t=\"inlineStr\"");
    assert_eq!(book("", &cell("<r><t>£5</t></r>"), "", struck), ["1: £5 <struck>"]);
    assert_eq!(book("", &cell(&("<r><t>£5</t></r>".to_owned() + &run("", " £4"))), "", struck), ["1: £5 £4"]);
    let new = "<r><t>9500</t></r>".to_owned() + &run("<b/>", "7850");
    assert_eq!(book("", &cell(&new), "", struck), ["1: 9500  7850"]);
    assert_eq!(book("", &inline(&new), "", struck), ["1: 95007850"]);
    let all = "<r><t>95</t></r>".to_owned() + &run(strike, "00");
    assert_eq!(book("", &cell(&all), "", struck), ["1: 9500 <struck>"]);
}

/// An OpenDocument spreadsheet of one table.
#[track_caller]
fn styled(styles: &str, inside: &str) -> Vec<String> {
    let tables = format!(r#"<table:table table:name="Bids">{inside}</table:table>"#);
    let grid = table("a.ods", &zip(&[("mimetype", ODS), ("content.xml", &content(styles, &tables))]));
    let columns = grid.hidden_columns.iter().map(|column| format!("hidden column {column}"));
    columns.chain(grid.rows.iter().map(shown)).collect()
}

#[track_caller]
fn rows_of(bytes: &[u8]) -> Vec<String> {
    table("a.ods", bytes).rows.iter().map(shown).collect()
}

const NUMBERS: &str = r#"<number:currency-style style:name="euroP0"><number:number number:min-integer-digits="1" number:decimal-places="2"/><number:text> </number:text><number:currency-symbol>€</number:currency-symbol></number:currency-style>
<number:currency-style style:name="euro"><number:text>(</number:text><number:number number:min-integer-digits="1"/><number:text> </number:text><number:currency-symbol>€</number:currency-symbol><number:text>)</number:text><style:map style:condition="value()&gt;=0" style:apply-style-name="euroP0"/></number:currency-style>
<number:number-style style:name="k"><number:number number:min-integer-digits="1"/><number:text> per year &amp; ward</number:text></number:number-style>
<number:number-style style:name="scaled"><number:number number:min-integer-digits="1" number:display-factor="1000"/></number:number-style>
<number:number-style style:name="said"><number:text>£</number:text><number:number number:min-integer-digits="1" number:display-factor="1000"/><number:text>k</number:text></number:number-style>
<number:percentage-style style:name="percent"><number:number number:min-integer-digits="1"/><number:text>%</number:text></number:percentage-style>"#;

fn cell_style(name: &str, number: &str) -> String {
    format!(
        r#"<style:style style:name="{name}" style:family="table-cell" style:data-style-name="{number}"/>"#
    )
}

#[test]
fn figures_of_a_document_come_with_what_their_style_puts_around_them() {
    let names = ["euro", "k", "scaled", "said", "percent"];
    let child =
        r#"<style:style style:name="child" style:family="table-cell" style:parent-style-name="euro"/>"#;
    let styles = NUMBERS.to_owned() + &names.map(|name| cell_style(name, name)).concat() + child;
    let cell = |style: &str, kind: &str, value: &str| {
        format!(
            r#"<table:table-cell table:style-name="{style}" office:value-type="{kind}" office:value="{value}"/>"#
        )
    };
    let cells = [
        cell("euro", r#"currency" office:currency="EUR"#, "12000"),
        cell("child", "float", "-5"),
        cell("k", "float", "500"),
        cell("scaled", "float", "12000"),
        cell("said", "float", "12000"),
        cell("percent", "percentage", "0.125"),
        cell("none", r#"currency" office:currency="GBP"#, "-7"),
        cell("none", r#"currency" office:currency="SEK"#, "7"),
    ];
    let row = format!("<table:table-row>{}</table:table-row>", cells.concat());
    assert_eq!(
        styled(&styles, &row),
        ["1: 12000 € | (5 €) | 500 per year & ward | 12000 <thousands> | £12000 | 12.5% | -£7 | SEK 7"]
    );
    // Cells that name no style have that of their row, or of their column.
    let figure = r#"<table:table-cell office:value-type="float" office:value="3"/>"#;
    let columns = r#"<table:table-column/><table:table-column table:number-columns-repeated="16383" table:default-cell-style-name="euro" table:visibility="collapse"/>"#;
    let rows = format!(
        r#"<table:table-row>{figure}{figure}</table:table-row><table:table-row table:default-cell-style-name="k">{figure}</table:table-row>"#
    );
    assert_eq!(
        styled(&styles, &(columns.to_owned() + &rows)),
        ["hidden column 1", "1: 3 | 3 €", "2: 3 per year & ward"]
    );
}

#[test]
fn what_a_cell_of_a_document_shows_counts_where_nothing_else_says_it() {
    let cell = |kind: &str, value: &str, shown: &str| {
        format!(
            r#"<table:table-cell {kind} office:value="{value}"><text:p>{shown}</text:p></table:table-cell>"#
        )
    };
    let seen = |cells: &[String]| {
        rows_of(&document(&format!("<table:table-row>{}</table:table-row>", cells.concat()))).concat()
    };
    let money = r#"office:value-type="currency""#;
    let float = r#"office:value-type="float""#;
    let failed = r#"table:formula="of:=[.Z9]/0" office:value-type="float""#;
    assert_eq!(
        seen(&[
            cell(money, "2400", "$2,400.00"),
            cell(money, "-2400", "-$2400"),
            cell(money, "2400.5", "2.400,50 kr"),
            cell(money, "2400.555", "€2400.56"),
            cell(money, "12000", "£12k"),
            cell(float, "24", "24 €"),
            cell(float, "24", "24k"),
            cell(float, "12000", "12k"),
            cell(float, "-200", "(200)"),
            cell(float, "24", "24.00"),
            cell(float, "0.125", "0.13"),
            cell(float, "24", ""),
        ]),
        "1: $2400 | -$2400 | 2400.5 kr | €2400.555 | £12000 | 24 € | 24k | 12000 | (200) | 24 | 0.125 | 24"
    );
    assert_eq!(
        seen(&[
            cell(failed, "0", "Err:502"),
            cell(failed, "0", "#DIV/0!"),
            cell(failed, "0", "#N/A"),
            cell(failed, "0", "#WERT!"),
            cell(failed, "0", "#NV"),
            cell(float, "0", "0"),
        ]),
        "1: Err:502 | #DIV/0! | #N/A | #WERT! | #NV | 0"
    );
}

#[test]
fn rows_and_columns_of_a_document_of_no_size_are_hidden() {
    let style = |name: &str, family: &str, size: &str| {
        format!(
            r#"<style:style style:name="{name}" style:family="table-{family}"><style:table-{family}-properties {size}/></style:style>"#
        )
    };
    let styles = style("row", "row", r#"style:row-height="0in""#)
        + &style("column", "column", r#"style:column-width="0pt""#)
        + &style("seen", "column", r#"style:column-width="0.5cm""#);
    let cells = "<table:table-cell><text:p>x</text:p></table:table-cell>".repeat(2);
    let inside = format!(
        r#"<table:table-column table:style-name="column"/><table:table-column table:style-name="seen"/><table:table-row>{cells}</table:table-row><table:table-row table:style-name="row">{cells}</table:table-row>"#
    );
    assert_eq!(styled(&styles, &inside), ["hidden column 0", "1: x | x", "2 hidden: x | x"]);
}

#[test]
fn letters_of_a_document_are_raised_and_struck_through_as_they_are_seen() {
    let text = |name: &str, look: &str| {
        format!(
            r#"<style:style style:name="{name}" style:family="text"><style:text-properties {look}/></style:style>"#
        )
    };
    let styles = text("up", r#"style:text-position="super 58%""#)
        + &text("down", r#"style:text-position="-33% 58%""#)
        + &text("out", r#"style:text-line-through-style="solid" style:text-line-through-type="single""#)
        + &text("in", r#"style:text-line-through-style="none""#)
        + r#"<style:style style:name="out" style:family="table-cell"><style:text-properties style:text-line-through-type="double"/></style:style>"#
        + r#"<style:style style:name="none" style:family="table-row"><style:table-row-properties style:row-height="0cm"/></style:style>"#;
    let span =
        |style: &str, text: &str| format!(r#"<text:span text:style-name="{style}">{text}</text:span>"#);
    let cell = |look: &str, inside: &str| {
        format!("<table:table-cell {look}><text:p>{inside}</text:p></table:table-cell>")
    };
    let out = r#"table:style-name="out""#;
    let cells = [
        cell("", &("£500".to_owned() + &span("up", "1"))),
        cell("", &("CO".to_owned() + &span("down", &span("in", "2")))),
        cell("", &(span("out", "£5") + " £4")),
        cell("", &(span("out", "£5") + " " + &span("out", "late"))),
        cell(out, "£5"),
        cell(out, &("£5".to_owned() + &span("in", " £4"))),
        cell("", &(span("out", "9500") + "7850")),
        cell("", &(span("out", "90 ") + "  850")),
        cell("", &(span("out", "90") + " " + &span("in", "850"))),
        cell("", &("£12".to_owned() + &span("out", ",000"))),
        cell(out, &("95".to_owned() + &span("out", "00"))),
        r#"<table:table-cell table:style-name="out" office:value-type="float" office:value="9"/>"#.to_owned(),
    ];
    let row = format!(r#"<table:table-row table:style-name="none">{}</table:table-row>"#, cells.concat());
    assert_eq!(
        styled(&styles, &row),
        [
            "1 hidden: £500¹ | CO₂ | £5 £4 | £5 late <struck> | £5 <struck> | £5 £4 | 9500  7850 | 90  850 | 90  850 | £12 ,000 | 9500 <struck> | 9 <struck>"
        ]
    );
}

#[test]
fn cells_of_a_document_below_a_merged_one_are_covered() {
    let cell = |look: &str| format!("<table:table-cell {look}><text:p>x</text:p></table:table-cell>");
    let row = |cells: &str| format!("<table:table-row>{cells}</table:table-row>");
    let covered =
        |count: u32| format!(r#"<table:covered-table-cell table:number-columns-repeated="{count}"/>"#);
    let rows = [
        row(&(cell(r#"table:number-rows-spanned="3""#)
            + &cell(r#"table:number-columns-spanned="2""#)
            + &covered(1))),
        row(&(covered(1) + &cell("")))
            .replace("<table:table-row>", r#"<table:table-row table:number-rows-repeated="2">"#),
        row(&(cell("") + &covered(16_383))),
    ];
    assert_eq!(
        rows_of(&document(&rows.concat())),
        ["1: x | x", "2:  <covered> | x", "3:  <covered> | x", "4: x"]
    );
    let formula = |inside: &str| {
        format!(
            r#"<table:table-cell table:formula="of:={inside}" office:value-type="float" office:value="0"/>"#
        )
    };
    let figure = r#"<table:table-cell office:value-type="float" office:value="7"/>"#;
    let sums = row(&(figure.to_owned() + &formula("[.A1]*2")))
        + &row(&(figure.to_owned() + &formula("SUM([.A1:.A2])")));
    assert_eq!(rows_of(&document(&sums)), ["1: 7 | 0 <never calculated>", "2: 7 | 0 <never calculated>"]);
}
