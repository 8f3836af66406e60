//! Whatever a file does to the part that reads it, the page lives on and says what happened.

use browser_tests::{Look, Page};
use serde_json::Value;

use crate::bringing::{ROWS, type_rows};
use crate::hosting::excuse_missing_files;
use crate::paper::{REVIEW, START, TSV, XLSX, excuse_inert_styles, expect_paper, open_start, paste, review};

const WORKER: &str = "worker.js";
const NOT_THERE: &str =
    "We couldn’t load the part of this page that reads files. Check your connection and try again.";

const UPDATED: &str =
    "This page has been updated since you opened it. Reload it, then choose the file again.";

const WORD: &str = include_str!("../../brought/paper-word.html");

/// No program, though it begins like one.
const BAD_PROGRAM: &[u8] = b"\0asm\x01\0\0\0\x0b";

/// The field to paste into.
const FIELD: &str = "A table: copy its rows";

/// A worker that is there, tells of 500 rows, and then does this with what it is asked.
fn worker(then: &str) -> String {
    format!(
        "onmessage = () => {{
            onmessage = () => {{ postMessage(500); {then} }};
            postMessage(true);
        }}"
    )
}

/// When the progress came, and the end of it, in milliseconds after the file was dropped.
const WATCH: &str = "
    window.seen = {};
    addEventListener('drop', () => (seen.dropped ??= performance.now()), true);
    new MutationObserver(() => {
        if (document.querySelector('progress')) seen.shown ??= performance.now() - seen.dropped;
        else if (seen.shown) seen.gone ??= performance.now() - seen.dropped;
    }).observe(document.body, { childList: true, subtree: true });";

fn seen(page: &Page, what: &str) -> Result<f64, String> {
    let found = page.evaluate(&format!("return window.seen.{what} ?? null"))?;
    found.as_f64().ok_or_else(|| format!("no {what}: {found}"))
}

pub fn a_file_that_takes_too_long_is_put_away_after_three_seconds(page: &Page) {
    page.site().put(WORKER, worker("for (;;);"));
    open_start(page);
    page.evaluate(WATCH).unwrap();
    page.drop_file("slow.xlsx", XLSX);
    page.expect_status("Reading… 500 rows so far");
    page.button("Stop reading").expect_here();
    page.expect_status("slow.xlsx took too long to read, so we stopped. Nothing else was touched.");
    page.button("Stop reading").expect_gone();
    let (shown, gone) = (seen(page, "shown").unwrap(), seen(page, "gone").unwrap());
    assert!(shown >= 299.0, "progress shown after {shown} ms");
    assert!((2_999.0..8_000.0).contains(&gone), "put away after {gone} ms");
    page.site().restore(WORKER);
    page.drop_file("paper.xlsx", XLSX);
    expect_paper(page);
    page.expect_no_text("so we stopped");
}

pub fn reading_can_be_stopped_and_nothing_comes_of_it(page: &Page) {
    page.site().put(WORKER, worker("setTimeout(() => postMessage('late'), 1500);"));
    open_start(page);
    page.drop_file("slow.xlsx", XLSX);
    page.button("Stop reading").press();
    page.button("Stop reading").expect_gone();
    page.site().restore(WORKER);
    paste(page, TSV);
    expect_paper(page);
    let later = "return new Promise((done) => setTimeout(done, 3000))";
    page.evaluate(later).unwrap_or(Value::Null);
    expect_paper(page);
    assert!(!page.status().contains("slow.xlsx"), "{}", page.status());
}

/// One that never says that it is there: a connection may be slow, so it is waited for until somebody has enough.
pub fn a_reader_that_never_comes_can_be_stopped(page: &Page) {
    page.site().put(WORKER, "for (;;);");
    open_start(page);
    page.drop_file("paper.xlsx", XLSX);
    page.expect_status("Reading…");
    page.button("Stop reading").press();
    page.button("Stop reading").expect_gone();
    page.site().restore(WORKER);
    page.drop_file("paper.xlsx", XLSX);
    expect_paper(page);
}

/// Opens the first screen where no worker waits for work any more: each file then needs one that is started for it.
fn open_start_without_worker(page: &Page) {
    open_start(page);
    page.drop_file("empty.csv", "");
    page.expect_status("There is nothing in empty.csv.");
}

