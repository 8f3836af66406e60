//! Whatever a file does to the part that reads it, the page lives on and says what happened.

use browser_tests::{Look, Page};
use serde_json::Value;

use crate::hosting::excuse_missing_files;
use crate::paper::{START, TSV, XLSX, expect_paper, open_start, paste};

const WORKER: &str = "worker.js";
const NOT_THERE: &str =
    "We couldn’t load the part of this page that reads files. Check your connection and try again.";

const UPDATED: &str =
    "This page has been updated since you opened it. Reload it, then choose the file again.";

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

pub fn a_missing_reader_is_said_and_read_with_once_it_is_there(page: &Page) {
    excuse_missing_files(page);
    // What browsers say of a program that is not there, or is none.
    for said in
        ["dynamically imported module", "Importing a module script failed", "WebAssembly", "wasm", "worker"]
    {
        page.excuse(said);
    }
    open_start_without_worker(page);
    let reader = page.evaluate("return document.querySelector('script[data-files]').dataset.files").unwrap();
    let reader = reader.as_str().unwrap().trim_start_matches("./").to_owned();
    let (js, wasm) = (format!("{reader}.js"), format!("{reader}_bg.wasm"));
    for lost in [WORKER, js.as_str(), wasm.as_str()] {
        page.site().lose(lost);
        page.drop_file("paper.xlsx", XLSX);
        page.expect_status(if lost == WORKER { NOT_THERE } else { UPDATED });
        page.site().restore(lost);
        page.drop_file("empty.csv", "");
        page.expect_status("There is nothing in empty.csv.");
    }
    page.site().put(&wasm, b"\0asm\x01\0\0\0\x0b".to_vec());
    page.drop_file("paper.xlsx", XLSX);
    page.expect_status(NOT_THERE);
    page.site().restore(&wasm);
    page.drop_file("paper.xlsx", XLSX);
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
