//! All scenarios of a round in a list: named, copied, moved, deleted and had back.

use std::time::{SystemTime, UNIX_EPOCH};

use browser_tests::{Key, Look, Page};
use tranche::store::Entry;

use crate::accessibility::expect_reach;
use crate::round::{FUND_FILE, advised_fund, catch_saved_files, open_notes, open_round, saved_file};
use crate::stored::{KEY, NEXT_KEY, entries, expect_kept, expect_saved, kept_decisions, put, remove};

const LIST: &str = "?do=scenarios";

/// B1 is decided, and then D1, each a state of its own.
pub fn decide_twice(page: &Page) {
    open_round(page);
    page.group("B1").radio("Reduced £90,000").choose();
    page.expect_figure("Remaining", "£230,000");
    expect_kept(page, KEY, "B1");
    page.group("D1").radio("In full £50,000").choose();
    page.expect_figure("Remaining", "£180,000");
    expect_kept(page, KEY, "D1");
}

pub fn the_board_names_the_only_scenario_where_it_has_a_title(page: &Page) {
    decide_twice(page);
    page.field("Scenario").expect_gone();
    open_list(page);
    page.button("Rename: Scenario 1").press();
    page.field("Title").type_and_enter("First draft");
    page.expect_status("“Scenario 1” is now called “First draft”.");
    page.open("");
    page.field("Scenario").expect_value("First draft");
}

fn open_list(page: &Page) {
    page.open(LIST);
    page.heading("All scenarios").expect_here();
}

/// Two scenarios that decide the same, the second one in the list a copy.
fn open_list_of_two(page: &Page) {
    decide_twice(page);
    open_list(page);
    page.button("Duplicate: Scenario 1").press();
    page.expect_status("“Copy of Scenario 1” is now the last in the list.");
    expect_kept(page, NEXT_KEY, "D1");
}

pub fn a_round_without_decisions_has_no_scenarios_yet(page: &Page) {
    open_list(page);
    page.expect_text("Nothing is decided yet.");
    page.link("Decide on the bids").press();
    page.expect_figure("Remaining", "£320,000");
}

pub fn a_scenario_is_listed_with_its_figures_and_opens(page: &Page) {
    open_list_of_two(page);
    let first = page.item("Scenario 1");
    first.expect_text("On the table in this tab");
    first.expect_figure("Funded", "£140,000");
    first.expect_figure("Remaining", "£180,000");
    first.expect_figure("Still to decide", "11 of 13");
    page.item("Copy of Scenario 1").expect_no_text("On the table");
    page.button("Open: Copy of Scenario 1").press();
    page.expect_figure("Remaining", "£180,000");
    page.field("Scenario").expect_value("Copy of Scenario 1");
}

pub fn a_scenario_is_renamed_with_the_keyboard_and_that_is_undone(page: &Page) {
    decide_twice(page);
    open_list(page);
    page.button("Rename: Scenario 1").press();
    page.expect_focused("Title");
    page.field("Note").type_text("For the meeting in May");
    page.field("Title").type_and_enter("First draft");
    page.expect_status("“Scenario 1” is now called “First draft”.");
    page.expect_focused("Rename: First draft");
    page.item("First draft").expect_text("For the meeting in May");
    page.button("Rename: First draft").press();
    page.field("Title").type_text("Never mind");
    page.press_key(Key::Escape);
    page.field("Title").expect_gone();
    page.expect_focused("Rename: First draft");
    page.button("Undo").press();
    page.expect_status("“Scenario 1” has its title and note back.");
    page.item("Scenario 1").expect_no_text("For the meeting in May");
    page.reload();
    page.item("Scenario 1").expect_here();
}

pub fn scenarios_change_places_and_change_them_back(page: &Page) {
    open_list_of_two(page);
    page.button("Move up: Scenario 1").expect_disabled();
    page.button("Move up: Copy of Scenario 1").press();
    page.expect_status("“Copy of Scenario 1” is now 1 of 2 scenarios.");
    page.expect_focused("Move up: Copy of Scenario 1");
    page.button("Move up: Copy of Scenario 1").expect_disabled();
    page.button("Move down: Scenario 1").expect_disabled();
    page.reload();
    page.button("Move up: Copy of Scenario 1").expect_disabled();
    page.button("Move down: Copy of Scenario 1").press();
    page.expect_status("“Copy of Scenario 1” is now 2 of 2 scenarios.");
    page.button("Undo").press();
    page.expect_status("“Copy of Scenario 1” is now 1 of 2 scenarios.");
    page.button("Move up: Copy of Scenario 1").expect_disabled();
}

