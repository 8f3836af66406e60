//! Two and three tabs of one browser in any order: whatever any of them called saved can be had again.

use std::collections::BTreeMap;
use std::env;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::Duration;

use browser_tests::{Engine, Look, Mortal, Page};

use crate::round::open_notes;
use crate::stored::{Decided, entries, forget_all, left, states};
use crate::tab_sitting::{CAN_BE_KILLED, Sitting};

/// So much is done in a sitting.
const STEPS: usize = 16;

/// Where the sittings of an engine begin to be counted, so that each has others.
const APART: u64 = 1_000_000;

/// What a page complains of.
const COMPLAINTS: [&str; 6] = ["couldn’t", "can’t", "damaged", "Not saved", "not saved", "newer version"];

/// `TRANCHE_SITTINGS` says how many, and `TRANCHE_SITTING` which is the first.
fn sittings(page: &Page, few: u64, of_how_many: u64) -> impl Iterator<Item = u64> {
    let number = |name| env::var(name).ok().map(|text| text.parse::<u64>().unwrap());
    let engine = Engine::ALL.iter().position(|engine| *engine == page.engine()).unwrap() as u64;
    let first = number("TRANCHE_SITTING").unwrap_or(engine * APART);
    let count = number("TRANCHE_SITTINGS").map_or(few, |many| many.div_ceil(of_how_many));
    first..first + count
}

pub fn what_any_tab_called_saved_can_be_had_again(page: &Page) {
    page.site().run_first(CAN_BE_KILLED);
    let each = |seed| {
        begin_anew(page);
        let mut sitting = Sitting::begin(page, seed);
        told(seed, &mut sitting, |sitting| {
            sitting.go_on(STEPS);
            sitting.end();
            expect_all(page, &sitting.promised);
        });
    };
    sittings(page, 4, 1).for_each(each);
}

/// Of ten sittings one ends like this. WebKitGTK's driver gives no browser a profile that stays.
pub fn what_any_tab_called_saved_outlives_a_killed_browser(page: &Page) {
    if page.engine() == Engine::WebKit {
        return;
    }
    let browser = Mortal::start(page.engine()).unwrap();
    for seed in sittings(page, 1, 10) {
        let mut promised = BTreeMap::new();
        let before = |page: &Page| {
            page.site().run_first(CAN_BE_KILLED);
            begin_anew(page);
            let mut sitting = Sitting::begin(page, seed);
            told(seed, &mut sitting, |sitting| sitting.go_on(STEPS));
            promised = sitting.promised;
        };
        browser.live(before, Duration::ZERO).unwrap();
        browser
            .live(|page| told_of(seed, "after the kill", || expect_all(page, &promised)), Duration::ZERO)
            .unwrap();
    }
}

fn begin_anew(page: &Page) {
    open_notes(page);
    page.evaluate("sessionStorage.clear()").unwrap();
    forget_all(page);
}

/// Whoever reads that it failed can do the same again.
fn told(seed: u64, sitting: &mut Sitting, what: impl FnOnce(&mut Sitting)) {
    let done = catch_unwind(AssertUnwindSafe(|| what(sitting)));
    if let Err(panic) = done {
        panic!("TRANCHE_SITTINGS=1 TRANCHE_SITTING={seed}\n{}\n{}", sitting.steps.join("\n"), words(&*panic));
    }
}

fn told_of(seed: u64, when: &str, what: impl FnOnce()) {
    if let Err(panic) = catch_unwind(AssertUnwindSafe(what)) {
        panic!("TRANCHE_SITTINGS=1 TRANCHE_SITTING={seed}, {when}\n{}", words(&*panic));
    }
}

fn words(panic: &(dyn std::any::Any + Send)) -> String {
    panic.downcast_ref::<String>().cloned().unwrap_or_default()
}

/// All of it is there; the board opens without a complaint, and each scenario is in the list with all its states behind it.
fn expect_all(page: &Page, promised: &BTreeMap<Decided, String>) {
    open_notes(page);
    let all = entries(page);
    let waiting = left(page);
    expect_in(states(&all).values().flatten().chain(&waiting), promised, "when all tabs were gone");
    page.open("");
    page.heading("Invest to Save 2013–14").expect_here();
    page.wait_for("a board without a complaint", || no_complaint(page));
    page.open("?do=scenarios");
    page.heading("In use").expect_here();
    open_and_compare(page, promised);
}

fn open_and_compare(page: &Page, promised: &BTreeMap<Decided, String>) {
    let all = states(&entries(page));
    expect_in(all.values().flatten(), promised, "when the board had been opened");
    page.wait_for("every scenario in the list", || {
        no_complaint(page)?;
        let listed = page.names("button");
        let is_listed = |name: &&String| name.starts_with("Open: ") || name.starts_with("Bring back: ");
        match listed.iter().filter(is_listed).count() {
            count if count == all.len() => Ok(()),
            count => Err(format!("{count} of {}: {listed:?}", all.len())),
        }
    });
    let longest = all.iter().max_by_key(|(_, states)| states.len());
    let Some((place, states)) = longest.filter(|(_, states)| states.len() > 1) else { return };
    let (_, number) = place.rsplit_once('/').unwrap();
    page.open(&format!("?do=history&scenario={number}"));
    page.expect_text(&format!("{} states are saved.", states.len()));
    no_complaint(page).unwrap();
}

fn expect_in<'a>(there: impl Iterator<Item = &'a Decided>, promised: &BTreeMap<Decided, String>, when: &str) {
    let there: Vec<&Decided> = there.collect();
    let lost: Vec<_> = promised.iter().filter(|(decided, _)| !there.contains(decided)).collect();
    assert!(lost.is_empty(), "lost {when}: {lost:?}\nthere: {there:?}");
}

fn no_complaint(page: &Page) -> Result<(), String> {
    let text = page.text();
    if COMPLAINTS.iter().any(|complaint| text.contains(complaint)) { Err(text) } else { Ok(()) }
}
