//! Faults of a browser's storage, at the start and while editing: each is said in time, costs no decision, and nothing that
//! was kept is written over.

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};

use browser_tests::{Look, Page};
use serde_json::Value;

use crate::drafts::asks_before_closing;
use crate::hosting::NOT_LOADED;
use crate::paper::{START, excuse_early_files};
use crate::round::{altered_fund, catch_saved_files, open_notes, open_round, saved_file};
use crate::stored::{KEY, NEXT_KEY, OLD_KEY, entries, expect_kept, expect_saved, keep, left};

const STANDS_IN: &str = "The page can’t use this browser’s database just now.";
const NEWER: &str = "A newer version of this page has saved work in this browser";
const REFUSED: &str = "This browser does not let the page save anything";
const NOT_READ: &str = "The page can’t read what is saved in this browser";
const NOT_KEPT: &str = "This browser did not save your work.";
const FULL: &str = "This browser’s storage is full: your last change is not saved.";
const TOO_SLOW: &str = "This browser has not answered in time";
const CLEARED: &str = "What was saved of this round was deleted";
const UNREAD: &str = "We couldn’t open";
const BESIDE: &str = "Other decisions on this round are saved in this browser as well";

/// Two seconds are promised; the rest is for a busy computer.
const MOST_MILLISECONDS: f64 = 3000.0;

/// Every fault by its name, the one that `sessionStorage` names from the first moment on; `mend` ends them. When the
/// database was first asked for is noted, when each notice was first seen, and when something was last decided.
const FAULTS: &str = "(() => {
    const things = [
        ...['indexedDB', 'localStorage'].map((name) => [window, name]),
        [IDBFactory.prototype, 'open'],
        [IDBDatabase.prototype, 'transaction'],
        ...['get', 'put', 'getAll', 'getAllKeys'].map((name) => [IDBObjectStore.prototype, name]),
        ...['getItem', 'setItem'].map((name) => [Storage.prototype, name]),
    ];
    const sound = things.map(([of, name]) => [of, name, Object.getOwnPropertyDescriptor(of, name)]);
    window.mend = () => {
        for (const [of, name, as] of sound) as ? Object.defineProperty(of, name, as) : delete of[name];
    };

    window.asked = 0;
    const become = (name, get) => Object.defineProperty(window, name, {
        get() {
            if (name === 'indexedDB') asked ||= performance.now();
            return get();
        },
        configurable: true,
    });
    const { indexedDB } = window;
    become('indexedDB', () => indexedDB);
    const change = (kind, name, does) => (kind.prototype[name] = does);
    const { open } = IDBFactory.prototype;
    const { transaction } = IDBDatabase.prototype;
    const { put } = IDBObjectStore.prototype;
    const throws = (name) => () => { throw new DOMException('A fault of the browser.', name); };
    const refuses = throws('SecurityError');
    const nothing = () => null;
    const nothingAtAll = () => undefined;
    const silent = () => ({ readyState: 'pending' });
    const never = { get: silent, put: silent, delete: silent, getAll: silent, getAllKeys: silent };
    const hangs = () => ({ objectStore: () => never, abort: throws('InvalidStateError') });
    const writing = (does) => function (...all) {
        return (all[1] === 'readwrite' ? does : transaction).apply(this, all);
    };
    const both = (get) => ['indexedDB', 'localStorage'].forEach((name) => become(name, get));
    const full = throws('QuotaExceededError');

    window.faults = {
        'throwing: the database': () => become('indexedDB', refuses),
        'throwing: open': () => change(IDBFactory, 'open', refuses),
        'throwing: both storages': () => both(refuses),
        'throwing: the database, and the other storage when it is read': () => {
            become('indexedDB', refuses);
            change(Storage, 'getItem', refuses);
        },
        'throwing: a closed database': () => change(IDBDatabase, 'transaction', throws('InvalidStateError')),
        'throwing: transaction': () => change(IDBDatabase, 'transaction', throws('UnknownError')),
        'throwing: getAll': () => change(IDBObjectStore, 'getAll', refuses),
        'throwing: get': () => change(IDBObjectStore, 'get', refuses),
        'throwing: put': () => change(IDBObjectStore, 'put', throws('DataError')),
        'null: the database': () => become('indexedDB', nothing),
        'null: open': () => change(IDBFactory, 'open', nothing),
        'null: both storages': () => both(nothing),
        'null: transaction': () => change(IDBDatabase, 'transaction', nothing),
        'null: getAll': () => change(IDBObjectStore, 'getAll', nothing),
        'null: get': () => change(IDBObjectStore, 'get', nothing),
        'null: put': () => change(IDBObjectStore, 'put', nothing),
        'undefined: the database': () => become('indexedDB', nothingAtAll),
        'undefined: open': () => change(IDBFactory, 'open', nothingAtAll),
        'undefined: both storages': () => both(nothingAtAll),
        'undefined: transaction': () => change(IDBDatabase, 'transaction', nothingAtAll),
        'undefined: getAll': () => change(IDBObjectStore, 'getAll', nothingAtAll),
        'undefined: get': () => change(IDBObjectStore, 'get', nothingAtAll),
        'undefined: put': () => change(IDBObjectStore, 'put', nothingAtAll),
        'silent: put': () => change(IDBObjectStore, 'put', function (_, key) { return this.get(key); }),
        'silent: put of either storage': () => {
            faults['silent: put']();
            change(Storage, 'setItem', nothingAtAll);
        },
        'silent: no database, and the other storage keeps nothing': () => {
            become('indexedDB', nothing);
            change(Storage, 'setItem', nothingAtAll);
        },
        'hanging: open': () => change(IDBFactory, 'open', silent),
        'hanging: every transaction': () => change(IDBDatabase, 'transaction', hangs),
        'hanging: whatever writes': () => change(IDBDatabase, 'transaction', writing(hangs)),
        // The first state is kept, and nobody hears of it.
        'hanging: whatever reads after a state is written': () => {
            let isWritten = false;
            change(IDBDatabase, 'transaction', function (...all) {
                if (all[1] !== 'readwrite' && isWritten) return hangs();
                isWritten ||= all[1] === 'readwrite';
                return transaction.apply(this, all);
            });
        },
        'failing: open': () => change(IDBFactory, 'open', () => {
            const request = silent();
            const error = new DOMException('A fault of the disk.', 'UnknownError');
            setTimeout(() => request.onerror({ target: { error }, preventDefault() {} }));
            return request;
        }),
        'quota now: put': () => change(IDBObjectStore, 'put', full),
        'quota now: the end of the transaction': () => change(IDBObjectStore, 'put', function (...all) {
            const request = put.apply(this, all);
            const work = this.transaction;
            const error = new DOMException('', 'QuotaExceededError');
            Object.defineProperty(work, 'error', { get: () => error, configurable: true });
            request.addEventListener('success', () => work.abort(), { once: true });
            return request;
        }),
        'quota now: either storage': () => {
            faults['quota now: put']();
            change(Storage, 'setItem', full);
        },
        'quota now: no database, and the other storage is full': () => {
            become('indexedDB', nothing);
            change(Storage, 'setItem', full);
        },
        // Each state is two texts.
        'quota later: put': () => {
            let left = 4;
            change(IDBObjectStore, 'put', function (...all) { return left-- > 0 ? put.apply(this, all) : full(); });
        },
        'cleared: as soon as it is open': () => change(IDBFactory, 'open', function (name, ...all) {
            IDBFactory.prototype.open = open;
            const request = open.call(this, name, ...all);
            request.addEventListener('success', () => {
                request.result.close();
                this.deleteDatabase(name);
            });
            return request;
        }),
    };

    window.told = {};
    window.decided = 0;
    new MutationObserver(() => {
        for (const notice of document.querySelectorAll('[role=alert]')) told[notice.textContent] ??= performance.now();
    }).observe(document, { subtree: true, childList: true, characterData: true });
    addEventListener('change', () => (decided = performance.now()), true);
    window.databaseName = `tranche ${location.pathname.replace(/[^/]*$/, '')}`;
    window.answer = (asked) => new Promise((done, failed) => {
        asked.onsuccess = () => done(asked.result);
        asked.onerror = () => failed(asked.error);
    });

    faults[sessionStorage.fault]?.();
})();";

