//! Documents of Word and Writer: every table, merged cells, what is struck through, raised, hidden or tracked.

use support::workbooks::zip;
use tranche::import::{Grid, NotImported, Remark};

use super::grid_view::{around, file, refused, shown};

fn docx(body: &str) -> Vec<u8> {
    let document = format!(
        r#"<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>{body}<w:sectPr/></w:body></w:document>"#
    );
    zip(&[("[Content_Types].xml", "<Types/>"), ("word/document.xml", &document)])
}

fn p(text: &str) -> String {
    format!("<w:p><w:r><w:t>{text}</w:t></w:r></w:p>")
}

/// A cell of a document of Word: what is said of it, and its paragraphs.
fn tc(said: &str, paragraphs: &str) -> String {
    format!("<w:tc><w:tcPr>{said}</w:tcPr>{paragraphs}</w:tc>")
}

fn row(cells: &[&str]) -> String {
    let cells: String = cells.iter().map(|text| tc("", &p(text))).collect();
    format!("<w:tr>{cells}</w:tr>")
}

fn odt(styles: &str, body: &str) -> Vec<u8> {
    let content = format!(
        r#"<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"><office:automatic-styles>{styles}</office:automatic-styles><office:body><office:text>{body}</office:text></office:body></office:document-content>"#
    );
    zip(&[("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", &content)])
}

/// Rows of a table of Writer whose cells have one paragraph each.
fn rows(rows: &[&[&str]]) -> String {
    let cell = |text: &&str| format!("<table:table-cell><text:p>{text}</text:p></table:table-cell>");
    let row = |cells: &&[&str]| {
        format!("<table:table-row>{}</table:table-row>", cells.iter().map(cell).collect::<String>())
    };
    rows.iter().map(row).collect()
}

#[track_caller]
fn one((grids, remarks): (Vec<Grid>, Vec<Remark>), expected: &[&str]) {
    assert_eq!(grids.len(), 1, "{grids:?}");
    assert_eq!(shown(&grids[0]), expected);
    assert_eq!(remarks, []);
}

