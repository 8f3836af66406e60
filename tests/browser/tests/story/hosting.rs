//! Any static host will do, and where something is missing the page says what.

use browser_tests::{Look, Page};
use serde_json::json;

use crate::paper::{XLSX, expect_paper, open_start};
use crate::round::{
    FUND_FILE, altered_fund, catch_saved_files, decide_a_little, open_round, saved_file, share,
};
use crate::stored::expect_saved;

pub const NOT_LOADED: &str = "We couldn’t load the bids";

pub fn a_server_that_does_not_know_wasm_will_do(page: &Page) {
    page.site().forget_wasm_type();
    open_round(page);
    page.group("S1").radio("In full £50,000").choose();
    page.expect_figure("Remaining", "£270,000");
}

/// Requests elsewhere and outside of the folder fail every story; here is what may be asked for at all.
pub fn the_page_asks_for_its_own_files_and_for_nothing_else(page: &Page) {
    open_round(page);
    decide_a_little(page);
    let link = share(page).link;
    page.open(&link);
    page.open_elsewhere(&link);
    page.button("Use these decisions").press();
    page.expect_figure("Remaining", "£195,836");
    for answer in page.site().answers() {
        let name = answer.path.strip_prefix("/boards/2013/").unwrap_or(&answer.path);
        let usual = ["", "boot.js", "favicon.svg", "/favicon.ico", "funds/index.json", FUND_FILE];
        let expected = usual.contains(&name) || name.starts_with("__") || is_of(name, "board-");
        assert!(expected, "asked for {}", answer.path);
    }
}

/// What bringing bids needs is asked for by then and not before.
pub fn bringing_bids_asks_for_its_own_files_and_for_nothing_else(page: &Page) {
    open_start(page);
    page.drop_file("paper.xlsx", XLSX);
    expect_paper(page);
    for answer in page.site().answers() {
        let name = answer.path.trim_start_matches("/boards/2013/");
        let usual = ["", "boot.js", "favicon.svg", "/favicon.ico", "funds/index.json", "worker.js"];
        // Browsers fetch early what the page names early; nothing of it runs.
        let programs = ["board-", "office-", "files-", "outputs-", "codes-"];
        let programs = programs.iter().any(|program| is_of(name, program));
        assert!(usual.contains(&name) || programs || name.starts_with("__"), "asked for {name}");
    }
}

fn is_of(name: &str, program: &str) -> bool {
    name.starts_with(program) && [".css", ".js", ".wasm"].iter().any(|kind| name.ends_with(kind))
}

/// A frame that may not run scripts is a browser without JavaScript, and the page around it can look inside.
pub fn without_javascript_the_page_says_what_it_needs(page: &Page) {
    page.excuse("Blocked script execution");
    let frame = "<!doctype html><html lang=en><meta charset=utf-8><title>Frame</title>
        <iframe sandbox=allow-same-origin src=index.html title=Page></iframe>";
    page.site().put("frame.html", frame);
    page.open("frame.html");
    page.wait_for("words about JavaScript", || {
        let seen = page.evaluate("return document.querySelector('iframe').contentDocument.body.innerText")?;
        let seen = seen.as_str().unwrap_or_default();
        let says =
            seen.contains("needs JavaScript and WebAssembly") && seen.contains("Please allow JavaScript");
        // “Loading” would promise what does not come.
        if says && !seen.contains("Loading") { Ok(()) } else { Err(seen.to_owned()) }
    });
}

pub fn without_webassembly_the_page_says_what_it_needs(page: &Page) {
    page.site().run_first("delete window.WebAssembly;");
    page.open("");
    page.expect_status("This browser does not run WebAssembly, which this page needs.");
    page.expect_text("a current Firefox, Chrome, Edge or Safari");
}

pub fn a_page_that_is_missing_its_program_says_so_and_can_try_again(page: &Page) {
    excuse_missing_files(page);
    open_round(page);
    let wasm = program(page);
    page.site().lose(&wasm);
    page.open_elsewhere("");
    page.expect_status("A part of this page is not on its site.");
    page.site().restore(&wasm);
    page.button("Try again").press();
    page.expect_figure("Remaining", "£320,000");
}

fn program(page: &Page) -> String {
    let found = page.evaluate("return document.querySelector('script[data-wasm]').dataset.wasm");
    found.unwrap().as_str().unwrap().trim_start_matches("./").to_owned()
}

fn lose_rest(page: &Page) -> String {
    excuse_missing_files(page);
    page.excuse("_rest.wasm");
    // The request that the program waits for.
    page.excuse("XMLHttpRequest");
    page.excuse("NetworkError");
    let rest = program(page).replace("_bg.wasm", "_rest.wasm");
    page.site().lose(&rest);
    rest
}

/// A decision, “Saved” and a reload are all in what is loaded first: otherwise the page would have to wait for the rest, and
/// `cargo xtask profile` has to be run again.
pub fn the_board_is_of_use_without_the_rest_of_the_program(page: &Page) {
    open_round(page);
    lose_rest(page);
    page.open_elsewhere("");
    page.expect_figure("Remaining", "£320,000");
    page.group("S1").radio("In full £50,000").choose();
    page.expect_figure("Remaining", "£270,000");
    expect_saved(page);
    page.reload();
    page.expect_figure("Remaining", "£270,000");
    page.group("S1").radio("Not decided").choose();
    page.expect_figure("Remaining", "£320,000");
}

