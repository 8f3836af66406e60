//! Bids of one's own that are open in two tabs: each is told of the other, and neither writes over what it has not seen.

use browser_tests::{Look, Page};

use crate::accessibility::expect_reach;
use crate::drafts::asks_before_closing;
use crate::editing::{EDITING, decide, done, edit, open_bid, own_paper};
use crate::round::{catch_saved_files, saved_file};
use crate::stored::{expect_kept, expect_saved, kept, kept_bids, own_key};

const OTHER_TAB: &str = "Another tab has changed these bids, or the decisions on them.";

pub fn decisions_of_another_tab_are_not_written_over(page: &Page) {
    let name = own_paper(page);
    decide(page, "S1", "In full £50,000", "£270,000");
    edit(page, &name);
    page.open_in_new_tab(&format!("?own={name}"));
    page.expect_figure("Remaining", "£270,000");
    page.group("D1").radio("In full £50,000").choose();
    page.expect_figure("Remaining", "£220,000");
    let key = own_key(page, &name);
    expect_kept(page, &key, "D1");
    let before = kept(page, &key);

    page.go_to_tab(0);
    page.expect_text(OTHER_TAB);
    page.item("D1").expect_no_text("Decided");
    page.field("Name of the round").type_and_leave("Half a round");
    open_bid(page, "S1").field("Requested").type_and_leave("55,000");
    page.item("S1").expect_text("Check this decision.");
    page.expect_text("The last change is not saved.");
    assert_eq!(kept(page, &key), before);
    page.button("Load what the other tab has").press();
    page.expect_no_text(OTHER_TAB);
    page.expect_focused(EDITING);
    page.expect_status("Loaded what the other tab has.");
    page.field("Name of the round").expect_value("A round");
    page.item("D1").expect_text("Decided: in full, £50,000.");
    page.item("S1").expect_text("Decided: in full, £50,000.");
    page.button("Undo").expect_disabled();
    // From here on this tab keeps its changes again.
    page.field("Name of the round").type_and_leave("A whole round");
    done(page);
    page.heading("A whole round").expect_here();
    page.expect_figure("Remaining", "£220,000");
    page.group("D1").radio("In full £50,000").expect_chosen();
}

/// The other tab decides in a scenario that this one does not show: both are kept, with the changed figures.
pub fn a_decision_in_another_scenario_does_not_keep_changed_bids_from_being_saved(page: &Page) {
    let name = own_paper(page);
    decide(page, "S1", "In full £50,000", "£270,000");
    let key = own_key(page, &name);
    let copy = key.replace("/0", "/1");
    page.menu("Copy into a new scenario").press();
    expect_kept(page, &copy, "S1");
    edit(page, &name);
    page.open_in_new_tab(&format!("?own={name}"));
    page.field("Scenario").pick("Scenario 1");
    page.field("Scenario").expect_value("Scenario 1");
    page.group("D1").radio("In full £50,000").choose();
    expect_kept(page, &key, "D1");

    page.go_to_tab(0);
    open_bid(page, "S1").field("Requested").type_and_leave("55,000");
    expect_saved(page);
    done(page);
    page.expect_figure("Remaining", "£265,000");
    page.field("Scenario").pick("Scenario 1");
    page.expect_figure("Remaining", "£215,000");
    page.group("D1").radio("In full £50,000").expect_chosen();
}

pub fn bids_changed_in_another_tab_are_not_written_over(page: &Page) {
    let name = own_paper(page);
    edit(page, &name);
    page.open_in_new_tab(&format!("?edit={name}"));
    page.heading(EDITING).expect_here();
    page.field("Name of the round").type_and_leave("Of the second tab");
    expect_saved(page);
    page.go_to_tab(0);
    page.expect_text(OTHER_TAB);
    page.field("Year or years").type_and_leave("2027");
    page.expect_text("The last change is not saved.");
    page.go_to_tab(1);
    page.expect_no_text(OTHER_TAB);
    page.button("Undo").press();
    // What the other tab took back stands in nobody's way: this one's change is kept now.
    page.go_to_tab(0);
    page.expect_no_text(OTHER_TAB);
    expect_saved(page);
    page.reload();
    page.field("Name of the round").expect_value("A round");
    page.field("Year or years").expect_value("2027");
}

const TOLD: &str = "These bids were changed in another tab.";