pub fn a_reader_that_breaks_is_said_and_the_next_file_is_read(page: &Page) {
    page.excuse("unreachable");
    page.excuse("out of memory");
    open_start_without_worker(page);
    for then in [
        "throw new WebAssembly.RuntimeError('unreachable');",
        "throw new RangeError('out of memory');",
        "postMessage('no answer that anybody understands');",
    ] {
        page.site().put(WORKER, worker(then));
        page.drop_file("heavy.xlsx", XLSX);
        page.expect_status("heavy.xlsx is damaged, or too large for us to read.");
        page.heading(START).expect_here();
        page.site().restore(WORKER);
        page.drop_file("empty.csv", "");
        page.expect_status("There is nothing in empty.csv.");
    }
    page.drop_file("paper.xlsx", XLSX);
    expect_paper(page);
}

/// As when a browser has no room for it just then.
pub fn a_reader_that_breaks_once_is_tried_again(page: &Page) {
    page.excuse("out of memory");
    open_start_without_worker(page);
    page.evaluate(
        "const turns = new BroadcastChannel('turns');
        let turn = 0;
        turns.onmessage = () => turns.postMessage(++turn);
        window.turns = turns;",
    )
    .unwrap();
    page.site().put(
        WORKER,
        worker(
            "const turns = new BroadcastChannel('turns');
            turns.onmessage = ({ data }) => {
                if (data === 1) setTimeout(() => { throw new RangeError('out of memory'); });
                else postMessage('{\"not\":{\"kind\":\"empty\"}}');
            };
            turns.postMessage('mine?');",
        ),
    );
    page.drop_file("unlucky.xlsx", XLSX);
    page.expect_status("There is nothing in unlucky.xlsx.");
    page.site().restore(WORKER);
    page.drop_file("paper.xlsx", XLSX);
    expect_paper(page);
}

/// What browsers say of a program that is not there, or is none.
fn excuse_missing_reader(page: &Page) {
    excuse_missing_files(page);
    for said in
        ["dynamically imported module", "Importing a module script failed", "WebAssembly", "wasm", "worker"]
    {
        page.excuse(said);
    }
}

/// The script and the program that read files, as the site has them.
fn reader(page: &Page) -> [String; 2] {
    let reader = page.evaluate("return document.querySelector('script[data-files]').dataset.files").unwrap();
    let reader = reader.as_str().unwrap().trim_start_matches("./").to_owned();
    [".js", "_bg.wasm"].map(|ending| format!("{reader}{ending}"))
}

pub fn a_missing_reader_is_said_and_read_with_once_it_is_there(page: &Page) {
    excuse_missing_reader(page);
    open_start_without_worker(page);
    let [js, wasm] = reader(page);
    for lost in [WORKER, js.as_str(), wasm.as_str()] {
        page.site().lose(lost);
        page.drop_file("paper.xlsx", XLSX);
        page.expect_status(if lost == WORKER { NOT_THERE } else { UPDATED });
        page.site().restore(lost);
        page.drop_file("empty.csv", "");
        page.expect_status("There is nothing in empty.csv.");
    }
    page.site().put(&wasm, BAD_PROGRAM);
    page.drop_file("paper.xlsx", XLSX);
    page.expect_status(NOT_THERE);
    page.site().restore(&wasm);
    page.drop_file("paper.xlsx", XLSX);
    expect_paper(page);
}

const COPY_AND_RELOAD: &str = "This page has been updated since you opened it. Copy your table from the paste field on the start \
    screen, reload the page, then paste the table again.";
const STILL_THERE: &str =
    "We couldn’t load the part of this page that reads tables. Your table is still in the paste field";

