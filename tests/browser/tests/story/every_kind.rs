//! A browser in which somebody has worked in every way: several rounds with several scenarios each, and everything else that is
//! kept.

use browser_tests::{Look, Page};

use crate::collating::{code, mail, read, thread};
use crate::drafts::half_checked;
use crate::meeting::declare;
use crate::paper::{REVIEW, TSV, open_start, paste, use_bids};
use crate::round::{decide_a_little, open_notes};
use crate::stored::{OLD_KEY, entries, expect_saved, keep, put};

/// What an older version kept of the round of the site.
const OLD: &str = include_str!("../../../fixtures/scenario-v3.json");

/// The rounds of one's own.
pub const PAPER: &str = "A round of our own";
pub const GARDENS: &str = "Parks and gardens";

const CSV: &str = "Ref,Partnership,Title,Requested\nP1,Ash Trust,A hall,4000\nP2,Elm Club,“A pond”,2500\n";
const FEW: &str = "Ref\tPartnership\tTitle\tRequested\nG1\tAsh Trust\tA hall\t4000\nG2\tElm Club\tA pond\t2500\nG3\tOak Café\tTrees\t900\n";

/// What stands before the slash and the word after it in the keys that are made: no kind is left out.
const KINDS: [&str; 15] = [
    "bytes/",
    "brought/",
    "draft/",
    "entry/own-",
    "entry/site-",
    "fund/own-",
    "marks/site-",
    "meeting/site-",
    "members/site-",
    "name/",
    "revision/own-",
    "scenario/own-",
    "selection/site-",
    "set-aside/",
    "taken/",
];

/// Works in every way, and ends on a page that does nothing, with a decision of the last moment waiting beside the database.
pub fn work_in_every_way(page: &Page) {
    work_and_save(page);
    decide_at_the_last_moment(page);
}

/// The same with nothing that waits.
pub fn work_and_save(page: &Page) {
    work_on_round_of_site(page);
    work_on_rounds_of_ones_own(page);
    check_tables(page);
    let keys: Vec<String> = entries(page).into_keys().collect();
    for kind in KINDS {
        assert!(keys.iter().any(|key| key.starts_with(kind)), "no {kind} in {keys:?}");
    }
}

/// Three scenarios of which one is deleted, one more of an older version, a baseline, marks, and what members sent.
fn work_on_round_of_site(page: &Page) {
    open_notes(page);
    keep(page, OLD_KEY, OLD);
    page.open("");
    page.expect_figure("Remaining", "£132,999.50");
    page.group("B2").radio("In full £95,000").choose();
    page.expect_figure("Remaining", "£37,999.50");
    expect_saved(page);
    page.open("?do=scenarios");
    page.button("New scenario").press();
    page.expect_status("“Scenario 2” is now the last in the list.");
    page.button("Open: Scenario 2").press();
    page.expect_figure("Remaining", "£320,000");
    decide_a_little(page);
    expect_saved(page);
    page.menu("Copy into a new scenario").press();
    page.field("Scenario").expect_value("Copy of Scenario 2");
    page.group("S1").radio("In full £50,000").choose();
    page.expect_figure("Remaining", "£145,836");
    expect_saved(page);
    name_and_delete(page);
    mark(page);
    record(page);
    collate(page);
}

fn name_and_delete(page: &Page) {
    page.open("?do=scenarios");
    page.button("Rename: Scenario 2").press();
    page.field("Note").type_text("As of May.");
    page.field("Title").type_and_enter("Officers’ view");
    page.expect_status("“Scenario 2” is now called “Officers’ view”.");
    page.button("Make baseline: Officers’ view").press();
    page.expect_status("“Officers’ view” is now the baseline.");
    page.button("Move up: Officers’ view").press();
    page.expect_status("“Officers’ view” is now 1 of 3 scenarios.");
    page.button("Duplicate: Officers’ view").press();
    page.expect_status("“Copy of Officers’ view” is now the last in the list.");
    page.button("Delete: Copy of Officers’ view").press();
    page.expect_status("“Copy of Officers’ view” is deleted.");
}

fn mark(page: &Page) {
    page.open("?do=marks");
    page.group("S1").radio("Yes").choose();
    page.group("D1").radio("No").choose();
    page.group("C2").field("Private note on C2").type_and_leave("Why twenty? Ask the chair.");
    page.expect_status("Still to look at: 11 of 13. Yes 1, maybe 0, no 1.");
    expect_saved(page);
}

fn record(page: &Page) {
    page.open("?do=meeting");
    page.group("D1").field("Moved by").type_and_leave("Ann");
    page.group("D1").field("For").type_and_leave("7");
    declare(page, "Bea", "D1 Community Payback team", "Trustee");
    expect_saved(page);
}

fn collate(page: &Page) {
    page.open("?do=collate");
    page.heading("What members sent").expect_here();
    read(page, &thread());
    page.expect_text("4 scenarios, 4 counted.");
    page.button("Set this aside as “before the discussion”").press();
    page.expect_status("Set aside as “before the discussion”.");
    read(page, &mail("Eve", code("all-reduced")));
    page.expect_status("1 new scenario added.");
}

/// One of them with two scenarios, and with marks that could not be read.
fn work_on_rounds_of_ones_own(page: &Page) {
    open_start(page);
    paste(page, TSV);
    let name = use_bids(page, PAPER);
    page.group("D1").radio("In full £50,000").choose();
    page.expect_figure("Remaining", "£270,000");
    expect_saved(page);
    page.menu("Copy into a new scenario").press();
    page.field("Scenario").expect_value("Copy of Scenario 1");
    page.group("W1").radio("In full £25,000").choose();
    page.expect_figure("Remaining", "£245,000");
    expect_saved(page);
    let row = entries(page)[&format!("name/{name}")].replace("tranche-round/1 ", "");
    put(page, &format!("marks/{row}/"), "{ this was cut");
    page.open(&format!("?do=marks&own={name}"));
    page.button("Put them aside and start again").press();
    page.expect_status("Still to look at: 13 of 13.");
    open_start(page);
    paste(page, FEW);
    use_bids(page, GARDENS);
    page.group("G2").radio("In full £2,500").choose();
    page.expect_figure("Remaining", "£317,500");
    expect_saved(page);
}

/// A text and a file that are half checked.
fn check_tables(page: &Page) {
    half_checked(page, TSV);
    open_start(page);
    page.drop_file("bids.csv", CSV);
    page.heading(REVIEW).expect_here();
    page.field("Name of the round").type_text("Half a title");
    page.wait_for("the file that is half checked", || {
        let all = entries(page);
        let is_half_checked =
            |(key, text): &(&String, &String)| key.starts_with("draft/") && text.contains("Half a title");
        match all.iter().filter(is_half_checked).count() {
            2 => Ok(()),
            count => Err(count.to_string()),
        }
    });
}

fn decide_at_the_last_moment(page: &Page) {
    page.open("");
    page.expect_figure("Remaining", "£145,836");
    page.group("W2").radio("In full £15,000").focus();
    page.evaluate("document.activeElement.click(); location.href = 'notes.html'").unwrap();
    page.heading("Notes").expect_here();
}
