//! What a board decides besides giving money: the reserve list, deferring, declining, standing aside, and why.

use browser_tests::{Key, Look, Page, Part};
use serde_json::json;

use crate::round::{FUND_FILE, SHARED, altered_fund, decide_a_little, open_round, share};
use crate::stored::{KEY, expect_kept, kept};

/// A link of version 1 as it was shipped: seven bids funded, and nothing said of C1.
const OLDER: &str = "?#TRANCHE1HFQ55XDWWGNC5C96XDSAGY4GT01EG05PZ";

/// The row of a bid, opened for all that can become of it.
pub fn further<'page>(page: &'page Page, bid: &str) -> Part<'page> {
    let row = page.group(bid);
    if !row.names("radio").iter().any(|name| name == "Declined") {
        row.button(&format!("More about {bid}")).press();
    }
    row.radio("Declined").expect_here();
    row
}

pub fn every_outcome_is_counted_and_money_follows_funded_alone(page: &Page) {
    open_round(page);
    page.expect_text("13 of 13 still to decide");
    page.group("S1").radio("In full £50,000").choose();
    page.expect_text("12 of 13 still to decide");
    further(page, "B1").radio("Reserve list").choose();
    further(page, "B2").radio("Reserve list").choose();
    further(page, "C1").radio("Deferred").choose();
    further(page, "C2").radio("Declined").choose();
    further(page, "D1").radio("I stand aside (interest)").choose();
    page.expect_figure("Remaining", "£270,000");
    page.expect_text("7 of 13 still to decide; 2 in reserve, 1 deferred, 1 declined, 1 without your vote");
    page.group("B1").expect_text("Reserve list, place 1: in full, £100,000");
    page.group("B2").expect_text("Reserve list, place 2: in full, £95,000");
    page.group("D1").expect_text("Stood aside (interest)");

    // To move one renumbers the other; one step takes that back.
    page.group("B2").field("Place on the reserve list").focus();
    page.group("B2").field("Place on the reserve list").press_key(Key::Up);
    page.group("B1").expect_text("Reserve list, place 2");
    page.expect_focused("Place on the reserve list");
    page.button("Undo").press();
    page.expect_text("Undone: 2 bids are as they were.");
    page.group("B1").expect_text("Reserve list, place 1");
    page.group("B1").field("Amount to give if money becomes free").pick("Reduced £90,000");
    page.group("B1").expect_text("Reserve list, place 1: Reduced, £90,000");
    page.expect_figure("Remaining", "£270,000");
    // Once it is funded, the other moves up.
    page.group("B1").radio("Reduced £90,000").choose();
    page.expect_figure("Remaining", "£180,000");
    page.group("B2").expect_text("Reserve list, place 1");
    // And one press takes back.
    page.group("S1").radio("Not decided").choose();
    page.expect_figure("Remaining", "£230,000");
    page.button("Undo").press();
    page.expect_text("Undone: S1 is in full, £50,000.");
    page.group("D1").radio("In full £50,000").choose();
    page.expect_no_text("Undone: S1");
}

pub fn outcomes_reasons_and_conditions_are_found_again(page: &Page) {
    open_round(page);
    let card = further(page, "B1");
    card.radio("Reserve list").choose();
    card.field("Reason for B1").type_and_leave("Strong, but the money is gone.");
    card.field("Conditions for B1").type_and_leave("A plan by May.");
    page.group("B1").expect_text("Reason: Strong, but the money is gone.");
    further(page, "C2").radio("Declined").choose();
    expect_kept(page, KEY, "declined");
    page.reload();
    page.expect_text("11 of 13 still to decide; 1 in reserve, 1 declined");
    page.group("B1").expect_text("Conditions: A plan by May.");
    further(page, "B1").radio("Reserve list").expect_chosen();
    further(page, "C2").radio("Declined").expect_chosen();
    page.menu("Start again").press();
    page.expect_text("13 of 13 still to decide");
    page.expect_text("All decisions are cleared. Until you leave this page, Undo brings them back.");
    page.button("Undo").press();
    page.expect_text("Undone: 2 bids are as they were.");
    page.expect_no_text("All decisions are cleared.");
    page.group("B1").expect_text("Reason: Strong, but the money is gone.");
}

