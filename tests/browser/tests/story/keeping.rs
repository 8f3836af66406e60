//! Work stays in the browser, and nothing that stands there is lost.

use browser_tests::{Look, Page};

use crate::outcomes::further;
use crate::paper::open_start;
use crate::round::{altered_fund, catch_saved_files, decide_a_little, open_notes, open_round, saved_file};
use crate::stored::{
    CAN_BE_FULL, KEEPS_NOTHING, KEY, NEXT_KEY, OLD_KEY, entries, expect_kept, expect_saved, forget_all, keep,
    kept, kept_decisions, old_kept, put,
};

const UNREAD: &str = "We couldn’t open";
const OTHER_TAB: &str = "This scenario was changed in another tab.";

pub fn a_reloaded_page_is_where_it_was_left(page: &Page) {
    open_round(page);
    page.expect_text("Changes are saved in this browser.");
    decide_a_little(page);
    expect_saved(page);
    page.reload();
    expect_as_left(page);
    page.button("Undo").expect_disabled();
    // At once: the page has no time to keep it in peace.
    page.group("W1").radio("In full £25,000").choose();
    page.reload();
    page.expect_figure("Remaining", "£170,836");
}

pub fn a_closed_tab_is_where_it_was_left_when_it_is_opened_again(page: &Page) {
    open_round(page);
    decide_a_little(page);
    page.open_in_new_tab("");
    expect_as_left(page);
    page.go_to_tab(0);
    page.close_tab();
    page.open("");
    expect_as_left(page);
}

pub fn leaving_and_coming_back_loses_nothing(page: &Page) {
    open_round(page);
    decide_a_little(page);
    open_notes(page);
    page.back();
    expect_as_left(page);
    page.group("B1").radio("Not decided").choose();
    page.expect_figure("Remaining", "£285,836");
    page.forward();
    page.heading("Notes").expect_here();
    page.back();
    page.expect_figure("Remaining", "£285,836");
}

fn expect_as_left(page: &Page) {
    page.expect_figure("Remaining", "£195,836");
    page.group("B1").radio("Reduced £90,000").expect_chosen();
    further(page, "C2").field("How many constables").expect_value("18");
}

pub fn a_visit_without_a_decision_leaves_no_trace(page: &Page) {
    open_round(page);
    open_notes(page);
    assert_eq!(entries(page).len(), 0);
    assert_eq!(page.evaluate("return localStorage.length").unwrap(), 0);
}

