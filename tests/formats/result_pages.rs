//! A result as a file: the same every time, whole, and with nothing of what people typed as a part of the page.

use proptest::prelude::*;
use tranche::formats::frame_code::frame_code;
use tranche::formats::result_page::{ResultGroup, ResultHead, ResultPage, ResultTable, html};

fn head(text: &str, is_figure: bool) -> ResultHead {
    ResultHead { text: text.to_owned(), is_figure }
}

fn page(text: &str) -> ResultPage {
    let cells = |second: &str| vec![text.to_owned(), second.to_owned()];
    ResultPage {
        language: "en-GB".to_owned(),
        heading: text.to_owned(),
        lead: vec![text.to_owned()],
        figures: vec![(text.to_owned(), text.to_owned())],
        tables: vec![ResultTable {
            heading: text.to_owned(),
            heads: vec![head(text, false), head("Approved", true)],
            row_head: 0,
            groups: vec![ResultGroup {
                heading: text.to_owned(),
                rows: vec![cells("£10")],
                sum: cells("£10"),
            }],
            total: cells("£10"),
        }],
        foot: vec![text.to_owned()],
    }
}

#[test]
fn a_page_is_written_like_this() {
    let text = html(&page("R&D <b>"));
    for part in [
        "<!doctype html>\n<html lang=\"en-GB\">",
        "<title>R&amp;D &lt;b&gt;</title>",
        "<h1>R&amp;D &lt;b&gt;</h1>",
        "<th role=\"columnheader\" scope=\"col\" class=\"figure\">Approved</th>",
        "<tr role=\"row\"><th role=\"rowheader\" scope=\"rowgroup\" colspan=\"2\">R&amp;D &lt;b&gt;</th></tr>",
        "<tr role=\"row\"><th role=\"rowheader\" scope=\"row\">R&amp;D &lt;b&gt;</th>\
         <td role=\"cell\" data-label=\"Approved\" class=\"figure\">£10</td></tr>",
        "<tr role=\"row\" class=\"sum\">",
        "<tfoot role=\"rowgroup\">",
    ] {
        assert!(text.contains(part), "{part}\n{text}");
    }
    assert!(!text.contains("<script") && !text.contains("http://") && !text.contains("https://"));
}

/// What in a page could begin or end a part of it.
fn marks(text: &str) -> [usize; 3] {
    ['<', '>', '"'].map(|mark| text.matches(mark).count())
}

proptest! {
    #[test]
    fn no_text_becomes_a_part_of_the_page(text in "[<>\"'&a-z/=!\\- ]{1,40}|\\PC{1,40}") {
        let written = html(&page(&text));
        prop_assert_eq!(marks(&written), marks(&html(&page("a"))));
        prop_assert_eq!(&written, &html(&page(&text)));
    }
}

#[test]
fn the_code_of_a_frame_is_the_one_that_is_written_down() {
    let docs = include_str!("../../docs/embedding.md");
    let code =
        frame_code("https://example.org/tranche/?embed&result=K7QX2M4D#TRANCHE2…", "Result: Parks 2031");
    assert!(docs.contains(&code), "{code}");
    let code = frame_code("x\"><b>", "<i>\"");
    assert!(code.starts_with("<iframe src=\"x&quot;&gt;&lt;b&gt;\" title=\"&lt;i&gt;&quot;\" "), "{code}");
}