/// Whether a fault is there from the first moment on, or comes once something is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Moment {
    AtStart,
    WhileEditing,
}
use Moment::{AtStart, WhileEditing};

/// A fault by its name, what is said of it when the page has begun, and what once a decision was to be kept.
type Fault = (&'static str, &'static str, &'static str);

pub fn a_database_that_cannot_be_had_is_stood_in_for_and_said(page: &Page) {
    let all = [
        "throwing: the database",
        "throwing: open",
        "null: the database",
        "null: open",
        "undefined: the database",
        "undefined: open",
        "hanging: open",
        "failing: open",
    ];
    let kept = prepare(page);
    each(page, AtStart, &all, |name| {
        begin_with_b1_kept(page, &kept);
        open_with(page, name);
        expect_told(page, name, AtStart, at_first(name, STANDS_IN));
        page.expect_text(STANDS_IN);
        page.expect_figure("Remaining", "£320,000");
        decide_s1(page, "£270,000");
        expect_saved(page);
        expect_file(page, &["S1"]);
        expect_untouched(page, &kept);
        // Both come together: what was decided without seeing the earlier work is offered beside it.
        page.open("");
        page.expect_figure("Remaining", "£230,000");
        page.expect_text(BESIDE);
        page.expect_text("Remaining £270,000");
    });
}

/// What the list says of a scenario, and marks, come along; where marks stand already, both do.
pub fn what_was_kept_while_there_was_no_database_comes_to_what_is_in_it(page: &Page) {
    let mut kept = prepare(page);
    let marks = "marks/site-invest-to-save-2013-14/";
    mark(page, "D1", "No", marks);
    kept.extend(entries(page));
    begin_with_b1_kept(page, &kept);
    open_with(page, "null: the database");
    decide_s1(page, "£270,000");
    expect_saved(page);
    page.open("?do=scenarios");
    page.button("Rename: Scenario 1").press();
    page.field("Title").type_and_enter("Without the database");
    page.item("Without the database").expect_here();
    mark(page, "S1", "Yes", "");
    page.evaluate("sessionStorage.removeItem('fault')").unwrap();

    page.open("?do=scenarios");
    page.item("Scenario 1").expect_figure("Remaining", "£230,000");
    page.item("Without the database").expect_figure("Remaining", "£270,000");
    page.open("?do=marks");
    page.group("S1").radio("Yes").expect_chosen();
    page.group("D1").radio("No").expect_chosen();
    expect_untouched(
        page,
        &BTreeMap::from([(format!("scenario/{KEY}"), kept[&format!("scenario/{KEY}")].clone())]),
    );
    assert_eq!(
        page.evaluate("return Object.keys(localStorage).filter((key) => key.startsWith('tranche-store'))"),
        Ok(Value::Array(Vec::new()))
    );
}

/// Marks a bid; waits until that stands under this key, where it is one of the database.
fn mark(page: &Page, bid: &str, mark: &str, key: &str) {
    page.open("?do=marks");
    page.group(bid).radio(mark).choose();
    page.expect_text("Saved");
    page.wait_for("the mark kept", || {
        let there = if key.is_empty() { old_marks(page) } else { entries(page).remove(key) };
        there.map(drop).ok_or_else(|| page.text())
    });
}

/// The marks in the storage that stands in for the database.
fn old_marks(page: &Page) -> Option<String> {
    let found =
        page.evaluate("return Object.keys(localStorage).find((key) => key.includes(' marks/'))").unwrap();
    found.as_str().map(str::to_owned)
}

pub fn a_browser_without_any_storage_says_at_once_that_it_keeps_nothing(page: &Page) {
    let all = ["throwing: both storages", "null: both storages", "undefined: both storages"];
    let kept = prepare(page);
    each(page, AtStart, &all, |name| {
        begin_with_b1_kept(page, &kept);
        open_with(page, name);
        expect_told(page, name, AtStart, REFUSED);
        decide_s1(page, "£270,000");
        page.expect_text("Not saved");
        expect_file(page, &["S1"]);
        expect_untouched(page, &kept);
        page.open("");
        page.expect_figure("Remaining", "£230,000");
    });
}

pub fn a_stand_in_that_does_not_keep_either_is_said_at_the_first_decision(page: &Page) {
    let all = [
        ("throwing: the database, and the other storage when it is read", STANDS_IN, "Not saved"),
        ("silent: no database, and the other storage keeps nothing", STANDS_IN, "Not saved"),
        ("quota now: no database, and the other storage is full", STANDS_IN, FULL),
    ];
    let kept = prepare(page);
    each(page, AtStart, &all, |(name, at_start, then)| {
        begin_with_b1_kept(page, &kept);
        open_with(page, name);
        expect_told(page, name, AtStart, at_start);
        decide_s1(page, "£270,000");
        page.expect_text(then);
        page.expect_text("Not saved");
        expect_file(page, &["S1"]);
        expect_untouched(page, &kept);
        page.open("");
        page.expect_figure("Remaining", "£230,000");
    });
}

pub fn a_database_that_cannot_be_read_at_the_start_is_said_and_left_alone(page: &Page) {
    let all: [Fault; 10] = [
        ("throwing: a closed database", NOT_READ, NOT_KEPT),
        ("throwing: transaction", NOT_READ, NOT_KEPT),
        ("throwing: getAll", NOT_READ, NOT_KEPT),
        ("null: transaction", NOT_READ, NOT_KEPT),
        ("null: getAll", NOT_READ, NOT_KEPT),
        ("undefined: transaction", NOT_READ, NOT_KEPT),
        ("undefined: getAll", NOT_READ, NOT_KEPT),
        ("hanging: every transaction", NOT_READ, NOT_READ),
        ("throwing: get", NOT_READ, NOT_KEPT),
        ("null: get", NOT_READ, NOT_KEPT),
    ];
    let kept = prepare(page);
    each(page, AtStart, &all, |(name, at_start, then)| {
        begin_with_b1_kept(page, &kept);
        open_with(page, name);
        let is_read = at_start.is_empty();
        if !is_read {
            expect_told(page, name, AtStart, at_start);
        }
        decide_s1(page, if is_read { "£180,000" } else { "£270,000" });
        expect_told(page, name, WhileEditing, then);
        page.expect_text("Not saved");
        expect_file(page, if is_read { &["B1", "S1"] } else { &["S1"] });
        expect_untouched(page, &kept);
        page.open("");
        page.expect_figure("Remaining", if is_read { "£180,000" } else { "£230,000" });
        if !is_read {
            page.expect_text(BESIDE);
            page.expect_text("Remaining £270,000");
        }
    });
}

/// Each of the things that are looked up then would be waited for, one after the other.
pub fn a_database_that_hangs_is_said_in_time_where_older_work_is_to_be_taken_over(page: &Page) {
    const NAME: &str = "hanging: every transaction";
    let kept = prepare(page);
    begin_with_b1_kept(page, &kept);
    keep(page, OLD_KEY, include_str!("../../../fixtures/scenario-v3.json"));
    open_with(page, NAME);
    page.expect_figure("Remaining", "£132,999.50");
    expect_told(page, NAME, AtStart, NOT_READ);
    expect_file(page, &["S1", "B1"]);
    expect_untouched(page, &kept);
}

pub fn a_database_that_cannot_be_had_or_read_is_said_on_the_first_screen(page: &Page) {
    let all = [
        ("throwing: the database", STANDS_IN),
        ("null: open", STANDS_IN),
        ("hanging: open", STANDS_IN),
        ("throwing: transaction", NOT_READ),
        ("undefined: getAll", NOT_READ),
        ("hanging: every transaction", NOT_READ),
    ];
    let kept = prepare(page);
    excuse_early_files(page);
    each(page, AtStart, &all, |(name, words)| {
        begin_with_b1_kept(page, &kept);
        page.evaluate(&format!("sessionStorage.fault = {}", Value::from(name))).unwrap();
        page.open("?start");
        page.heading(START).expect_here();
        expect_told(page, &format!("{name}, on the first screen"), AtStart, at_first(name, words));
        page.expect_text(words);
        page.group("Published here").link("Invest to Save 2013–14").expect_here();
        expect_untouched(page, &kept);
    });
}

pub fn a_round_whose_texts_are_damaged_is_not_passed_over_in_silence(page: &Page) {
    let all = [
        ("name/", "text.slice(0, -20) + '/'"),
        ("name/", "5"),
        ("name/", "'tranche-round/2 what a later page writes'"),
        ("fund/", "text.slice(0, -30)"),
        ("fund/", "5"),
    ];
    prepare(page);
    excuse_early_files(page);
    each(page, AtStart, &all, |(place, thing)| {
        let own = [
            ("name/own-parks".to_owned(), "tranche-round/1 own-0123456789abcdef".to_owned()),
            ("fund/own-0123456789abcdef".to_owned(), altered_fund(|fund| fund["title"] = "Parks".into())),
        ];
        begin_with_b1_kept(page, &own.into());
        page.evaluate(&put_in(place, thing, false)).unwrap();
        let damaged = entries(page);
        page.open("?start");
        page.group("Saved on this computer").expect_text("own-parks we can’t read this round");
        page.open("?own=own-parks");
        page.heading(NOT_LOADED).expect_here();
        page.expect_no_text("are not saved in this browser");
        expect_untouched(page, &damaged);
    });
}

/// The faults of writing, which say nothing of themselves before something is written.
const OF_WRITING: [(&str, &str); 9] = [
    ("throwing: put", NOT_KEPT),
    ("null: put", NOT_KEPT),
    ("undefined: put", NOT_KEPT),
    ("silent: put", NOT_KEPT),
    ("silent: put of either storage", NOT_KEPT),
    ("hanging: whatever writes", TOO_SLOW),
    ("quota now: put", FULL),
    ("quota now: the end of the transaction", FULL),
    ("quota now: either storage", FULL),
];

pub fn a_database_that_does_not_keep_from_the_start_is_said_at_the_first_decision(page: &Page) {
    let kept = prepare(page);
    each(page, AtStart, &OF_WRITING, |(name, words)| {
        begin_with_b1_kept(page, &kept);
        open_with(page, name);
        page.expect_figure("Remaining", "£230,000");
        decide_s1(page, "£180,000");
        expect_not_kept(page, name, WhileEditing, words, &kept);
    });
}

pub fn a_database_that_stops_keeping_while_editing_is_said_at_the_next_decision(page: &Page) {
    let kept = prepare(page);
    each(page, WhileEditing, &OF_WRITING, |(name, words)| {
        begin_with_b1_open(page, &kept);
        break_down(page, name);
        decide_s1(page, "£180,000");
        expect_not_kept(page, name, WhileEditing, words, &kept);
    });
}

pub fn a_database_that_breaks_while_editing_is_said_at_the_next_decision(page: &Page) {
    let all = [
        ("throwing: a closed database", NOT_KEPT),
        ("throwing: transaction", NOT_KEPT),
        ("throwing: get", NOT_KEPT),
        ("null: transaction", NOT_KEPT),
        ("null: get", NOT_KEPT),
        ("undefined: transaction", NOT_KEPT),
        ("undefined: get", NOT_KEPT),
        ("hanging: every transaction", TOO_SLOW),
    ];
    let kept = prepare(page);
    each(page, WhileEditing, &all, |(name, words)| {
        begin_with_b1_open(page, &kept);
        break_down(page, name);
        decide_s1(page, "£180,000");
        expect_not_kept(page, name, WhileEditing, words, &kept);
    });
}

/// The page has its database open: that there is none to be opened any more does not trouble it.
pub fn that_no_database_can_be_opened_any_more_does_not_trouble_one_that_is_open(page: &Page) {
    let all = ["throwing: both storages", "null: the database", "undefined: open", "hanging: open"];
    let kept = prepare(page);
    each(page, WhileEditing, &all, |name| {
        begin_with_b1_open(page, &kept);
        break_down(page, name);
        decide_s1(page, "£180,000");
        expect_saved(page);
        page.evaluate("mend()").unwrap();
        expect_kept(page, KEY, "S1");
    });
}

pub fn storage_that_fills_up_later_is_said_when_it_is_full(page: &Page) {
    const NAME: &str = "quota later: put";
    let kept = prepare(page);
    each(page, AtStart, &[AtStart, WhileEditing], |moment| {
        begin_with_b1_kept(page, &kept);
        if moment == AtStart {
            open_with(page, NAME);
        } else {
            page.open("");
            page.expect_figure("Remaining", "£230,000");
            break_down(page, NAME);
        }
        page.group("W1").radio("In full £25,000").choose();
        page.expect_figure("Remaining", "£205,000");
        expect_saved(page);
        page.group("D1").radio("In full £50,000").choose();
        page.expect_figure("Remaining", "£155,000");
        expect_kept(page, KEY, "D1");
        let before = entries(page);
        decide_s1(page, "£105,000");
        expect_told(page, NAME, WhileEditing, FULL);
        page.expect_text("Not saved");
        expect_file(page, &["B1", "W1", "D1", "S1"]);
        expect_untouched(page, &before);
        page.open("");
        page.expect_figure("Remaining", "£105,000");
    });
}

/// What this tab wrote itself stands there: no other tab has gone on with it.
pub fn a_state_that_is_kept_unheard_is_gone_on_with_and_not_taken_for_another_tabs(page: &Page) {
    let kept = prepare(page);
    begin_with_b1_open(page, &kept);
    break_down(page, "hanging: whatever reads after a state is written");
    decide_s1(page, "£180,000");
    page.wait_patiently_for("what is left behind", || left(page).pop().ok_or_else(|| page.text()));
    page.evaluate("mend()").unwrap();
    expect_kept(page, KEY, "S1");
    page.group("W1").radio("In full £25,000").choose();
    expect_kept(page, KEY, "W1");
    expect_saved(page);
    page.expect_no_text("Another tab");
    assert!(!entries(page).contains_key(&format!("scenario/{NEXT_KEY}")));
}

/// Somebody who holds the database while somebody else wants to make it anew: whoever comes then has to wait.
const BLOCK: &str = "return (async () => {
    window.held = await answer(indexedDB.open(databaseName, 1));
    const asked = new Promise((done) => (held.onversionchange = () => done()));
    window.anew = indexedDB.open(databaseName, 2);
    anew.onupgradeneeded = () => anew.transaction.abort();
    anew.onerror = (event) => event.preventDefault();
    await asked;
})()";

