//! Before the meeting: a member of the board marks the bids and notes what they think, for their own eyes.

use std::fs;

use browser_tests::{Key, Look, Page};

use crate::accessibility::expect_reach;
use crate::collating::{NOW, open_collation, read, thread};
use crate::outcomes::further;
use crate::room::open_wall;
use crate::round::{FUND_FILE, altered_fund, catch_saved_files, open_round, saved_file, share};
use crate::stored::{KEY, entries, expect_kept, expect_saved, put};

/// Where the browser keeps the marks on the round of 2013–14.
const MARKS: &str = "marks/site-invest-to-save-2013-14/";

const NOTE: &str = "Why twenty? Ask the chair.";

fn open_marks(page: &Page) {
    page.open("?do=marks");
    page.heading("Before the meeting").expect_here();
    page.group("S1").radio("Yes").expect_here();
}

fn mark(page: &Page, bid: &str, mark: &str) {
    page.group(bid).radio(mark).choose();
}

fn expect_to_look_at(page: &Page, left: &str) {
    page.expect_status(&format!("Still to look at: {left} of 13."));
}

/// Waits until the text that is kept holds `part`.
fn expect_marks_kept(page: &Page, part: &str) {
    page.wait_for(format!("{part} in the marks that are kept"), || {
        let text = entries(page).remove(MARKS).unwrap_or_default();
        if text.contains(part) { Ok(()) } else { Err(text) }
    });
}

pub fn expect_saved_members(page: &Page) {
    page.wait_for("what members sent in the database", || {
        if entries(page).contains_key(NOW) { Ok(()) } else { Err("nothing yet".to_owned()) }
    });
}

pub fn marks_and_notes_are_found_again_and_nobody_else_is_told(page: &Page) {
    open_marks(page);
    expect_to_look_at(page, "13");
    page.expect_text("saved on this computer only");
    mark(page, "S1", "Yes");
    mark(page, "D1", "No");
    mark(page, "C2", "Maybe");
    page.group("C2").field("Private note on C2").type_and_leave(NOTE);
    page.expect_status("Still to look at: 10 of 13. Yes 1, maybe 1, no 1.");
    expect_marks_kept(page, NOTE);
    expect_saved(page);
    page.reload();
    page.group("S1").radio("Yes").expect_chosen();
    page.group("D1").radio("No").expect_chosen();
    page.group("C2").radio("Maybe").expect_chosen();
    page.group("C2").field("Private note on C2").expect_value(NOTE);
    page.group("B1").radio("No mark yet").expect_chosen();
    expect_to_look_at(page, "10");

    open_round(page);
    page.group("S1").radio("In full £50,000").choose();
    expect_kept(page, KEY, "S1");
    page.expect_no_text(NOTE);
    let shared = share(page);
    assert!(!shared.message.contains("twenty"), "{}", shared.message);
    let told: Vec<String> =
        entries(page).into_iter().filter(|(_, text)| text.contains("twenty")).map(|(key, _)| key).collect();
    assert_eq!(told, [MARKS]);

    // The other screen follows the board and is told of neither marks nor notes.
    open_wall(page);
    page.expect_figure("Remaining", "£270,000");
    page.expect_no_text("twenty");
    page.expect_no_text("Maybe");
    page.expect_no_text("mark");
}

pub fn a_note_is_kept_a_moment_after_it_was_typed(page: &Page) {
    open_marks(page);
    page.group("S1").field("Private note on S1").type_text("A good one");
    expect_marks_kept(page, "A good one");
    page.expect_focused("Private note on S1");
    // A note alone is no mark.
    expect_to_look_at(page, "13");
}

pub fn a_note_that_was_typed_as_the_page_went_is_there_on_the_next(page: &Page) {
    open_marks(page);
    // The database takes nothing any more, as where a page is gone before it has.
    page.evaluate("IDBDatabase.prototype.transaction = () => { throw new Error('gone'); }").unwrap();
    page.group("S1").field("Private note on S1").type_text("Near the school");
    page.evaluate("dispatchEvent(new PageTransitionEvent('pagehide'))").unwrap();
    page.open_in_new_tab("?do=marks");
    page.group("S1").field("Private note on S1").expect_value("Near the school");
    expect_marks_kept(page, "Near the school");
    mark(page, "S1", "Yes");
    page.group("S1").field("Private note on S1").type_and_leave(" gate");
    expect_marks_kept(page, "gate");
    let left =
        page.evaluate("return Object.keys(localStorage).filter((key) => key.includes('marks/'))").unwrap();
    assert_eq!(left, serde_json::json!([]), "nothing is left behind once it is in the database");
}

