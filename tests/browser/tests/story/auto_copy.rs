//! One chosen file that is written with everything after each change.
//!
//! The browser’s own window cannot be told what to do, so another one answers in its place, with a file that the site keeps for
//! itself. WebKitGTK has no such files, and what it tells is that none is offered.

use std::collections::BTreeMap;

use browser_tests::{Engine, Key, Look, Page};
use serde_json::Value;

use crate::accessibility::expect_reach;
use crate::backup::{COPY, MADE, NUDGE, PLAN, bring};
use crate::paper::open_start;
use crate::round::{decide_a_little, open_notes, open_round};
use crate::stored::{KEY, NEXT_KEY, entries, expect_kept};

const FILE: &str = "A file that is kept up to date";
const CHOOSE: &str = "Keep a file up to date";
const STOP: &str = "Stop writing it";
const ALLOW: &str = "Allow writing it";
const AGAIN: &str = "Try writing it again";
const ASKS: &str = "“tranche-kept.json” is not being written until you allow it again.";
const NOT_WRITTEN: &str = "“tranche-kept.json” is not being written";

/// Where the browser asks for a file: `isClosed` says that the person chooses none, `fileName` that they call it otherwise. Like a
/// browser it empties what was in the file.
const PICKER: &str = "window.showSaveFilePicker = async ({ suggestedName, types }) => {
        if (!types[0].accept['application/json'].includes('.json')) throw new TypeError('no kind of file');
        if (!navigator.userActivation.isActive) throw new DOMException('Nothing was pressed.', 'SecurityError');
        if (window.isClosed) throw new DOMException('The person chose none.', 'AbortError');
        const folder = await navigator.storage.getDirectory();
        const file = await folder.getFileHandle(window.fileName ?? suggestedName, { create: true });
        await (await file.createWritable()).close();
        window.permission = 'granted';
        return file;
    };";

/// A browser that forgets with the page that it may be written, and asks again when a button is pressed: `says` is the answer.
const FORGETS: &str = "window.permission = 'prompt';
    FileSystemFileHandle.prototype.queryPermission = async ({ mode }) => mode === 'readwrite' && window.permission;
    FileSystemFileHandle.prototype.requestPermission = async ({ mode }) => {
        if (!navigator.userActivation.isActive) throw new DOMException('Nothing was pressed.', 'SecurityError');
        return mode === 'readwrite' && (window.permission = window.says ?? 'granted');
    };";

/// A file that cannot be written as long as `fault` names why, be it at once or only in the end.
const CAN_FAIL: &str = "const { createWritable } = FileSystemFileHandle.prototype;
    FileSystemFileHandle.prototype.createWritable = async function () {
        if (window.fault) throw new DOMException('It cannot be written.', window.fault);
        const writer = await createWritable.call(this);
        if (window.lastFault) writer.close = async () => {
            throw new DOMException('It cannot be written.', window.lastFault);
        };
        return writer;
    };";

/// What is in a file of the site; an empty text where there is none.
fn text(page: &Page, name: &str) -> String {
    let script = "return (async () => {
        const folder = await navigator.storage.getDirectory();
        try {
            return await (await (await folder.getFileHandle(NAME)).getFile()).text();
        } catch (error) {
            if (error.name === 'NotFoundError') return '';
            throw error;
        }
    })()";
    let found = page.evaluate(&script.replace("NAME", &Value::from(name).to_string())).unwrap();
    found.as_str().unwrap_or_default().to_owned()
}

/// What the file holds, under its keys.
fn held(page: &Page) -> BTreeMap<String, String> {
    held_in(page, "tranche-kept.json")
}

fn held_in(page: &Page, name: &str) -> BTreeMap<String, String> {
    let file: Value = serde_json::from_str(&text(page, name)).unwrap_or_default();
    let parts = file["entries"].as_array().into_iter().flatten();
    let word = |part: &Value, name: &str| part[name].as_str().unwrap_or_default().to_owned();
    parts.map(|part| (word(part, "key"), word(part, "text"))).collect()
}

/// Waits until the file holds just what the browser keeps.
fn expect_up_to_date(page: &Page) {
    page.wait_for("the file to hold all that is kept", || {
        let (held, kept) = (held(page), entries(page));
        if held == kept { Ok(()) } else { Err(format!("{:?} of {:?}", held.keys(), kept.keys())) }
    });
}

/// Whether this browser has files that a page may write again and again; where not, none is offered, whatever asks for one.
fn has_files(page: &Page) -> bool {
    page.site().run_first(PICKER);
    if page.engine() != Engine::WebKit {
        return true;
    }
    expect_none_offered(page);
    false
}