pub fn a_database_that_is_blocked_at_the_start_is_stood_in_for_and_said(page: &Page) {
    let kept = prepare(page);
    begin_with_b1_kept(page, &kept);
    page.evaluate(BLOCK).unwrap();
    page.open_in_new_tab("");
    expect_told(page, "blocked", AtStart, NOT_READ);
    page.expect_text(STANDS_IN);
    decide_s1(page, "£270,000");
    expect_saved(page);
    expect_file(page, &["S1"]);
    page.go_to_tab(0);
    page.evaluate("held.close()").unwrap();
    expect_untouched(page, &kept);
    page.open("");
    page.expect_figure("Remaining", "£230,000");
    page.expect_text(BESIDE);
}

pub fn a_database_that_is_blocked_while_editing_is_said_at_the_next_decision(page: &Page) {
    let kept = prepare(page);
    begin_with_b1_open(page, &kept);
    let mut before = kept.clone();
    // What waits is kept as soon as the way is free, and then another state is the latest.
    before.retain(|key, _| key.starts_with("revision/"));
    in_another_tab(page, BLOCK);
    decide_s1(page, "£180,000");
    expect_told(page, "blocked", WhileEditing, TOO_SLOW);
    page.expect_text("Not saved");
    expect_file(page, &["B1", "S1"]);
    page.go_to_tab(1);
    page.evaluate("held.close()").unwrap();
    page.go_to_tab(0);
    expect_untouched(page, &before);
    page.open("");
    page.expect_figure("Remaining", "£180,000");
}

