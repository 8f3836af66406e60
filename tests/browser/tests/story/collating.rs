//! What members sent by mail is found, put side by side, and made a scenario to start from.

use browser_tests::{Look, Page};

use crate::accessibility::expect_reach;
use crate::round::open_round;
use crate::stored::entries;

/// Codes of the round of 2013–14 that were shipped, by their names.
const CODES: &str = include_str!("../../../fixtures/links-v2.txt");
const OLD_CODES: &str = include_str!("../../../fixtures/links-v1.txt");

const TABLE: &str = "What 4 members would give";
const LADDER: &str = "Bids agreed on, those with most funders first";
const PASTE: &str = "Paste a whole e-mail thread";

fn code_in(codes: &'static str, name: &str) -> &'static str {
    let named = |line: &'static str| line.split_once(' ').filter(|(one, _)| *one == name);
    codes.lines().find_map(named).unwrap().1
}

pub fn code(name: &str) -> &'static str {
    code_in(CODES, name)
}

pub fn mail(sender: &str, code: &str) -> String {
    let address = format!("https://example.org/tranche/?#{code}");
    format!(
        "From: {sender} <{}@board.example>\nSubject: Re: bids\n\nThis is mine:\n{address}\n\n",
        sender.to_ascii_lowercase()
    )
}

/// Four members, each in a mail of their own.
pub fn thread() -> String {
    [("Ann", "all-in-full"), ("Bob", "all-reduced"), ("Cleo", "sandwell-finally"), ("Dan", "abstaining")]
        .map(|(sender, name)| mail(sender, code(name)))
        .concat()
}

fn open_collation(page: &Page) {
    open_round(page);
    page.open("?do=collate");
    page.heading("What members sent").expect_here();
    page.expect_text("Nothing has been brought yet.");
}

pub fn read(page: &Page, text: &str) {
    page.field(PASTE).type_text(text);
    page.button("Read it").press();
}

pub fn a_thread_of_mails_is_put_side_by_side(page: &Page) {
    open_collation(page);
    expect_reach(page);
    read(page, &thread());
    page.expect_status("4 new scenarios added.");
    page.expect_text("4 scenarios, 4 counted.");
    page.group("Ann").expect_text("13 of 13 bids decided.");
    page.group("Dan").field("Sender").expect_value("Dan");
    let row = |bid: &str, cells: &[&str]| page.expect_table_row(TABLE, bid, cells);
    let same = ["£8,000"; 5];
    let all = ["3 of 3 3 in full"].into_iter().chain(same).chain(["1 abstained Names"]);
    row("SS5", &all.collect::<Vec<_>>());
    let all = ["2 of 2 2 in full"].into_iter().chain(["£20,000"; 5]);
    row("SS2", &all.chain(["1 not decided, 1 left out (interest) Names"]).collect::<Vec<_>>());
    expect_reach(page);
    // It is all there after a reload.
    page.reload();
    page.expect_text("4 scenarios, 4 counted.");
    page.group("Cleo").field("Sender").expect_value("Cleo");
    assert!(entries(page).contains_key("members/site-invest-to-save-2013-14/now"));
}

pub fn two_of_one_sender_are_both_listed_and_one_is_chosen(page: &Page) {
    open_collation(page);
    let old = code_in(OLD_CODES, "story");
    let again = mail("Ann", code("all-reduced"));
    let cut = &code("all-declined")[..60];
    read(
        page,
        &format!("{}{again}{}{}", mail("Ann", code("all-in-full")), mail("Bob", old), mail("Cy", cut)),
    );
    page.expect_text("The 4th code, on line 23, from Cy: its end is missing.");
    page.expect_text("3 scenarios, 2 counted.");
    page.expect_text("Ann sent 2 different scenarios. Only one of them counts.");
    page.group("Bob").expect_text("what is not funded counts as not decided");
    page.button("Count this one instead").press();
    page.expect_status("Of what Ann sent, the one you chose counts now.");
    page.expect_text("3 scenarios, 2 counted.");
    page.group("Bob").button("Remove").press();
    page.expect_status("What Bob sent was removed.");
    page.expect_text("2 scenarios, 1 counted.");
    page.button("Undo").press();
    page.expect_text("3 scenarios, 2 counted.");
    page.group("Bob").checkbox("Count it").untick();
    page.expect_text("3 scenarios, 1 counted.");
}

pub fn a_column_of_a_spreadsheet_is_a_member_too(page: &Page) {
    open_collation(page);
    page.button("Add a column of a spreadsheet").press();
    page.field("Paste the references of bids").type_text("S1 50,000\nB1 12,000\nX9 1");
    page.field("Who sent it?").type_text("Eve");
    page.button("Add the column").press();
    page.expect_text("Line 3 is left out, “X9 1”: it does not begin with the reference of a bid.");
    page.group("Eve").expect_text("2 of 13 bids decided.");
}

pub fn agreement_becomes_a_scenario_on_the_board(page: &Page) {
    open_collation(page);
    read(page, &thread());
    page.heading("Start from agreement").expect_here();
    page.group("Bids that are funded by").radio("all").choose();
    page.group("Each at").radio("the least").choose();
    page.expect_text("Here the fund runs out: £320,000 is available.");
    page.expect_table_row(LADDER, "SS5", &["3 of 3", "In full", "£8,000", "£61,500"]);
    page.button("Make the first").press();
    page.expect_status(
        "“Agreement of 4 members: all fund it, at the least” is now a scenario of this round.",
    );
    page.button("Open it on the board").press();
    page.group("SS5").radio("In full £8,000").expect_chosen();
}

pub fn who_moved_after_the_discussion_is_told(page: &Page) {
    open_collation(page);
    read(page, &format!("{}{}", mail("Ann", code("all-in-full")), mail("Bob", code("all-reduced"))));
    page.button("Set this aside as “before the discussion”").press();
    page.expect_text("2 scenarios set aside from before the discussion.");
    page.expect_text("Bring what members send after the discussion");
    read(page, &mail("Ann", code("all-reduced")));
    page.expect_text("Only before: Bob.");
    page.expect_text("Ann: in full, £100,000 → £90,000, £10,000 less");
    expect_reach(page);
    page.reload();
    page.expect_text("Ann: in full, £100,000 → £90,000, £10,000 less");
}