pub fn a_deleted_scenario_is_had_back_at_once_or_later(page: &Page) {
    open_list_of_two(page);
    page.button("Delete: Scenario 1").press();
    page.expect_status("“Scenario 1” is deleted.");
    page.expect_focused("Copy of Scenario 1");
    let all = page.group("Deleted");
    let deleted = all.item("Scenario 1");
    deleted.expect_text("It goes for good after");
    deleted.expect_figure("Funded", "£140,000");
    deleted.link("History").press();
    page.expect_text("This scenario is deleted.");
    page.expect_text("D1 in full, £50,000");
    open_list(page);
    page.button("Bring back: Scenario 1").press();
    page.expect_status("“Scenario 1” is back in the list.");
    page.button("Delete: Scenario 1").press();
    page.expect_status("“Scenario 1” is deleted.");
    page.button("Undo").press();
    page.expect_status("“Scenario 1” is back in the list.");
    page.heading("Deleted").expect_gone();
    page.button("Delete: Scenario 1").press();
    page.heading("Deleted").expect_here();
    page.reload();
    page.button("Bring back: Scenario 1").press();
    page.expect_status("“Scenario 1” is back in the list.");
    page.group("In use").item("Scenario 1").expect_figure("Funded", "£140,000");
    assert!(kept_decisions(page, KEY).contains("D1"));
}

pub fn what_is_new_or_a_copy_or_the_baseline_is_taken_back(page: &Page) {
    open_list_of_two(page);
    page.button("Undo").press();
    page.expect_status("“Copy of Scenario 1” is deleted.");
    page.group("Deleted").item("Copy of Scenario 1").expect_here();
    page.button("Undo").press();
    page.expect_status("“Copy of Scenario 1” is back in the list.");
    page.button("New scenario").press();
    page.expect_status("“Scenario 3” is now the last in the list.");
    page.button("Undo").press();
    page.expect_status("“Scenario 3” is deleted.");
    page.button("Make baseline: Scenario 1").press();
    page.expect_status("“Scenario 1” is now the baseline.");
    page.button("Make baseline: Copy of Scenario 1").press();
    page.expect_status("“Copy of Scenario 1” is now the baseline.");
    page.button("Undo").press();
    page.expect_status("“Scenario 1” is now the baseline.");
    page.item("Scenario 1").expect_text("Baseline");
    page.item("Copy of Scenario 1").expect_no_text("Baseline");
    page.button("No longer baseline: Scenario 1").press();
    page.expect_status("“Scenario 1” is no longer the baseline.");
    page.button("Undo").press();
    page.expect_status("“Scenario 1” is now the baseline.");
}

const DELETED_ELSEWHERE: &str = "Another tab has deleted this scenario.";

/// Another tab deletes the scenario that this one has on the table.
fn delete_in_another_tab(page: &Page) {
    decide_twice(page);
    page.open_in_new_tab(LIST);
    page.button("Delete: Scenario 1").press();
    page.expect_status("“Scenario 1” is deleted.");
    page.go_to_tab(0);
}

pub fn a_tab_is_told_that_its_scenario_was_deleted_and_has_it_back(page: &Page) {
    delete_in_another_tab(page);
    page.expect_text(DELETED_ELSEWHERE);
    expect_reach(page);
    page.button("Bring it back").press();
    page.expect_no_text(DELETED_ELSEWHERE);
    page.group("S1").radio("In full £50,000").choose();
    expect_kept(page, KEY, "S1");
    page.go_to_tab(1);
    page.group("In use").item("Scenario 1").expect_figure("Funded", "£190,000");
}

/// Where tabs cannot talk nobody tells it; the work does not go with what is deleted all the same.
pub fn no_work_goes_into_a_scenario_that_was_deleted_unnoticed(page: &Page) {
    page.site().run_first("delete window.BroadcastChannel;");
    delete_in_another_tab(page);
    page.group("S1").radio("In full £50,000").choose();
    page.expect_text("Another tab has deleted “Scenario 1”.");
    expect_kept(page, NEXT_KEY, "S1");
    assert!(!kept_decisions(page, KEY).contains("S1"));
}