pub fn bids_are_marked_with_the_keyboard_alone(page: &Page) {
    open_marks(page);
    for left in ["12", "11"] {
        page.button("Next to look at").focus();
        page.press_key(Key::Enter);
        page.expect_focused("No mark yet");
        page.press_key(Key::Down);
        page.expect_focused("Yes");
        expect_to_look_at(page, left);
    }
    page.group("S1").radio("Yes").expect_chosen();
    // Also after a press of the mouse it is seen where the keyboard is, with the title of the bid.
    page.button("Next to look at").press();
    page.expect_focused("No mark yet");
    let seen = page.evaluate(
        "const bid = document.activeElement.closest('.one');
        const head = document.querySelector('.marks-head');
        const below = getComputedStyle(head).position === 'sticky' ? head.getBoundingClientRect().bottom : 0;
        return [getComputedStyle(bid).outlineStyle, bid.querySelector('h3').getBoundingClientRect().top >= below]",
    );
    assert_eq!(seen.unwrap(), serde_json::json!(["solid", true]));
    page.press_key(Key::Tab);
    assert!(page.focused().starts_with("Private note on"), "{}", page.focused());
}

pub fn what_is_marked_is_hidden_and_what_was_just_marked_stays(page: &Page) {
    open_marks(page);
    mark(page, "S1", "Yes");
    page.checkbox("Hide what I have marked").tick();
    page.group("S1").expect_gone();
    page.expect_text("1 bid hidden.");
    mark(page, "D1", "No");
    expect_to_look_at(page, "11");
    page.group("D1").radio("No").expect_chosen();
    page.expect_text("1 bid hidden.");
    page.checkbox("Hide what I have marked").untick();
    page.group("S1").expect_here();
    page.checkbox("Hide what I have marked").tick();
    page.group("S1").expect_gone();
    page.group("D1").expect_gone();
    page.group("C1").expect_here();
    expect_reach(page);
}

pub fn what_the_board_has_decided_is_hidden_too(page: &Page) {
    open_round(page);
    page.group("S1").radio("In full £50,000").choose();
    further(page, "D1").radio("Declined").choose();
    expect_kept(page, KEY, "declined");
    open_marks(page);
    mark(page, "C1", "Yes");
    page.checkbox("Hide what is decided on the board").tick();
    page.group("S1").expect_gone();
    page.group("D1").expect_gone();
    page.group("C1").expect_here();
    page.expect_text("2 bids hidden.");
    page.checkbox("Hide what I have marked").tick();
    page.group("C1").expect_gone();
    page.expect_text("3 bids hidden.");
    page.button("Next to look at").press();
    page.expect_focused("No mark yet");
    page.press_key(Key::Down);
    page.group("C2").radio("Yes").expect_chosen();
    expect_reach(page);
    page.checkbox("Hide what is decided on the board").untick();
    page.group("S1").expect_here();
    page.group("C1").expect_gone();
}

pub fn where_one_stands_is_told_bid_by_bid(page: &Page) {
    open_round(page);
    page.group("S1").radio("In full £50,000").choose();
    further(page, "D1").radio("Declined").choose();
    expect_kept(page, KEY, "declined");
    open_marks(page);
    for bid in ["S1", "D1", "C1"] {
        mark(page, bid, "Yes");
    }
    page.field("Compare my marks with").expect_value("Scenario 1");
    page.expect_text("You agree on 1 bid and differ on 1 bid. 11 bids are open");
    page.expect_table_row("Where we differ", "D1", &["Yes", "Declined"]);
    page.group("D1").field("Private note on D1").type_and_leave("Second year");
    page.expect_table_row("Where we differ", "D1", &["Yes Second year", "Declined"]);
    expect_reach(page);
    mark(page, "D1", "No");
    page.expect_text("You agree on 2 bids and differ on 0 bids.");
    page.table("Where we differ").expect_gone();
}

pub fn where_one_stands_among_members_is_told_on_this_computer(page: &Page) {
    open_collation(page);
    read(page, &thread());
    page.expect_status("4 new scenarios added.");
    page.expect_text("4 scenarios, 4 counted.");
    expect_saved_members(page);
    open_marks(page);
    mark(page, "SS5", "Yes");
    mark(page, "SS2", "No");
    // Nothing is decided here yet, so that what members sent is all there is.
    page.field("Compare my marks with").expect_value("What members sent (4)");
    page.expect_text(
        "You agree with most of those who decided on 1 bid and differ on 1 bid. 11 bids are open",
    );
    let table = "My marks and what members would fund";
    page.expect_table_row(table, "SS5", &["Yes", "3 of 3"]);
    page.expect_table_row(table, "SS2", &["No", "2 of 2, 1 left out (interest)"]);
    page.expect_table_row(table, "S1", &["No mark yet", "2 of 2"]);
    expect_reach(page);
}