pub fn a_link_brings_every_outcome_and_reasons_where_the_sender_wants(page: &Page) {
    open_round(page);
    decide_a_little(page);
    let card = further(page, "S1");
    card.radio("Declined").choose();
    card.field("Reason for S1").type_and_leave("Not this year.");
    page.group("S1").expect_text("Reason: Not this year.");
    let without = share(page).link;
    page.button("Share").press();
    let dialog = page.dialog("Share this scenario");
    dialog.field("Title (optional)").type_and_leave("A draft");
    dialog.field("Your name (optional)").type_and_leave("The chair");
    dialog.checkbox("Include reasons and conditions").tick();
    let with = dialog.field("Link").value();
    dialog.button("Close").press();
    let with = with.split_once("/boards/2013/").map(|(_, link)| link.to_owned()).unwrap();

    page.open_elsewhere(&with);
    page.heading(SHARED).expect_here();
    page.expect_text("“A draft”, from The chair, ");
    page.group("S1").expect_text("Declined");
    page.group("S1").expect_text("Reason: Not this year.");
    page.expect_figure("Remaining", "£195,836");
    page.open_elsewhere(&without);
    page.heading(SHARED).expect_here();
    page.group("S1").expect_text("Declined");
    page.expect_no_text("Not this year.");
}

pub fn a_link_of_an_earlier_version_opens_and_says_what_it_could_not_tell(page: &Page) {
    page.open(OLDER);
    page.heading(SHARED).expect_here();
    page.expect_text("An earlier version of this page made it. What it did not fund is shown as not decided");
    page.group("C1").expect_text("Not decided");
    page.button("Use these decisions").press();
    page.heading(SHARED).expect_gone();
    page.expect_no_text("earlier version");
}

pub fn decisions_on_a_bid_of_another_title_are_marked(page: &Page) {
    open_round(page);
    decide_a_little(page);
    page.group("S1").radio("In full £50,000").choose();
    let link = share(page).link;
    page.site().put(FUND_FILE, altered_fund(|fund| fund["bids"][0]["title"] = json!("Something else")));
    page.open_elsewhere(&link);
    page.heading(SHARED).expect_here();
    page.expect_text("Where it was made, bid S1 had another title or another applicant.");
    page.group("S1").expect_text("Check this: This bid had another title, or another applicant");
    page.group("B1").expect_no_text("Check this");
    page.expect_figure("Remaining", "£145,836");
    page.site().put(FUND_FILE, altered_fund(|fund| fund["sources"][0]["amount"] = json!("400000")));
    page.reload();
    page.expect_text("It was made when £320,000 was available; here £");
}

/// As where a site exchanges two bids of a list that has only numbers for names.
pub fn kept_decisions_never_land_on_another_bid_without_a_word(page: &Page) {
    let numbered = |title: [&str; 2]| {
        altered_fund(|fund| {
            for (at, bid) in fund["bids"].as_array_mut().unwrap().iter_mut().enumerate() {
                bid["ref"] = json!((at + 1).to_string());
            }
            for (at, title) in title.into_iter().enumerate() {
                fund["bids"][at]["title"] = json!(title);
            }
        })
    };
    page.site().put(FUND_FILE, numbered(["A youth bus", "Cameras"]));
    open_round(page);
    page.group("1").radio("In full £50,000").choose();
    page.expect_figure("Remaining", "£270,000");
    expect_kept(page, KEY, "\"1\"");
    let before = kept(page, KEY);
    page.site().put(FUND_FILE, numbered(["Cameras", "A youth bus"]));
    page.reload();
    page.expect_text("We couldn’t open");
    page.expect_text("with the same amounts but other bids");
    page.expect_text("Decisions on 1 can’t be brought across");
    page.expect_figure("Remaining", "£320,000");
    page.group("2").radio("In full £50,000").choose();
    page.expect_figure("Remaining", "£270,000");
    assert_eq!(kept(page, KEY), before, "the earlier work stays where it is");
}

/// What opens whole is opened, and what was different is said.
pub fn kept_decisions_say_what_was_different_when_they_were_kept(page: &Page) {
    open_round(page);
    page.group("S1").radio("In full £50,000").choose();
    page.expect_figure("Remaining", "£270,000");
    expect_kept(page, KEY, "S1");
    page.site().put(FUND_FILE, altered_fund(|fund| fund["sources"][0]["amount"] = json!("400000")));
    page.reload();
    page.expect_text("Your decisions were saved here earlier. It was made when £320,000 was available");
    page.expect_figure("Remaining", "£320,000");
}

pub fn the_remains_of_a_link_are_said_above_ones_own_work(page: &Page) {
    open_round(page);
    page.group("S1").radio("In full £50,000").choose();
    page.expect_figure("Remaining", "£270,000");
    expect_kept(page, KEY, "S1");
    let code = share(page).code;
    for rest in [format!("?#{}", &code[9..]), format!("?{}", &code[20..40]), "?#TRANCEH2HF".to_owned()] {
        page.open(&rest);
        page.expect_text("Part of the address looks like the remains of a link");
        page.expect_figure("Remaining", "£270,000");
        page.group("D1").radio("In full £50,000").expect_enabled();
    }
    page.open("#bids");
    page.expect_figure("Remaining", "£270,000");
    page.expect_no_text("Part of the address");
}
