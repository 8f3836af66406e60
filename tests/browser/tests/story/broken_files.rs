//! Whatever is wrong with a file of the page, it is said in words with the way out, and nothing is lost.

use browser_tests::{FileFault, Key, Look, Page};

use crate::bringing::copy;
use crate::hosting::NOT_LOADED;
use crate::outcomes::further;
use crate::paper::{START, TSV, XLSX, excuse_early_files, expect_paper, open_start};
use crate::round::open_round;
use crate::stored::expect_saved;

const MISSING: &str = "A part of this page is not on its site.";
const NO_ANSWER: &str = "The page could not be loaded because its site did not answer.";
const INCOMPLETE: &str = "A part of this page did not arrive whole.";

/// The files of the page that are called like this, as the site was asked for them.
fn file(page: &Page, begins: &str, ends: &str) -> String {
    page.wait_for("the page to ask for its files", || {
        let paths = page.site().answers().into_iter().map(|answer| answer.path);
        let mut names = paths.filter_map(|path| path.strip_prefix("/boards/2013/").map(str::to_owned));
        names
            .rfind(|name| name.starts_with(begins) && name.ends_with(ends))
            .ok_or(format!("no {begins}*{ends}"))
    })
}

/// The browser's own words about what it could not have, and those of the script that starts the page.
fn excuse_faults(page: &Page) {
    for words in [
        ": 404",
        "could not load",
        "a status of 404",
        "unreachable",
        "incomplete",
        "a page",
        "MIME",
        "net::ERR",
        "NetworkError",
        "network error",
        "CompileError",
        "Load failed",
        "WebAssembly",
        "Failed to",
        "XMLHttpRequest",
        "TypeError",
        "Error in input stream",
        "was blocked",
        "AbortError",
        "SyntaxError",
        "policy: ",
    ] {
        page.excuse(words);
    }
}

/// What a program that does not come is told as.
fn told(fault: FileFault) -> &'static str {
    match fault {
        FileFault::Missing | FileFault::OtherPage => MISSING,
        FileFault::CutOff => NO_ANSWER,
        FileFault::Half => INCOMPLETE,
        FileFault::Stalled => "This is taking longer than usual: the site has not answered yet.",
    }
}

fn programs_fail(page: &Page, address: &str, begins: &str, faults: &[FileFault], comes: impl Fn()) {
    excuse_faults(page);
    for ends in [".js", "_bg.wasm"] {
        // One that stalls takes long to be told.
        if ends == ".js" && faults == [FileFault::Stalled] {
            continue;
        }
        let name = file(page, begins, ends);
        for &fault in faults {
            page.site().spoil(&name, fault);
            go(page, address);
            page.expect_status(told(fault));
            page.site().restore(&name);
            page.button("Try again").press();
            comes();
        }
    }
}

/// Goes there without waiting for everything, as nobody does who looks at the page.
fn go(page: &Page, address: &str) {
    page.evaluate(&format!("location.href = '{}'", page.site().address_elsewhere(address))).unwrap();
}

pub fn a_board_that_does_not_come_whole_says_why_and_is_tried_again(page: &Page) {
    open_round(page);
    let comes = || page.expect_figure("Remaining", "£320,000");
    programs_fail(page, "", "board-", &FileFault::AT_ONCE, comes);
}

pub fn a_start_screen_that_does_not_come_whole_says_why_and_is_tried_again(page: &Page) {
    open_start(page);
    let comes = || page.button("Start typing").expect_here();
    programs_fail(page, "?do=home", "office-", &FileFault::AT_ONCE, comes);
}

pub fn a_site_that_stalls_is_told_and_can_be_asked_again(page: &Page) {
    open_round(page);
    let comes = || page.expect_figure("Remaining", "£320,000");
    programs_fail(page, "", "board-", &[FileFault::Stalled], comes);
    let name = "funds/invest-to-save-2013-14.json";
    page.site().spoil(name, FileFault::Stalled);
    go(page, "");
    page.expect_status(told(FileFault::Stalled));
    page.site().restore(name);
    page.button("Try again").press();
    comes();
}

const SAFE: &str = "Your decisions are safe.";