pub fn a_typed_table_stays_in_its_field_until_it_is_read(page: &Page) {
    excuse_missing_reader(page);
    open_start_without_worker(page);
    let [js, wasm] = reader(page);
    type_rows(page);
    let field = page.field(FIELD);
    for (file, content, words) in [
        (&js, None, COPY_AND_RELOAD),
        (&wasm, Some(BAD_PROGRAM), STILL_THERE),
        (&wasm, None, COPY_AND_RELOAD),
    ] {
        match content {
            Some(content) => page.site().put(file, content),
            None => page.site().lose(file),
        }
        page.button("Check this table").press();
        page.expect_status(words);
        page.expect_no_text("choose the file again");
        page.expect_no_text("What you have answered");
        field.expect_value(&ROWS.join("\n"));
        page.site().restore(file);
    }
    page.button("Check this table").press();
    page.heading(REVIEW).expect_here();
    page.expect_text("2 bids, 2 applicants, £5,500 requested");
    page.button("Back to the start").press();
    page.expect_focused(START);
    field.expect_value("");
}

/// Wherever it was pasted, and with its marks; what was typed there before stays.
pub fn a_pasted_table_is_in_the_field_where_it_could_not_be_read(page: &Page) {
    excuse_missing_reader(page);
    excuse_inert_styles(page);
    open_start_without_worker(page);
    let [_, wasm] = reader(page);
    page.site().lose(&wasm);
    let field = page.field(FIELD);
    paste(page, TSV);
    page.expect_status(COPY_AND_RELOAD);
    field.expect_value(TSV);
    field.type_text("Ash Trust; A hall");
    for pasted in ["Birch Club; Nets", "Cedar Choir; A stage"] {
        paste(page, pasted);
        field.expect_value(&format!("Ash Trust; A hall\n{pasted}"));
    }
    field.type_text("");
    page.paste(&[("text/plain", "The bids are these"), ("text/html", WORD)]);
    field.expect_value("The bids are these");
    page.site().restore(&wasm);
    page.button("Check this table").press();
    expect_paper(page);
}

pub fn a_table_is_in_its_field_again_where_its_reader_stalls_and_is_stopped(page: &Page) {
    page.site().put(WORKER, "");
    open_start(page);
    type_rows(page);
    let field = page.field(FIELD);
    page.button("Check this table").press();
    page.wait_patiently_for("that the reader is late", || {
        let said = page.status();
        let words = "The part of this page that reads tables has not arrived yet. We’ll read your table as soon as it does.";
        if said.contains(words) { Ok(()) } else { Err(said) }
    });
    field.expect_value(&ROWS.join("\n"));
    page.button("Stop reading").press();
    page.button("Stop reading").expect_gone();
    field.expect_value(&ROWS.join("\n"));
    field.type_text("");
    paste(page, TSV);
    page.button("Stop reading").press();
    page.button("Stop reading").expect_gone();
    field.expect_value(TSV);
    page.site().restore(WORKER);
    page.button("Check this table").press();
    expect_paper(page);
}

pub fn a_half_checked_table_is_said_to_be_saved_where_its_reader_is_missing(page: &Page) {
    excuse_missing_reader(page);
    review(page, TSV);
    page.expect_text("Saved ");
    let [_, wasm] = reader(page);
    page.site().lose(&wasm);
    page.reload();
    page.expect_status("Reload it to go on checking. Your table and any answers are saved on this computer.");
    page.expect_no_text("choose the file again");
    page.site().restore(&wasm);
    page.reload();
    expect_paper(page);
}

/// While somebody looks for a file, the program that reads it comes; then nothing more is needed.
pub fn the_reader_is_there_before_the_file(page: &Page) {
    open_start(page);
    let reader = page.wait_for("the program that reads files", || {
        let paths = page.site().answers().into_iter().map(|answer| answer.path);
        let names = paths.filter_map(|path| path.rsplit('/').next().map(str::to_owned));
        let mut programs = names.filter(|name| name.starts_with("files") && name.ends_with(".wasm"));
        programs.next().ok_or_else(|| "not asked for".to_owned())
    });
    page.site().lose(WORKER);
    page.site().lose(&reader);
    page.drop_file("paper.xlsx", XLSX);
    expect_paper(page);
}

pub fn what_is_read_at_once_shows_no_progress(page: &Page) {
    open_start(page);
    page.evaluate(WATCH).unwrap();
    page.drop_file("paper.xlsx", XLSX);
    expect_paper(page);
    // On a busy computer it may have taken a moment after all.
    let shown = page.evaluate("return window.seen.shown ?? 1e9").unwrap();
    assert!(shown.as_f64().unwrap() >= 299.0, "progress shown after {shown} ms");
}