pub fn work_that_cannot_be_read_is_said_and_left_alone(page: &Page) {
    for (text, why) in [
        ("{ this was cut", "It is not a saved scenario, or it is damaged."),
        (r#"{"format":"tranche-scenario/4"}"#, "A newer version of this page saved it."),
        (
            r#"{"format":"tranche-scenario/1","fund":"parks-2020","fingerprint":"0000000000","decisions":{}}"#,
            "It was saved for another fund (parks-2020).",
        ),
    ] {
        open_notes(page);
        forget_all(page);
        keep(page, OLD_KEY, text);
        page.open("");
        page.expect_text(&format!("{UNREAD} your earlier work. {why}"));
        page.expect_figure("Remaining", "£320,000");
        assert_eq!(page.text().matches(UNREAD).count(), 1);
        page.group("S1").radio("In full £50,000").choose();
        expect_kept(page, KEY, "in-full");
        assert_eq!(old_kept(page, OLD_KEY).as_deref(), Some(text));
        page.reload();
        page.expect_figure("Remaining", "£270,000");
        page.expect_text(&format!("{UNREAD} your earlier work. {why}"));
        assert_eq!(old_kept(page, OLD_KEY).as_deref(), Some(text));
    }
}

pub fn work_on_other_figures_is_said_and_left_alone(page: &Page) {
    page.site()
        .put(crate::round::FUND_FILE, altered_fund(|fund| fund["bids"][0]["requested"] = "51000".into()));
    page.open("");
    page.group("S1").radio("In full £51,000").choose();
    expect_kept(page, KEY, "in-full");
    let text = kept(page, KEY);
    page.site().restore(crate::round::FUND_FILE);
    page.open("");
    page.expect_text("It was saved for “Invest to Save 2013–14” when its bids or amounts were different.");
    page.expect_figure("Remaining", "£320,000");
    page.group("D1").radio("In full £50,000").choose();
    expect_kept(page, NEXT_KEY, "in-full");
    assert_eq!(kept(page, KEY), text);
}

pub fn work_that_cannot_be_read_can_be_saved_or_removed_and_new_work_stays(page: &Page) {
    catch_saved_files(page);
    open_notes(page);
    keep(page, OLD_KEY, "{ this was cut");
    page.open("");
    page.expect_text(UNREAD);
    page.group("S1").radio("In full £50,000").choose();
    expect_kept(page, KEY, "in-full");
    page.button("Save it as a file").press();
    assert_eq!(saved_file(page), ("tranche-earlier-work.json".to_owned(), "{ this was cut".to_owned()));
    page.button("Put it aside").press();
    page.expect_no_text(UNREAD);
    page.wait_for("it to be put aside", || match old_kept(page, OLD_KEY) {
        None => Ok(()),
        Some(text) => Err(text),
    });
    assert!(entries(page).values().any(|text| text == "{ this was cut"));
    page.expect_figure("Remaining", "£270,000");
    page.reload();
    page.expect_figure("Remaining", "£270,000");
    page.expect_no_text(UNREAD);
    assert_eq!(old_kept(page, OLD_KEY), None);
}

pub fn a_browser_that_keeps_nothing_is_said_and_all_works(page: &Page) {
    page.site().run_first(KEEPS_NOTHING);
    open_round(page);
    page.expect_text("This browser does not let the page save anything, as in some private windows.");
    page.expect_text("Not saved: this browser blocks storage.");
    decide_a_little(page);
    page.button("Undo").press();
    page.expect_figure("Remaining", "£192,040");
    page.button("Share").press();
    page.dialog("Share this scenario").field("Link").expect_here();
}

pub fn full_storage_is_said_until_there_is_room_again(page: &Page) {
    page.site().run_first(CAN_BE_FULL);
    open_round(page);
    page.evaluate("window.isFull = true").unwrap();
    page.group("S1").radio("In full £50,000").choose();
    page.expect_figure("Remaining", "£270,000");
    page.expect_text("This browser’s storage is full: your last change is not saved.");
    page.expect_text("Not saved");
    page.evaluate("window.isFull = false").unwrap();
    page.group("D1").radio("In full £50,000").choose();
    expect_saved(page);
    page.expect_no_text("storage is full");
    page.reload();
    page.expect_figure("Remaining", "£220,000");
}

pub fn what_was_taken_back_while_storage_was_full_does_not_come_back(page: &Page) {
    page.site().run_first(CAN_BE_FULL);
    open_round(page);
    page.group("D1").radio("In full £50,000").choose();
    expect_saved(page);
    page.evaluate("window.isFull = true").unwrap();
    page.group("S1").radio("In full £50,000").choose();
    page.expect_text("storage is full");
    page.button("Undo").press();
    page.expect_no_text("storage is full");
    expect_saved(page);
    page.reload();
    page.expect_figure("Remaining", "£270,000");
}

pub fn a_tab_that_only_looks_is_told_and_can_show_what_the_other_decided(page: &Page) {
    open_in_two_tabs(page);
    page.group("S1").radio("In full £50,000").choose();
    expect_kept(page, KEY, "S1");
    page.go_to_tab(0);
    page.expect_text(&format!("{OTHER_TAB} There: Remaining £180,000."));
    page.expect_figure("Remaining", "£230,000");
    page.button("Show what the other tab has").press();
    page.expect_no_text(OTHER_TAB);
    page.group("S1").radio("In full £50,000").expect_chosen();
    page.expect_figure("Remaining", "£180,000");
    // Both have the one scenario again, and this tab goes on with it.
    page.group("D1").radio("In full £50,000").choose();
    expect_kept(page, KEY, "D1");
    assert!(kept_decisions(page, NEXT_KEY).is_empty());
}

pub fn a_tab_that_decides_too_goes_on_in_a_copy_of_its_own(page: &Page) {
    open_in_two_tabs(page);
    page.group("S1").radio("In full £50,000").choose();
    expect_kept(page, KEY, "S1");
    page.go_to_tab(0);
    page.expect_text(OTHER_TAB);
    page.group("W1").radio("In full £25,000").choose();
    page.expect_text("Another tab has changed “Scenario 1”. So that nothing is lost, this tab now works on a copy of its own, “Scenario 1 (other tab, ");
    page.expect_figure("Remaining", "£205,000");
    expect_kept(page, NEXT_KEY, "W1");
    assert!(kept_decisions(page, KEY).contains("S1") && !kept_decisions(page, KEY).contains("W1"));
    // Once: from here on each works on its own, and none is asked again.
    page.group("W2").radio("In full £15,000").choose();
    expect_kept(page, NEXT_KEY, "W2");
    page.go_to_tab(1);
    page.expect_figure("Remaining", "£180,000");
    page.group("D1").radio("In full £50,000").choose();
    expect_kept(page, KEY, "D1");
    page.expect_no_text("a copy of its own");
    page.go_to_tab(0);
    page.reload();
    page.expect_figure("Remaining", "£190,000");
}

pub fn a_tab_whose_scenario_is_deleted_goes_on_in_a_copy_whatever_is_done_since(page: &Page) {
    open_in_two_tabs(page);
    page.open("?do=scenarios");
    page.button("Duplicate: Scenario 1").press();
    page.expect_status("“Copy of Scenario 1” is now the last in the list.");
    page.button("Duplicate: Copy of Scenario 1").press();
    page.expect_status("“Copy of Copy of Scenario 1” is now the last in the list.");
    page.button("Delete: Scenario 1").press();
    page.expect_status("“Scenario 1” is deleted.");
    page.button("Rename: Copy of Copy of Scenario 1").press();
    page.field("Title").type_and_enter("Another view");
    page.expect_status("is now called “Another view”.");
    page.go_to_tab(0);
    page.wait_for("the new title among the scenarios", || {
        let options = page.evaluate("return document.querySelector('.scenario-picker').textContent")?;
        if options.to_string().contains("Another view") { Ok(()) } else { Err(options.to_string()) }
    });
    page.group("S1").radio("In full £50,000").choose();
    page.expect_text("this tab now works on a copy of its own");
    expect_saved(page);
    assert!(!kept_decisions(page, KEY).contains("S1"));
    page.reload();
    page.expect_figure("Remaining", "£180,000");
}

pub fn undo_leads_to_a_scenario_that_was_deleted_and_work_goes_on_in_a_copy(page: &Page) {
    open_round(page);
    page.group("B1").radio("Reduced £90,000").choose();
    page.expect_figure("Remaining", "£230,000");
    expect_kept(page, KEY, "B1");
    page.menu("Copy into a new scenario").press();
    expect_kept(page, NEXT_KEY, "B1");
    page.group("D1").radio("In full £50,000").choose();
    expect_kept(page, NEXT_KEY, "D1");
    page.field("Scenario").pick("Scenario 1");
    page.expect_figure("Remaining", "£230,000");
    page.open_in_new_tab("?do=scenarios");
    page.button("Delete: Copy of Scenario 1").press();
    page.expect_status("“Copy of Scenario 1” is deleted.");
    page.go_to_tab(0);
    page.button("Undo").press();
    page.expect_figure("Remaining", "£180,000");
    page.group("S1").radio("In full £50,000").choose();
    page.expect_text("a copy of its own, “Copy of Scenario 1 (other tab, ");
    expect_saved(page);
    assert!(!kept_decisions(page, KEY).contains("S1") && !kept_decisions(page, NEXT_KEY).contains("S1"));
    page.reload();
    page.expect_figure("Remaining", "£130,000");
}

/// What it left when it went is no state of what nobody sees any more.
pub fn the_last_decision_on_a_scenario_that_was_deleted_is_on_the_next_page(page: &Page) {
    open_notes(page);
    open_in_two_tabs(page);
    page.open("?do=scenarios");
    page.button("Delete: Scenario 1").press();
    page.expect_status("“Scenario 1” is deleted.");
    page.go_to_tab(0);
    page.group("S1").radio("In full £50,000").focus();
    page.evaluate("document.activeElement.click(); location.href = 'notes.html'").unwrap();
    page.heading("Notes").expect_here();
    page.open("");
    page.expect_figure("Remaining", "£180,000");
    page.open("?do=scenarios");
    page.group("Deleted").item("Scenario 1").expect_here();
    page.group("In use").item("Scenario 2").expect_figure("Funded", "£140,000");
}

pub fn what_another_tab_deletes_does_not_come_back_unasked(page: &Page) {
    open_in_two_tabs(page);
    delete_everything(page);
    page.go_to_tab(0);
    page.expect_text(DELETED);
    page.expect_text("Not saved");
    page.group("S1").radio("In full £50,000").choose();
    page.expect_figure("Remaining", "£180,000");
    page.go_to_tab(1);
    page.go_to_tab(0);
    page.open("");
    page.expect_figure("Remaining", "£320,000");
    page.expect_text("13 of 13 still to decide");
    assert_eq!(kept_decisions(page, KEY), "");
}

pub fn what_another_tab_deletes_is_kept_again_when_asked(page: &Page) {
    open_in_two_tabs(page);
    delete_everything(page);
    page.go_to_tab(0);
    page.expect_text(DELETED);
    page.button("Save them here again").press();
    page.expect_no_text(DELETED);
    expect_saved(page);
    page.reload();
    page.expect_figure("Remaining", "£230,000");
}

const DELETED: &str = "What was saved of this round was deleted";

/// In the tab on show.
fn delete_everything(page: &Page) {
    open_start(page);
    page.button("Delete everything saved on this computer").press();
    page.group("Delete everything?").button("Delete everything for good").press();
    page.expect_text("Everything saved on this computer has been deleted.");
}

pub fn another_tab_that_takes_its_change_back_leaves_nothing_to_choose(page: &Page) {
    open_in_two_tabs(page);
    page.group("S1").radio("In full £50,000").choose();
    expect_kept(page, KEY, "S1");
    page.go_to_tab(0);
    page.expect_text(OTHER_TAB);
    page.go_to_tab(1);
    page.button("Undo").press();
    page.expect_figure("Remaining", "£230,000");
    page.go_to_tab(0);
    page.expect_no_text(OTHER_TAB);
    page.expect_figure("Remaining", "£230,000");
}

/// As when a newer version of the page is open in another tab: this one's work is kept beside it without waiting.
pub fn work_that_another_tab_wrote_over_is_kept_beside_at_once(page: &Page) {
    const NEWER: &str = "tranche-head/2 what a later page writes";
    let head = format!("scenario/{KEY}");
    open_in_two_tabs(page);
    put(page, &head, NEWER);
    page.go_to_tab(0);
    page.expect_text(UNREAD);
    expect_kept(page, NEXT_KEY, "B1");
    assert_eq!(entries(page)[&head], NEWER);
}

/// The same round in two tabs, with B1 reduced; the second is on show.
fn open_in_two_tabs(page: &Page) {
    open_round(page);
    page.group("B1").radio("Reduced £90,000").choose();
    expect_kept(page, KEY, "B1");
    page.open_in_new_tab("");
    page.expect_figure("Remaining", "£230,000");
    page.expect_no_text(OTHER_TAB);
}

/// Two boards on one site each have their own folder, and so their own work.
pub fn boards_in_two_folders_of_one_site_do_not_meet(page: &Page) {
    page.site().serve_also_in("second/");
    open_round(page);
    page.group("S1").radio("In full £50,000").choose();
    expect_kept(page, KEY, "S1");
    page.open("second/");
    page.expect_figure("Remaining", "£320,000");
    page.group("D1").radio("In full £50,000").choose();
    page.group("W1").radio("In full £25,000").choose();
    page.expect_figure("Remaining", "£245,000");
    expect_kept(page, KEY, "W1");
    page.open("");
    page.expect_figure("Remaining", "£270,000");
    assert!(!kept_decisions(page, KEY).contains("W1"));
}