/// What was begun after the only scenario was deleted is one of the list like every other.
pub fn a_scenario_that_was_begun_and_one_that_is_back_are_both_to_choose(page: &Page) {
    decide_twice(page);
    open_list(page);
    page.button("Delete: Scenario 1").press();
    page.expect_status("On the board a new one begins.");
    page.open("");
    page.group("S1").radio("In full £50,000").choose();
    expect_kept(page, NEXT_KEY, "S1");
    open_list(page);
    page.button("Bring back: Scenario 1").press();
    page.expect_status("“Scenario 1” is back in the list.");
    page.group("In use").item("Scenario 2").expect_text("On the table in this tab");
    page.open_in_new_tab("");
    page.field("Scenario").expect_value("Scenario 2");
    page.expect_no_text("Other decisions on this round");
    page.field("Scenario").pick("Scenario 1");
    page.expect_figure("Remaining", "£180,000");
}

/// What the others are measured against comes on the table for nobody who did not put it there.
pub fn the_baseline_takes_no_deleted_scenarios_place(page: &Page) {
    open_list_of_two(page);
    page.button("Make baseline: Copy of Scenario 1").press();
    page.expect_status("“Copy of Scenario 1” is now the baseline.");
    page.button("Delete: Scenario 1").press();
    page.expect_status("On the board a new one begins.");
    page.open("");
    page.expect_figure("Remaining", "£320,000");
    page.field("Scenario").expect_value("Scenario 3");
    page.field("Scenario").pick("Copy of Scenario 1 (baseline)");
    page.expect_figure("Remaining", "£180,000");
}

pub fn without_its_only_scenario_a_round_begins_with_nothing_decided(page: &Page) {
    decide_twice(page);
    open_list(page);
    page.button("Delete: Scenario 1").press();
    page.expect_text("No scenario is in use.");
    page.link("Decide on the bids").press();
    page.expect_figure("Remaining", "£320,000");
    page.group("S1").radio("In full £50,000").choose();
    expect_kept(page, NEXT_KEY, "S1");
    assert!(kept_decisions(page, KEY).contains("D1"));
}

/// The number of one that went for good is not given out again, or new work would go with it.
pub fn new_work_does_not_go_with_a_scenario_that_went_for_good(page: &Page) {
    decide_twice(page);
    let ago = |days: u64| {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_millis();
        u64::try_from(now).unwrap() - days * 86_400_000
    };
    let deleted =
        |days: u64| Entry { deleted: Some(ago(days)), ..Entry::new(0, "An old one", "") }.to_string();
    // So long ago was its last state. No board is open that would go on with it.
    open_notes(page);
    let all = entries(page);
    let at = all[&format!("scenario/{KEY}")].split(' ').nth(2).unwrap();
    let long_ago = ago(9_000).to_string();
    for (key, text) in all.iter().filter(|(key, text)| key.contains(KEY) && text.contains(at)) {
        put(page, key, &text.replacen(at, &long_ago, 1));
    }
    // Where the clock seems to have been wrong it can be had back for thirty days from now.
    put(page, &format!("entry/{KEY}"), &deleted(9_000));
    open_list(page);
    page.group("Deleted").item("An old one").expect_text("It goes for good after");
    put(page, &format!("entry/{KEY}"), &deleted(30));
    open_list(page);
    page.group("Deleted").item("An old one").expect_text("It goes for good after");
    put(page, &format!("entry/{KEY}"), &deleted(32));
    open_list(page);
    page.expect_text("Nothing is decided yet.");
    page.link("Decide on the bids").press();
    page.expect_figure("Remaining", "£320,000");
    page.group("S1").radio("In full £50,000").choose();
    page.expect_figure("Remaining", "£270,000");
    expect_saved(page);
    open_list(page);
    page.group("In use").item("Scenario 2").expect_figure("Funded", "£50,000");
    page.open("");
    page.expect_figure("Remaining", "£270,000");
}

