//! On paper: what counts is there in words, and no control. WebKitGTK's driver neither prints nor shows what would be
//! printed: there is nothing to look at in that engine.

use browser_tests::{Engine, Look, Page};

use crate::paper::{TSV, own_name, review, use_bids};
use crate::round::{decide_a_little, open_round};
use crate::stored::expect_saved;

fn expect_no_controls(page: &Page) {
    for role in ["radio", "checkbox", "field", "button"] {
        assert_eq!(page.names(role), Vec::<String>::new(), "controls are of no use on paper");
    }
}

pub fn paper_shows_each_outcome_and_no_controls(page: &Page) {
    open_round(page);
    decide_a_little(page);
    page.group("SS4").radio("Other…").choose();
    page.group("SS4").field("Amount for SS4").type_and_enter("35000");
    page.expect_figure("Remaining", "£160,836");
    if !page.prefer_paper() {
        return;
    }
    page.group("B1").expect_text("Reduced £90,000");
    page.group("C2").expect_text("Parts: 18 of 20 constables £34,164");
    page.group("SS4").expect_text("Other amount £35,000");
    page.group("S1").expect_text("Not decided");
    page.expect_figure("Remaining", "£160,836");
    page.table("By partnership").expect_here();
    expect_no_controls(page);
    let pdf = page.print();
    assert!(pdf.starts_with(b"%PDF"));
    // Firefox packs what it would have to be asked for.
    if page.engine() == Engine::Chromium {
        let pages = pages(&pdf);
        assert!((1..=2).contains(&pages), "the round takes {pages} pages");
    }
}

/// How many pages a PDF has: the largest count in its tree of pages.
fn pages(pdf: &[u8]) -> usize {
    let text = String::from_utf8_lossy(pdf);
    let counts = text
        .split("/Count")
        .skip(1)
        .filter_map(|rest| rest.trim_start().split(|next: char| !next.is_ascii_digit()).next()?.parse().ok());
    counts.max().unwrap_or(0)
}

pub fn a_review_on_paper_has_every_row_with_its_amount(page: &Page) {
    review(page, &TSV.replace("£33,760", "£33,760?"));
    page.field("Name of the round").type_text("A round");
    if !page.prefer_paper() {
        return;
    }
    expect_no_controls(page);
    let settle = page.group("1 question");
    settle.expect_text("We couldn’t read “£33,760?”.");
    page.group("About the round").expect_text("A round");
    page.expect_text("row 1");
    let rows = page.group("Every row");
    for text in [
        "Reference",
        "Requested",
        "£ 50,000",
        "£25K",
        "£195,000 which could be reduced to £165,000",
        "£33,760?",
        "*£20,000 (approx)",
        "Bid SS5 of Safer Sandwell Partnership (name carried down)",
    ] {
        rows.expect_text(text);
    }
    assert!(page.print().starts_with(b"%PDF"));
}

pub fn bids_being_changed_are_on_paper_what_they_hold(page: &Page) {
    review(page, TSV);
    use_bids(page, "A round");
    page.open(&format!("?edit={}", own_name(page)));
    let open = page.item("C1");
    open.button("C1").press();
    open.field("Purpose").type_and_leave("Help before harm");
    expect_saved(page);
    if !page.prefer_paper() {
        return;
    }
    assert_eq!(page.names("field"), Vec::<String>::new(), "fields are of no use on paper");
    for title in ["A Community Payback team of its own", "Business crime", "Youth violence, five ways"] {
        page.expect_text(title);
    }
    page.item("C1").expect_text("Help before harm");
    page.item("C1").expect_text("Coventry Local Police and Crime Board");
    page.group("Where the money comes from").expect_text("£350,000");
    page.group("Already committed").expect_text("£30,000");
    page.group("The round").expect_text("A round");
    page.heading("Totals printed in the paper: 8").expect_here();
    assert!(page.print().starts_with(b"%PDF"));
}
