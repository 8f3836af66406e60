//! A round of many bids, of which only those near what is in sight are laid out; and figures that changed since.

use browser_tests::{Engine, Key, Look, Page};
use serde_json::json;

use crate::paper::excuse_early_files;
use crate::round::{FUND_FILE, altered_fund};
use crate::stored::{KEY, expect_kept, kept};

const BID_IN_FOCUS: &str =
    "return document.activeElement.closest('.bid')?.querySelector('h3').textContent ?? ''";
const CARDS: &str = "return document.querySelectorAll('tr.bid').length";

/// 600 made-up bids for £1,000 and a bit each, so that each can be told by its amount.
fn open_many(page: &Page) {
    excuse_early_files(page);
    let many = altered_fund(|fund| {
        fund["id"] = json!("many");
        fund["title"] = json!("Many bids");
        fund["stated"] = json!([]);
        fund["bids"] = (1..=600)
            .map(|at| {
                json!({ "ref": format!("N{at}"), "partnership": "solihull",
                    "title": format!("Bid of number {at}"), "requested": format!("{}", 1_000 + at) })
            })
            .collect();
    });
    page.site().put("funds/many.json", many);
    page.open("?fund=many");
    page.expect_figure("Remaining", "£320,000");
    let built = page.evaluate(CARDS).unwrap().as_u64().unwrap();
    assert!(built < 300, "{built} cards are there at once");
}

pub fn a_bid_far_down_is_decided_with_the_keyboard(page: &Page) {
    open_many(page);
    page.button("Where the money comes from").focus();
    for _ in 0..16 {
        page.press_with(&[Key::Shift], Key::Tab);
        let bid = page.evaluate(BID_IN_FOCUS).unwrap();
        let is_choice = page.evaluate("return document.activeElement.type === 'radio'").unwrap();
        if is_choice == true && bid.as_str().is_some_and(|bid| bid.starts_with("N599")) {
            page.press_key(Key::Down);
            page.expect_focused("In full £1,599");
            page.expect_figure("Remaining", "£318,401");
            page.expect_figure("Funded", "£1,599");
            // On to the next bid, and there one step of its choices.
            page.press_key(Key::Tab);
            page.press_key(Key::Tab);
            page.press_key(Key::Down);
            page.expect_focused("In full £1,600");
            page.expect_figure("Remaining", "£316,801");
            page.reload();
            page.expect_figure("Remaining", "£316,801");
            return;
        }
    }
    panic!("the keyboard does not come to N599 from below");
}

pub fn the_filter_finds_a_bid_that_was_never_in_sight(page: &Page) {
    open_many(page);
    let there = "return !!document.querySelector('#bid-299')";
    assert_eq!(page.evaluate(there).unwrap(), false, "N300 is built before anybody came near");
    page.field("Search bids").type_text("number 300");
    page.expect_status("1 of 600 bids shown. Totals still include all 600 bids.");
    page.group("N300").radio("In full £1,300").choose();
    page.expect_figure("Remaining", "£318,700");
    page.field("Search bids").type_text("");
    page.group("N1").radio("In full £1,001").choose();
    page.expect_figure("Remaining", "£317,699");
    page.expect_figure("Funded", "£2,301");
}

pub fn a_decision_out_of_sight_can_be_undone(page: &Page) {
    open_many(page);
    page.group("N600").radio("In full £1,600").choose();
    page.expect_figure("Remaining", "£318,400");
    page.group("N1").radio("In full £1,001").choose();
    page.expect_figure("Remaining", "£317,399");
    page.evaluate("scrollTo({ top: 0, behavior: 'instant' })").unwrap();
    page.button("Undo").press();
    page.expect_figure("Remaining", "£318,400");
    page.button("Undo").press();
    page.expect_figure("Remaining", "£320,000");
    page.group("N600").radio("Not decided").expect_chosen();
    page.group("N600").expect_text("Not decided");
    page.evaluate("scrollTo({ top: 0, behavior: 'instant' })").unwrap();
    page.button("Redo").press();
    page.expect_figure("Remaining", "£318,400");
    page.group("N600").radio("In full £1,600").expect_chosen();
}

pub fn paper_shows_every_bid_of_many(page: &Page) {
    open_many(page);
    page.group("N600").radio("In full £1,600").choose();
    page.expect_figure("Remaining", "£318,400");
    page.evaluate("scrollTo({ top: 0, behavior: 'instant' })").unwrap();
    // The other drivers print nothing that could be looked at.
    if page.engine() != Engine::Chromium {
        return;
    }
    assert!(page.print().starts_with(b"%PDF"));
    assert!(page.prefer_paper());
    page.evaluate("dispatchEvent(new Event('beforeprint'))").unwrap();
    let rows = "return document.querySelectorAll('.all-bids tbody tr').length";
    assert_eq!(page.evaluate(rows).unwrap(), 600);
    page.expect_text("N300");
    let row = |bid: &str| {
        let script = format!(
            "return [...document.querySelectorAll('.all-bids tr')].find((row) => row.cells[0].textContent === '{bid}').innerText"
        );
        page.evaluate(&script).unwrap().as_str().unwrap().split('\t').map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(row("N300")[3..], ["£1,300", "Not decided", ""]);
    assert_eq!(row("N600")[3..], ["£1,600", "In full", "£1,600"]);
    assert!(
        page.evaluate(CARDS).unwrap().as_u64().unwrap() < 600,
        "what can be chosen is not built for paper"
    );
}

/// What was kept does not say what “in full” came to then, so each such decision is marked; an amount speaks for itself.
pub fn earlier_work_is_carried_over_to_the_figures_of_today(page: &Page) {
    page.site().put(FUND_FILE, altered_fund(|fund| fund["bids"][0]["requested"] = json!("51000")));
    page.open("");
    page.group("S1").radio("In full £51,000").choose();
    page.group("D1").radio("Other…").choose();
    page.group("D1").field("Amount for D1").type_and_enter("40,000");
    page.expect_figure("Remaining", "£229,000");
    expect_kept(page, KEY, "40000");
    let text = kept(page, KEY);
    page.site().restore(FUND_FILE);
    page.open("");
    page.expect_text("It was saved for “Invest to Save 2013–14” when its bids or amounts were different.");
    page.expect_text("You can bring its decisions across to today’s figures");
    page.expect_figure("Remaining", "£320,000");
    page.group("W1").radio("In full £25,000").choose();
    page.expect_figure("Remaining", "£295,000");

    page.button("Bring it across").press();
    page.expect_figure("Remaining", "£230,000");
    page.expect_text("1 decision needs checking: its bid has changed since.");
    page.group("S1")
        .expect_text("Check this: it was £51,000 when you decided to fund it in full. It is now £50,000.");
    page.group("D1").radio("Other…").expect_chosen();
    page.group("D1").expect_text("£40,000");
    page.group("D1").expect_no_text("Check this");
    page.group("W1").radio("Not decided").expect_chosen();
    assert_eq!(kept(page, KEY), text, "the earlier work stays where it is");

    page.button("Undo").press();
    page.expect_figure("Remaining", "£295,000");
    page.group("W1").radio("In full £25,000").expect_chosen();
    page.expect_no_text("needs checking");
    page.button("Redo").press();
    page.expect_figure("Remaining", "£230,000");
    page.group("S1").button("Keep this decision").press();
    page.group("S1").expect_no_text("Check this");
    page.group("S1").radio("In full £50,000").expect_chosen();
    page.expect_no_text("needs checking");
    page.expect_figure("Remaining", "£230,000");
}