fn expect_none_offered(page: &Page) {
    open_start(page);
    page.group(COPY).button("Save everything as one file").expect_here();
    page.group(FILE).expect_gone();
    page.button(CHOOSE).expect_gone();
}

/// Something is decided and a file is chosen, which holds it.
fn choose(page: &Page) {
    open_round(page);
    decide_a_little(page);
    expect_kept(page, KEY, "C2");
    open_start(page);
    page.group(FILE).button(CHOOSE).press();
    page.expect_status("“tranche-kept.json” is written, and from now on after each change.");
    expect_up_to_date(page);
}

fn decide(page: &Page, bid: &str, choice: &str) {
    page.group(bid).radio(choice).choose();
    expect_kept(page, KEY, bid);
}

pub fn it_is_written_at_once_and_after_each_change_on_every_page(page: &Page) {
    if !has_files(page) {
        return;
    }
    choose(page);
    page.expect_focused(COPY);
    page.group(FILE).expect_text("“tranche-kept.json” is kept up to date. Last written: ");
    page.group(COPY).expect_text("Saved here: 1 round, 1 scenario. Last saved as a file: ");
    page.group(NUDGE).expect_gone();
    open_round_again(page);
    decide(page, "D1", "In full £50,000");
    expect_up_to_date(page);
    page.open("?do=scenarios");
    page.button("Duplicate: Scenario 1").press();
    expect_kept(page, NEXT_KEY, "D1");
    expect_up_to_date(page);
    page.expect_no_text(NOT_WRITTEN);
}

fn open_round_again(page: &Page) {
    page.open("");
    page.group("D1").radio("In full £50,000").expect_here();
}

pub fn what_any_tab_saves_is_in_it(page: &Page) {
    if !has_files(page) {
        return;
    }
    choose(page);
    page.open_in_new_tab("");
    decide(page, "D1", "In full £50,000");
    expect_up_to_date(page);
    // A tab that is closed at once has no time to write what it saved; another one does.
    decide(page, "W1", "In full £25,000");
    page.close_tab();
    expect_up_to_date(page);
    page.group(FILE).expect_text("is kept up to date. Last written: ");
    // Both write in turn, and nothing of either is missing in the end.
    open_round_again(page);
    page.open_in_new_tab("?do=scenarios");
    for tab in [1, 0, 1] {
        page.go_to_tab(tab);
        if tab == 0 {
            page.group("W2").radio("In full £15,000").choose();
        } else {
            page.button("Duplicate: Scenario 1").press();
        }
    }
    page.wait_for("both copies", || {
        let number = entries(page).keys().filter(|key| key.starts_with("scenario/")).count();
        if number == 3 { Ok(()) } else { Err(number.to_string()) }
    });
    expect_up_to_date(page);
}

pub fn after_a_reload_it_is_said_to_wait_and_the_first_press_asks(page: &Page) {
    if !has_files(page) {
        return;
    }
    page.site().run_first(FORGETS);
    choose(page);
    page.reload();
    page.expect_text(ASKS);
    page.group(FILE)
        .expect_text("“tranche-kept.json” is not being written: see the top of the page. Last written: ");
    page.open("");
    page.expect_text(ASKS);
    let before = held(page);
    // Whatever is pressed first asks, and nothing does so a second time but the button.
    page.evaluate("window.says = 'denied'").unwrap();
    decide(page, "D1", "In full £50,000");
    page.expect_text("“tranche-kept.json” is not being written: this was not allowed.");
    page.evaluate("window.says = 'granted'").unwrap();
    decide(page, "SS1", "In full");
    page.expect_text("“tranche-kept.json” is not being written: this was not allowed.");
    assert_eq!(held(page), before);
    page.evaluate("window.says = 'granted'").unwrap();
    page.button(ALLOW).press();
    page.expect_no_text(NOT_WRITTEN);
    expect_up_to_date(page);
    assert_ne!(held(page), before);
    page.open("");
    page.expect_text(ASKS);
    decide(page, "W1", "In full £25,000");
    page.expect_no_text(NOT_WRITTEN);
    expect_up_to_date(page);
}