pub fn the_start_screen_is_there_without_the_rest_of_the_program(page: &Page) {
    open_start(page);
    excuse_missing_files(page);
    page.excuse("_rest.wasm");
    let rest = page.wait_for("the rest to be asked for", || {
        let mut asked = page.site().answers().into_iter().map(|answer| answer.path);
        asked.rfind(|path| path.ends_with("_rest.wasm")).ok_or("it is not".to_owned())
    });
    page.site().lose(rest.trim_start_matches("/boards/2013/"));
    page.open_elsewhere("?start");
    page.heading("Choose a round").expect_here();
    page.button("Start typing").expect_here();
}

pub fn a_missing_fund_is_said_and_loads_once_it_is_there(page: &Page) {
    excuse_missing_files(page);
    page.site().lose(FUND_FILE);
    page.open("");
    page.heading(NOT_LOADED).expect_here();
    page.expect_text("The site lists these bids, but does not have them.");
    page.expect_text("Work saved in this browser is safe.");
    let asked_at_first =
        page.site().answers().iter().filter(|answer| answer.path.ends_with(FUND_FILE)).count();
    page.button("Try again").press();
    page.wait_for("the fund to be asked for again", || {
        let answers = page.site().answers().into_iter();
        let asked = answers.filter(|answer| answer.path.ends_with(FUND_FILE)).count();
        if asked > asked_at_first { Ok(()) } else { Err(asked.to_string()) }
    });
    page.heading(NOT_LOADED).expect_here();
    page.site().restore(FUND_FILE);
    page.button("Try again").press();
    page.expect_figure("Remaining", "£320,000");
}

/// The failed request itself; Chromium speaks of it as well, and Firefox of the file that could not be had early.
pub fn excuse_missing_files(page: &Page) {
    page.excuse(": 404");
    page.excuse("error: could not load");
    page.excuse("the server responded with a status of 404");
}

pub fn a_fund_that_cannot_be_used_is_said_with_the_place(page: &Page) {
    let newer = altered_fund(|fund| fund["format"] = json!("tranche-fund/4"));
    let other = altered_fund(|fund| fund["format"] = json!("parks/1"));
    let twice = altered_fund(|fund| fund["bids"][1]["ref"] = json!("S1"));
    let number = altered_fund(|fund| fund["bids"][2]["requested"] = json!("35,000"));
    for (file, words) in [
        (
            "{\n  \"format\": \"tranche-fund/1\",\n  oops".to_owned(),
            "whoever runs the site: line 3, column 3,",
        ),
        ("<!doctype html><title>Not found</title>".to_owned(), "whoever runs the site: line 1, column 1,"),
        (newer, "This fund file is for a newer version of this page (tranche-fund/4). Reload the page."),
        (other, "This fund file says it is “parks/1”, not “tranche-fund/1”."),
        (twice, "“S1” is there twice"),
        (number, "is not an amount: write it as digits in quotation marks"),
    ] {
        page.site().put(FUND_FILE, file);
        page.open("");
        page.heading(NOT_LOADED).expect_here();
        page.expect_text(words);
    }
    page.site().restore(FUND_FILE);
    page.button("Try again").press();
    page.expect_figure("Remaining", "£320,000");
}

/// A trap, as a fault of the page's own would end in: the next time it asks what time it is. The script is one of the
/// site's, because browsers say nothing of errors in others.
pub fn a_page_that_stops_says_so_and_gives_the_work_back(page: &Page) {
    page.excuse("nreachable");
    page.site().run_first(
        "const now = Date.now;
        Date.now = () => {
            if (window.broken) throw new WebAssembly.RuntimeError('unreachable');
            return now();
        };",
    );
    catch_saved_files(page);
    open_round(page);
    decide_a_little(page);
    expect_saved(page);
    page.evaluate("window.broken = true").unwrap();
    page.group("S1").radio("In full £50,000").press();
    page.heading("The page has stopped").expect_here();
    page.expect_focused("The page has stopped");
    page.expect_text("Your work up to");
    page.button("Download my work").press();
    let (name, text) = saved_file(page);
    assert_eq!(name, "tranche-saved.json");
    assert!(text.contains("tranche-scenario/3") && text.contains("B1"), "{text}");
    page.button("Reload").press();
    page.group("B1").radio("Reduced £90,000").expect_chosen();
}

pub fn a_page_that_stops_before_anything_was_decided_says_that(page: &Page) {
    page.excuse("nreachable");
    page.site().run_first(
        "window.fail = (kind) => {
            const error = new kind('unreachable');
            dispatchEvent(new ErrorEvent('error', { error, message: 'unreachable' }));
        };",
    );
    open_round(page);
    page.evaluate("window.fail(window.WebAssembly.RuntimeError)").unwrap();
    page.heading("The page has stopped").expect_here();
    page.expect_text("Nothing was saved yet.");
    page.button("Download my work").expect_gone();
    page.button("Reload").press();
    page.expect_figure("Remaining", "£320,000");
    // An error of something else, such as a browser's extension, stops nothing.
    page.evaluate("window.fail(window.Error)").unwrap();
    page.expect_figure("Remaining", "£320,000");
}
