//! Interests and votes: what a board records at its meeting, and what becomes of it elsewhere.

use browser_tests::{Look, Page};

use crate::accessibility::expect_reach;
use crate::collating::{open_collation, read, thread};
use crate::marks::expect_saved_members;
use crate::notices::NOTICE;
use crate::outcomes::further;
use crate::round::{FUND_FILE, altered_fund, open_round};
use crate::stored::{KEY, entries, expect_kept, put};

/// Where the browser keeps the record of the round of 2013–14.
const MEETING: &str = "meeting/site-invest-to-save-2013-14/";
const REGISTER: &str = "Register of interests";
const D1: &str = "D1 Community Payback team";

fn open_meeting(page: &Page) {
    page.open("?do=meeting");
    page.heading("Interests and votes").expect_here();
    page.group("D1").field("Moved by").expect_here();
}

pub fn declare(page: &Page, member: &str, of: &str, what: &str) {
    page.field("Member").type_text(member);
    page.field("Interest in").pick(of);
    page.field("What it is").type_text(what);
    page.button("Add to the register").press();
    page.expect_status(&format!("Added: {member}, "));
}

/// Waits until the text that is kept holds `part`.
fn expect_record_kept(page: &Page, part: &str) {
    page.wait_for(format!("{part} in the record that is kept"), || {
        let text = entries(page).remove(MEETING).unwrap_or_default();
        if text.contains(part) { Ok(()) } else { Err(text) }
    });
}

pub fn interests_and_votes_are_found_again_and_shown_beside_their_bids(page: &Page) {
    open_meeting(page);
    page.expect_text("No interest is recorded.");
    expect_reach(page);
    page.button("Add to the register").press();
    page.expect_status("Write the name of the member first.");
    page.expect_focused("Member");
    declare(page, "Ann Lee", D1, "Trustee");
    declare(page, "Ben Okoro", "All bids of Safer Sandwell Partnership", "");
    page.expect_table_row(REGISTER, "Ann Lee", &[D1, "Trustee", "Remove"]);
    page.group("D1").expect_text("Ann Lee: Trustee");
    page.group("SS3").expect_text("Ben Okoro: interest declared (in Safer Sandwell Partnership)");
    page.group("D1").field("Moved by").type_and_leave("Ben Okoro");
    page.group("D1").field("For").type_and_leave("7");
    page.group("D1").field("Against").type_and_leave("two");
    page.group("D1").expect_text("“two” is not a number of votes, so it is not saved.");
    page.group("D1").field("Against").expect_invalid();
    expect_reach(page);
    expect_record_kept(page, "\"for\": 7");
    expect_record_kept(page, "Safer Sandwell Partnership");
    page.reload();
    page.group("D1").field("Moved by").expect_value("Ben Okoro");
    page.group("D1").field("For").expect_value("7");
    page.group("D1").field("Against").expect_value("");
    page.expect_table_row(REGISTER, "Ann Lee", &[D1, "Trustee", "Remove"]);

    open_round(page);
    page.expect_text("Declared interests: Ann Lee in D1; Ben Okoro in Safer Sandwell Partnership.");
    page.group("D1").button("More about D1").press();
    page.group("D1").expect_text("Declared interests");
    page.group("D1").expect_text("Ann Lee: Trustee");
    page.group("SS3").button("More about SS3").press();
    page.group("SS3").expect_text("Ben Okoro: interest declared (in Safer Sandwell Partnership)");
    page.group("S1").button("More about S1").press();
    page.group("S1").expect_no_text("Declared interests");
    expect_reach(page);
}