pub fn where_it_cannot_be_told_which_it_is_that_is_said(page: &Page) {
    if !has_files(page) {
        return;
    }
    choose(page);
    page.site().run_first(
        "const { open } = indexedDB;
        indexedDB.open = function (name, ...all) {
            if (name.startsWith('tranche-copy ')) throw new DOMException('It is damaged.', 'UnknownError');
            return open.call(this, name, ...all);
        };",
    );
    page.reload();
    page.group(FILE).expect_text("We can’t tell whether a file is kept up to date");
    page.button(CHOOSE).expect_gone();
}

/// A file that takes a while to be written, or is not written to the end as long as the page is there.
const IS_SLOW: &str = "const { createWritable } = FileSystemFileHandle.prototype;
    FileSystemFileHandle.prototype.createWritable = async function () {
        const writer = await createWritable.call(this);
        const close = writer.close.bind(writer);
        writer.close = async () => {
            window.isWriting = true;
            if (window.hangs) await new Promise(() => {});
            await new Promise((done) => setTimeout(done, 700));
            return close();
        };
        return writer;
    };";

pub fn two_tabs_that_write_it_at_once_lose_nothing(page: &Page) {
    if !has_files(page) {
        return;
    }
    page.site().run_first(IS_SLOW);
    choose(page);
    page.open("?do=scenarios");
    page.button("Duplicate: Scenario 1").expect_here();
    page.open_in_new_tab("?do=scenarios");
    for tab in [1, 0, 1, 0] {
        page.go_to_tab(tab);
        page.button("Duplicate: Scenario 1").press();
    }
    page.wait_for("four copies", || {
        let number = entries(page).keys().filter(|key| key.starts_with("scenario/")).count();
        if number == 5 { Ok(()) } else { Err(number.to_string()) }
    });
    expect_up_to_date(page);
}

pub fn a_page_that_goes_while_it_is_written_leaves_the_old_one_whole(page: &Page) {
    if !has_files(page) {
        return;
    }
    page.site().run_first(IS_SLOW);
    choose(page);
    open_round_again(page);
    let before = held(page);
    page.evaluate("window.hangs = true; window.isWriting = false").unwrap();
    decide(page, "D1", "In full £50,000");
    page.wait_for("the file to be written", || match page.evaluate("return window.isWriting")? {
        Value::Bool(true) => Ok(()),
        other => Err(other.to_string()),
    });
    open_notes(page);
    assert_eq!(held(page), before, "it is the old one, to the end");
    page.open("");
    expect_up_to_date(page);
}

pub fn a_window_that_is_closed_or_nothing_to_write_begins_nothing(page: &Page) {
    if !has_files(page) {
        return;
    }
    open_start(page);
    page.group(FILE).button(CHOOSE).press();
    page.expect_status("Nothing is saved here yet, so there is nothing to save.");
    open_round(page);
    decide(page, "D1", "In full £50,000");
    open_start(page);
    page.evaluate("window.isClosed = true").unwrap();
    page.group(FILE).button(CHOOSE).press();
    page.group(COPY).expect_text("No file was chosen, so none is kept up to date.");
    page.group(FILE).button(CHOOSE).expect_here();
    assert_eq!(text(page, "tranche-kept.json"), "");
}

pub fn it_is_not_written_any_more_once_that_is_stopped(page: &Page) {
    if !has_files(page) {
        return;
    }
    choose(page);
    // Another tab hears of it.
    page.open_in_new_tab("");
    page.group("D1").radio("In full £50,000").expect_here();
    page.go_to_tab(0);
    page.group(FILE).button(STOP).press();
    page.expect_status("The file is not written any more. It stays as it was last written.");
    page.expect_focused(COPY);
    let before = text(page, "tranche-kept.json");
    page.go_to_tab(1);
    decide(page, "D1", "In full £50,000");
    // Another file is chosen and written after that; the first one is what it was.
    open_start(page);
    page.evaluate("window.fileName = 'another.json'").unwrap();
    page.group(FILE).button(CHOOSE).press();
    page.expect_status("“another.json” is written");
    page.open("");
    decide(page, "W1", "In full £25,000");
    page.wait_for("the other file to hold all that is kept", || {
        if held_in(page, "another.json") == entries(page) { Ok(()) } else { Err("older".to_owned()) }
    });
    assert_eq!(text(page, "tranche-kept.json"), before);
}