/// In another tab S1 asks for more, and this one is told.
fn change_bids_elsewhere(page: &Page, name: &str) {
    page.open_in_new_tab(&format!("?edit={name}"));
    page.heading(EDITING).expect_here();
    open_bid(page, "S1").field("Requested").type_and_leave("55,000");
    expect_saved(page);
    page.go_to_tab(0);
    page.expect_text(TOLD);
}

pub fn a_page_is_told_that_its_bids_were_changed_in_another_tab(page: &Page) {
    let name = own_paper(page);
    decide(page, "S1", "In full £50,000", "£270,000");
    change_bids_elsewhere(page, &name);
    page.expect_figure("Remaining", "£270,000");
    expect_reach(page);
    // Taken back there, there is nothing to tell.
    page.go_to_tab(1);
    page.button("Undo").press();
    page.item("S1").expect_text("£50,000");
    expect_saved(page);
    page.go_to_tab(0);
    page.expect_no_text(TOLD);

    page.go_to_tab(1);
    page.button("Redo").press();
    expect_saved(page);
    page.go_to_tab(0);
    page.button("Open the changed bids").press();
    page.expect_no_text(TOLD);
    page.expect_figure("Remaining", "£265,000");
    page.group("S1")
        .expect_text("Check this: it was £50,000 when you decided to fund it in full. It is now £55,000.");
}

/// What is printed or copied there would be the bids as they were.
pub fn a_screen_of_a_round_is_told_that_its_bids_were_changed_in_another_tab(page: &Page) {
    let name = own_paper(page);
    decide(page, "S1", "In full £50,000", "£270,000");
    page.open(&format!("?do=notice&own={name}"));
    page.heading("Executive summary").expect_here();
    change_bids_elsewhere(page, &name);
    page.heading("Executive summary").expect_here();
    expect_reach(page);
    page.button("Open the changed bids").press();
    page.expect_no_text(TOLD);
    page.heading("Executive summary").expect_here();
    page.expect_text("£55,000");
}

pub fn bids_that_another_tab_removes_are_called_removed(page: &Page) {
    let name = own_paper(page);
    decide(page, "S1", "In full £50,000", "£270,000");
    page.open_in_new_tab("?start");
    let own = page.group("Saved on this computer");
    own.button("Delete “A round”").press();
    own.button("Delete “A round” for good").press();
    page.heading("Saved on this computer").expect_gone();
    page.go_to_tab(0);
    page.expect_text("These bids were removed in another tab.");
    page.expect_figure("Remaining", "£270,000");
    page.reload();
    page.expect_text(&format!("The bids “{name}” are not saved in this browser"));
}

pub fn bids_that_another_tab_removes_while_they_are_changed_are_said_to_be_gone(page: &Page) {
    const GONE: &str = "These bids were removed in another tab";
    catch_saved_files(page);
    let name = own_paper(page);
    edit(page, &name);
    page.open_in_new_tab("?start");
    let own = page.group("Saved on this computer");
    own.button("Delete “A round”").press();
    own.button("Delete “A round” for good").press();
    page.heading("Saved on this computer").expect_gone();
    page.go_to_tab(0);
    page.expect_text(GONE);
    page.expect_no_text("Load what the other tab has");
    assert!(!asks_before_closing(page));
    open_bid(page, "S1").field("Requested").type_and_leave("55,000");
    page.expect_text("The last change is not saved.");
    assert!(asks_before_closing(page));
    page.button("Save the bids as a file").press();
    assert!(saved_file(page).1.contains("55000"));
    assert_eq!(kept_bids(page, &name), None);
}

/// A list that nobody has brought up to date: where tabs cannot talk, another round may have the name by now.
pub fn a_list_that_is_out_of_date_removes_no_other_round(page: &Page) {
    page.site().run_first("delete window.BroadcastChannel;");
    let name = own_paper(page);
    page.open("?start");
    let own = page.group("Saved on this computer");
    own.button("Delete “A round”").press();
    page.open_in_new_tab("?start");
    own.button("Delete “A round”").press();
    own.button("Delete “A round” for good").press();
    page.heading("Saved on this computer").expect_gone();
    assert_eq!(own_paper(page), name);
    let key = own_key(page, &name);
    page.go_to_tab(0);
    own.button("Delete “A round” for good").press();
    page.expect_text("We couldn’t delete it. Another tab may have changed it, so check it first.");
    own.link("A round").expect_here();
    assert_eq!(own_key(page, &name), key);
}
