//! A table that is half checked is found again: after a reload, after “back”, and on another day.

use browser_tests::{Look, Page};
use serde_json::json;

use crate::accessibility::expect_reach;
use crate::paper::{
    REVIEW, START, TSV, XLSX, excuse_inert_styles, expect_paper, expect_round, open_start, paste, review,
    tell_of_round, use_bids,
};
use crate::round::{catch_saved_files, open_notes, saved_file};
use crate::stored::{CAN_BE_FULL, KEEPS_NOTHING, entries, put};

const LIST: &str = "Tables you were checking";
const WORD: &str = include_str!("../../brought/paper-word.html");

/// A browser with the older storage alone.
const NO_DATABASE: &str = "Object.defineProperty(window, 'indexedDB', { get() { return undefined; } });";

pub fn a_file_is_checked_on_after_a_reload_and_gone_once_it_is_a_round(page: &Page) {
    open_start(page);
    page.drop_file("bids.xlsx", XLSX);
    expect_paper(page);
    page.field("Row 2, amount").type_and_leave("51,000");
    page.field("Name of the round").type_text("Half a title");
    expect_kept(page, "Half a title");
    expect_not_to_ask(page);
    page.reload();
    page.expect_focused(REVIEW);
    page.expect_text("bids.xlsx: 13 bids, 6 applicants, £510,260 requested");
    page.field("Row 2, amount").expect_value("51,000");
    page.field("Name of the round").expect_value("Half a title");
    page.button("Undo").press();
    page.expect_text("£509,260 requested");
    tell_of_round(page, "The whole title");
    page.button("Use these bids").press();
    page.expect_address("?own=");
    page.heading("The whole title").expect_here();
    expect_round(page);
    open_start(page);
    page.heading(LIST).expect_gone();
    assert_eq!(draft_keys(page), [""; 0]);
}

pub fn a_pasted_text_is_in_the_list_on_another_day(page: &Page) {
    half_checked(page, TSV);
    open_start(page);
    expect_reach(page);
    page.group(LIST).button("Go on checking: The pasted text").press();
    expect_half_checked(page);
    page.button("Back to the start").press();
    page.dialog("Leave this table half done?")
        .expect_text("saved on this computer, even after you close this page");
    page.button("Leave it for now").press();
    page.expect_focused(START);
    page.group(LIST).button("Go on checking: The pasted text").press();
    expect_half_checked(page);
    page.button("Undo").press();
    page.expect_text("£509,260 requested");
    use_bids(page, "Out of the list");
    assert_eq!(draft_keys(page), [""; 0]);
}

pub fn a_pasted_table_keeps_its_marks(page: &Page) {
    open_start(page);
    excuse_inert_styles(page);
    page.paste(&[("text/plain", "The bids are these"), ("text/html", WORD)]);
    expect_paper(page);
    change_a_little(page);
    open_start(page);
    page.group(LIST).button("Go on checking: The pasted table").press();
    expect_half_checked(page);
}

pub fn back_from_another_page_leads_to_the_table(page: &Page) {
    open_start(page);
    // An entry that nobody asked for is skipped on the way back: the table is brought by hand.
    page.field("A table: copy its rows").press();
    paste(page, TSV);
    expect_paper(page);
    change_a_little(page);
    open_notes(page);
    page.back();
    expect_half_checked(page);
    page.back();
    page.heading(START).expect_here();
    page.forward();
    expect_half_checked(page);
}

pub fn forward_after_a_reload_leads_to_the_table(page: &Page) {
    open_start(page);
    // An entry that nobody asked for is skipped on the way back: the table is brought by hand.
    page.field("A table: copy its rows").press();
    paste(page, TSV);
    expect_paper(page);
    change_a_little(page);
    page.back();
    page.expect_focused(START);
    page.reload();
    page.heading(LIST).expect_here();
    page.forward();
    expect_half_checked(page);
}