pub fn a_file_that_cannot_be_written_is_said_until_it_can(page: &Page) {
    if !has_files(page) {
        return;
    }
    page.site().run_first(CAN_FAIL);
    choose(page);
    open_round_again(page);
    let before = held(page);
    let faults = [
        ("fault", "NotFoundError", "the file or its folder is gone. Put it back", "D1", "£50,000"),
        ("fault", "NoModificationAllowedError", "another program has it open.", "W1", "£25,000"),
        ("lastFault", "QuotaExceededError", "its disk is full. Free some space", "W2", "£15,000"),
        ("lastFault", "UnknownError", "the browser could not write it.", "S1", "£50,000"),
    ];
    for (when, fault, words, bid, amount) in faults {
        page.evaluate(&format!("window.fault = window.lastFault = ''; window.{when} = '{fault}'")).unwrap();
        decide(page, bid, &format!("In full {amount}"));
        page.expect_text(&format!("{NOT_WRITTEN}: {words}"));
        page.expect_text("Your work is saved in this browser.");
        assert_eq!(held(page), before);
    }
    page.evaluate("window.lastFault = ''").unwrap();
    page.button(AGAIN).press();
    page.expect_no_text(NOT_WRITTEN);
    expect_up_to_date(page);
    // Where it goes well again by itself, nothing is to be pressed.
    page.evaluate("window.fault = 'NotFoundError'").unwrap();
    decide(page, "SS1", "In full");
    page.expect_text(NOT_WRITTEN);
    page.evaluate("window.fault = ''").unwrap();
    decide(page, "SS2", "In full");
    page.expect_no_text(NOT_WRITTEN);
    expect_up_to_date(page);
    // A browser that allows it no more is asked as after a reload.
    page.evaluate("window.fault = 'NotAllowedError'").unwrap();
    decide(page, "SS3", "In full");
    page.expect_text(ASKS);
    page.button(ALLOW).expect_here();
}

pub fn delete_everything_forgets_it_and_leaves_the_file(page: &Page) {
    if !has_files(page) {
        return;
    }
    choose(page);
    let before = text(page, "tranche-kept.json");
    page.open_in_new_tab("");
    page.group("D1").radio("In full £50,000").expect_here();
    page.go_to_tab(0);
    page.button("Delete everything saved on this computer").press();
    page.group("Delete everything?").button("Delete everything for good").press();
    page.expect_text("Everything saved on this computer has been deleted.");
    page.group(FILE).button(CHOOSE).expect_here();
    page.go_to_tab(1);
    page.group("D1").radio("In full £50,000").choose();
    page.expect_text("was deleted, in another tab or by the browser itself.");
    page.button("Save them here again").press();
    expect_kept(page, KEY, "D1");
    page.expect_no_text(NOT_WRITTEN);
    assert_eq!(text(page, "tranche-kept.json"), before);
    open_start(page);
    page.group(FILE).button(CHOOSE).expect_here();
}

pub fn elsewhere_it_gives_all_that_was_here(page: &Page) {
    if !has_files(page) {
        return;
    }
    choose(page);
    page.open("?do=scenarios");
    page.button("Duplicate: Scenario 1").press();
    expect_kept(page, NEXT_KEY, "C2");
    expect_up_to_date(page);
    let (file, before) = (text(page, "tranche-kept.json"), entries(page));
    page.open_elsewhere("?start");
    page.group(COPY).expect_text("Nothing is saved here yet.");
    bring(page, "tranche-kept.json", &file, MADE);
    page.group(PLAN).button("Restore").press();
    page.expect_status("Restored: 1 round and 2 scenarios.");
    assert_eq!(entries(page), before);
}

pub fn where_a_piece_is_missing_none_is_offered(page: &Page) {
    if page.engine() != Engine::Chromium {
        expect_none_offered(page);
    }
    if has_files(page) {
        open_start(page);
        page.group(FILE).button(CHOOSE).expect_here();
        page.site().run_first("delete FileSystemFileHandle.prototype.createWritable;");
        expect_none_offered(page);
    }
}

pub fn without_a_database_none_is_offered(page: &Page) {
    if has_files(page) {
        page.site().run_first(
            "indexedDB.open = () => { throw new DOMException('There are no databases.', 'SecurityError'); };",
        );
        expect_none_offered(page);
    }
}

pub fn what_is_said_of_it_is_in_reach(page: &Page) {
    if !has_files(page) {
        return;
    }
    page.site().run_first(FORGETS);
    choose(page);
    expect_reach(page);
    page.reload();
    page.expect_text(ASKS);
    expect_reach(page);
    page.open("");
    page.expect_text(ASKS);
    expect_reach(page);
    // With the keyboard alone, which then goes on at the head of the page.
    page.button(ALLOW).press_key(Key::Enter);
    page.expect_no_text(NOT_WRITTEN);
    page.expect_focused("Invest to Save 2013–14");
}
