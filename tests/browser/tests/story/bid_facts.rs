//! What bids bring besides what they ask for is on the board, and changed where bids are changed.

use browser_tests::{Look, Page};
use serde_json::{Value, json};

use crate::editing::{DONE, decide, done, edit, open_bid, own_paper};
use crate::round::{FUND_FILE, share};

/// The second example of a fund file, with a reduction that is recommended.
fn advised() -> Value {
    let document = include_str!("../../../../docs/fund-format.md");
    let fenced = document.split("```json\n").nth(2).and_then(|fenced| fenced.split("```").next());
    let mut fund: Value = serde_json::from_str(fenced.unwrap()).unwrap();
    fund["bids"][1]["options"] = json!([{ "id": "reduced", "title": "Reduced", "amount": "9000" }]);
    fund["bids"][1]["recommended"] = json!({ "outcome": "fund", "amount": "9000" });
    fund
}

fn open_advised(page: &Page) {
    page.site().put(FUND_FILE, advised().to_string());
    page.open("");
    page.expect_figure("Remaining", "£40,000");
}

pub fn what_a_bid_brings_besides_is_in_its_row(page: &Page) {
    open_advised(page);
    let card = page.group("N1");
    card.button("More about N1").press();
    for words in [
        "Officers recommend: Fund £21,000. Three wardens would do in the first year.",
        "Paragraph 14",
        "A reduction would mean: Below three wardens the late shift would have to go.",
        "page 12",
    ] {
        card.expect_text(words);
    }
    for (word, text) in [
        ("Least viable", "£20,000 or nothing"),
        ("Total cost", "£61,000"),
        ("Match funding", "£36,000"),
        ("Given before", "£18,500"),
        ("Quality", "7.25 of 10"),
        ("Rank", "2"),
        ("area", "Station"),
    ] {
        card.expect_figure(word, text);
    }
    card.link("Business case of N1 (opens in a new tab)").expect_here();
    let way = page.evaluate(
        "const a = document.querySelector('.besides a'); return [a.href, a.target, a.rel].join(' ')",
    );
    assert_eq!(way, Ok(json!("https://example.org/bids/n1.pdf _blank noopener noreferrer")));
    page.group("S2").button("More about S2").press();
    page.group("S2").expect_text("Officers recommend: Decline. The county gives them out already.");
    page.field("Search bids").type_text("station");
    page.expect_status("1 of 3 bids shown.");
}

pub fn a_recommended_amount_is_a_choice_and_kept_as_the_award_it_equals(page: &Page) {
    open_advised(page);
    let card = page.group("N1");
    card.radio("Recommended £21,000").choose();
    page.expect_figure("Remaining", "£19,000");
    card.button("More about N1").press();
    card.expect_text("As recommended, £21,000");
    // Another amount can still be written, and the recommended one is that choice again.
    card.radio("Other…").choose();
    card.field("Amount for N1").expect_value("£21,000");
    card.field("Amount for N1").type_and_leave("22,000");
    page.expect_figure("Remaining", "£18,000");
    card.radio("Other…").expect_chosen();
    card.field("Amount for N1").type_and_leave("21,000");
    page.expect_figure("Remaining", "£19,000");
    card.radio("Recommended £21,000").expect_chosen();
    page.group("S1").radio("Reduced £9,000 (recommended)").choose();
    page.group("S2").radio("Not decided").expect_chosen();
    page.expect_figure("Remaining", "£10,000");
    // A link holds awards of every kind there ever was, and no other.
    page.open_elsewhere(&share(page).link);
    page.group("N1").radio("Recommended £21,000").expect_chosen();
    page.expect_figure("Remaining", "£10,000");
}

pub fn all_recommendations_are_taken_with_one_press_and_one_undo(page: &Page) {
    open_advised(page);
    page.group("S2").radio("In full £900").choose();
    page.expect_figure("Remaining", "£39,100");
    page.menu("Take all recommendations").press();
    page.expect_figure("Remaining", "£10,000");
    page.group("N1").radio("Recommended £21,000").expect_chosen();
    page.group("S1").radio("Reduced £9,000 (recommended)").expect_chosen();
    page.group("S2").expect_text("Declined");
    page.button("Undo").press();
    page.expect_figure("Remaining", "£39,100");
    page.group("S2").radio("In full £900").expect_chosen();
    page.group("N1").radio("Not decided").expect_chosen();
    page.button("Redo").press();
    page.expect_figure("Remaining", "£10,000");
}

