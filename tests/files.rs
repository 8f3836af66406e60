//! Files as people bring them are read cell by cell, whatever their format, encoding and separator.
#![cfg(test)]

mod packed;
#[allow(dead_code)] // Chance as in the tables whose truth is known.
#[path = "truth/rng.rs"]
mod rng;
#[path = "files/spaced.rs"]
mod spaced;
#[path = "files/text.rs"]
mod text;

use packed::{Book, ODS, content, document, sheet, zip};
use tranche::files::{read, read_text};
use tranche::import::{Grid, ImportSource, NotImported, Remark, TableFacts};

/// Rows as `number: cell | cell`, so that a test shows what a person would see.
fn shown(grid: &Grid) -> Vec<String> {
    let row = |row: &tranche::import::GridRow| format!("{}: {}", row.number, row.cells.join(" | "));
    grid.rows.iter().map(row).collect()
}

#[track_caller]
fn tables(brought: Result<ImportSource, NotImported>) -> (Vec<Grid>, TableFacts, Vec<Remark>) {
    match brought {
        Ok(ImportSource::Tables { grids, facts, remarks }) => (grids, facts, remarks),
        other => panic!("no tables: {other:?}"),
    }
}

#[track_caller]
fn is(brought: Result<ImportSource, NotImported>, rows: &[&str], remarks: &[Remark]) {
    let (grids, _, found) = tables(brought);
    assert_eq!(grids.len(), 1);
    assert_eq!(shown(&grids[0]), rows);
    assert_eq!(found, remarks);
}

#[track_caller]
fn file(name: &str, bytes: impl AsRef<[u8]>, rows: &[&str], remarks: &[Remark]) {
    is(read(name, bytes.as_ref(), &mut |_| {}), rows, remarks);
}

#[track_caller]
fn pasted(text: &str, rows: &[&str], remarks: &[Remark]) {
    is(read_text(text, &mut |_| {}), rows, remarks);
}

#[track_caller]
fn refused(name: &str, bytes: impl AsRef<[u8]>, why: NotImported) {
    assert_eq!(read(name, bytes.as_ref(), &mut |_| {}), Err(why));
}

fn unknown(kind: &str) -> NotImported {
    NotImported::UnknownKind(kind.to_owned())
}

fn read_as(encoding: &str) -> Remark {
    Remark::ReadAs(encoding.to_owned())
}

fn garbled(row: u32, found: &str) -> Remark {
    Remark::Garbled { row, found: found.to_owned() }
}

fn utf16(text: &str, to_bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
    text.encode_utf16().flat_map(to_bytes).collect()
}

/// Letters that the older encodings write in a byte of their own.
fn windows(text: &str) -> Vec<u8> {
    let byte = |c: char| match c {
        '£' => 0xa3,
        'é' => 0xe9,
        '–' => 0x96,
        '’' => 0x92,
        '€' => 0x80,
        c => u8::try_from(c).unwrap(),
    };
    text.chars().map(byte).collect()
}

const BID: &str = "ref,title,asked\nS1,Jo’s café – one,£50\n";
const ROWS: [&str; 2] = ["1: ref | title | asked", "2: S1 | Jo’s café – one | £50"];

#[test]
fn every_usual_encoding_is_read_and_said() {
    file("a.csv", BID, &ROWS, &[]);
    file("a.csv", format!("\u{feff}{BID}"), &ROWS, &[]);
    file("a.csv", windows(BID), &ROWS, &[read_as("windows-1252")]);
    let marked = format!("\u{feff}{BID}");
    file("a.csv", utf16(&marked, u16::to_le_bytes), &ROWS, &[read_as("UTF-16LE")]);
    file("a.csv", utf16(&marked, u16::to_be_bytes), &ROWS, &[read_as("UTF-16BE")]);
    file("a.csv", utf16(BID, u16::to_le_bytes), &ROWS, &[read_as("UTF-16LE")]);
    file("a.csv", utf16(BID, u16::to_be_bytes), &ROWS, &[read_as("UTF-16BE")]);
}