pub fn a_table_that_was_removed_is_gone_after_a_reload(page: &Page) {
    half_checked(page, TSV);
    open_start(page);
    let list = page.group(LIST);
    list.button("Delete “The pasted text”").press();
    list.expect_text("You can’t get your answers back.");
    expect_reach(page);
    list.button("Keep it").press();
    page.expect_focused("Delete “The pasted text”");
    list.button("Delete “The pasted text”").press();
    list.button("Delete “The pasted text” for good").press();
    page.heading(LIST).expect_gone();
    page.expect_focused(START);
    page.reload();
    page.heading(START).expect_here();
    page.heading(LIST).expect_gone();
    assert_eq!(draft_keys(page), [""; 0]);
}

pub fn a_table_that_lies_on_the_desk_can_be_removed_too(page: &Page) {
    half_checked(page, TSV);
    page.button("Back to the start").press();
    page.button("Leave it for now").press();
    page.expect_focused(START);
    page.group(LIST).button("Delete “The pasted text”").press();
    page.group(LIST).button("Delete “The pasted text” for good").press();
    page.heading(LIST).expect_gone();
    page.forward();
    page.heading(START).expect_here();
    assert_eq!(draft_keys(page), [""; 0]);
    assert!(!asks_before_closing(page));
}

pub fn a_table_is_kept_before_anything_is_answered(page: &Page) {
    review(page, TSV);
    page.expect_text("Saved ");
    page.reload();
    page.expect_focused(REVIEW);
    expect_paper(page);
    page.expect_text("£509,260 requested");
}

pub fn what_is_left_as_it_was_read_is_not_kept(page: &Page) {
    review(page, TSV);
    page.field("Row 2, amount").type_and_leave("51,000");
    expect_kept(page, "51,000");
    page.button("Undo").press();
    page.button("Back to the start").press();
    page.expect_focused(START);
    page.wait_for("nothing to be kept", || {
        let keys = draft_keys(page);
        if keys.is_empty() { Ok(()) } else { Err(keys.join(" ")) }
    });
}

pub fn a_table_that_is_read_otherwise_now_is_checked_anew(page: &Page) {
    half_checked(page, TSV);
    let (key, draft) = draft(page);
    let (_, sum) = draft.split_once("\"checksum\":\"").unwrap();
    put(page, &key, &draft.replace(&sum[..10], "0123456789"));
    open_start(page);
    page.group(LIST).button("Go on checking").press();
    page.expect_focused(REVIEW);
    page.expect_text("We read this table differently now than when you checked it");
    page.expect_text("£509,260 requested");
    expect_reach(page);
    open_start(page);
    page.group(LIST).button("Go on checking").press();
    page.expect_text("We read this table differently now");
    use_bids(page, "Checked anew");
    assert_eq!(draft_keys(page), [""; 0]);
}

pub fn answers_that_cannot_be_read_leave_the_file_to_be_saved(page: &Page) {
    catch_saved_files(page);
    open_start(page);
    page.drop_file("bids.csv", "Ref,Partnership,Title,Requested\nP1,Ash Trust,A hall,4000\n");
    page.heading(REVIEW).expect_here();
    page.field("Name of the round").type_text("Half a title");
    expect_kept(page, "Half a title");
    let (key, draft) = draft(page);
    put(page, &key, &draft.replace("tranche-review/1", "tranche-review/7"));
    open_start(page);
    let list = page.group(LIST);
    list.expect_text("bids.csv saved by a newer version of this page, which this one can’t read");
    expect_reach(page);
    list.button("Save the file").press();
    page.wait_for("the file to be saved", || {
        let offered = page.evaluate("return offered")?;
        let wanted = ["bids.csv", "Ref,Partnership,Title,Requested\nP1,Ash Trust,A hall,4000\n"];
        let has = |text: &&str| offered.as_array().is_some_and(|all| all.contains(&json!(text)));
        if wanted.iter().all(has) { Ok(()) } else { Err(offered.to_string()) }
    });
    list.button("Delete “bids.csv”").press();
    list.button("Delete “bids.csv” for good").press();
    page.heading(LIST).expect_gone();
    assert_eq!(draft_keys(page), [""; 0]);
}

