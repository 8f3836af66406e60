//! The letters as a file of Word: a page a bid, each with its own figures, and whatever is typed is text.

use proptest::prelude::*;
use support::published::{in_full, marked, page_words, sandwell, set_letters, typed};
use support::round::round;
use tranche::files::write::docx;
use tranche::publish::{LetterFrame, LetterKind, Letters, Publication, Topic, letters, letters_document};
use tranche::{Fund, Scenario};

use super::word_documents::{is_well_formed, parts};

const DRAFT: &str = "DRAFT. 8 of 13 bids are not decided.";
const STAMP: &str = "Final: decided on 5 November 2013, checksum K7QX-2M4D.";
const BREAK: &str = r#"<w:br w:type="page"/>"#;

fn frame(stamp: &str) -> LetterFrame {
    LetterFrame {
        language: "en-GB".to_owned(),
        title: "Outcome letters".to_owned(),
        draft: DRAFT.to_owned(),
        stamp: stamp.to_owned(),
    }
}

fn with_text(text: &str) -> Publication {
    let mut publication = typed();
    set_letters(&mut publication, text);
    publication
}

/// The body of the document, after every part of the file was read.
#[track_caller]
fn body(fund: &Fund, letters: &Letters, stamp: &str) -> String {
    let document = letters_document(fund, letters, &frame(stamp)).unwrap();
    let bytes = docx(&document).unwrap();
    assert!(docx(&document).unwrap() == bytes, "the same gives the same bytes");
    let parts = parts(&bytes);
    parts.iter().for_each(|(name, text)| is_well_formed(name, text));
    parts.into_iter().find(|(name, _)| name == "word/document.xml").unwrap().1
}

/// What is read on each page, a line a paragraph or a line break.
fn pages(body: &str) -> Vec<String> {
    let page = |xml: &str| {
        let lines = xml.replace("</w:p>", "\n</w:p>").replace("<w:br/>", "\n<w:br/>");
        let words: String = lines.split('<').filter_map(|piece| Some(piece.split_once('>')?.1)).collect();
        let words = words.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"");
        words.replace("&amp;", "&").trim().to_owned()
    };
    body.split(BREAK).map(page).collect()
}

#[track_caller]
fn letters_on(fund: &Fund, scenario: &Scenario, publication: &Publication) -> Letters {
    letters(fund, scenario, None, 0, publication, &page_words(fund, scenario))
}

#[test]
fn each_letter_has_a_page_with_its_figures_and_is_a_draft_while_a_bid_is_not_decided() {
    let fund = round();
    let letters = letters_on(&fund, &sandwell(&fund), &typed());
    let body = body(&fund, &letters, "");
    let pages = pages(&body);
    assert_eq!((pages.len(), body.matches(BREAK).count()), (5, 4));
    assert_eq!(body.matches(r#"<w:pStyle w:val="Heading1"/>"#).count(), 5);
    assert_eq!(
        pages[0],
        "Invest to Save 2013–14: SS1\nDRAFT. 8 of 13 bids are not decided.\nDear Safer Sandwell Partnership,\n\
        Your bid SS1, “Eight mini DomeHawk cameras”: approved in part, £17,000 of £33,760.\n\
        Show where the cameras stand, and for how long.\n\
        £8,500 with the order, £8,500 once the cameras stand\nYours sincerely"
    );
    let column = |name| letters.table.texts(name).unwrap();
    for ((page, reference), amount) in pages.iter().zip(column("reference")).zip(column("amount_shown")) {
        assert!(page.starts_with(&format!("Invest to Save 2013–14: {reference}\n{DRAFT}\n")), "{page}");
        assert!(page.contains(&format!("Your bid {reference}, “")), "{page}");
        assert!(page.contains(&format!(", {amount} of £")), "{page}");
    }
}

#[test]
fn a_final_decision_is_known_again_by_the_last_line_of_each_letter() {
    let fund = round();
    let scenario = in_full(&fund);
    let mark = marked(&fund, &scenario);
    let letters = letters(&fund, &scenario, Some(mark), 0, &typed(), &page_words(&fund, &scenario));
    let body = body(&fund, &letters, STAMP);
    let pages = pages(&body);
    assert_eq!((pages.len(), body.matches(BREAK).count()), (13, 12));
    for page in &pages {
        assert!(page.ends_with(&format!("Yours sincerely\n{STAMP}")) && !page.contains("DRAFT"), "{page}");
    }
}

#[test]
fn what_looks_like_markup_is_text_and_what_cannot_be_shown_is_seen() {
    let fund = round();
    let text = "<w:p>{reference}</w:p> & &amp; **x** <b>\u{1}\u{7}{amount}\u{fffe}";
    let pages = pages(&body(&fund, &letters_on(&fund, &sandwell(&fund), &with_text(text)), ""));
    let shown = "<w:p>SS1</w:p> & &amp; **x** <b>\u{fffd}\u{fffd}£17,000\u{fffd}";
    assert_eq!((pages.len(), pages[0].lines().last()), (5, Some(shown)));
}

#[test]
fn who_has_no_text_has_no_page_and_is_counted() {
    let fund = round();
    let mut publication = with_text("");
    publication.set(Topic::Letter(LetterKind::Declined), "{reference} is {outcome}.");
    let letters = letters_on(&fund, &sandwell(&fund), &publication);
    assert_eq!(pages(&body(&fund, &letters, "")).len(), 1);
    assert_eq!((letters.without_text, letters.are_written()), (4, true));
    let letter = letters.table.texts("letter").unwrap().into_iter().find(|text| !text.is_empty());
    assert_eq!(letter, Some("SS2 is not approved."));
}

#[test]
fn without_a_text_or_a_decision_there_are_no_letters() {
    let fund = round();
    let none = |scenario: &Scenario, publication: &Publication| {
        let letters = letters_on(&fund, scenario, publication);
        (letters_document(&fund, &letters, &frame("")).is_none(), letters.are_written())
    };
    assert_eq!(none(&sandwell(&fund), &with_text("")), (true, false));
    assert_eq!(none(&Scenario::default(), &typed()), (true, false));
    assert_eq!(none(&sandwell(&fund), &typed()), (false, true));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn whatever_is_typed_there_is_a_page_a_letter(text in "\\PC{1,40}", braces in any::<String>()) {
        let fund = round();
        let letters = letters_on(&fund, &sandwell(&fund), &with_text(&format!("{text}{{{braces}}} {{reference}}")));
        let body = body(&fund, &letters, "");
        prop_assert_eq!(body.matches(BREAK).count(), 4);
        for (page, reference) in pages(&body).iter().zip(letters.table.texts("reference").unwrap()) {
            prop_assert!(page.ends_with(&format!(" {}", reference)), "{}", page);
        }
    }
}