/// Nobody can say what is missing, or that anything is: the page begins as on the first visit, with a database of its own.
pub fn a_database_that_is_deleted_during_the_start_is_made_anew_and_work_is_kept(page: &Page) {
    let kept = prepare(page);
    begin_with_b1_kept(page, &kept);
    open_with(page, "cleared: as soon as it is open");
    page.expect_figure("Remaining", "£320,000");
    decide_s1(page, "£270,000");
    expect_saved(page);
    page.evaluate("sessionStorage.removeItem('fault')").unwrap();
    page.reload();
    page.expect_figure("Remaining", "£270,000");
}

const CLEAR: &str =
    "localStorage.clear(); return answer(indexedDB.deleteDatabase(databaseName)).then(() => null)";

pub fn a_database_that_another_tab_deletes_is_said_at_the_next_decision(page: &Page) {
    let kept = prepare(page);
    begin_with_b1_open(page, &kept);
    in_another_tab(page, CLEAR);
    decide_s1(page, "£180,000");
    expect_told(page, "cleared", WhileEditing, CLEARED);
    page.expect_text("Not saved");
    expect_file(page, &["B1", "S1"]);
    assert_eq!(entries(page), BTreeMap::new(), "nothing is kept before the person says so");
    page.button("Save them here again").press();
    expect_saved(page);
    page.expect_no_text(CLEARED);
    page.reload();
    page.expect_figure("Remaining", "£180,000");
}

