//! A browser that is killed: what the page called saved is there when it is opened again.

use std::collections::BTreeMap;
use std::time::Duration;

use browser_tests::{Engine, Look, Mortal, Page};
use serde_json::Value;

use crate::backup::{bring, save_everything};
use crate::every_kind::work_and_save;
use crate::room::open_wall;
use crate::round::{catch_saved_files, open_notes, open_round};
use crate::stored::entries;

/// How long after the page said so the browser is killed, in milliseconds.
const AFTER: [u64; 5] = [0, 50, 250, 1000, 5000];

/// Ends at once when the page says that all is saved.
const UNTIL_SAVED: &str = "return new Promise((done) => {
    const look = () => {
        if (/Saved \\d\\d:\\d\\d/.test(document.body.textContent)) done();
    };
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });
    look();
})";

/// Notes how long it takes from each decision until the page says “Saved”, after it had said that it saves.
const TIMES: &str = "window.took = [];
    let since = null, saves = false;
    addEventListener('change', () => ([since, saves] = [performance.now(), false]), true);
    addEventListener('DOMContentLoaded', () => new MutationObserver(() => {
        const text = document.body.textContent;
        saves ||= text.includes('Saving…');
        if (since === null || !saves || !/Saved \\d\\d:\\d\\d/.test(text)) return;
        took.push(performance.now() - since);
        since = null;
    }).observe(document.body, { subtree: true, childList: true, characterData: true }));";

/// `TRANCHE_KILLS` says how often each; once where it says nothing. WebKitGTK's driver gives no browser a profile that
/// stays.
pub fn what_the_page_calls_saved_outlives_a_killed_browser(page: &Page) {
    if page.engine() == Engine::WebKit {
        return;
    }
    let times = std::env::var("TRANCHE_KILLS").map_or(1, |times| times.parse().unwrap());
    let browser = Mortal::start(page.engine()).unwrap();
    let (mut remaining, mut is_funded) = ("£320,000", false);
    let mut lost = Vec::new();
    let mut last = None;
    for after in (0..times).flat_map(|_| AFTER).map(Some).chain([None]) {
        let live = |page: &Page| {
            page.open("");
            page.heading("Invest to Save 2013–14").expect_here();
            let found = page.figure("Remaining");
            if let Some(last) = last.filter(|_| found != remaining) {
                lost.push(format!("{last} ms: wanted {remaining}, found {found}"));
                is_funded = found != "£320,000";
            }
            is_funded = !is_funded;
            let way = if is_funded { "In full £25,000" } else { "Not decided" };
            remaining = if is_funded { "£295,000" } else { "£320,000" };
            page.group("W1").radio(way).choose();
            page.expect_figure("Remaining", remaining);
            page.evaluate(UNTIL_SAVED).unwrap();
        };
        browser.live(live, Duration::from_millis(after.unwrap_or_default())).unwrap();
        last = after;
    }
    let kills = times * AFTER.len();
    println!("{}: killed {kills} times, {} lost", page.engine(), lost.len());
    assert!(lost.is_empty(), "{} of {kills} lost:\n{}", lost.len(), lost.join("\n"));
}

/// WebKitGTK's driver gives no browser a profile that stays: there another one restores the file that was saved.
pub fn everything_outlives_a_killed_browser_or_is_restored_from_its_file(page: &Page) {
    if page.engine() == Engine::WebKit {
        catch_saved_files(page);
        work_and_save(page);
        let (name, text) = save_everything(page);
        let saved = entries(page);
        page.open_elsewhere("?start");
        bring(page, &name, &text, "The file was saved on ");
        page.button("Restore").press();
        page.expect_status("Restored: ");
        assert_eq!(entries(page), saved);
        page.open_elsewhere("?do=scenarios");
        return expect_scenarios(page);
    }
    let browser = Mortal::start(page.engine()).unwrap();
    let mut saved = BTreeMap::new();
    let before = |page: &Page| {
        work_and_save(page);
        saved = entries(page);
    };
    browser.live(before, Duration::ZERO).unwrap();
    let after = |page: &Page| {
        open_notes(page);
        assert_eq!(entries(page), saved);
        page.open("?do=scenarios");
        expect_scenarios(page);
    };
    browser.live(after, Duration::ZERO).unwrap();
}

/// What `work_and_save` decided on the round of the site.
fn expect_scenarios(page: &Page) {
    page.item("Scenario 1").expect_figure("Remaining", "£37,999.50");
    page.item("Officers’ view").expect_figure("Remaining", "£195,836");
    page.item("Copy of Scenario 2").expect_figure("Remaining", "£145,836");
    page.group("Deleted").item("Copy of Officers’ view").expect_here();
    page.button("Open: Officers’ view").press();
    page.expect_figure("Remaining", "£195,836");
}

/// Both are in the browser that is killed, as on a laptop that loses its power.
pub fn the_wall_follows_again_after_a_killed_browser(page: &Page) {
    if page.engine() == Engine::WebKit {
        return;
    }
    let browser = Mortal::start(page.engine()).unwrap();
    let before = |page: &Page| {
        open_round(page);
        open_wall(page);
        page.go_to_tab(0);
        page.group("W1").radio("In full £25,000").choose();
        page.evaluate(UNTIL_SAVED).unwrap();
        page.go_to_tab(1);
        page.expect_figure("Remaining", "£295,000");
    };
    browser.live(before, Duration::ZERO).unwrap();
    let after = |page: &Page| {
        page.open("?wall");
        page.expect_text("Waiting for the other screen.");
        page.expect_figure("Remaining", "£320,000");
        page.open("");
        page.expect_figure("Remaining", "£295,000");
        open_wall(page);
        page.expect_figure("Remaining", "£295,000");
        page.go_to_tab(0);
        page.group("D1").radio("In full £50,000").choose();
        page.go_to_tab(1);
        page.expect_figure("Remaining", "£245,000");
    };
    browser.live(after, Duration::ZERO).unwrap();
}

pub fn a_decision_is_saved_within_half_a_second(page: &Page) {
    page.site().run_first(TIMES);
    open_round(page);
    for count in 1..=20 {
        let (way, remaining) =
            if count % 2 == 1 { ("In full £25,000", "£295,000") } else { ("Not decided", "£320,000") };
        page.group("W1").radio(way).choose();
        page.expect_figure("Remaining", remaining);
        page.wait_for(format!("{count} decisions saved"), || match page.evaluate("return took.length")? {
            found if found == count => Ok(()),
            found => Err(found.to_string()),
        });
    }
    let found = page.evaluate("return took").unwrap();
    let mut took: Vec<f64> = found.as_array().into_iter().flatten().filter_map(Value::as_f64).collect();
    took.sort_by(f64::total_cmp);
    let (median, most) = (took[took.len() / 2], took[took.len() - 1]);
    println!("{}: saved {median:.0} ms after a decision, at most {most:.0} (median of 20)", page.engine());
    assert!(median <= 500.0, "{took:?}");
}
