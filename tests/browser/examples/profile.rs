//! Opens the page and decides, as every visit does, in each engine, and writes which functions of its programs ran. Part of
//! `cargo xtask profile`, which builds programs that can tell.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::{env, fs};

use browser_tests::{Engine, Key, Look, Page, sit};
use serde_json::Value;

type Ran = BTreeMap<&'static str, BTreeSet<u64>>;

fn main() -> Result<(), String> {
    let folder = env::var_os("TRANCHE_RAN").map(PathBuf::from).ok_or("TRANCHE_RAN names no folder.")?;
    let mut ran = Ran::new();
    for engine in Engine::wanted()? {
        sit(engine, |page| visit(page, &mut ran))?;
    }
    fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
    for (program, indices) in ran {
        let lines: String = indices.iter().map(|index| format!("{index}\n")).collect();
        fs::write(folder.join(program), lines).map_err(|error| error.to_string())?;
    }
    Ok(())
}

/// A site that answers late, so that everything comes in another order.
const LATE: &str = "const ask = window.fetch;
    window.fetch = async (...asked) => {
        await new Promise((done) => setTimeout(done, 700));
        return ask(...asked);
    };";

/// What the first part of each program is for: where nothing is kept yet and where something is, and the second time with
/// all in another order.
fn visit(page: &Page, ran: &mut Ran) {
    page.site().run_first("window.waitsForRest = !sessionStorage.all;");
    begin_and_decide(page, ran, |address| page.open(address));
    page.site().run_first(LATE);
    begin_and_decide(page, ran, |address| page.open_elsewhere(address));
    open_all_kinds(page, ran);
}

/// A round opens without the rest, whatever was decided in it.
fn open_all_kinds(page: &Page, ran: &mut Ran) {
    page.evaluate("sessionStorage.all = 'yes'").unwrap_or_default();
    page.open_elsewhere("");
    page.group("S1").radio("Parts…").choose();
    page.group("W1").radio("Other…").choose();
    page.group("W1").field("Amount for W1").type_and_enter("12,000");
    for (bid, outcome) in
        [("C1", "Reserve list"), ("C2", "Deferred"), ("W2", "Declined"), ("B2", "I stand aside (interest)")]
    {
        let card = page.group(bid);
        card.button(&format!("More about {bid}")).press();
        card.radio(outcome).choose();
    }
    page.expect_text("Saved ");
    page.evaluate("sessionStorage.clear()").unwrap_or_default();
    page.reload();
    page.expect_text("1 in reserve, 1 deferred, 1 declined");
    page.group("D1").radio("In full £50,000").choose();
    page.expect_text("Saved ");
    go(page);
    note("board", page, ran);
}

fn begin_and_decide(page: &Page, ran: &mut Ran, open: impl Fn(&str)) {
    open("?start");
    page.heading("Choose a round").expect_here();
    note("office", page, ran);
    open("");
    page.expect_figure("Remaining", "£320,000");
    note("board", page, ran);
    page.group("S1").radio("In full £50,000").choose();
    page.expect_text("Saved ");
    page.group("D1").radio("In full £50,000").choose();
    page.group("D1").radio("Not decided").choose();
    page.expect_figure("Remaining", "£270,000");
    page.group("B1").radio("Reduced £90,000").choose();
    // Given up before it came.
    page.group("C1").radio("Parts…").choose();
    page.group("C1").radio("Not decided").choose();
    // Keys that take a decision back wait for nothing either.
    page.press_with(&[Key::Control], 'z');
    page.press_with(&[Key::Control], 'y');
    page.press_key(Key::Tab);
    page.press_key(Key::Down);
    note("board", page, ran);
    page.reload();
    page.expect_figure("Remaining", "£180,000");
    note("board", page, ran);
    page.group("B1").radio("Not decided").choose();
    go(page);
    note("board", page, ran);
    open("?start");
    page.heading("Choose a round").expect_here();
    go(page);
    note("office", page, ran);
}

/// What a page does when it goes cannot wait for anything.
fn go(page: &Page) {
    let events = "for (const name of ['beforeunload', 'visibilitychange', 'pagehide']) {
        dispatchEvent(new Event(name, { cancelable: true }));
    }";
    page.evaluate(events).unwrap_or_default();
}

/// Takes down what ran so far, once things are quiet.
fn note(program: &'static str, page: &Page, ran: &mut Ran) {
    let quiet = "return new Promise((done) => setTimeout(() => done(trancheRan()), 1500))";
    let Ok(Value::Array(indices)) = page.evaluate(quiet) else { panic!("{program} does not tell what ran") };
    ran.entry(program).or_default().extend(indices.iter().filter_map(Value::as_u64));
}
