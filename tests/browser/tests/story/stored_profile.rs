//! What the first version with a database left in a browser: it opens for ever, whole.

use std::collections::BTreeMap;
use std::{env, fs};

use browser_tests::{Look, Page};
use serde_json::Value;
use tranche::store::Entry;

use crate::backup::{bring, lose_all, save_everything};
use crate::every_kind::{GARDENS, PAPER, work_in_every_way};
use crate::paper::{REVIEW, excuse_early_files, open_start};
use crate::round::{catch_saved_files, open_notes};
use crate::stored::entries;
use crate::whole_profile::{put_back, write_down};

/// As that version wrote it, by `work_in_every_way`.
const PROFILE: &str = include_str!("../../../fixtures/profile-2026-11-database.json");

const OWN: &str = "Saved on this computer";
const TABLES: &str = "Tables you were checking";

/// Of the files that are brought back.
const MADE: &str = "The file was saved on ";

pub fn profile() -> Value {
    serde_json::from_str(PROFILE).unwrap()
}

/// `TRANCHE_PROFILE` says where it is written down, for a version that keeps something new.
pub fn what_was_worked_in_every_way_is_restored_exactly(page: &Page) {
    catch_saved_files(page);
    work_in_every_way(page);
    if let Some(file) = env::var_os("TRANCHE_PROFILE") {
        fs::write(file, serde_json::to_string_pretty(&write_down(page)).unwrap() + "\n").unwrap();
    }
    let (name, text) = save_everything(page);
    let saved = entries(page);
    lose_all(page);
    open_start(page);
    bring(page, &name, &text, MADE);
    page.button("Restore").press();
    page.expect_status("Restored: ");
    assert_eq!(without_times(entries(page)), without_times(saved));
}

/// What was deleted can be had back for thirty days from when it is restored: when that was is another time.
fn without_times(mut all: BTreeMap<String, String>) -> BTreeMap<String, String> {
    for (_, text) in all.iter_mut().filter(|(key, _)| key.starts_with("entry/")) {
        let entry: Entry = text.parse().unwrap();
        *text = Entry { deleted: entry.deleted.map(|_| 0), ..entry }.to_string();
    }
    all
}

pub fn a_stored_profile_opens_with_all_its_work(page: &Page) {
    excuse_early_files(page);
    put_back(page, &profile(), 1);
    expect_round_of_site(page);
    expect_list(page);
    page.group("Deleted").item("Copy of Officers’ view").expect_text("It goes for good after");
    page.open("?do=history&scenario=1");
    page.expect_text("4 states are saved.");
    page.expect_text("C2 parts, £34,164");
    expect_before_the_meeting(page);
    expect_rounds_of_ones_own(page);
    expect_tables(page);
    open_notes(page);
    let now = entries(page);
    let head = "scenario/site-invest-to-save-2013-14/2";
    for (key, text) in profile()["database"].as_object().unwrap() {
        // The decision of the last moment is a further state of that one.
        if key != head && !key.starts_with("bytes/") {
            assert_eq!(now.get(key).map(String::as_str), text.as_str(), "{key}");
        }
    }
}

/// On the table is what was there, with the decision of the last moment.
fn expect_round_of_site(page: &Page) {
    page.open("");
    page.expect_figure("Remaining", "£130,836");
    page.field("Scenario").expect_value("Copy of Scenario 2");
    page.group("W2").radio("In full £15,000").expect_chosen();
    page.field("Scenario").pick("Scenario 1");
    page.expect_figure("Remaining", "£37,999.50");
    page.field("Scenario").pick("Copy of Scenario 2");
    page.expect_figure("Remaining", "£130,836");
}

fn expect_list(page: &Page) {
    page.open("?do=scenarios");
    page.item("Officers’ view").expect_figure("Remaining", "£195,836");
    page.item("Officers’ view").expect_text("As of May.");
    page.item("Officers’ view").expect_text("Baseline");
    page.item("Scenario 1").expect_figure("Remaining", "£37,999.50");
    page.item("Copy of Scenario 2").expect_figure("Remaining", "£130,836");
    page.item("Copy of Scenario 2").expect_text("On the table in this tab");
    page.button("Move up: Officers’ view").expect_disabled();
    page.button("Move down: Copy of Scenario 2").expect_disabled();
}

/// What one person marked, and what members sent.
fn expect_before_the_meeting(page: &Page) {
    page.open("?do=marks");
    page.expect_status("Still to look at: 11 of 13. Yes 1, maybe 0, no 1.");
    page.group("S1").radio("Yes").expect_chosen();
    page.group("D1").radio("No").expect_chosen();
    page.group("C2").field("Private note on C2").expect_value("Why twenty? Ask the chair.");
    page.open("?do=collate");
    page.expect_text("4 scenarios set aside from before the discussion.");
    page.group("Eve").expect_text("13 of 13 bids decided.");
}

fn expect_rounds_of_ones_own(page: &Page) {
    open_start(page);
    page.group(OWN).link(PAPER).press();
    page.expect_figure("Remaining", "£245,000");
    page.field("Scenario").pick("Scenario 1");
    page.expect_figure("Remaining", "£270,000");
    page.field("Scenario").pick("Copy of Scenario 1");
    page.expect_figure("Remaining", "£245,000");
    open_start(page);
    page.group(OWN).link(GARDENS).press();
    page.expect_figure("Remaining", "£317,500");
}

fn expect_tables(page: &Page) {
    open_start(page);
    page.group(TABLES).button("Go on checking: The pasted text").expect_here();
    page.group(TABLES).button("Go on checking: bids.csv").press();
    page.heading(REVIEW).expect_here();
    page.field("Name of the round").expect_value("Half a title");
    page.expect_text("bids.csv: 2 bids");
}

pub fn a_stored_profile_is_restored_on_another_from_its_backup(page: &Page) {
    catch_saved_files(page);
    excuse_early_files(page);
    put_back(page, &profile(), 1);
    let (name, text) = save_everything(page);
    let saved = entries(page);
    page.open_elsewhere("?start");
    bring(page, &name, &text, MADE);
    page.button("Restore").press();
    page.expect_status("Restored: ");
    assert_eq!(without_times(entries(page)), without_times(saved));
    page.group(OWN).link(GARDENS).press();
    page.expect_figure("Remaining", "£317,500");
}

/// What was deleted can be had back for thirty days once somebody is here again, and nothing goes.
pub fn a_stored_profile_opens_a_year_later(page: &Page) {
    excuse_early_files(page);
    put_back(page, &profile(), 400);
    expect_round_of_site(page);
    expect_list(page);
    page.group("Deleted").item("Copy of Officers’ view").expect_text("It goes for good after");
    page.open("?do=history&scenario=1");
    page.expect_text("4 states are saved.");
    expect_before_the_meeting(page);
    expect_rounds_of_ones_own(page);
    expect_tables(page);
}