pub fn an_interest_is_removed_and_comes_back(page: &Page) {
    open_meeting(page);
    declare(page, "Ann Lee", D1, "Trustee");
    expect_record_kept(page, "Ann Lee");
    page.button("Remove: Ann Lee, D1").press();
    page.expect_status("Removed: Ann Lee, D1");
    page.expect_text("No interest is recorded.");
    page.wait_for("no record kept", || match entries(page).remove(MEETING) {
        Some(text) => Err(text),
        None => Ok(()),
    });
    page.button("Undo").press();
    page.expect_table_row(REGISTER, "Ann Lee", &[D1, "Trustee", "Remove"]);
    expect_record_kept(page, "Ann Lee");
}

pub fn whoever_has_an_interest_is_left_out_of_what_members_sent(page: &Page) {
    open_collation(page);
    read(page, &thread());
    page.expect_text("4 scenarios, 4 counted.");
    expect_saved_members(page);
    open_meeting(page);
    declare(page, "ANN", D1, "");
    declare(page, "Cllr Bob", "S1 Violent crime in Chelmsley Wood and Smith’s Wood", "");
    expect_record_kept(page, "Cllr Bob");
    page.open("?do=collate");
    page.group("By the register of interests").expect_here();
    page.item("Ann is left out of D1.").expect_here();
    let table = page.table("What 4 members would give");
    table.expect_text("1 left out (interest, by the register of interests)");
    // Names that are not the same are asked about, and nobody is left out until somebody says so.
    page.expect_text("“Cllr Bob” declared an interest, and nothing here has that very name.");
    page.expect_no_text("Bob is left out");
    expect_reach(page);
    page.button("“Bob” is “Cllr Bob”").press();
    page.item("Cllr Bob is left out of S1.").expect_here();
    page.group("Cllr Bob").field("Sender").expect_value("Cllr Bob");
    page.expect_no_text("has that very name");
    // What another tab records counts here at once.
    page.open_in_new_tab("?do=meeting");
    page.button("Remove: ANN, D1").press();
    page.expect_status("Removed: ANN");
    page.go_to_tab(0);
    page.item("Ann is left out of D1.").expect_gone();
}

pub fn what_two_tabs_record_is_put_together_and_told(page: &Page) {
    open_meeting(page);
    page.group("S1").field("Moved by").type_and_leave("Ann");
    expect_record_kept(page, "Ann");
    page.open_in_new_tab("?do=meeting");
    page.group("S1").field("Moved by").expect_value("Ann");
    page.group("S1").field("Seconded by").type_and_leave("Ben");
    expect_record_kept(page, "Ben");
    page.go_to_tab(0);
    page.expect_status("Interests or votes were changed in another tab.");
    page.group("S1").field("Seconded by").expect_value("Ben");
    declare(page, "Cem", D1, "");
    expect_record_kept(page, "Cem");
    expect_record_kept(page, "Ben");
}

pub fn a_record_waits_where_a_bid_has_another_title(page: &Page) {
    open_meeting(page);
    declare(page, "Ann Lee", D1, "");
    page.group("D1").field("For").type_and_leave("7");
    expect_record_kept(page, "\"for\": 7");
    page.site().put(FUND_FILE, altered_fund(|fund| fund["bids"][1]["title"] = "A skate park".into()));
    page.reload();
    page.group("D1").expect_text("This was recorded when the bid’s title was “Community Payback team”");
    page.group("D1").field("For").expect_disabled();
    page.expect_text("It is now called “D1 A skate park”.");
    page.group("D1").expect_no_text("Ann Lee");
    expect_reach(page);
    page.group("D1").button("Same bid: keep it").press();
    page.group("D1").field("For").expect_value("7");
    page.button("It is the same").press();
    page.group("D1").expect_text("Ann Lee: interest declared");
    expect_record_kept(page, "A skate park");
}