pub fn decisions_go_on_while_the_rest_does_not_come_and_what_needs_it_is_done_then(page: &Page) {
    open_round(page);
    excuse_faults(page);
    let rest = file(page, "board-", "_rest.wasm");
    for fault in FileFault::AT_ONCE {
        page.site().spoil(&rest, fault);
        page.open_elsewhere("");
        page.group("S1").radio("In full £50,000").choose();
        page.expect_figure("Remaining", "£270,000");
        page.button("Share").press();
        page.expect_text(SAFE);
        // Who goes on has given up on it.
        page.group("D1").radio("In full £50,000").choose();
        page.expect_figure("Remaining", "£220,000");
        page.expect_no_text(SAFE);
        page.press_with(&[Key::Control], 'z');
        page.expect_figure("Remaining", "£270,000");
        page.press_with(&[Key::Control], 'y');
        page.expect_figure("Remaining", "£220,000");
        page.press_with(&[Key::Control], 'c');
        page.expect_no_text(SAFE);
        page.press_key(Key::Tab);
        expect_saved(page);
        page.button("Share").press();
        page.site().restore(&rest);
        let is_gone = matches!(fault, FileFault::Missing | FileFault::OtherPage);
        page.expect_text(if is_gone { MISSING } else { "This part of the page could not be loaded yet." });
        page.button("Try again").press();
        page.dialog("Share this scenario").expect_here();
        page.expect_no_text(SAFE);
        page.button("Close").press();
        page.group("S1").radio("Not decided").choose();
        page.group("D1").radio("Not decided").choose();
        expect_saved(page);
    }
}

/// The site has other files by now: only a reload helps.
pub fn an_update_while_the_rest_is_on_its_way_is_told(page: &Page) {
    open_round(page);
    excuse_faults(page);
    let rest = file(page, "board-", "_rest.wasm");
    page.site().spoil(&rest, FileFault::Missing);
    page.open_elsewhere("");
    page.expect_figure("Remaining", "£320,000");
    page.site().put(
        "index.html",
        "<!doctype html><title>Newer</title><script data-wasm='board-2_bg.wasm'></script>",
    );
    page.button("Share").press();
    page.expect_text("This page has been updated since you opened it.");
    page.site().restore("index.html");
    page.site().restore(&rest);
    page.button("Reload").press();
    page.button("Share").press();
    page.dialog("Share this scenario").expect_here();
}

/// Otherwise what was given up would be decided all the same.
pub fn a_choice_that_waits_for_the_rest_is_not_made_after_another_one(page: &Page) {
    open_round(page);
    excuse_faults(page);
    let rest = file(page, "board-", "_rest.wasm");
    page.site().spoil(&rest, FileFault::CutOff);
    page.open_elsewhere("");
    page.group("S1").radio("Parts…").choose();
    page.group("S1").radio("Not decided").choose();
    page.group("C1").radio("Parts…").choose();
    page.expect_text("This part of the page could not be loaded yet.");
    page.site().restore(&rest);
    page.button("Try again").press();
    page.expect_figure("Remaining", "£285,000");
    page.group("C1").expect_text("£35,000 of the £35,000 requested");
    page.group("S1").radio("Not decided").expect_chosen();
}

pub fn a_round_with_all_kinds_of_decisions_opens_without_the_rest(page: &Page) {
    open_round(page);
    excuse_faults(page);
    let rest = file(page, "board-", "_rest.wasm");
    page.group("S1").radio("Parts…").choose();
    further(page, "D1").radio("Declined").choose();
    page.expect_figure("Remaining", "£270,000");
    expect_saved(page);
    page.site().spoil(&rest, FileFault::CutOff);
    page.reload();
    page.expect_figure("Remaining", "£270,000");
    page.group("D1").expect_text("Declined");
    page.group("S1").radio("Parts…").expect_chosen();
    page.site().restore(&rest);
    page.group("S1").button("More about S1").press();
    page.group("S1").expect_text("£50,000 of the £50,000 requested");
}

pub fn a_stopped_page_can_be_left_while_the_rest_is_missing(page: &Page) {
    page.excuse("nreachable");
    open_round(page);
    excuse_faults(page);
    let rest = file(page, "board-", "_rest.wasm");
    page.site().spoil(&rest, FileFault::CutOff);
    page.open_elsewhere("");
    page.expect_figure("Remaining", "£320,000");
    page.evaluate(
        "const error = new window.WebAssembly.RuntimeError('unreachable');
        dispatchEvent(new ErrorEvent('error', { error, message: 'unreachable' }));",
    )
    .unwrap();
    page.heading("The page has stopped").expect_here();
    page.site().restore(&rest);
    page.button("Reload").press();
    page.expect_figure("Remaining", "£320,000");
}