#[test]
fn every_encoding_is_read_with_every_separator() {
    for (separator, name) in
        [(',', "a.csv"), (';', "a.csv"), ('|', "a.csv"), ('\t', "a.csv"), ('\t', "a.tsv"), (';', "a.txt")]
    {
        let text = BID.replace(',', &separator.to_string());
        let usual = if name == "a.csv" { ',' } else { '\t' };
        let parted: Vec<Remark> = Vec::from_iter((separator != usual).then_some(Remark::PartedAt(separator)));
        let marked = format!("\u{feff}{text}");
        file(name, &text, &ROWS, &parted);
        file(name, &marked, &ROWS, &parted);
        let said = |encoding| [vec![read_as(encoding)], parted.clone()].concat();
        file(name, windows(&text), &ROWS, &said("windows-1252"));
        file(name, utf16(&marked, u16::to_le_bytes), &ROWS, &said("UTF-16LE"));
        file(name, utf16(&marked, u16::to_be_bytes), &ROWS, &said("UTF-16BE"));
        let crossed = text.replace('\n', "\r\n");
        file(name, &crossed, &ROWS, &parted);
        file(name, text.replace('\n', "\r"), &ROWS, &parted);
    }
}

#[test]
fn text_that_was_garbled_before_is_left_as_it_is_and_said() {
    file(
        "a.csv",
        "ref,asked\nS1,Â£50\nS2,Â£60\n",
        &["1: ref | asked", "2: S1 | Â£50", "3: S2 | Â£60"],
        &[garbled(2, "Â£50")],
    );
    file("a.csv", "a,one â€“ two\n", &["1: a | one â€“ two"], &[garbled(1, "one â€“ two")]);
    file("a.csv", "a,cafÃ©\n", &["1: a | cafÃ©"], &[garbled(1, "cafÃ©")]);
    file("a.csv", "a,caf\u{fffd}\n", &["1: a | caf\u{fffd}"], &[garbled(1, "caf\u{fffd}")]);
    file("a.csv", "a,São Tomé Ângela âme\n", &["1: a | São Tomé Ângela âme"], &[]);
    let long = format!("Â£{}", "9".repeat(200));
    let (_, _, remarks) = tables(read("a.csv", long.as_bytes(), &mut |_| {}));
    assert!(matches!(&remarks[..], [Remark::Garbled { row: 1, found }] if found.chars().count() == 80));
}

#[test]
fn a_file_that_is_nearly_utf_8_keeps_its_other_letters() {
    let mut cut = "é,£5\nà,£6\nô,£7 €".as_bytes().to_vec();
    cut.pop();
    let rows = ["1: é | £5", "2: à | £6", "3: ô | £7 \u{fffd}"];
    file("a.csv", cut, &rows, &[garbled(3, "£7 \u{fffd}")]);
}

#[test]
fn rows_have_the_number_of_the_line_on_which_they_begin() {
    let rows = ["1: ref | asked", "2: ", "3: S1 | one\ntwo", "5: ", "6: ", "7: S2 | 5"];
    let text = "ref,asked\n\nS1,\"one\ntwo\"\n\n\nS2,5\n\n\n";
    file("a.csv", text, &rows, &[]);
    let crossed = ["1: ref | asked", "2: ", "3: S1 | one\r\ntwo", "5: ", "6: ", "7: S2 | 5"];
    file("a.csv", text.replace('\n', "\r\n"), &crossed, &[]);
    let old = ["1: ref | asked", "2: ", "3: S1 | one\rtwo", "5: ", "6: ", "7: S2 | 5"];
    file("a.csv", text.replace('\n', "\r"), &old, &[]);
    file("a.csv", "\n\r\n\r\ra,b\n", &["1: ", "2: ", "3: ", "4: ", "5: a | b"], &[]);
    file("a.csv", "a,b\n,,\nc,d\n,\n", &["1: a | b", "2: ", "3: c | d"], &[]);
    file("a.csv", "\n\n\"a\n\n\",b\nc,d", &["1: ", "2: ", "3: a\n\n | b", "6: c | d"], &[]);
}

#[test]
fn cells_stay_as_they_stand() {
    file("a.csv", "a, b ,\u{a0}c\nd\n,,e,,\n", &["1: a |  b  | \u{a0}c", "2: d", "3:  |  | e"], &[]);
    file("a.csv", "12\" pipe,5' x \"6\"\na,b\n", &["1: 12\" pipe | 5' x \"6\"", "2: a | b"], &[]);
    file("a.csv", "\"say \"\"yes\"\"\",\"a,b\"\nc,d", &["1: say \"yes\" | a,b", "2: c | d"], &[]);
    file("a.csv", "\"\",b\nc,d", &["1:  | b", "2: c | d"], &[]);
    file("a.csv", "=1+1,@x,-5,+44\n", &["1: =1+1 | @x | -5 | +44"], &[]);
}