pub fn a_vote_is_stated_for_the_decision_that_it_was_recorded_for(page: &Page) {
    open_round(page);
    page.group("S1").radio("In full £50,000").choose();
    expect_kept(page, KEY, "S1");
    page.open("?do=meeting");
    page.group("S1").field("For").type_and_leave("7");
    expect_record_kept(page, "\"amount\": \"50000\"");
    page.open(NOTICE);
    page.expect_text("S1: 7 for.");
    page.open("");
    page.expect_figure("Remaining", "£270,000");
    further(page, "S1").radio("Declined").choose();
    expect_kept(page, KEY, "declined");
    page.open(NOTICE);
    page.expect_text("The vote on S1 was recorded for another decision than in this scenario");
    page.expect_no_text("S1: 7 for.");
    expect_reach(page);
    page.open("?do=meeting");
    let other = "Recorded for an award of £50,000; this scenario declines the bid, so the notice leaves the vote out.";
    page.group("S1").expect_text(other);
    page.group("S1").field("For").expect_value("7");
    page.group("S1").field("For").expect_disabled();
    expect_reach(page);
    page.group("S1").expect_text("Declined in this scenario.");
    page.group("S1").button("Record it for what is decided here").press();
    page.button("Undo").press();
    page.group("S1").expect_text(other);
    page.group("S1").button("Record it for what is decided here").press();
    page.group("S1").expect_no_text("Recorded for an award");
    expect_record_kept(page, "declined");
    page.open(NOTICE);
    page.expect_text("S1: 7 for.");
}

pub fn votes_before_the_decision_are_recorded_for_it_together(page: &Page) {
    open_meeting(page);
    for bid in ["S1", "D1"] {
        page.group(bid).expect_text("Not decided in this scenario.");
        page.group(bid).field("For").type_and_leave("7");
    }
    expect_record_kept(page, "\"S1\"");
    page.open("");
    for bid in ["S1", "D1"] {
        further(page, bid).radio("Declined").choose();
    }
    expect_kept(page, KEY, "D1");
    page.open(NOTICE);
    page.expect_text("The votes on S1 and D1 were recorded while those bids were not decided");
    page.open("?do=meeting");
    page.group("S1").expect_text("These fields are locked until you press one of the two buttons above.");
    expect_reach(page);
    page.button("Record all 2 for what is decided here").press();
    page.expect_status("2 votes are recorded for what is decided here.");
    page.group("S1").expect_no_text("Recorded while the bid was not decided");
    page.button("Undo").press();
    page.group("S1").expect_text("Recorded while the bid was not decided");
    page.button("Record all 2 for what is decided here").press();
    page.open(NOTICE);
    page.expect_text("S1: 7 for.");
}

pub fn a_record_that_cannot_be_read_is_said_and_left_alone(page: &Page) {
    open_round(page);
    put(page, MEETING, "{ this was cut");
    page.open("?do=meeting");
    page.expect_status("The interests and votes that are saved here are damaged.");
    page.group("S1").expect_gone();
    expect_reach(page);
    page.open("?do=collate");
    read(page, &thread());
    page.expect_text("The register of interests can’t be read, so nobody is left out by it.");
    page.open("?do=meeting");
    page.button("Put them aside and start again").press();
    page.group("S1").field("Moved by").type_and_leave("Ann");
    expect_record_kept(page, "Ann");
    let aside = entries(page).into_iter().find(|(key, _)| key.starts_with("set-aside/"));
    assert_eq!(aside.unwrap().1, "{ this was cut");
}

pub fn on_paper_the_record_is_what_it_holds(page: &Page) {
    open_meeting(page);
    declare(page, "Ann Lee", D1, "Trustee");
    page.group("S1").field("Moved by").type_and_leave("Ben");
    page.group("S1").field("For").type_and_leave("7");
    expect_record_kept(page, "\"for\": 7");
    if !page.prefer_paper() {
        return;
    }
    assert_eq!(page.names("button"), Vec::<String>::new());
    assert_eq!(page.names("field"), Vec::<String>::new());
    page.expect_text("Moved by Ben. 7 for.");
    page.expect_text("Ann Lee: Trustee");
    page.expect_no_text("No Cold Calling Zones");
}