pub fn a_table_that_is_pasted_before_the_rest_is_there_is_read_then(page: &Page) {
    open_start(page);
    excuse_faults(page);
    let rest = file(page, "office-", "_rest.wasm");
    let text = TSV.replace('&', "&amp;");
    let html = "<!doctype html><html lang=en><meta charset=utf-8><title>Text</title>";
    page.site().put("text.html", format!("{html}<textarea>{text}</textarea>"));
    copy(
        page,
        "text.html",
        "document.querySelector('textarea').focus(); document.querySelector('textarea').select()",
    );
    page.site().spoil(&rest, FileFault::CutOff);
    page.open("?do=home");
    page.heading(START).expect_here();
    page.press_with(&[Key::Control], 'v');
    page.expect_text("This part of the page could not be loaded yet.");
    page.site().restore(&rest);
    page.button("Try again").press();
    expect_paper(page);
}

pub fn a_page_without_its_layout_says_so(page: &Page) {
    open_start(page);
    excuse_faults(page);
    let style = file(page, "office-", ".css");
    for fault in FileFault::AT_ONCE {
        page.site().spoil(&style, fault);
        page.open_elsewhere("?do=home");
        page.button("Start typing").expect_here();
        page.expect_text("The layout of this page could not be loaded, so it looks plain.");
        page.site().restore(&style);
        page.button("Reload").press();
        page.button("Start typing").expect_here();
        page.expect_no_text("looks plain");
    }
}

pub fn a_reader_of_files_that_does_not_come_is_told_and_the_table_stays(page: &Page) {
    open_start(page);
    excuse_faults(page);
    page.drop_file("paper.xlsx", XLSX);
    expect_paper(page);
    for (begins, ends) in [("worker", ".js"), ("files-", ".js"), ("files-", "_bg.wasm")] {
        let name = file(page, begins, ends);
        for fault in FileFault::AT_ONCE {
            page.site().spoil(&name, fault);
            page.open_elsewhere("?do=home");
            page.heading(START).expect_here();
            page.drop_file("paper.xlsx", XLSX);
            page.expect_text(match fault {
                FileFault::Missing | FileFault::OtherPage if begins == "files-" => {
                    "This page has been updated since you opened it. Reload it, then choose the file again."
                }
                _ => "We couldn’t load the part of this page that reads files. Check your connection and try again.",
            });
            page.site().restore(&name);
            page.reload();
            page.heading(START).expect_here();
            page.drop_file("paper.xlsx", XLSX);
            expect_paper(page);
        }
    }
}

pub fn the_rounds_of_a_site_that_do_not_come_are_told(page: &Page) {
    open_start(page);
    excuse_faults(page);
    let name = "funds/index.json";
    for fault in [FileFault::CutOff, FileFault::Half] {
        page.site().spoil(name, fault);
        page.open_elsewhere("?do=home");
        page.expect_text("We couldn’t load the rounds published here.");
        page.site().restore(name);
        page.button("Try again").press();
        page.link("Invest to Save 2013–14").expect_here();
        page.expect_no_text("We couldn’t load");
    }
    page.site().lose(name);
    page.open_elsewhere("?do=home");
    page.expect_text("This site does not publish any rounds.");
}

pub fn bids_that_do_not_come_are_told_and_tried_again(page: &Page) {
    open_round(page);
    excuse_faults(page);
    for name in ["funds/index.json", "funds/invest-to-save-2013-14.json"] {
        for fault in FileFault::AT_ONCE {
            page.site().spoil(name, fault);
            page.open_elsewhere("");
            page.heading(NOT_LOADED).expect_here();
            page.expect_text("Work saved in this browser is safe.");
            page.site().restore(name);
            page.button("Try again").press();
            page.expect_figure("Remaining", "£320,000");
        }
    }
}

pub fn an_address_that_asks_for_something_unknown_says_so(page: &Page) {
    page.open("?do=dance");
    page.expect_text("This address asks for something that this version of the page does not have.");
    page.expect_text("Check it, or choose a round on this page.");
    page.heading(START).expect_here();
}

/// What it asks for is there: only the name of a round is not.
pub fn an_address_without_the_name_of_a_round_says_what_is_missing(page: &Page) {
    excuse_early_files(page);
    for address in ["?do=fund", "?do=send", "?do=same_bids", "?do=fund&own="] {
        page.open(address);
        page.expect_text("The name of the round is missing from this address");
        page.expect_no_text("does not have");
        page.heading(START).expect_here();
        page.link("Invest to Save 2013–14").expect_here();
    }
}

/// As in a frame that may only run scripts: the browser is not to blame.
pub fn a_frame_that_lets_nothing_run_is_said_to_be_one(page: &Page) {
    excuse_faults(page);
    page.excuse("CORS");
    page.excuse("null");
    page.site().sandbox();
    page.open("");
    page.expect_status("Something keeps this page from running in this window");
    let address = page.field("Address of this page");
    assert!(address.value().ends_with("/boards/2013/"), "{}", address.value());
}