#[test]
fn separators_are_told_by_what_parts_rows_alike() {
    let semi = [Remark::PartedAt(';')];
    file("a.csv", "Bid;Amount\nA;1,50\nB;2,75\n", &["1: Bid | Amount", "2: A | 1,50", "3: B | 2,75"], &semi);
    file("a.csv", "A;1,50\nB;2,75\n", &["1: A | 1,50", "2: B | 2,75"], &semi);
    file("a.csv", "A;\"x;y\"\nB;\"1,2\"\n", &["1: A | x;y", "2: B | 1,2"], &semi);
    file(
        "a.csv",
        "The round of May\n\nref,a;b\nS1,\"5,000\"\nS2,6\n",
        &["1: The round of May", "2: ", "3: ref | a;b", "4: S1 | 5,000", "5: S2 | 6"],
        &[],
    );
    file(
        "a.csv",
        "only\none\ncolumn; here\nand\nthere\n",
        &["1: only", "2: one", "3: column; here", "4: and", "5: there"],
        &[],
    );
    file("a.csv", "sep=;\na;b\nc;d,e\n", &["2: a | b", "3: c | d,e"], &semi);
    file("a.csv", "sep=,\r\na,b;c\r\n", &["2: a | b;c"], &[]);
    file("a.txt", "a  b   c\nd  e  f\n", &["1: a | b | c", "2: d | e | f"], &[Remark::PartedAt(' ')]);
}

#[test]
fn an_open_quotation_mark_does_not_swallow_the_rest() {
    let open = |row| NotImported::UnclosedQuote { row };
    refused("a.csv", "a,b\nc,\"d\ne,f\ng,h\n", open(2));
    refused("a.csv", "a,b\n\"c,d\ne,\"f\"\ng,h\n", open(2));
    refused("a.csv", "a\n\nb,\"x\ny\"z\n", open(3));
    refused("a.csv", "sep=;\na;\"b\n", open(2));
    refused("a.csv", "a,b\rc,\"d\re,f", open(2));
    refused("a.csv", "\"", open(1));
}

#[test]
fn quotation_marks_that_get_lost_are_said() {
    let loose = [Remark::LooseQuotes { row: 3 }];
    file(
        "a.csv",
        "a,b\n1,2\n\"The Hub\" project,3\n\"x\"y,4\n",
        &["1: a | b", "2: 1 | 2", "3: The Hub project | 3", "4: xy | 4"],
        &loose,
    );
    file("a.csv", "a,b\n1,The \"Hub\" project\n", &["1: a | b", "2: 1 | The \"Hub\" project"], &[]);
    pasted("a\tb\n\"The Hub\" project\t3\n", &["1: a | b", "2: \"The Hub\" project | 3"], &[]);
}

#[test]
fn a_saved_fund_says_itself_what_parts_its_cells() {
    let tabs = "tranche-sheet/1 csv,\"x\t\n\"\n\"y\t\n\",\"z\t\n\"\n";
    file("a.csv", tabs, &["1: tranche-sheet/1 csv | x\t\n", "3: y\t\n | z\t\n"], &[]);
    let commas = "\"tranche-sheet/1 csv\";1,5,5\na,b,c;2,5,5\n";
    file("a.csv", commas, &["1: tranche-sheet/1 csv | 1,5,5", "2: a,b,c | 2,5,5"], &[Remark::PartedAt(';')]);
}

