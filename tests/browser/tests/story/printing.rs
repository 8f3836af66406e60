//! On paper: what counts is there in words, and no control. WebKitGTK's driver neither prints nor shows what would be
//! printed: there is nothing to look at in that engine.

use std::process::Command;

use browser_tests::{Engine, Look, Page};

use crate::collating::{open_collation, read, thread};
use crate::paper::{TSV, own_name, review, use_bids};
use crate::round::{decide_a_little, open_round, share};
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
    let pages = printed(page, &page.print(), "-layout");
    assert_eq!(pages.len(), 1, "thirteen bids take {} pages", pages.len());
}

/// Whatever is looked for on the screen, and however it is gone through.
pub fn paper_has_every_bid(page: &Page) {
    open_round(page);
    page.field("Search bids").type_text("domestic");
    page.expect_status("3 of 13 bids shown");
    if !page.prefer_paper() {
        return;
    }
    page.evaluate("dispatchEvent(new Event('beforeprint'))").unwrap();
    let all = printed(page, &page.print(), "-layout").concat();
    for bid in ["S1", "D1", "C1", "C2", "W1", "W2", "B1", "B2", "SS1", "SS2", "SS3", "SS4", "SS5"] {
        assert_eq!(lines(&all, &format!("{bid} ")).len(), 1, "{bid}\n{all}");
    }
}

/// The text of each page: laid out as it is printed, or as it is read, column by column.
pub fn printed(page: &Page, pdf: &[u8], order: &str) -> Vec<String> {
    let path = std::env::temp_dir().join(format!("tranche-{}-{}.pdf", page.engine(), std::process::id()));
    std::fs::write(&path, pdf).unwrap();
    let read = Command::new("pdftotext").arg(order).arg(&path).arg("-").output().unwrap();
    std::fs::remove_file(&path).unwrap();
    let text = String::from_utf8(read.stdout).unwrap();
    let mut pages: Vec<String> = text.split('\x0c').map(str::to_owned).collect();
    // Each page ends with a form feed.
    assert_eq!(pages.pop().as_deref(), Some(""));
    pages
}

/// The lines of a page that begin with these words, with single spaces.
fn lines(page: &str, begins: &str) -> Vec<String> {
    let lines = page.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
    lines.filter(|line| line.starts_with(begins)).collect()
}

pub fn what_members_sent_is_printed_with_its_round_its_date_and_its_rule(page: &Page) {
    open_collation(page);
    read(page, &thread());
    page.table("What 4 members would give").expect_here();
    if !page.prefer_paper() {
        return;
    }
    page.evaluate("dispatchEvent(new Event('beforeprint'))").unwrap();
    let pages = printed(page, &page.print(), "-layout");
    for words in ["Invest to Save", "Printed ", "What 4 members would give", "S1 Violent crime"] {
        assert!(pages[0].contains(words), "{words}\n{}", pages[0]);
    }
    let all = pages.concat();
    assert!(all.contains("Bids where most who decided fund it, each at the median."), "{all}");
    assert!(!all.contains("Only bids that at least half"), "{all}");
}

pub fn what_is_printed_is_a_record(page: &Page) {
    open_round(page);
    decide_a_little(page);
    let code = share(page).code;
    // Also with a dialog open.
    page.button("Share").press();
    page.dialog("Share this scenario").field("Link").expect_here();
    if !page.prefer_paper() {
        return;
    }
    // Firefox's driver prints without what the browser itself tells a page before.
    page.evaluate("dispatchEvent(new Event('beforeprint'))").unwrap();
    let pdf = page.print();
    let pages = printed(page, &pdf, "-layout");
    let read = printed(page, &pdf, "-raw").concat();
    let [record] = &pages[..] else { panic!("{} pages", pages.len()) };
    assert!(!record.contains("Share this scenario"), "{record}");
    let one_line: String = read.split_whitespace().collect::<Vec<_>>().join(" ");
    for words in [
        "Invest to Save 2013–14",
        "Trial decisions, not signed.",
        "18 of 20 constables",
        "Figures in the paper that don’t add up",
    ] {
        assert!(one_line.contains(words), "{words}\n{record}");
    }
    let letters: String = read.split_whitespace().collect();
    assert!(letters.contains(&code), "{code}\n{record}");
    assert_eq!(lines(record, "Birmingham"), ["Birmingham £195,000 £90,000 28.1% 1 of 2"]);
    let totals = record.find("Birmingham").unwrap();
    assert!(totals < record.find("Youth violence").unwrap(), "totals come first");
    assert_eq!(lines(record, "D1"), ["D1 Community Payback team Dudley £50,000 Not decided"]);
    // Firefox numbers pages in a margin of its own.
    if page.engine() == Engine::Chromium {
        assert!(record.trim_end().ends_with("1 of 1"), "{record}");
    }
}

/// Two paper copies are told apart; a round with one scenario that nobody named needs no name.
pub fn paper_names_the_scenario_where_there_are_several(page: &Page) {
    open_round(page);
    decide_a_little(page);
    page.evaluate("dispatchEvent(new Event('beforeprint'))").unwrap();
    page.expect_no_text("Scenario: ");
    page.evaluate("dispatchEvent(new Event('afterprint'))").unwrap();
    page.menu("Copy into a new scenario").press();
    page.field("Scenario").expect_value("Copy of Scenario 1");
    if !page.prefer_paper() {
        return;
    }
    page.evaluate("dispatchEvent(new Event('beforeprint'))").unwrap();
    let record = printed(page, &page.print(), "-layout").concat();
    assert_eq!(lines(&record, "Scenario"), ["Scenario: Copy of Scenario 1"], "{record}");
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