#[test]
fn cells_of_word_are_read_as_they_are_seen() {
    let run = |said: &str, text: &str| {
        format!("<w:r><w:rPr>{said}</w:rPr><w:t xml:space=\"preserve\">{text}</w:t></w:r>")
    };
    let struck = "<w:strike/>";
    let raised = r#"<w:vertAlign w:val="superscript"/>"#;
    let amount = format!("<w:p>{}{}</w:p>", run("", "£500"), run(raised, "1"));
    let note = r#"<w:p><w:r><w:t>£7</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>"#;
    let gone =
        format!("<w:p>{}{}</w:p>", run(struck, "Nets "), run("<w:dstrike w:val=\"true\"/>", "and posts"));
    let kept = format!("<w:p>{}{}</w:p>", run(struck, "£9"), run(r#"<w:strike w:val="0"/>"#, " £8"));
    let hidden = format!("<w:p>{}{}</w:p>", run("", "£5"), run("<w:vanish/>", "00"));
    let lines = "<w:p><w:pPr><w:rPr><w:strike/></w:rPr></w:pPr><w:r><w:t>one</w:t><w:br/><w:t>two</w:t><w:tab/><w:t>&amp; three</w:t></w:r></w:p><w:p/><w:p><w:r><w:t>four</w:t><w:instrText>PAGE</w:instrText></w:r></w:p>";
    let cells: String =
        [&*amount, note, &*gone, &*kept, &*hidden, lines].iter().map(|cell| tc("", cell)).collect();
    one(
        file("a.docx", docx(&format!("<w:tbl><w:tr>{cells}</w:tr></w:tbl>"))),
        &["1: £500¹ | £7¹ | ~Nets and posts | £9 £8 | £5 | one\ntwo\t& three\nfour"],
    );
}

#[test]
fn what_a_style_of_word_strikes_raises_or_hides_is_known() {
    let styles = r#"<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="character" w:styleId="Mark"><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style><w:style w:type="character" w:styleId="Mark2"><w:basedOn w:val="Mark"/></w:style><w:style w:type="character" w:styleId="Gone"><w:rPr><w:dstrike/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Out"><w:basedOn w:val="Round"/><w:rPr><w:strike/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Round"><w:basedOn w:val="Out"/></w:style><w:style w:type="character" w:styleId="Unseen"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="table" w:styleId="T"><w:tblStylePr w:type="firstRow"><w:rPr><w:strike/></w:rPr></w:tblStylePr></w:style></w:styles>"#;
    let run = |said: &str, text: &str| {
        format!("<w:r><w:rPr>{said}</w:rPr><w:t xml:space=\"preserve\">{text}</w:t></w:r>")
    };
    let style = |style: &str| format!("<w:rStyle w:val=\"{style}\"/>");
    let cells = [
        format!("<w:p>{}{}</w:p>", run("", "£500"), run(&style("Mark"), "1")),
        format!("<w:p>{}{}</w:p>", run("", "£500"), run(&style("Mark2"), "2")),
        format!("<w:p>{}{}</w:p>", run("", "£500"), run(r#"<w:position w:val="8"/>"#, "3")),
        format!("<w:p>{}{}</w:p>", run("", "CO"), run(r#"<w:position w:val="-8"/>"#, "2")),
        format!("<w:p>{}</w:p>", run(&style("Gone"), "£9")),
        format!("<w:p>{}{}</w:p>", run(&style("Gone"), "9500"), run("", "7850")),
        format!("<w:p><w:pPr><w:pStyle w:val=\"Out\"/></w:pPr>{}</w:p>", run("", "£8")),
        format!(
            "<w:p><w:pPr><w:pStyle w:val=\"Round\"/></w:pPr>{}</w:p>",
            run("<w:strike w:val=\"0\"/>", "£7")
        ),
        format!("<w:p>{}{}</w:p>", run("", "£5"), run(&style("Unseen"), "00")),
        format!("<w:p><w:pPr><w:pStyle w:val=\"T\"/></w:pPr>{}</w:p>", run("", "£4")),
    ];
    let cells: String = cells.iter().map(|cell| tc("", cell)).collect();
    let document = format!(
        r#"<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:tbl><w:tr>{cells}</w:tr></w:tbl></w:body></w:document>"#
    );
    let parts =
        [("[Content_Types].xml", "<Types/>"), ("word/document.xml", &*document), ("word/styles.xml", styles)];
    one(
        file("a.docx", zip(&parts)),
        &["1: £500¹ | £500² | £500³ | CO2 | ~£9 | 9500\n7850 | ~£8 | £7 | £5 | £4"],
    );
}

#[test]
fn merged_cells_of_word_stand_where_they_begin() {
    let begins = tc(r#"<w:vMerge w:val="restart"/>"#, &p("North"));
    let goes_on = tc("<w:vMerge/>", &p("under"));
    let table = format!(
        "<w:tbl><w:tr>{begins}{}{}</w:tr><w:tr>{goes_on}{}{}</w:tr><w:tr>{}{}</w:tr><w:tr><w:trPr><w:gridBefore w:val=\"2\"/></w:trPr>{}</w:tr><w:tr><w:trPr><w:hidden/></w:trPr>{}</w:tr></w:tbl>",
        tc("", &p("N1")),
        tc("", &p("£1")),
        tc("", &p("N2")),
        tc("", &p("£2")),
        tc(r#"<w:gridSpan w:val="2"/>"#, &p("Total")),
        tc("", &p("£3")),
        tc("", &p("£4")),
        tc("", &p("x")),
    );
    let (grids, remarks) = file("a.docx", docx(&table));
    let expected = ["1: North | N1 | £1", "2: ^ | N2 | £2", "3: Total |  | £3", "4:  |  | £4", "-5: x"];
    assert_eq!(shown(&grids[0]), expected);
    assert_eq!(remarks, [Remark::HiddenRows { rows: 1, first: 5 }]);
}

#[test]
fn changes_that_were_tracked_are_read_as_accepted_and_said() {
    let paragraph = "<w:p><w:r><w:t>£5</w:t></w:r><w:del w:id=\"1\"><w:r><w:delText>00</w:delText></w:r></w:del><w:ins w:id=\"2\"><w:r><w:t>,000</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>x</w:t></w:r></w:moveFrom></w:p>";
    let gone = format!("<w:tr><w:trPr><w:del w:id=\"3\"/></w:trPr>{}</w:tr>", tc("", &p("S9")));
    let table = format!("<w:tbl><w:tr>{}</w:tr>{gone}{}</w:tbl>", tc("", paragraph), row(&["S2"]));
    let (grids, remarks) = file("a.docx", docx(&table));
    assert_eq!(shown(&grids[0]), ["1: £5,000", "2: S2"]);
    assert_eq!(remarks, [Remark::TrackedChanges]);
    let changes = "<text:tracked-changes><text:changed-region><text:deletion><text:p>00</text:p></text:deletion></text:changed-region></text:tracked-changes>";
    let table = format!("{changes}<table:table>{}</table:table>", rows(&[&["£5<text:change/>,000"]]));
    let (grids, remarks) = file("a.odt", odt("", &table));
    assert_eq!(shown(&grids[0]), ["1: £5,000"]);
    assert_eq!(remarks, [Remark::TrackedChanges]);
}

#[test]
fn every_table_of_a_document_has_its_name_and_what_stands_around() {
    let style = |style: &str, text: &str| {
        format!("<w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>")
    };
    let many: String = (1..8).map(|at| p(&at.to_string())).collect();
    let body = format!(
        "{many}{}<w:tbl>{}</w:tbl>{}<w:tbl>{}</w:tbl>{many}",
        style("Heading2", "North"),
        row(&["S1", "£1"]),
        style("Caption", "Table 2: bids in £000"),
        row(&["S2", "£2"]),
    );
    let (grids, _) = file("a.docx", docx(&body));
    assert_eq!(grids.iter().map(|grid| &*grid.name).collect::<Vec<_>>(), ["North", "Table 2: bids in £000"]);
    let caption = "Table 2: bids in £000";
    assert_eq!(around(&grids[0]).join(" "), format!("B 4 B 5 B 6 B 7 B North A {caption}"));
    assert_eq!(around(&grids[1]).join(" "), format!("B North C {caption} A 1 A 2 A 3 A 4 A 5"));
    let body = format!(
        "<text:h>North</text:h><table:table table:name=\"Table1\">{}</table:table><text:p>All <text:span>in £000</text:span></text:p><table:table table:name=\"Bids\">{}</table:table><text:p>* as bid</text:p>",
        rows(&[&["S1", "£1"]]),
        rows(&[&["S2", "£2"]])
    );
    let (grids, _) = file("a.odt", odt("", &body));
    assert_eq!(grids.iter().map(|grid| &*grid.name).collect::<Vec<_>>(), ["North", "Bids"]);
    assert_eq!(around(&grids[1]), ["C Bids", "B North", "B All in £000", "A * as bid"]);
}

#[test]
fn tables_in_a_table_of_a_document_are_the_tables() {
    let inner = |text: &str| format!("<w:tbl>{}</w:tbl>", row(&[text, "£1"]));
    let layout = format!(
        "<w:tbl><w:tr>{}{}</w:tr></w:tbl>",
        tc("", &p("Menu")),
        tc("", &format!("{}{}{}", inner("S1"), p("between"), inner("S2")))
    );
    let (grids, _) = file("a.docx", docx(&layout));
    assert_eq!(grids.iter().map(shown).collect::<Vec<_>>(), [["1: S1 | £1"], ["1: S2 | £1"]]);
    assert_eq!(around(&grids[0]), ["B Menu", "A between"]);
    let frame = format!(
        "<w:tbl><w:tr>{}{}</w:tr></w:tbl>",
        tc("", &p("S1")),
        tc("", &format!("<w:tbl>{}</w:tbl><w:p/>", row(&["£1"])))
    );
    one(file("a.docx", docx(&frame)), &["1: S1 | £1"]);
}

#[test]
fn cells_of_writer_are_read_as_they_are_seen() {
    let styles = r#"<style:style style:name="T1" style:family="text"><style:text-properties style:text-line-through-style="solid"/></style:style><style:style style:name="T2" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style><style:style style:name="T3" style:family="text"><style:text-properties text:display="none"/></style:style><style:style style:name="P1" style:family="paragraph"><style:text-properties style:text-line-through-style="solid" style:text-line-through-type="single"/></style:style>"#;
    let span = |style: &str, text: &str| format!("<text:span text:style-name=\"{style}\">{text}</text:span>");
    let cells = [
        format!("£500{}", span("T2", "1")),
        "£7<text:note><text:note-citation>2</text:note-citation><text:note-body><text:p>no</text:p></text:note-body></text:note>".to_owned(),
        span("T1", "S1"),
        format!("{} £8", span("T1", "£9")),
        format!("£5{}", span("T3", "00")),
        "one<text:line-break/>two<text:tab/>a<text:s text:c=\"2\"/>b &amp; c</text:p><text:p/><text:p>d".to_owned(),
    ];
    let cells: Vec<&str> = cells.iter().map(String::as_str).collect();
    let struck = "<table:table-row><table:table-cell><text:p text:style-name=\"P1\">all</text:p></table:table-cell></table:table-row>";
    let table = format!("<table:table>{}{struck}</table:table>", rows(&[&cells]));
    one(
        file("a.odt", odt(styles, &table)),
        &["1: £500¹ | £7² | ~S1 | £9 £8 | £5 | one\ntwo\ta  b & c\nd", "2: ~all"],
    );
}

#[test]
fn merged_cells_of_writer_stand_where_they_begin() {
    let cell = |said: &str, text: &str| {
        format!("<table:table-cell {said}><text:p>{text}</text:p></table:table-cell>")
    };
    let covered = "<table:covered-table-cell/>";
    let table = format!(
        "<table:table><table:table-column table:number-columns-repeated=\"2\"/><table:table-column table:visibility=\"collapse\"/><table:table-header-rows><table:table-row>{}{}{}</table:table-row></table:table-header-rows><table:table-row>{covered}{}{}</table:table-row><table:table-row>{}{covered}{}</table:table-row></table:table>",
        cell("table:number-rows-spanned=\"2\"", "North"),
        cell("", "N1"),
        cell("", "£1"),
        cell("", "N2"),
        cell("", "£2"),
        cell("table:number-columns-spanned=\"2\"", "Total"),
        cell("", "£3"),
    );
    let (grids, _) = file("a.odt", odt("", &table));
    assert_eq!(shown(&grids[0]), ["1: North | N1 | £1", "2: ^ | N2 | £2", "3: Total |  | £3"]);
    assert_eq!(grids[0].hidden_columns, [2]);
}

#[test]
fn a_document_without_a_table_is_said_to_have_none() {
    refused("a.docx", docx(&p("S1 £500")), NotImported::NoTable);
    refused("a.odt", odt("", "<text:p>S1 £500</text:p>"), NotImported::NoTable);
    refused("a.docx", docx("<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>"), NotImported::NoTable);
}

#[test]
fn documents_without_end_are_stopped() {
    let columns = NotImported::TooManyColumns { most: 200 };
    let wide = format!("<w:tbl>{}</w:tbl>", row(&vec!["a"; 201]));
    refused("a.docx", docx(&wide), columns.clone());
    let far = format!(
        "<w:tbl><w:tr>{}{}</w:tr></w:tbl>",
        tc(r#"<w:gridSpan w:val="4294967295"/>"#, &p("a")),
        tc("", &p("b"))
    );
    refused("a.docx", docx(&far), columns.clone());
    let long = format!("<w:tbl>{}</w:tbl>", row(&["a"]).repeat(20_001));
    refused("a.docx", docx(&long), NotImported::TooManyRows { most: 20_000 });
    let deep = NotImported::Damaged("elements within elements without end".to_owned());
    refused("a.docx", docx(&"<w:tbl><w:tr><w:tc>".repeat(10_000)), deep.clone());
    refused("a.odt", odt("", &"<table:table><table:table-row><table:table-cell>".repeat(10_000)), deep);
    let cell = |said: &str| {
        format!(
            "<table:table><table:table-row {said}><table:table-cell {said}><text:p>a</text:p></table:table-cell></table:table-row></table:table>"
        )
    };
    refused("a.odt", odt("", &cell("table:number-columns-repeated=\"1000000\"")), columns);
    refused(
        "a.odt",
        odt("", &cell("table:number-rows-repeated=\"1000000\"")),
        NotImported::TooManyRows { most: 20_000 },
    );
    refused(
        "a.docx",
        docx(&p(&"a".repeat(1_000)).repeat(17_000)),
        NotImported::TooMuchText { most: 16 << 20 },
    );
    let whole = docx(&format!("<w:tbl>{}</w:tbl>", row(&["S1", "£1"])));
    for cut in (0..whole.len()).step_by(7) {
        assert!(tranche::files::read("a.docx", &whole[..cut], &mut |_| {}).is_err());
    }
}

#[test]
fn a_small_table_within_a_cell_of_a_document_hides_no_table() {
    let expected = ["1: Ref | Project | Requested", "2: A1 | Cookery\nStaff\n2000\nFood\n400 | £2,400"];
    let costs = format!("<w:tbl>{}{}</w:tbl><w:p/>", row(&["Staff", "2000"]), row(&["Food", "400"]));
    let cells = [tc("", &p("A1")), tc("", &format!("{}{costs}", p("Cookery"))), tc("", &p("£2,400"))];
    let table =
        format!("<w:tbl>{}<w:tr>{}</w:tr></w:tbl>", row(&["Ref", "Project", "Requested"]), cells.concat());
    one(file("a.docx", docx(&table)), &expected);
    let costs = format!(
        "<table:table table:name=\"Costs\">{}</table:table>",
        rows(&[&["Staff", "2000"], &["Food", "400"]])
    );
    let cell = |inside: &str| format!("<table:table-cell>{inside}</table:table-cell>");
    let cells = [
        cell("<text:p>A1</text:p>"),
        cell(&format!("<text:p>Cookery</text:p>{costs}")),
        cell("<text:p>£2,400</text:p>"),
    ];
    let table = format!(
        "<table:table>{}<table:table-row>{}</table:table-row></table:table>",
        rows(&[&["Ref", "Project", "Requested"]]),
        cells.concat()
    );
    one(file("a.odt", odt("", &table)), &expected);
}

#[test]
fn a_table_stands_under_the_headings_above_it_however_far() {
    let style = |style: &str, text: &str| {
        format!("<w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>")
    };
    let many: String = (1..7).map(|at| p(&at.to_string())).collect();
    let body = format!(
        "{}{}{many}<w:tbl>{}</w:tbl>{}{}{many}<w:tbl>{}</w:tbl>",
        style("Heading1", "Bids in £000"),
        style("Heading2", "North"),
        row(&["S1", "1"]),
        style("Heading2", "South"),
        style("Heading3", "Parks"),
        row(&["S2", "2"]),
    );
    let (grids, _) = file("a.docx", docx(&body));
    assert_eq!(around(&grids[0])[..3], ["B Bids in £000", "B North", "B 2"]);
    assert_eq!(around(&grids[1])[..4], ["B Bids in £000", "B South", "B Parks", "B 2"]);
    let many: String = (1..7).map(|at| format!("<text:p>{at}</text:p>")).collect();
    let table = format!("<table:table>{}</table:table>", rows(&[&["S1", "1"]]));
    let heading = "<text:h text:outline-level=\"2\">In £000</text:h>";
    let (grids, _) = file("a.odt", odt("", &format!("<text:h>Bids</text:h>{heading}{many}{table}")));
    assert_eq!(around(&grids[0])[..3], ["B Bids", "B In £000", "B 2"]);
    let page =
        "<html><h1>Bids</h1><h3>x</h3><h2>In £000</h2><p>1<p>2<p>3<p>4<p>5<p>6<table><tr><td>S1<td>1</table>";
    assert_eq!(around(&file("a.html", page).0[0])[..3], ["B Bids", "B In £000", "B 2"]);
}

#[test]
fn what_a_note_says_stands_below_the_table_that_has_its_mark() {
    let note = |kind: &str, id: u32| {
        format!("<w:p><w:r><w:t>£7</w:t></w:r><w:r><w:{kind}Reference w:id=\"{id}\"/></w:r></w:p>")
    };
    let table = |note: &str| format!("<w:tbl><w:tr>{}{}</w:tr></w:tbl>", tc("", &p("S1")), tc("", note));
    let body =
        format!("{}{}{}", note("footnote", 3), table(&note("footnote", 2)), table(&note("endnote", 2)));
    let space = r#"xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main""#;
    let footnote = |id: u32, text: &str| format!("<w:footnote w:id=\"{id}\">{}</w:footnote>", p(text));
    let footnotes = format!(
        "<w:footnotes {space}>{}{}<w:footnote w:id=\"0\"><w:p/></w:footnote></w:footnotes>",
        footnote(3, "In £000"),
        footnote(2, "Withdrawn")
    );
    let endnotes = format!(
        "<w:endnotes {space}><w:endnote w:id=\"2\">{}{}</w:endnote></w:endnotes>",
        p("Subject"),
        p("to match")
    );
    let header = format!("<w:hdr {space}>{}</w:hdr>", p("Confidential"));
    let document = format!("<w:document {space}><w:body>{body}</w:body></w:document>");
    let parts = [
        ("[Content_Types].xml", "<Types/>"),
        ("word/document.xml", &document),
        ("word/footnotes.xml", &footnotes),
        ("word/endnotes.xml", &endnotes),
        ("word/header1.xml", &header),
        ("word/header2.xml", &header),
    ];
    let (grids, _) = file("a.docx", zip(&parts));
    assert_eq!(grids.iter().map(shown).collect::<Vec<_>>(), [["1: S1 | £7²"], ["1: S1 | £7³"]]);
    assert_eq!(around(&grids[0]), ["B £7¹", "A ¹ In £000", "A ² Withdrawn", "A Confidential"]);
    assert_eq!(around(&grids[1]), ["A ³ Subject to match", "A Confidential"]);
}

#[test]
fn what_writer_keeps_apart_from_its_text_stands_below_the_table() {
    let note = "£7<text:note><text:note-citation>2</text:note-citation><text:note-body><text:p>Subject to <text:span>match</text:span></text:p><text:p>funding</text:p></text:note-body></text:note>00";
    let content = odt("", &format!("<table:table>{}</table:table>", rows(&[&["S1", note]])));
    let (grids, _) = file("a.odt", content);
    assert_eq!(shown(&grids[0]), ["1: S1 | £7²00"]);
    assert_eq!(around(&grids[0]), ["A ² Subject to match funding"]);
    let space = r#"xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0""#;
    let styles = format!(
        "<office:document-styles {space}><style:header-style/><style:master-page><style:header><text:p>All figures in <text:span>£000</text:span></text:p></style:header><style:footer><text:p>Page <text:page-number>1</text:page-number></text:p></style:footer></style:master-page></office:document-styles>"
    );
    let content = format!(
        "<office:document-content {space}><office:body><office:text><table:table>{}</table:table></office:text></office:body></office:document-content>",
        rows(&[&["S1", "7"]])
    );
    let parts = [
        ("mimetype", "application/vnd.oasis.opendocument.text"),
        ("content.xml", &*content),
        ("styles.xml", &*styles),
    ];
    assert_eq!(around(&file("a.odt", zip(&parts)).0[0]), ["A All figures in £000", "A Page 1"]);
}