pub fn all_marks_are_deleted_when_asked_twice_and_come_back(page: &Page) {
    open_marks(page);
    mark(page, "S1", "Yes");
    page.group("S1").field("Private note on S1").type_and_leave("Good");
    expect_marks_kept(page, "Good");
    page.button("Delete all my marks").press();
    page.button("Keep them").press();
    page.group("S1").radio("Yes").expect_chosen();
    page.button("Delete all my marks").press();
    expect_reach(page);
    page.button("Delete marks and notes").press();
    page.expect_status("All your marks and notes are deleted.");
    expect_to_look_at(page, "13");
    page.expect_text("You have no marks or notes yet.");
    page.wait_for("no marks kept", || match entries(page).remove(MARKS) {
        Some(text) => Err(text),
        None => Ok(()),
    });
    // What is marked meanwhile stays.
    mark(page, "D1", "No");
    page.button("Undo").press();
    page.expect_focused("Bids");
    page.group("S1").radio("Yes").expect_chosen();
    page.group("S1").field("Private note on S1").expect_value("Good");
    page.group("D1").radio("No").expect_chosen();
    expect_marks_kept(page, "Good");
}

pub fn marks_are_saved_as_a_file_and_brought_back(page: &Page) {
    catch_saved_files(page);
    open_marks(page);
    mark(page, "S1", "Yes");
    page.group("C2").field("Private note on C2").type_and_leave(NOTE);
    page.button("Save my marks as a file").press();
    let (name, text) = saved_file(page);
    assert!(name.starts_with("marks-") && text.contains("tranche-marks/1"), "{name}: {text}");
    page.button("Delete all my marks").press();
    page.button("Delete marks and notes").press();
    expect_to_look_at(page, "13");

    let folder = std::env::temp_dir().join(format!("tranche-marks-{}-{}", page.engine(), std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let [bad, good] = ["bad.json", "good.json"].map(|file| folder.join(file));
    fs::write(&bad, "{ \"format\": \"tranche-scenario/3\" }").unwrap();
    fs::write(&good, text).unwrap();
    page.field("Bring back marks from a file").bring(&bad);
    page.expect_status("There are no marks in this file.");
    page.field("Bring back marks from a file").bring(&good);
    page.expect_status("2 marks or notes brought in from the file.");
    page.group("S1").radio("Yes").expect_chosen();
    page.group("C2").field("Private note on C2").expect_value(NOTE);
    expect_marks_kept(page, NOTE);
    // What was marked meanwhile stays, and how much that is is said.
    mark(page, "S1", "No");
    page.field("Bring back marks from a file").bring(&good);
    page.expect_status("1 mark of yours stays as it is, where the file says something else: S1.");
    page.group("S1").radio("No").expect_chosen();
    fs::remove_dir_all(&folder).unwrap();
}

pub fn what_another_tab_marks_is_put_together_and_told(page: &Page) {
    open_marks(page);
    mark(page, "S1", "Yes");
    expect_marks_kept(page, "S1");
    page.open_in_new_tab("?do=marks");
    page.group("S1").radio("Yes").expect_chosen();
    mark(page, "D1", "No");
    page.group("S1").field("Private note on S1").type_and_leave("Good");
    expect_marks_kept(page, "Good");
    page.go_to_tab(0);
    page.expect_status("Your marks were changed in another tab.");
    page.group("D1").radio("No").expect_chosen();
    page.group("S1").field("Private note on S1").expect_value("Good");
    mark(page, "C1", "Maybe");
    expect_marks_kept(page, "C1");
    expect_marks_kept(page, "Good");
}

pub fn marks_that_cannot_be_read_are_said_and_left_alone(page: &Page) {
    open_round(page);
    put(page, MARKS, "{ this was cut");
    page.open("?do=marks");
    page.expect_status("The marks that are saved here are damaged.");
    page.group("S1").expect_gone();
    expect_reach(page);
    page.button("Put them aside and start again").press();
    expect_to_look_at(page, "13");
    mark(page, "S1", "Yes");
    expect_marks_kept(page, "S1");
    let aside = entries(page).into_iter().find(|(key, _)| key.starts_with("set-aside/"));
    assert_eq!(aside.unwrap().1, "{ this was cut");
}

pub fn a_mark_waits_where_a_bid_has_another_title(page: &Page) {
    open_marks(page);
    mark(page, "S1", "Yes");
    expect_marks_kept(page, "S1");
    page.site().put(FUND_FILE, altered_fund(|fund| fund["bids"][0]["title"] = "A skate park".into()));
    page.reload();
    page.group("S1").expect_text("You marked this “Yes” when its title was “Violent crime");
    page.group("S1").radio("No mark yet").expect_chosen();
    expect_to_look_at(page, "13");
    expect_reach(page);
    // Until that is answered it cannot be marked, and the way to the next leads to the question.
    page.group("S1").radio("No").expect_disabled();
    page.button("Next to look at").press();
    page.expect_focused("Same bid: keep mark and note");
    page.group("S1").button("Same bid").press();
    page.group("S1").radio("Yes").expect_chosen();
    page.group("S1").expect_no_text("You marked this");
    expect_to_look_at(page, "12");
    expect_marks_kept(page, "A skate park");
}