pub fn an_award_below_the_least_viable_amount_is_said_and_stays(page: &Page) {
    open_advised(page);
    let card = page.group("N1");
    let beside = "Bid N1 is given less than it can use.";
    page.expect_no_text(beside);
    card.radio("Other…").choose();
    card.field("Amount for N1").type_and_leave("15,000");
    page.expect_figure("Remaining", "£25,000");
    card.expect_text("£15,000 is less than this bid can use: £20,000 or nothing.");
    page.expect_text(beside);
    page.expect_status(
        "N1: Other amount, £15,000. £15,000 is less than this bid can use: £20,000 or nothing. Remaining £25,000.",
    );
    card.field("Amount for N1").type_and_leave("20,000");
    page.expect_figure("Remaining", "£20,000");
    card.expect_no_text("is less than this bid can use");
    page.expect_no_text(beside);
}

pub fn what_a_bid_brings_besides_is_changed_and_its_decision_stays(page: &Page) {
    let name = own_paper(page);
    decide(page, "S1", "In full £50,000", "£270,000");
    page.button("Take all recommendations").expect_gone();
    edit(page, &name);
    let row = open_bid(page, "S1");
    row.button("More about this bid").press();
    row.field("Officers recommend").pick("Fund");
    row.field("Recommended amount").type_and_leave("40,000");
    row.field("Why they recommend it").type_and_leave("Enough for the first year.");
    row.field("Least viable").type_and_leave("£35,000");
    row.field("Scores").type_and_leave("Quality 7.5/10");
    row.field("Scores").expect_value("Quality: 7.5 of 10");
    row.field("Scores").type_and_leave("Quality: 11 of 10");
    row.field("Scores")
        .expect_description("11 is more than 10, the highest possible score. Change one of the two.");
    row.field("Link to the business case").type_and_leave("javascript:alert(1)");
    row.field("Link to the business case").expect_description(
        "Enter the whole web address, beginning with https:// or http:// and without spaces.",
    );
    row.field("Labels").type_and_leave("Area: Solihull");
    // What cannot be used is not left behind without a word.
    page.button(DONE).press();
    page.expect_focused("Not everything you typed is saved");
    let wrong = page.group("Not everything you typed is saved");
    wrong.expect_text("Link to the business case Enter the whole web address");
    wrong.button("Scores").press();
    page.expect_focused("Scores");
    row.field("Scores").type_and_leave("Quality: 7.5 of 10");
    wrong.button("Scores").expect_gone();
    row.field("Link to the business case").type_and_leave("");
    page.expect_no_text("Not everything you typed is saved");
    row.expect_text("Decided: in full, £50,000.");
    row.expect_no_text("Check this decision");
    done(page);

    page.expect_figure("Remaining", "£270,000");
    let card = page.group("S1");
    card.button("More about S1").press();
    card.expect_text("Officers recommend: Fund £40,000. Enough for the first year.");
    card.expect_figure("Least viable", "£35,000 or nothing");
    card.expect_figure("Quality", "7.5 of 10");
    card.expect_figure("Area", "Solihull");
    card.radio("In full £50,000").expect_chosen();
    card.expect_no_text("Check this");
    page.menu("Take all recommendations").press();
    page.expect_figure("Remaining", "£280,000");
    edit(page, &name);
    let row = open_bid(page, "S1");
    row.button("More about this bid").press();
    row.field("Least viable").type_and_leave("");
    page.button("Undo").press();
    row.field("Least viable").expect_value("£35,000");
}

pub fn a_round_with_all_that_bids_bring_besides_is_in_reach(page: &Page) {
    open_advised(page);
    page.menu("Take all recommendations").press();
    page.group("N1").radio("Other…").choose();
    page.group("N1").field("Amount for N1").type_and_leave("15,000");
    page.expect_figure("Remaining", "£16,000");
    crate::accessibility::expect_reach(page);
}

pub fn more_about_a_bid_is_in_reach(page: &Page) {
    let name = own_paper(page);
    edit(page, &name);
    let row = open_bid(page, "S1");
    row.button("More about this bid").press();
    row.field("Officers recommend").pick("Fund");
    row.field("Link to the business case").type_and_leave("nowhere");
    row.field("Link to the business case").expect_invalid();
    crate::accessibility::expect_reach(page);
}