#[test]
fn commas_inside_amounts_leave_them_whole_where_the_headings_say_so() {
    let commas = |rows, row, found: &str| Remark::CommasInAmounts { rows, row, found: found.to_owned() };
    let head = "Ref,Who,Title,Amount\n";
    file(
        "a.csv",
        format!("{head}S1,Ash,Hall,£50,000\nS2,Elm,Nets,£500\nS3,Elm,Posts,1,250,000\n"),
        &[
            "1: Ref | Who | Title | Amount",
            "2: S1 | Ash | Hall | £50,000",
            "3: S2 | Elm | Nets | £500",
            "4: S3 | Elm | Posts | 1,250,000",
        ],
        &[commas(2, 2, "£50,000")],
    );
    let reducible = "S1,Ash,Hall,£100,000 could be reduced to £90,000";
    file(
        "a.csv",
        format!("{head}{reducible}\n"),
        &["1: Ref | Who | Title | Amount", "2: S1 | Ash | Hall | £100,000 could be reduced to £90,000"],
        &[commas(1, 2, "£100,000 could be reduced to £90,000")],
    );
    // What may be two cells stays two: no heading, a figure in it, or no cell too many.
    file("a.csv", "S1,Ash,Hall,£50,000\n", &["1: S1 | Ash | Hall | £50 | 000"], &[]);
    file("a.csv", "Who,2013,2014\nAsh,£50,000\n", &["1: Who | 2013 | 2014", "2: Ash | £50 | 000"], &[]);
    file(
        "a.csv",
        "Who,Old\nAsh,£50,000,100\n",
        &["1: Who | Old", "2: Ash | £50,000,100"],
        &[commas(1, 2, "£50,000,100")],
    );
    // Where the headings leave room for one of two, the comma stays where it may part thousands.
    file(
        "a.csv",
        "Who,Old,New\nAsh,£50,000,100\n",
        &["1: Who | Old | New", "2: Ash | £50, | 000, | 100"],
        &[],
    );
    pasted(
        &format!("{head}S1,Ash,Hall,£50,000\nS2,Elm,Nets,£35,000\n"),
        &["1: Ref | Who | Title | Amount", "2: S1 | Ash | Hall | £50,000", "3: S2 | Elm | Nets | £35,000"],
        &[Remark::PartedAt(','), commas(2, 2, "£50,000")],
    );
}

#[test]
fn lines_of_running_text_are_taken_apart_at_their_reference_and_their_amount() {
    pasted(
        "Ref Partnership Aims Amount requested\nS1 Ash Trust Less crime, in two wards £ 50,000\nSub-total £50,000\n\nB1 Elm Hall £100,000 could be reduced to £90,000\nB2 Five cameras up to £20,000\nB3 A van TBC\nTotal £170,000\n* as bid\n",
        &[
            "1: Ref | Partnership Aims | Amount requested",
            "2: S1 | Ash Trust Less crime, in two wards | £ 50,000",
            "3:  | Sub-total | £50,000",
            "4: ",
            "5: B1 | Elm Hall | £100,000 could be reduced to £90,000",
            "6: B2 | Five cameras | up to £20,000",
            "7: B3 | A van | TBC",
            "8:  | Total | £170,000",
            "9:  | * as bid",
        ],
        &[Remark::RunningText],
    );
    pasted(
        "Hall 2 of 3 35,000\nYear 2013 £ 1,500\nNets for 2014 25k\nVan of 12 500\n",
        &["1: Hall 2 of 3 | 35,000", "2: Year 2013 | £ 1,500", "3: Nets for 2014 | 25k", "4: Van of 12 500"],
        &[Remark::RunningText],
    );
    // The words of a row that begins with a reference go on until its amount, and over no other row or total.
    pasted(
        "S1 Less crime in two\nwards, one year £50,000\nD1 A team\nTotal £50,000\nC1 A hub\n\nC2 Homes £35,000\nC3 Vans\nand buses\nC4 Lamps £500\n",
        &[
            "1: S1 | Less crime in two wards, one year | £50,000",
            "3: D1 | A team",
            "4:  | Total | £50,000",
            "5: C1 | A hub",
            "6: ",
            "7: C2 | Homes | £35,000",
            "8: C3 | Vans",
            "9:  | and buses",
            "10: C4 | Lamps | £500",
        ],
        &[Remark::RunningText],
    );
    // One amount is no list, and words without one are none.
    pasted("A hall for £500\nA stage\n", &["1: A hall for £500", "2: A stage"], &[]);
    file(
        "a.txt",
        "Hall £50,000\nNets £500\n",
        &["1: Hall | £50,000", "2: Nets | £500"],
        &[Remark::RunningText],
    );
    file("a.csv", "Hall £500\nNets £500\n", &["1: Hall £500", "2: Nets £500"], &[]);
}

