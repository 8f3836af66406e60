//! What the version of November 2026 left in a browser: it opens for ever, and stays as long as nobody deletes it.

use std::collections::BTreeMap;

use browser_tests::{Look, Page};

use crate::outcomes::further;
use crate::paper::{START, excuse_early_files, open_start};
use crate::round::open_notes;
use crate::stored::{OLD_KEY, entries, expect_saved, keep, old_kept};

/// As that version wrote it: decisions on the site's round, an older text in the next place, two rounds of one's own, and
/// decisions on one of them.
const PROFILE: &str = include_str!("../../../fixtures/profile-2026-11.json");
const FILE: &str = include_str!("../../../fixtures/scenario-v3.json");

const BESIDE: &str = "Other decisions on this round are saved in this browser as well";
const OTHERS: &str = "Other decisions in this browser";
const OWN: &str = "Saved on this computer";
const A_ROUND: &str = "tranche-fund /boards/2013/ own-a-round";
const PARKS: &str = "tranche-fund /boards/2013/ own-parks-and-gardens";

/// Of another folder of the site, and of somebody else altogether.
const NOT_OURS: [&str; 2] = ["tranche /boards/2014/ invest-to-save-2013-14 0", "tranched"];

pub fn a_profile_of_november_2026_opens_with_all_its_work(page: &Page) {
    bring_back(page);
    page.open("");
    page.expect_figure("Remaining", "£145,836");
    page.group("B1").radio("Reduced £90,000").expect_chosen();
    further(page, "C2").field("How many constables").expect_value("18");
    page.expect_text(BESIDE);
    open_own(page, "own-a-round", "A round", "£245,000");
    open_own(page, "own-parks-and-gardens", "Parks and gardens", "£320,000");
    open_start(page);
    page.group(OWN).link("A round").press();
    page.expect_figure("Remaining", "£245,000");
    open_start(page);
    page.group(OWN).link("Parks and gardens").press();
    page.expect_figure("Remaining", "£320,000");
    expect_as_it_was(page);
}

pub fn a_profile_of_november_2026_opens_whatever_is_opened_first(page: &Page) {
    bring_back(page);
    open_own(page, "own-a-round", "A round", "£245,000");
    open_start(page);
    let links = page.group(OWN).names("link");
    for title in ["A round", "Parks and gardens"] {
        assert_eq!(links.iter().filter(|name| *name == title).count(), 1, "{links:?}");
    }
    page.open("");
    page.expect_figure("Remaining", "£145,836");
    expect_as_it_was(page);
}

pub fn decisions_of_november_2026_can_be_changed_and_the_old_ones_stay(page: &Page) {
    bring_back(page);
    page.open("");
    take_b1_back(page);
    page.expect_figure("Remaining", "£235,836");
    expect_saved(page);
    open_own(page, "own-a-round", "A round", "£245,000");
    page.group("W1").radio("Not decided").choose();
    page.expect_figure("Remaining", "£270,000");
    expect_saved(page);
    open_own(page, "own-parks-and-gardens", "Parks and gardens", "£320,000");
    page.group("S1").radio("In full £50,000").choose();
    page.expect_figure("Remaining", "£270,000");
    expect_saved(page);
    expect_as_it_was(page);
    page.open("");
    page.expect_figure("Remaining", "£235,836");
    assert_eq!(page.text().matches(BESIDE).count(), 1, "only what stood in the second place is beside");
    open_own(page, "own-a-round", "A round", "£270,000");
    page.expect_no_text(BESIDE);
    open_own(page, "own-parks-and-gardens", "Parks and gardens", "£270,000");
    expect_as_it_was(page);
}

