//! A saved file beside what is here: what comes together, what a mail program or a damaged disk did to it, and what was put aside.

use browser_tests::{Look, Page};
use tranche::formats::members_file::{self, Member};

use crate::backup::{COPY, MADE, PLAN, bring, lose_all, save_everything};
use crate::paper::open_start;
use crate::round::{catch_saved_files, decide_a_little, open_notes, open_round};
use crate::stored::{KEY, entries, expect_kept, kept_decisions, put};

const MEMBERS: &str = "members/site-invest-to-save-2013-14/now";
const MARKS: &str = "marks/site-invest-to-save-2013-14/";

fn members(sent: &[(&str, &str)]) -> String {
    let member = |(sender, decisions): &(&str, &str)| Member {
        sender: (*sender).to_owned(),
        decisions: (*decisions).to_owned(),
        is_counted: true,
        ..Member::default()
    };
    members_file::write(&sent.iter().map(member).collect::<Vec<_>>())
}

fn marks(bid: &str, note: &str) -> String {
    let said = format!(r#"{{"title": "A bid", "asked_by": "Ash", "mark": "yes", "note": "{note}"}}"#);
    format!(r#"{{"format": "tranche-marks/1", "bids": {{"{bid}": {said}}}}}"#)
}

/// A round with a decision, what two members sent, and a mark.
fn work(page: &Page) {
    catch_saved_files(page);
    open_round(page);
    decide_a_little(page);
    expect_kept(page, KEY, "C2");
    open_notes(page);
    put(page, MEMBERS, &members(&[("Ann", "a"), ("Ben", "b")]));
    put(page, MARKS, &marks("S1", "Ask the chair."));
}

pub fn what_members_sent_and_marks_come_together_and_nothing_twice(page: &Page) {
    work(page);
    let (name, text) = save_everything(page);
    let counts = "1 round, 1 scenario, 1 mark or note, 2 replies from members";
    page.group(COPY).expect_text(&format!("Saved here: {counts}."));
    page.group(COPY).expect_text("It holds your private notes: send it to nobody who should not read them.");
    open_notes(page);
    put(page, MEMBERS, &members(&[]));
    put(page, MARKS, &marks("D1", "Too dear?"));
    open_start(page);
    bring(page, &name, &text, MADE);
    page.group(PLAN)
        .expect_text("What members sent is put together with what is here, and nobody counts twice.");
    page.group(PLAN).button("Restore").press();
    page.expect_status(
        "Restored: 1 mark or note and 2 replies from members. What members sent is put together",
    );
    let after = entries(page);
    assert_eq!(after[MEMBERS], members(&[("Ann", "a"), ("Ben", "b")]));
    assert!(
        after[MARKS].contains("Ask the chair.") && after[MARKS].contains("Too dear?"),
        "{}",
        after[MARKS]
    );
    assert!(after.keys().all(|key| !key.starts_with("set-aside/")));
    bring(page, &name, &text, MADE);
    page.group(PLAN).expect_text("Everything in it is here already, so there is nothing to restore.");
}

pub fn a_file_that_a_mail_program_wrote_anew_opens(page: &Page) {
    work(page);
    let (name, text) = save_everything(page);
    let before = entries(page);
    lose_all(page);
    open_start(page);
    bring(page, &name, &format!("\u{feff}{}", text.replace('\n', "\r\n")), MADE);
    page.group(PLAN).button("Restore").press();
    page.expect_status("Restored: ");
    assert_eq!(entries(page), before);
}

pub fn of_a_damaged_file_what_is_whole_is_restored_and_the_rest_is_named(page: &Page) {
    work(page);
    let (name, text) = save_everything(page);
    lose_all(page);
    open_start(page);
    bring(page, &name, &text.replace("Ask the chair.", "Ask the chain."), MADE);
    let plan = page.group(PLAN);
    plan.expect_text(
        "What was changed can’t be restored: your marks and notes of the round “invest-to-save-2013-14”.",
    );
    plan.button("Restore").press();
    page.expect_status("Restored: 1 round, 1 scenario and 2 replies from members.");
    let after = entries(page);
    assert!(!after.contains_key(MARKS));
    assert!(kept_decisions(page, KEY).contains("C2"));
}

pub fn what_was_put_aside_is_put_back_beside_what_is_here(page: &Page) {
    work(page);
    put(page, &format!("set-aside/1780000000000/{MEMBERS}"), &members(&[("Ben", "b"), ("Cem", "c")]));
    put(page, &format!("set-aside/1780000000000/{MARKS}"), "damaged");
    open_start(page);
    let aside = page.group("Put aside");
    aside.expect_text("no field of this page opens it");
    aside.button("Put it back: What members sent").press();
    page.expect_status("What members sent (invest-to-save-2013-14): put together with what is here.");
    aside.button("Put it back: What members sent").expect_gone();
    aside.button("Save as a file: Marks and private notes").expect_here();
    let all = entries(page);
    assert_eq!(all[MEMBERS], members(&[("Ann", "a"), ("Ben", "b"), ("Cem", "c")]));
    assert_eq!(all.keys().filter(|key| key.starts_with("set-aside/")).count(), 1);
}