/// The page says “Saved”: it may not say so any longer when nothing is kept.
pub fn a_database_that_another_tab_deletes_is_said_without_a_decision(page: &Page) {
    let kept = prepare(page);
    begin_with_b1_open(page, &kept);
    page.evaluate("decided = performance.now()").unwrap();
    in_another_tab(page, CLEAR);
    expect_told(page, "cleared, and nothing decided", WhileEditing, CLEARED);
    expect_file(page, &["B1"]);
}

/// What a place holds that no page of today would write: its name, the place, the text or thing, and what is said.
const OF_TEXTS: [(&str, &str, &str, &str); 9] = [
    ("corrupt: the head, cut", "scenario/", "text.slice(0, -3)", "it is damaged"),
    ("corrupt: the head, of other digits", "scenario/", "text.slice(0, -1) + '!'", "it is damaged"),
    ("corrupt: the state, cut", "revision/", "text.slice(0, -30)", "it is damaged"),
    ("corrupt: the state, one character", "revision/", "text.replace('\"B1\"', '\"B2\"')", "it is damaged"),
    ("wrong type: the head, a number", "scenario/", "5", "it is damaged"),
    ("wrong type: the head, bytes", "scenario/", "new Uint8Array([1, 2, 3])", "it is damaged"),
    ("wrong type: the state, a number", "revision/", "5", "it is damaged"),
    ("wrong type: the state, a list", "revision/", "[text]", "it is damaged"),
    (
        "newer: the head",
        "scenario/",
        "'tranche-head/2 what a later page writes'",
        "newer version of this page saved it",
    ),
];