pub fn what_officers_recommend_becomes_the_baseline_in_one_press(page: &Page) {
    page.site().put(FUND_FILE, advised_fund(&[("S1", "40000")]));
    decide_twice(page);
    open_list(page);
    page.button("Make the officers’ recommendations a scenario").press();
    page.expect_status("“Officers’ recommendations” is now the last in the list, and the baseline.");
    page.button("Make the officers’ recommendations a scenario").press();
    page.expect_status("The officers’ recommendations are in the list already.");
    let recommended = page.item("Officers’ recommendations");
    recommended.expect_figure("Funded", "£40,000");
    recommended.expect_text("Baseline");
    page.button("No longer baseline: Officers’ recommendations").press();
    page.expect_status("“Officers’ recommendations” is no longer the baseline.");
    page.button("Make baseline: Scenario 1").press();
    page.item("Scenario 1").expect_text("Baseline");
}

pub fn what_another_tab_names_meanwhile_is_not_written_over_unasked(page: &Page) {
    open_list_of_two(page);
    page.button("Rename: Copy of Scenario 1").press();
    page.field("Title").type_text("Mine");
    let key = format!("entry/{NEXT_KEY}");
    let entry: Entry = entries(page)[&key].parse().unwrap();
    put(page, &key, &Entry { title: "Theirs".to_owned(), ..entry }.to_string());
    page.item("Theirs").expect_here();
    page.field("Title").press_key(Key::Enter);
    page.expect_status("Another tab has changed it meanwhile, so nothing was done.");
    page.item("Theirs").field("Title").expect_value("Mine");
    // Who has seen that may still mean it.
    page.field("Title").press_key(Key::Enter);
    page.expect_status("“Theirs” is now called “Mine”.");
}

pub fn a_scenario_whose_latest_state_is_not_named_any_more_is_listed_as_damaged(page: &Page) {
    open_list_of_two(page);
    page.button("Duplicate: Copy of Scenario 1").press();
    page.expect_status("“Copy of Copy of Scenario 1” is now the last in the list.");
    remove(page, &format!("scenario/{NEXT_KEY}"));
    page.reload();
    page.item("Copy of Copy of Scenario 1").expect_figure("Funded", "£140,000");
    page.item("Scenario 1").expect_figure("Funded", "£140,000");
    let broken = page.button("Save as a file");
    broken.expect_here();
    page.expect_text("We can’t open this scenario.");
}

pub fn what_is_typed_stays_where_another_tab_deletes_the_scenario(page: &Page) {
    open_list_of_two(page);
    page.button("Rename: Copy of Scenario 1").press();
    page.field("Note").type_text("Ask the chair about W1.");
    let key = format!("entry/{NEXT_KEY}");
    page.open_in_new_tab(LIST);
    page.button("Delete: Copy of Scenario 1").press();
    page.expect_status("“Copy of Scenario 1” is deleted.");
    page.go_to_tab(0);
    page.expect_text("This scenario is deleted by now.");
    page.field("Note").expect_value("Ask the chair about W1.");
    expect_reach(page);
    page.button("Save").press();
    page.expect_status("The title and note of “Copy of Scenario 1” are saved.");
    page.expect_no_text("This scenario is deleted by now.");
    assert!(entries(page)[&key].ends_with("Ask the chair about W1."));
    page.button("Bring back: Copy of Scenario 1").press();
    page.group("In use").item("Copy of Scenario 1").expect_text("Ask the chair about W1.");
}

pub fn a_scenario_of_a_newer_version_is_handed_out_and_left_alone(page: &Page) {
    catch_saved_files(page);
    decide_twice(page);
    open_list(page);
    let head = format!("scenario/{KEY}");
    put(page, &head, "tranche-head/9 of a newer version");
    let broken = page.item("Scenario 1");
    broken.expect_text("We can’t open this scenario. A newer version of this page saved it.");
    broken.button("Delete: Scenario 1").expect_gone();
    broken.button("Save as a file").press();
    saved_file(page);
    assert_eq!(entries(page)[&head], "tranche-head/9 of a newer version");
}

pub fn the_list_of_all_scenarios_is_in_reach(page: &Page) {
    open_list_of_two(page);
    page.button("Delete: Copy of Scenario 1").press();
    page.heading("Deleted").expect_here();
    page.button("Rename: Scenario 1").press();
    expect_reach(page);
}
