//! What is typed for a notice or about payments outlives the page that goes, and goes along with a copy of its scenario.

use browser_tests::{Look, Page};

use crate::deciding_finally::make_final;
use crate::notices::{NOTICE, TYPED, TYPED_NEXT, expect_typed, open_notice, type_summary};
use crate::publishing::{TYPED as FOR_FILES, expect_typed_kept};
use crate::stored::{NEXT_KEY, entries, expect_kept, put};

/// The database takes nothing any more, as where a page is gone before it has.
fn stop_database(page: &Page) {
    page.evaluate("IDBDatabase.prototype.transaction = () => { throw new Error('gone'); }").unwrap();
}

fn leave(page: &Page) {
    page.evaluate("dispatchEvent(new PageTransitionEvent('pagehide'))").unwrap();
}

fn expect_nothing_left(page: &Page, word: &str) {
    let left = format!("return Object.keys(localStorage).filter((key) => key.includes('{word}'))");
    page.wait_for("nothing that is left behind once it is in the database", || {
        let left = page.evaluate(&left)?;
        if left == serde_json::json!([]) { Ok(()) } else { Err(left.to_string()) }
    });
}

fn type_stages(page: &Page) {
    page.open("?do=publish&scenario=0");
    page.button("Stages of payment").press();
    page.field("Stages of payment of S1, £50,000").type_and_leave("Half now, half in May");
    expect_typed_kept(page, "Half now");
}

fn expect_stages_of_copy(page: &Page) {
    page.open("?do=publish&scenario=1");
    page.button("Stages of payment").press();
    page.field("Stages of payment of S1, £50,000").expect_value("Half now, half in May");
}

pub fn a_text_that_was_typed_as_the_page_went_is_there_on_the_next(page: &Page) {
    open_notice(page);
    stop_database(page);
    type_summary(page, "Typed at last.");
    leave(page);
    page.open_in_new_tab(NOTICE);
    page.expect_text("Typed at last.");
    expect_typed(page, TYPED, "Typed at last.");
    expect_nothing_left(page, "notice/");
}

pub fn what_was_typed_as_the_page_went_and_is_another_by_now_is_put_aside(page: &Page) {
    make_final(page);
    page.open("?do=publish&scenario=0");
    page.heading("Files and letters").expect_here();
    stop_database(page);
    page.field("Name of the funder").type_text("The Commissioner");
    leave(page);
    page.open_in_new_tab("");
    let typed = r#"{"format": "tranche-publication/1", "facts": {"funder": "The Board"}, "org_ids": {}, "stages": {}}"#;
    put(page, FOR_FILES, typed);
    page.open("?do=publish&scenario=0");
    page.field("Name of the funder").expect_value("The Board");
    let aside = entries(page).into_iter().find(|(key, _)| key.starts_with("set-aside/"));
    assert!(aside.is_some_and(|(_, text)| text.contains("The Commissioner")));
    expect_nothing_left(page, "publication/");
}

pub fn what_is_final_is_reopened_with_its_notice_and_its_stages_of_payment(page: &Page) {
    make_final(page);
    type_stages(page);
    page.open(NOTICE);
    type_summary(page, "In short.");
    expect_typed(page, TYPED, "In short.");
    page.open("?do=scenarios");
    page.button("Reopen in a copy: As decided").press();
    expect_typed(page, TYPED_NEXT, "In short.");
    expect_stages_of_copy(page);
}

pub fn a_copy_that_is_made_on_the_board_has_its_notice_and_its_stages_of_payment(page: &Page) {
    open_notice(page);
    type_summary(page, "In short.");
    expect_typed(page, TYPED, "In short.");
    type_stages(page);
    page.open("");
    page.expect_figure("Remaining", "£180,000");
    page.menu("Copy into a new scenario").press();
    expect_typed(page, TYPED_NEXT, "In short.");
    expect_stages_of_copy(page);
}

pub fn a_tab_that_goes_on_in_a_copy_takes_the_notice_along(page: &Page) {
    open_notice(page);
    type_summary(page, "In short.");
    expect_typed(page, TYPED, "In short.");
    page.open("");
    page.expect_figure("Remaining", "£180,000");
    page.open_in_new_tab("");
    page.expect_figure("Remaining", "£180,000");
    page.go_to_tab(0);
    page.group("D1").radio("In full £50,000").choose();
    page.expect_figure("Remaining", "£130,000");
    page.go_to_tab(1);
    page.group("C1").radio("In full £35,000").choose();
    page.expect_text("this tab now works on a copy of its own");
    expect_kept(page, NEXT_KEY, "C1");
    expect_typed(page, TYPED_NEXT, "In short.");
}