pub fn a_text_whose_answers_are_damaged_can_be_saved(page: &Page) {
    catch_saved_files(page);
    half_checked(page, TSV);
    let (key, draft) = draft(page);
    put(page, &key, &draft[..draft.len() - 1]);
    open_start(page);
    page.group(LIST).expect_text("The pasted text we can’t read your answers any more");
    page.group(LIST).button("Save the pasted text").press();
    let (one, other) = saved_file(page);
    assert!([&one, &other].contains(&&"pasted.txt".to_owned()) && [one, other].contains(&TSV.to_owned()));
}

pub fn the_browser_asks_where_something_is_not_kept(page: &Page) {
    page.site().run_first(CAN_BE_FULL);
    review(page, TSV);
    assert!(!asks_before_closing(page));
    page.evaluate("window.isFull = true").unwrap();
    page.field("Row 2, amount").type_and_leave("51,000");
    page.expect_text("£510,260 requested");
    assert!(asks_before_closing(page));
    page.button("Back to the start").press();
    let dialog = page.dialog("Leave this table half done?");
    dialog.expect_text("Your answers stay until you close this page");
    page.evaluate("window.isFull = false").unwrap();
    dialog.button("Keep checking").press();
    page.field("Name of the round").type_text("Half a title");
    expect_kept(page, "Half a title");
    expect_not_to_ask(page);
}

pub fn a_browser_that_keeps_nothing_asks_as_ever(page: &Page) {
    page.site().run_first(KEEPS_NOTHING);
    review(page, TSV);
    page.field("Row 2, amount").type_and_leave("51,000");
    page.expect_text("£510,260 requested");
    assert!(asks_before_closing(page));
    page.button("Back to the start").press();
    page.dialog("Leave this table half done?").expect_text("Your answers stay until you close this page");
    page.button("Leave it for now").press();
    page.group(LIST).button("Delete “The pasted text”").press();
    page.group(LIST).button("Delete “The pasted text” for good").press();
    page.heading(LIST).expect_gone();
    assert!(!asks_before_closing(page));
}

pub fn without_a_database_texts_are_kept_and_files_are_not(page: &Page) {
    page.site().run_first(NO_DATABASE);
    review(page, TSV);
    page.field("Row 2, amount").type_and_leave("51,000");
    expect_not_to_ask(page);
    page.reload();
    page.expect_focused(REVIEW);
    page.field("Row 2, amount").expect_value("51,000");
    open_start(page);
    page.drop_file("bids.xlsx", XLSX);
    page.expect_text("bids.xlsx: 13 bids");
    page.field("Row 2, amount").type_and_leave("51,000");
    page.expect_text("£510,260 requested");
    assert!(asks_before_closing(page));
}

pub fn two_tabs_that_check_one_table_lose_neither(page: &Page) {
    half_checked(page, TSV);
    go_on_in_second_tab(page);
    page.go_to_tab(0);
    page.field("Name of the round").type_text("Here");
    expect_kept(page, "Here");
    expect_kept(page, "777");
    open_start(page);
    page.wait_for("two tables", || {
        let count = page.names("button").iter().filter(|name| name.starts_with("Go on checking")).count();
        if count == 2 { Ok(()) } else { Err(count.to_string()) }
    });
}

pub fn what_one_tab_takes_back_stays_with_what_another_answered(page: &Page) {
    review(page, TSV);
    page.field("Row 2, amount").type_and_leave("51,000");
    expect_kept(page, "51,000");
    go_on_in_second_tab(page);
    page.go_to_tab(0);
    page.button("Undo").press();
    page.expect_text("£509,260 requested");
    expect_not_to_ask(page);
    expect_kept(page, "777");
    page.go_to_tab(1);
    page.expect_no_text(GONE);
    page.reload();
    page.expect_focused(REVIEW);
    page.field("Row 3, amount").expect_value("777");
}