pub fn a_damaged_or_newer_text_is_said_at_the_start_and_left_alone(page: &Page) {
    let kept = prepare(page);
    each(page, AtStart, &OF_TEXTS, |(name, place, thing, why)| {
        begin_with_b1_kept(page, &kept);
        page.evaluate(&put_in(place, thing, false)).unwrap();
        let before = entries(page);
        page.open("");
        expect_told(page, name, AtStart, UNREAD);
        page.expect_text(why);
        page.expect_figure("Remaining", "£320,000");
        decide_s1(page, "£270,000");
        expect_kept(page, NEXT_KEY, "S1");
        expect_untouched(page, &before);
        page.open("");
        page.expect_figure("Remaining", "£270,000");
        page.expect_text(UNREAD);
    });
}

pub fn states_whose_head_is_gone_are_said_and_left_alone_until_the_person_removes_them(page: &Page) {
    let kept = prepare(page);
    begin_with_b1_kept(page, &kept);
    let delete = put_in("scenario/", "text", false).replace("store.put(text, key)", "store.delete(key)");
    page.evaluate(&delete).unwrap();
    let before = entries(page);
    assert!(!before.is_empty());
    page.open("");
    page.expect_text(UNREAD);
    decide_s1(page, "£270,000");
    expect_kept(page, NEXT_KEY, "S1");
    expect_untouched(page, &before);
    page.open("");
    page.button("Put it aside").press();
    page.expect_no_text(UNREAD);
    page.wait_for("it to be put aside", || {
        let beginning = format!("revision/{KEY}/");
        let left = entries(page).into_keys().find(|key| key.starts_with(&beginning));
        left.map_or(Ok(()), Err)
    });
    page.open("");
    page.expect_figure("Remaining", "£270,000");
    page.expect_no_text(UNREAD);
}

pub fn a_damaged_text_is_gone_once_the_person_removes_it_and_a_newer_one_cannot_be_removed(page: &Page) {
    let kept = prepare(page);
    each(page, AtStart, &OF_TEXTS, |(name, place, thing, _)| {
        begin_with_b1_kept(page, &kept);
        page.evaluate(&put_in(place, thing, false)).unwrap();
        page.open("");
        page.expect_text(UNREAD);
        decide_s1(page, "£270,000");
        expect_kept(page, NEXT_KEY, "S1");
        if name.starts_with("newer") {
            page.button("Save it as a file").expect_here();
            return page.button("Put it aside").expect_gone();
        }
        page.button("Put it aside").press();
        page.expect_no_text(UNREAD);
        page.wait_for("an empty place", || match entries(page).get(&format!("scenario/{KEY}")) {
            None => Ok(()),
            Some(head) => Err(head.clone()),
        });
        page.open("");
        page.expect_figure("Remaining", "£270,000");
        page.expect_no_text(UNREAD);
    });
}

pub fn a_text_that_another_tab_damages_is_said_and_work_is_kept_beside(page: &Page) {
    let kept = prepare(page);
    each(page, WhileEditing, &OF_TEXTS, |(name, place, thing, why)| {
        begin_with_b1_open(page, &kept);
        page.evaluate("decided = performance.now()").unwrap();
        page.evaluate(&put_in(place, thing, true)).unwrap();
        let mut before = entries(page);
        before.retain(|key, _| key.contains(KEY));
        expect_told(page, name, WhileEditing, UNREAD);
        page.expect_text(why);
        expect_kept(page, NEXT_KEY, "B1");
        decide_s1(page, "£180,000");
        expect_kept(page, NEXT_KEY, "S1");
        expect_untouched(page, &before);
        page.open("");
        page.expect_figure("Remaining", "£180,000");
    });
}