#[test]
fn a_pasted_table_is_parted_by_tabs() {
    pasted(
        "S1\tSolihull\t£1,500\nS2\t\t£ 50,000",
        &["1: S1 | Solihull | £1,500", "2: S2 |  | £ 50,000"],
        &[],
    );
    pasted(
        "S1\t12\" pipe, \"as is\"\t£1\nS2\t\"open\t£2",
        &["1: S1 | 12\" pipe, \"as is\" | £1", "2: S2 | \"open | £2"],
        &[],
    );
    pasted("S1\t\"two\nlines\"\t£1\nS2\tx\t£2\n", &["1: S1 | two\nlines | £1", "3: S2 | x | £2"], &[]);
    pasted("\"quoted\"\tx\ny\tz", &["1: \"quoted\" | x", "2: y | z"], &[]);
    pasted(
        "S1   Solihull   £1,500\nS2   Dudley     £50,000\n",
        &["1: S1 | Solihull | £1,500", "2: S2 | Dudley | £50,000"],
        &[Remark::PartedAt(' ')],
    );
    pasted("a,b\nc,d\n", &["1: a | b", "2: c | d"], &[Remark::PartedAt(',')]);
    pasted("S1,50000\nS2,500\n", &["1: S1 | 50000", "2: S2 | 500"], &[Remark::PartedAt(',')]);
    pasted("one\n", &["1: one"], &[]);
    assert_eq!(read_text(" \n\t\n", &mut |_| {}), Err(NotImported::Empty));
    assert_eq!(read_text("{\"format\":1}", &mut |_| {}), Ok(ImportSource::Json("{\"format\":1}".to_owned())));
}

