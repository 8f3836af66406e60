//! Everything in one file: saved, lost, and brought back as it was.

use std::collections::BTreeMap;
use std::fs;

use browser_tests::{Engine, Look, Page};

use crate::accessibility::expect_reach;
use crate::paper::{START, TSV, open_start, paste, use_bids};
use crate::round::{catch_saved_files, decide_a_little, open_notes, open_round, saved_file};
use crate::stored::{
    CAN_BE_FULL, KEEPS_NOTHING, KEY, NEXT_KEY, entries, expect_kept, forget_all, keep, old_kept, put,
};

pub const COPY: &str = "Keep a copy";
const SAVE: &str = "Save everything as one file";
pub const NUDGE: &str = "Keep your work safe";
pub const PLAN: &str = "What the file brings";
pub const MADE: &str = "The file was saved on ";
const OWN: &str = "A round of our own";

/// Two scenarios on the round of the site, and a round of one's own with a decision.
fn work(page: &Page) {
    catch_saved_files(page);
    open_round(page);
    decide_a_little(page);
    expect_kept(page, KEY, "C2");
    page.open("?do=scenarios");
    page.button("Duplicate: Scenario 1").press();
    expect_kept(page, NEXT_KEY, "C2");
    open_start(page);
    paste(page, TSV);
    use_bids(page, OWN);
    page.group("D1").radio("In full £50,000").choose();
    page.wait_for("the decision on the round of one's own", || {
        let is_of_own = |key: &String| key.starts_with("scenario/own-");
        if entries(page).keys().any(is_of_own) { Ok(()) } else { Err("none".to_owned()) }
    });
}

/// What is said of a file: a browser with a window of its own for files tells what became of it.
pub fn saved_words(page: &Page) -> &'static str {
    match page.engine() {
        Engine::Chromium => "The file is saved.",
        Engine::Firefox | Engine::WebKit => {
            "The file is handed to the browser’s downloads: check that it is there."
        }
    }
}

/// Saves everything, and returns the name and the text of the file.
fn save(page: &Page) -> (String, String) {
    open_start(page);
    page.group(COPY).button(SAVE).press();
    page.expect_status(&format!("{} It holds 2 rounds, 3 scenarios.", saved_words(page)));
    saved_file(page)
}

/// The same of whatever there is.
pub fn save_everything(page: &Page) -> (String, String) {
    open_start(page);
    page.group(COPY).button(SAVE).press();
    page.expect_status(saved_words(page));
    saved_file(page)
}

/// Deletes all, as a browser does that needs room.
pub fn lose_all(page: &Page) {
    open_notes(page);
    forget_all(page);
    assert_eq!(entries(page), BTreeMap::new());
}

