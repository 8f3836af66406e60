//! A document on its way out: as a piece of a page, as text, as Markdown; and nothing in it is markup or runs.

use proptest::prelude::*;
use tranche::Money;
use tranche::text_document::{Block, TableColumn, TableRow, TextDocument, TextTable, typed};

fn table(rows: Vec<TableRow>) -> Block {
    let columns = vec![TableColumn::words("Ref", 2), TableColumn::figures("Amount", 3)];
    Block::Table(TextTable { caption: "Bids".to_owned(), columns, rows })
}

fn document(blocks: Vec<Block>) -> TextDocument {
    TextDocument { language: "en-GB".to_owned(), title: "Notice".to_owned(), blocks }
}

fn cells(cells: [&str; 2]) -> Vec<String> {
    cells.map(str::to_owned).into()
}

fn sample() -> TextDocument {
    document(vec![
        Block::heading(1, "Notice & more"),
        Block::Strong { text: "DRAFT.".to_owned() },
        Block::paragraph("One\nTwo"),
        Block::List { items: vec!["a <b>".to_owned()] },
        table(vec![
            TableRow::Group { name: "North".to_owned() },
            TableRow::Plain { cells: cells(["N1", "£5"]) },
            TableRow::Subtotal { cells: cells(["", "£5"]) },
            TableRow::Total { cells: cells(["Total", "£5"]) },
        ]),
        Block::PageBreak,
        Block::Blank { label: "Signed".to_owned() },
    ])
}

#[test]
fn a_document_is_a_piece_of_a_page() {
    let line = "_".repeat(40);
    assert_eq!(
        sample().as_html(),
        format!(
            "<div lang=\"en-GB\"><h1>Notice &amp; more</h1><p><strong>DRAFT.</strong></p><p>One<br>Two</p><ul><li>a &lt;b&gt;</li></ul>\
            <table border=\"1\" cellspacing=\"0\" cellpadding=\"4\" style=\"border-collapse:collapse\"><caption>Bids</caption>\
            <thead><tr><th scope=\"col\" align=\"left\">Ref</th><th scope=\"col\" align=\"right\">Amount</th></tr></thead>\
            <tbody><tr><th scope=\"rowgroup\" colspan=\"2\" align=\"left\">North</th></tr>\
            <tr><th scope=\"row\" align=\"left\">N1</th><td align=\"right\">£5</td></tr>\
            <tr><th scope=\"row\" align=\"left\"><b></b></th><td align=\"right\"><b>£5</b></td></tr>\
            <tr><th scope=\"row\" align=\"left\"><b>Total</b></th><td align=\"right\"><b>£5</b></td></tr></tbody></table>\
            <hr style=\"page-break-after:always\"><p>Signed: {line}</p></div>"
        )
    );
}

#[test]
fn a_document_is_text_with_tabs() {
    let line = "_".repeat(40);
    assert_eq!(
        sample().as_text(),
        format!(
            "Notice & more\n\nDRAFT.\n\nOne\nTwo\n\n• a <b>\n\nBids\nRef\tAmount\nNorth\nN1\t£5\n\t£5\nTotal\t£5\n\n\nSigned: {line}\n\n"
        )
    );
}

#[test]
fn a_document_is_markdown() {
    let line = "\\_".repeat(20);
    assert_eq!(
        sample().as_markdown(),
        format!(
            "# Notice \\& more\n\n**DRAFT.**\n\nOne\\\nTwo\n\n- a \\<b\\>\n\n*Bids*\n\n| Ref | Amount |\n| --- | ---: |\n| **North** |  |\n\
            | N1 | £5 |\n|  | **£5** |\n| **Total** | **£5** |\n\n---\n\nSigned: {line}\n"
        )
    );
}

#[test]
fn a_document_is_handed_over_whole() {
    assert_eq!(TextDocument::of_handed_over(&sample().handed_over()), Ok(sample()));
    for other in
        ["", "{}", "[]", "{\"language\": \"en\", \"title\": \"\", \"blocks\": [{\"kind\": \"song\"}]}"]
    {
        assert!(TextDocument::of_handed_over(other).is_err(), "{other}");
    }
}

#[test]
fn what_is_typed_has_paragraphs_and_lists() {
    let list = |items: &[&str]| Block::List { items: items.iter().map(|item| (*item).to_owned()).collect() };
    let all = typed("One\ntwo\n\n\n- a\n* b \nThree\n• c\n");
    let expected = [Block::paragraph("One\ntwo"), list(&["a", "b"]), Block::paragraph("Three"), list(&["c"])];
    assert_eq!(all, expected);
    assert_eq!(typed(" \n\n"), []);
}

/// What a spreadsheet would run, a browser would take for a mark, or Markdown for one of its own.
fn nasty() -> impl Strategy<Value = String> {
    let begins = prop::sample::select(vec![
        "=",
        "+",
        "-",
        "@",
        "\t=",
        "＝",
        "<img src=x onerror=1>",
        "[a](b)",
        "|",
        "1. ",
    ]);
    (begins, "[-=+@|<>&\"'`*_\\[\\]()#!a-z0-9 \\n\\t]{0,20}")
        .prop_map(|(begin, rest)| format!("{begin}{rest}"))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn no_text_is_markup_and_none_runs(text in nasty(), cell in nasty()) {
        let row = TableRow::Plain { cells: vec![cell.clone(), "£1".to_owned()] };
        let blocks = vec![Block::heading(2, &text), Block::paragraph(text.as_str()), table(vec![row])];
        let whole = document(blocks);
        let html = whole.as_html();
        // Whatever stands in it, the marks are those of a document like this.
        let marks = |document: &TextDocument| document.as_html().replace("<br>", "").matches('<').count();
        let plain = TableRow::Plain { cells: vec!["a".to_owned(), "£1".to_owned()] };
        let like = document(vec![Block::heading(2, "a"), Block::paragraph("a"), table(vec![plain])]);
        prop_assert_eq!(marks(&whole), marks(&like), "{}", html);
        // A negative amount is none.
        let runs = |text: &str| {
            let start = text.trim_start();
            start.starts_with(['=', '+', '-', '@', '＝']) && Money::from_plain(start).is_err()
        };
        for part in html.split(['<', '>']) {
            prop_assert!(!runs(part), "{}", html);
        }
        let plain = whole.as_text();
        for part in plain.split(['\t', '\n', '\r']) {
            prop_assert!(!runs(part), "{:?}", plain);
        }
        // A row has as many cells as its table, whatever stands in them.
        let markdown = whole.as_markdown();
        let rows = markdown.lines().filter(|line| line.starts_with("| "));
        for row in rows {
            prop_assert_eq!(row.replace("\\\\", "").replace("\\|", "").matches('|').count(), 3, "{}", row);
        }
        prop_assert_eq!(TextDocument::of_handed_over(&whole.handed_over()), Ok(whole));
    }
}