pub fn a_table_that_another_tab_removes_is_said_and_kept_again_when_asked(page: &Page) {
    half_checked(page, TSV);
    page.open_in_new_tab("?start");
    page.group(LIST).button("Delete “The pasted text”").press();
    page.group(LIST).button("Delete “The pasted text” for good").press();
    page.heading(LIST).expect_gone();
    page.go_to_tab(0);
    page.expect_text(GONE);
    page.field("Row 3, amount").type_and_leave("777");
    page.wait_for("the browser to ask", || {
        asks_before_closing(page).then_some(()).ok_or("it does not".to_owned())
    });
    assert_eq!(draft_keys(page), [""; 0]);
    page.button("Save it again").press();
    page.expect_no_text(GONE);
    expect_kept(page, "777");
    expect_not_to_ask(page);
    page.reload();
    page.expect_focused(REVIEW);
    page.field("Row 3, amount").expect_value("777");
}

pub fn a_list_that_is_here_already_is_offered_whatever_its_round_is_called(page: &Page) {
    review(page, TSV);
    let name = use_bids(page, "A round");
    review(page, TSV);
    tell_of_round(page, "Another name");
    expect_kept(page, "Another name");
    page.button("Use these bids").press();
    page.expect_text("The same bids with the same amounts are saved on this computer already, as “A round”.");
    page.expect_text("The name of the round, its year or its money is different here.");
    page.button("Open that round as it is").press();
    page.expect_address(&format!("?own={name}"));
    page.heading("A round").expect_here();
    assert_eq!(draft_keys(page), [""; 0]);
}

/// The same table, with another answer.
fn go_on_in_second_tab(page: &Page) {
    page.open_in_new_tab("?start");
    page.group(LIST).button("Go on checking").press();
    page.expect_focused(REVIEW);
    page.field("Row 3, amount").type_and_leave("777");
    expect_kept(page, "777");
}

const GONE: &str = "This table was deleted in another tab";

/// The table of the paper with an amount put right and half a title typed.
pub fn half_checked(page: &Page, text: &str) {
    review(page, text);
    change_a_little(page);
}

fn change_a_little(page: &Page) {
    page.field("Row 2, amount").type_and_leave("51,000");
    page.field("Name of the round").type_text("Half a title");
    expect_kept(page, "Half a title");
}

fn expect_half_checked(page: &Page) {
    page.heading(REVIEW).expect_here();
    page.expect_text("£510,260 requested");
    page.field("Row 2, amount").expect_value("51,000");
    page.field("Name of the round").expect_value("Half a title");
}

/// Waits until a table is kept that holds this.
fn expect_kept(page: &Page, part: &str) {
    page.wait_for(format!("{part} to be kept"), || {
        let drafts: Vec<String> = drafts(page).into_iter().map(|(_, text)| text).collect();
        if drafts.iter().any(|text| text.contains(part)) { Ok(()) } else { Err(drafts.join("\n")) }
    });
}

/// What was decided about tables, as it is kept.
fn drafts(page: &Page) -> Vec<(String, String)> {
    entries(page).into_iter().filter(|(key, _)| key.starts_with("draft/")).collect()
}

fn draft(page: &Page) -> (String, String) {
    drafts(page).into_iter().next().unwrap()
}

/// The keys of all that is kept of tables that are half checked.
fn draft_keys(page: &Page) -> Vec<String> {
    let is_of_draft = |key: &String| ["draft/", "brought/", "bytes/"].iter().any(|one| key.starts_with(one));
    entries(page).into_keys().filter(is_of_draft).collect()
}

/// Whether the browser would ask before the page is closed.
pub fn asks_before_closing(page: &Page) -> bool {
    let asked = page.evaluate("return !dispatchEvent(new Event('beforeunload', { cancelable: true }))");
    asked.unwrap() == true
}

/// Waits until all is kept, so that the browser need not ask.
fn expect_not_to_ask(page: &Page) {
    page.wait_for("nothing to be asked", || {
        if asks_before_closing(page) { Err("it asks".to_owned()) } else { Ok(()) }
    });
}