fn cell(column: &str, attributes: &str, inside: &str) -> String {
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

const PABULIB: &str = "META\nkey;value\ndescription;Participatory budget 2031\ncountry;Poland\nbudget;320000\ncurrency;PLN\nPROJECTS\nproject_id;cost;votes;name\n1;50000;12;\"A garden; and benches\"\n2;1500;7;Lamps\nVOTES\nvoter_id;vote\n1;1,2\n";

#[test]
fn a_pabulib_file_gives_its_projects_and_its_budget() {
    let (grids, facts, remarks) = tables(read("a.pb", PABULIB.as_bytes(), &mut |_| {}));
    assert_eq!(
        shown(&grids[0]),
        [
            "8: project_id | cost | votes | name",
            "9: 1 | 50000 | 12 | A garden; and benches",
            "10: 2 | 1500 | 7 | Lamps"
        ]
    );
    let text = |text: &str| Some(text.to_owned());
    assert_eq!(
        facts,
        TableFacts { title: text("Participatory budget 2031"), total: text("320000"), currency: text("PLN") }
    );
    assert_eq!(remarks, [Remark::VotesLeftOut]);
    let crossed = PABULIB.replace('\n', "\r\n");
    let (again, _, _) = tables(read("a.txt", crossed.as_bytes(), &mut |_| {}));
    assert_eq!(again[0].rows, grids[0].rows);
    refused("a.pb", PABULIB.replace("benches\"", "benches"), NotImported::UnclosedQuote { row: 9 });
}

const GRANTS: [&str; 10] = [
    "Identifier",
    "Title",
    "Description",
    "Currency",
    "Amount Awarded",
    "Award Date",
    "Recipient Org:Identifier",
    "Recipient Org:Name",
    "Funding Org:Identifier",
    "Funding Org:Name",
];
const GRANT: [&str; 10] = [
    "360G-x-1",
    "Garden",
    "Beds, benches and a path",
    "GBP",
    "1500.50",
    "2031-03-04",
    "GB-CHC-1",
    "Friends of the Park",
    "GB-COH-2",
    "The Trust",
];

#[test]
fn a_360giving_file_is_read_like_any_other() {
    let rows = [format!("1: {}", GRANTS.join(" | ")), format!("2: {}", GRANT.join(" | "))];
    let rows = [rows[0].as_str(), rows[1].as_str()];
    let text = format!("{}\r\n\"{}\"\r\n", GRANTS.join(","), GRANT.join("\",\""));
    file("grants.csv", text, &rows, &[]);
    let row = |number: u8, cells: [&str; 10]| {
        let cells = (b'A'..).zip(cells).map(|(column, text)| {
            let inside = format!("<is><t>{text}</t></is>");
            cell(&format!("{}{number}", char::from(column)), r#"t="inlineStr""#, &inside)
        });
        format!("<row r=\"{number}\">{}</row>", cells.collect::<String>())
    };
    file("grants.xlsx", sheet(&(row(1, GRANTS) + &row(2, GRANT))), &rows, &[]);
}

#[test]
fn a_fund_file_is_handed_on_as_it_is() {
    for text in ["{\"format\":\"tranche-fund/1\"}", " \n{\"format\":\"é\"}\n"] {
        let json = Ok(ImportSource::Json(text.to_owned()));
        assert_eq!(read("fund.json", text.as_bytes(), &mut |_| {}), json);
        assert_eq!(read("fund.txt", format!("\u{feff}{text}").as_bytes(), &mut |_| {}), json);
    }
}

#[test]
fn what_a_file_is_its_bytes_say() {
    let part = |name: &str| zip(&[("[Content_Types].xml", "<Types/>"), (name, "<x/>")]);
    refused("a.xlsx", b"%PDF-1.7\n", unknown("PDF"));
    refused("a.csv", b"\x89PNG\r\n\x1a\n\0\0", unknown("PNG"));
    refused("a.csv", b"\xff\xd8\xff\xe0\0\x10JFIF", unknown("JPEG"));
    refused("a.doc", b"{\\rtf1\\ansi x}", unknown("RTF"));
    file("report.xls", b"\r\n<HTML><table><tr><td>1</table>", &["1: 1"], &[]);
    refused("report.xls", b"\xef\xbb\xbf<?xml version=\"1.0\"?><html xmlns=\"x\">", NotImported::NoTable);
    file("report.xls", utf16("\u{feff}<table><tr><td>1", u16::to_le_bytes), &["1: 1"], &[]);
    refused(
        "report.xls",
        b"<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?>",
        unknown("XML"),
    );
    refused("a.xlsx", part("word/document.xml"), NotImported::NoTable);
    refused("a.xlsx", part("ppt/presentation.xml"), unknown("PPTX"));
    let cut = NotImported::Damaged("a record ends too early".to_owned());
    refused("a.xlsx", part("xl/workbook.bin"), cut);
    refused("a.zip", zip(&[("bids.csv", "a,b")]), unknown("ZIP"));
    refused("a.numbers", zip(&[("Index/Document.iwa", "x")]), unknown("NUMBERS"));
    let text = [("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<x/>")];
    refused("a.ods", zip(&text), NotImported::NoTable);
    refused("a.bin", b"\x01\x02\0\x03\0\x04\x05\0\x06", unknown("BIN"));
    refused(
        "a.csv",
        b"a,b\nc,\0d\nlong enough that one byte says little of the rest",
        NotImported::Damaged("U+0000, line 2".to_owned()),
    );
    refused("a.csv", b"", NotImported::Empty);
    refused("a.csv", b" \r\n\t", NotImported::Empty);
    refused("a.csv", b",,\n\n,", NotImported::Empty);
    refused("a.xlsx", sheet(""), NotImported::Empty);
}

#[test]
fn old_and_protected_workbooks_are_told_apart() {
    let compound = |word: &str| {
        let mut bytes = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec();
        bytes.resize(512, 0);
        bytes.extend(utf16(word, u16::to_le_bytes));
        bytes
    };
    refused("a.xlsx", compound("EncryptedPackage"), NotImported::Protected);
    let damaged = NotImported::Damaged("sectors of another size".to_owned());
    refused("a.xls", compound("Workbook"), damaged.clone());
    refused("a.xls", compound("Book"), damaged.clone());
    refused("a.xls", compound("Something"), damaged);
    refused("a.doc", compound("WordDocument"), unknown("DOC"));
    refused("a.msg", compound("__properties"), unknown("MSG"));
    refused("a.xls", b"\x09\x08\x06\x00\x00\x05\x05\x00", NotImported::OldWorkbook);
    let manifest = r#"<manifest:manifest xmlns:manifest="m"><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>"#;
    let parts =
        [("mimetype", ODS), ("content.xml", "\u{1}\u{2}garbage"), ("META-INF/manifest.xml", manifest)];
    refused("a.ods", zip(&parts), NotImported::Protected);
}

#[test]
fn whoever_waits_hears_how_far_it_is() {
    let mut told = Vec::new();
    let text: String = (0..1_700).map(|row| format!("{row},x\n")).collect();
    let _ = read("a.csv", text.as_bytes(), &mut |rows| told.push(rows));
    assert_eq!(told, [500, 1_000, 1_500]);
}