/// Where the browser holds on to the page that is left, what that began may not stand in the way of the next one.
pub fn a_decision_of_the_last_moment_is_on_the_page_that_is_opened_next(page: &Page) {
    let kept = prepare(page);
    begin_with_b1_open(page, &kept);
    // A fault until the page goes: what it does then comes too late for it to hear the answer.
    break_down(page, "quota now: put");
    decide_s1(page, "£180,000");
    page.expect_text("Not saved");
    open_notes(page);
    page.open("");
    page.expect_figure("Remaining", "£180,000");
    page.expect_no_text(NOT_READ);
}

/// The same without any fault, where the page is left before it has begun to keep the decision.
pub fn a_decision_just_before_leaving_is_on_the_page_that_is_opened_next(page: &Page) {
    let kept = prepare(page);
    begin_with_b1_open(page, &kept);
    page.group("S1").radio("In full £50,000").focus();
    page.evaluate("document.activeElement.click(); location.href = 'notes.html'").unwrap();
    page.heading("Notes").expect_here();
    page.open("");
    page.expect_figure("Remaining", "£180,000");
    page.expect_no_text(NOT_READ);
}

/// As when the disk does it: nobody tells the page.
pub fn a_text_that_is_damaged_unnoticed_costs_no_later_decision(page: &Page) {
    let kept = prepare(page);
    each(page, WhileEditing, &OF_TEXTS, |(_, place, thing, _)| {
        begin_with_b1_open(page, &kept);
        page.evaluate(&put_in(place, thing, false)).unwrap();
        decide_s1(page, "£180,000");
        expect_saved(page);
        page.open("");
        page.expect_figure("Remaining", "£180,000");
    });
}

const MAKE_NEWER: &str =
    "return answer(indexedDB.open(databaseName, 2)).then((database) => database.close())";

pub fn a_newer_database_at_the_start_is_said_and_left_alone(page: &Page) {
    let kept = prepare(page);
    begin_with_b1_kept(page, &kept);
    page.evaluate(MAKE_NEWER).unwrap();
    page.open("");
    expect_told(page, "newer", AtStart, NEWER);
    decide_s1(page, "£270,000");
    expect_saved(page);
    expect_file(page, &["S1"]);
    expect_untouched(page, &kept);
    page.open("");
    page.expect_figure("Remaining", "£270,000");
    page.expect_text(NEWER);
}

pub fn a_database_that_becomes_newer_while_editing_is_said_at_the_next_decision(page: &Page) {
    let kept = prepare(page);
    begin_with_b1_open(page, &kept);
    in_another_tab(page, MAKE_NEWER);
    decide_s1(page, "£180,000");
    expect_told(page, "newer", WhileEditing, NEWER);
    page.expect_text("Not saved");
    expect_file(page, &["B1", "S1"]);
    expect_untouched(page, &kept);
    page.open("");
    page.expect_text(NEWER);
    page.expect_figure("Remaining", "£180,000");
}

/// Says all that went wrong and not the first alone.
fn each<T: Copy + std::fmt::Debug>(page: &Page, moment: Moment, all: &[T], tell: impl Fn(T)) {
    let mut wrong = Vec::new();
    for one in all {
        if let Err(panic) = catch_unwind(AssertUnwindSafe(|| tell(*one))) {
            let words = panic.downcast_ref::<String>().cloned().unwrap_or_default();
            wrong.push(format!("{one:?}, {moment:?}: {words}"));
            // Else the next one would find this fault, too.
            let mended = || page.evaluate("mend(); sessionStorage.removeItem('fault')").map(drop);
            wrong.extend(page.try_for_a_moment(mended));
        }
    }
    assert!(wrong.is_empty(), "{} of {} went wrong:\n{}", wrong.len(), all.len(), wrong.join("\n\n"));
}

/// Decides on B1 once, so that each fault can begin from there: what is kept then.
fn prepare(page: &Page) -> BTreeMap<String, String> {
    catch_saved_files(page);
    page.site().run_first(FAULTS);
    open_round(page);
    page.group("B1").radio("Reduced £90,000").choose();
    page.expect_figure("Remaining", "£230,000");
    expect_saved(page);
    let kept = entries(page);
    assert!(kept.contains_key(&format!("scenario/{KEY}")), "{kept:?}");
    kept
}

/// Shows a page that does nothing, where just this is kept.
fn begin_with_b1_kept(page: &Page, kept: &BTreeMap<String, String>) {
    open_notes(page);
    let all = serde_json::to_string(kept).unwrap();
    let script = format!(
        "return (async () => {{
            localStorage.clear();
            await answer(indexedDB.deleteDatabase(databaseName));
            const asked = indexedDB.open(databaseName, 1);
            asked.onupgradeneeded = () => asked.result.createObjectStore('kept');
            const database = await answer(asked);
            const store = database.transaction('kept', 'readwrite').objectStore('kept');
            await Promise.all(Object.entries({all}).map(([key, text]) => answer(store.put(text, key))));
            database.close();
        }})()"
    );
    page.evaluate(&script).unwrap();
    assert_eq!(entries(page), *kept);
}