pub fn what_a_tab_of_before_decides_afterwards_is_offered(page: &Page) {
    open_notes(page);
    keep(page, OLD_KEY, &profile()[OLD_KEY]);
    page.open("");
    take_b1_back(page);
    page.expect_figure("Remaining", "£235,836");
    expect_saved(page);
    open_notes(page);
    keep(page, OLD_KEY, FILE);
    page.open("");
    page.expect_figure("Remaining", "£235,836");
    page.expect_text(BESIDE);
    page.expect_text("Remaining £132,999.50");
    page.button("Look at them").press();
    page.heading(OTHERS).expect_here();
    page.expect_text("You’re looking at other decisions on this round, saved in this browser.");
    page.expect_no_text("someone");
    page.expect_figure("Remaining", "£132,999.50");
    page.button("Go back to my decisions").press();
    page.heading(OTHERS).expect_gone();
    page.expect_figure("Remaining", "£235,836");
    page.button("Delete them").press();
    page.expect_no_text(BESIDE);
    page.reload();
    page.expect_figure("Remaining", "£235,836");
    page.expect_no_text(BESIDE);
    assert_eq!(old_kept(page, OLD_KEY).as_deref(), Some(FILE));
}

pub fn a_round_of_november_2026_that_is_removed_does_not_come_back(page: &Page) {
    bring_back(page);
    open_start(page);
    let own = page.group(OWN);
    own.button("Delete “A round”").press();
    own.button("Delete “A round” for good").press();
    own.link("A round").expect_gone();
    page.wait_for("the old text to be gone", || match old_kept(page, A_ROUND) {
        None => Ok(()),
        Some(text) => Err(text),
    });
    assert_eq!(old_kept(page, PARKS), profile().get(PARKS).cloned());
    open_start(page);
    page.group(OWN).link("Parks and gardens").expect_here();
    page.group(OWN).link("A round").expect_gone();
}

pub fn delete_everything_leaves_nothing_of_this_folder(page: &Page) {
    bring_back(page);
    page.open("");
    take_b1_back(page);
    expect_saved(page);
    open_start(page);
    for key in NOT_OURS {
        keep(page, key, "somebody else’s");
    }
    page.button("Delete everything saved on this computer").press();
    page.group("Delete everything?").button("Delete everything for good").press();
    page.expect_text("Everything saved on this computer has been deleted.");
    page.heading(OWN).expect_gone();
    page.heading(START).expect_here();
    open_notes(page);
    assert_eq!(entries(page), BTreeMap::new());
    assert_eq!(old_keys(page), NOT_OURS);
    page.open("");
    page.expect_figure("Remaining", "£320,000");
    page.expect_no_text(BESIDE);
    page.expect_text("13 of 13 still to decide");
    page.open("?own=own-a-round");
    page.expect_text("The bids “own-a-round” are not saved in this browser");
    // Having looked leaves no trace either.
    open_notes(page);
    assert_eq!(entries(page), BTreeMap::new());
    assert_eq!(old_keys(page), NOT_OURS);
}

fn profile() -> BTreeMap<String, String> {
    serde_json::from_str(PROFILE).unwrap()
}

/// Puts everything where that version left it.
fn bring_back(page: &Page) {
    excuse_early_files(page);
    open_notes(page);
    for (key, text) in profile() {
        keep(page, &key, &text);
    }
}

/// Waits for what was decided on B1: until that is there, “Not decided” is chosen.
fn take_b1_back(page: &Page) {
    page.group("B1").radio("Reduced £90,000").expect_chosen();
    page.group("B1").radio("Not decided").choose();
}

fn open_own(page: &Page, name: &str, title: &str, remaining: &str) {
    page.open(&format!("?own={name}"));
    page.heading(title).expect_here();
    page.expect_figure("Remaining", remaining);
}

fn expect_as_it_was(page: &Page) {
    for (key, text) in profile() {
        assert_eq!(old_kept(page, &key), Some(text), "{key}");
    }
}

fn old_keys(page: &Page) -> Vec<String> {
    let found = page.evaluate("return Object.keys(localStorage).sort()").unwrap();
    serde_json::from_value(found).unwrap()
}