/// Chooses a file, and waits until something is said of it.
pub fn bring(page: &Page, name: &str, text: &str, said: &str) {
    let folder = std::env::temp_dir().join(format!("tranche-copy-{}-{}", page.engine(), std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let file = folder.join(name);
    fs::write(&file, text).unwrap();
    page.field("Restore from a file").bring(&file);
    page.expect_text(said);
    fs::remove_dir_all(&folder).unwrap();
}

pub fn what_was_lost_is_back_exactly_as_it_was(page: &Page) {
    work(page);
    open_start(page);
    let before = entries(page);
    let (name, text) = save(page);
    assert!(name.starts_with("tranche-backup-20") && name.ends_with(".json"), "{name}");
    page.group(COPY).expect_text("Saved here: 2 rounds, 3 scenarios. Last saved as a file: ");
    // To save changes nothing.
    assert_eq!(entries(page), before);
    lose_all(page);
    open_start(page);
    page.group(COPY).expect_text("Nothing is saved here yet.");
    page.group("Saved on this computer").expect_gone();
    bring(page, &name, &text, MADE);
    let plan = page.group(PLAN);
    plan.expect_text("It brings 2 rounds and 3 scenarios. Nothing here is replaced.");
    assert_eq!(entries(page), BTreeMap::new());
    plan.button("Restore").press();
    page.expect_status("Restored: 2 rounds and 3 scenarios. Nothing that was here is replaced.");
    page.expect_focused(COPY);
    page.group(PLAN).expect_gone();
    page.group(COPY).expect_text("Saved here: 2 rounds, 3 scenarios. Never saved as a file.");
    assert_eq!(entries(page), before);
    page.group("Saved on this computer").link(OWN).press();
    page.expect_figure("Remaining", "£270,000");
}

pub fn what_is_brought_twice_is_there_once(page: &Page) {
    work(page);
    let (name, text) = save(page);
    let before = entries(page);
    bring(page, &name, &text, MADE);
    page.group(PLAN).expect_text("Everything in it is here already, so there is nothing to restore.");
    page.group(PLAN).button("Close").press();
    page.group(PLAN).expect_gone();
    page.expect_focused(COPY);
    assert_eq!(entries(page), before);
}

pub fn beside_other_work_neither_is_lost(page: &Page) {
    work(page);
    let (name, text) = save(page);
    let saved = entries(page);
    lose_all(page);
    open_round(page);
    page.group("W1").radio("In full £25,000").choose();
    expect_kept(page, KEY, "W1");
    let here = entries(page);
    open_start(page);
    // Dropped like any other file it leads to the same place.
    page.drop_file(&name, text.as_str());
    let plan = page.group(PLAN);
    plan.expect_text("It brings 1 round and 3 scenarios.");
    plan.button("Restore").press();
    page.expect_status("Restored: 1 round and 3 scenarios. “Scenario 1” of the file is called “Scenario 1 (from the file)” here");
    let after = entries(page);
    for (key, text) in &here {
        assert_eq!(after.get(key), Some(text), "{key}");
    }
    let texts = |all: &BTreeMap<String, String>| {
        let states = all.iter().filter(|(key, _)| key.starts_with("revision/") || key.starts_with("fund/"));
        states.map(|(_, text)| text.clone()).collect::<Vec<_>>()
    };
    let all = texts(&after);
    assert!(texts(&saved).iter().all(|text| all.contains(text)));
    page.open("?do=scenarios");
    page.item("Scenario 1 On the table").expect_figure("Funded", "£25,000");
    page.item("Scenario 1 (from the file)").expect_figure("Remaining", "£195,836");
    page.item("Copy of Scenario 1").expect_figure("Remaining", "£195,836");
}

pub fn what_another_tab_does_meanwhile_is_not_written_over(page: &Page) {
    work(page);
    let (name, text) = save(page);
    lose_all(page);
    open_start(page);
    bring(page, &name, &text, MADE);
    let key = format!("scenario/{KEY}");
    put(page, &key, "tranche-head/9 of a newer version");
    page.group(PLAN).button("Restore").press();
    page.group(PLAN).expect_text("Another tab changed something meanwhile, so nothing was restored.");
    assert_eq!(entries(page).len(), 1);
    page.group(PLAN).button("Restore").press();
    page.expect_status("Restored: ");
    assert_eq!(entries(page)[&key], "tranche-head/9 of a newer version");
}

pub fn a_file_that_is_none_or_newer_or_damaged_is_refused_whole(page: &Page) {
    work(page);
    let (name, text) = save(page);
    lose_all(page);
    open_start(page);
    let half = text.char_indices().nth(text.chars().count() / 2).unwrap().0;
    for (text, why) in [
        (r#"{"format":"tranche-scenario/3"}"#, "This file was not made with “Save everything as one file”."),
        (
            &text.replace("tranche-backup/1", "tranche-backup/2"),
            "A newer version of this page saved this file.",
        ),
        (&text[..half], "This file is damaged: it breaks off or was changed in line "),
        ("", "This file is empty: there is nothing in it to restore."),
    ] {
        bring(page, &name, text, why);
        page.expect_text("Nothing was restored");
        page.group(PLAN).expect_gone();
        assert_eq!(entries(page), BTreeMap::new());
    }
    expect_reach(page);
}

pub fn a_full_browser_restores_nothing_until_there_is_room(page: &Page) {
    page.site().run_first(CAN_BE_FULL);
    work(page);
    let (name, text) = save(page);
    lose_all(page);
    open_start(page);
    bring(page, &name, &text, MADE);
    page.evaluate("window.isFull = true").unwrap();
    page.group(PLAN).button("Restore").press();
    page.group(PLAN).expect_text("This browser’s storage is full, so nothing was restored.");
    assert_eq!(entries(page), BTreeMap::new());
    page.evaluate("window.isFull = false").unwrap();
    page.group(PLAN).button("Restore").press();
    page.expect_status("Restored: 2 rounds and 3 scenarios.");
}

pub fn after_real_work_a_file_is_asked_for_until_there_is_one(page: &Page) {
    open_start(page);
    page.group(COPY).expect_text("Nothing is saved here yet.");
    page.group(NUDGE).expect_gone();
    work(page);
    page.expect_text("Safari does after seven days without a visit");
    page.link("Keep a copy").press();
    page.group(NUDGE).expect_text("Safari does after seven days without a visit");
    expect_reach(page);
    page.group(NUDGE).button("Not now").press();
    page.group(NUDGE).expect_gone();
    page.expect_focused(COPY);
    page.open("");
    page.expect_text("Changes are saved in this browser.");
    page.link("Keep a copy").expect_gone();
    open_start(page);
    page.reload();
    page.heading(START).expect_here();
    page.group(COPY).expect_text("Never saved as a file.");
    page.group(NUDGE).expect_gone();
    // Another tab is another visit.
    page.open_in_new_tab("?start");
    if page.engine() == Engine::Chromium {
        for (fault, said) in [
            ("isClosed", "No file was chosen, so nothing is saved as a file."),
            ("isFullDisk", "The browser could not write this file, so nothing is saved as a file."),
        ] {
            page.evaluate(&format!("window.{fault} = true")).unwrap();
            page.group(NUDGE).button("Save it now").press();
            page.expect_text(said);
            page.group(COPY).expect_text("Never saved as a file.");
            page.evaluate(&format!("window.{fault} = false")).unwrap();
        }
    }
    page.group(NUDGE).button("Save it now").press();
    page.expect_status(saved_words(page));
    page.group(NUDGE).expect_gone();
    page.reload();
    page.group(COPY).expect_text("Last saved as a file: ");
    page.group(NUDGE).expect_gone();
}

/// What is decided last waits in the older storage, from where the next page cannot bring it in either.
pub fn what_the_full_database_did_not_take_is_in_the_file(page: &Page) {
    page.site().run_first(CAN_BE_FULL);
    catch_saved_files(page);
    open_round(page);
    decide_a_little(page);
    expect_kept(page, KEY, "C2");
    page.evaluate("window.isFull = true").unwrap();
    page.group("D1").radio("In full £50,000").choose();
    page.expect_text("Save my decisions as a file");
    page.site().run_first("window.isFull = true;");
    let (name, text) = save_everything(page);
    let before = entries(page);
    page.open_elsewhere("?start");
    page.evaluate("window.isFull = false").unwrap();
    bring(page, &name, &text, MADE);
    page.group(PLAN).button("Restore").press();
    page.expect_status("Restored: ");
    expect_kept(page, KEY, "D1");
    assert!(before.keys().all(|key| entries(page).contains_key(key)));
}

pub fn what_waited_and_cannot_be_read_is_said_and_handed_out(page: &Page) {
    catch_saved_files(page);
    open_round(page);
    decide_a_little(page);
    expect_kept(page, KEY, "C2");
    open_notes(page);
    let key = format!("tranche-store /boards/2013/ left/{KEY}/page");
    keep(page, &key, "tranche-left/1 5 0000000000\ncut");
    let bids = "tranche-store /boards/2013/ left-fund/own-0123456789abcdef/page";
    keep(page, bids, "tranche-left/1 6 0000000000\n{");
    open_start(page);
    page.open("");
    page.group("D1").radio("In full £50,000").expect_here();
    open_start(page);
    let aside = page.group("Put aside");
    aside.expect_text("Damaged decisions, left by a page that was closed, of “Scenario 1”");
    aside.expect_text("Damaged bids, left by a page that was closed");
    assert_eq!((old_kept(page, &key), old_kept(page, bids)), (None, None));
    aside.button("Save as a file: Damaged decisions").press();
    assert_eq!(saved_file(page).1, "tranche-left/1 5 0000000000\ncut");
    expect_reach(page);
    aside.button("Delete: Damaged decisions").press();
    aside.expect_text("You can’t get it back then.");
    aside.button("Keep it").press();
    aside.button("Delete: Damaged decisions").press();
    aside.button("Delete for good: Damaged decisions").press();
    page.reload();
    aside.button("Save as a file: Damaged bids").press();
    assert_eq!(saved_file(page).1, "tranche-left/1 6 0000000000\n{");
    aside.button("Delete: Damaged bids").press();
    aside.button("Delete for good: Damaged bids").press();
    page.group("Put aside").expect_gone();
    assert!(entries(page).keys().all(|key| !key.starts_with("set-aside/")));
}

pub fn what_a_file_brings_is_in_reach(page: &Page) {
    work(page);
    let (name, text) = save(page);
    lose_all(page);
    open_start(page);
    bring(page, &name, &text, MADE);
    page.group(PLAN).button("Restore").expect_here();
    expect_reach(page);
}

pub fn a_browser_that_keeps_nothing_offers_no_copy(page: &Page) {
    page.site().run_first(KEEPS_NOTHING);
    open_start(page);
    page.heading(COPY).expect_gone();
}