/// Shows the round where just this is kept.
fn begin_with_b1_open(page: &Page, kept: &BTreeMap<String, String>) {
    begin_with_b1_kept(page, kept);
    page.open("");
    page.expect_figure("Remaining", "£230,000");
}

fn open_with(page: &Page, fault: &str) {
    page.evaluate(&format!("sessionStorage.fault = {}", Value::from(fault))).unwrap();
    page.open("");
}

fn break_down(page: &Page, fault: &str) {
    page.evaluate(&format!("faults[{}]()", Value::from(fault))).unwrap();
}

fn in_another_tab(page: &Page, script: &str) {
    page.open_in_new_tab("notes.html");
    page.heading("Notes").expect_here();
    page.evaluate(script).unwrap();
    page.go_to_tab(0);
}

/// Puts a thing in the place of the first text whose key begins like this; tells the pages that are open, or does not.
fn put_in(place: &str, thing: &str, tells: bool) -> String {
    format!(
        "return (async () => {{
            const database = await answer(indexedDB.open(databaseName, 1));
            const store = database.transaction('kept', 'readwrite').objectStore('kept');
            const key = (await answer(store.getAllKeys())).find((key) => key.startsWith('{place}'));
            const text = await answer(store.get(key));
            await answer(store.put({thing}, key));
            database.close();
            if ({tells}) {{
                const channel = new BroadcastChannel(databaseName);
                channel.postMessage(key);
                channel.close();
            }}
        }})()"
    )
}

/// What is said of a fault at first: a page that gets no answer does not wait to know why.
fn at_first(fault: &str, words: &'static str) -> &'static str {
    if fault.starts_with("hanging") { NOT_READ } else { words }
}

fn decide_s1(page: &Page, remaining: &str) {
    page.group("S1").radio("In full £50,000").choose();
    page.expect_figure("Remaining", remaining);
}

/// Waits until the page says this, and holds it to its time: since the page first asked for the database, however
/// long it took to load, or since the last decision.
fn expect_told(page: &Page, fault: &str, moment: Moment, words: &str) {
    let since = if moment == AtStart { "asked" } else { "decided" };
    let script = format!(
        "const found = Object.entries(told).filter(([text]) => text.includes({}));
        return found.length ? found.at(-1)[1] - {since} : null",
        Value::from(words)
    );
    let time = page.wait_for(words, || page.evaluate(&script)?.as_f64().ok_or_else(|| page.text()));
    println!("{}: {fault}, {moment:?}: told after {time:.0} ms", page.engine());
    assert!(time <= MOST_MILLISECONDS, "told “{words}” after {time:.0} ms");
}

/// A decision is not kept and the page says so; the file has it, what was kept before stays, and the decision is there again
/// once the fault is gone, unless nothing could take it.
fn expect_not_kept(page: &Page, fault: &str, moment: Moment, words: &str, before: &BTreeMap<String, String>) {
    expect_told(page, fault, moment, words);
    page.expect_text("Not saved");
    expect_file(page, &["B1", "S1"]);
    expect_untouched(page, before);
    page.open("");
    let nothing_took_it = fault.contains("either storage");
    page.expect_figure("Remaining", if nothing_took_it { "£230,000" } else { "£180,000" });
}

/// Nothing would bring it back: the browser asks before the page is closed.
pub fn what_neither_storage_takes_is_asked_about_before_closing(page: &Page) {
    let kept = prepare(page);
    begin_with_b1_open(page, &kept);
    break_down(page, "quota now: put");
    decide_s1(page, "£180,000");
    page.expect_text(FULL);
    assert!(!asks_before_closing(page), "the other storage has it");
    break_down(page, "quota now: either storage");
    page.group("W1").radio("In full £25,000").choose();
    page.expect_figure("Remaining", "£155,000");
    page.wait_for("a question before closing", || asks(page));
    page.evaluate("mend()").unwrap();
    page.group("D1").radio("In full £50,000").choose();
    expect_kept(page, KEY, "D1");
    assert!(!asks_before_closing(page));

    open_with(page, "throwing: both storages");
    page.expect_text(REFUSED);
    assert!(!asks_before_closing(page), "nothing is decided");
    decide_s1(page, "£270,000");
    page.wait_for("a question before closing", || asks(page));
}

fn asks(page: &Page) -> Result<(), String> {
    if asks_before_closing(page) { Ok(()) } else { Err(page.text()) }
}

/// The button that saves the decisions as a file works, and these bids are decided in it.
fn expect_file(page: &Page, decided: &[&str]) {
    page.button("Save my decisions as a file").press();
    let (name, text) = saved_file(page);
    assert_eq!(name, "tranche-saved.json");
    let file: Value = serde_json::from_str(&text).unwrap();
    for bid in decided {
        assert_eq!(file["decisions"][bid]["outcome"], "funded", "{bid} in {text}");
    }
}

/// Leaves the page, ends the fault, and looks whether all that was kept before is there as it was.
fn expect_untouched(page: &Page, before: &BTreeMap<String, String>) {
    page.evaluate("sessionStorage.removeItem('fault')").unwrap();
    open_notes(page);
    let after = entries(page);
    for (key, text) in before {
        assert_eq!(after.get(key), Some(text), "{key}");
    }
}
