//! What a scenario has been: looked at, compared and brought back.

use std::time::{SystemTime, UNIX_EPOCH};

use browser_tests::{Look, Page};
use serde_json::json;
use tranche::store::{Revision, Row};

use crate::accessibility::expect_reach;
use crate::all_scenarios::decide_twice;
use crate::round::{FUND_FILE, SHARED, altered_fund, open_notes};
use crate::stored::{KEY, entries, expect_kept, kept, kept_decisions, put};

/// In milliseconds.
const DAY: u64 = 86_400_000;

const HISTORY: &str = "?do=history&scenario=0";

pub fn an_earlier_state_is_looked_at_as_ones_own(page: &Page) {
    decide_twice(page);
    page.open(HISTORY);
    page.heading("History of a scenario").expect_here();
    page.expect_text("D1 in full, £50,000");
    page.expect_text("B1 Reduced, £90,000");
    page.expect_text("Funded £90,000. Remaining £230,000.");
    page.button("Look at it").press();
    page.heading("An earlier state").expect_here();
    page.expect_text("“Scenario 1 as of ");
    page.expect_text("You’re looking at an earlier state of your own scenario.");
    page.expect_text("Your decisions of today are safe and still leave £180,000.");
    page.expect_no_text("someone");
    page.expect_no_text("Somebody’s");
    page.expect_figure("Remaining", "£230,000");
    page.reload();
    page.heading("An earlier state").expect_here();
    expect_reach(page);
    let address = page.address();
    page.button("Back to the history").press();
    page.heading("History of a scenario").expect_here();
    page.button("Bring it back").expect_here();
    // Whoever is sent the address is not told that it is theirs.
    page.open_elsewhere(address.split_once("/boards/2013/").unwrap().1);
    page.heading(SHARED).expect_here();
}

pub fn an_earlier_state_is_compared_with_now(page: &Page) {
    decide_twice(page);
    page.open(HISTORY);
    page.link("Compare with now").press();
    page.expect_address("?do=compare");
    page.expect_address("&scenario=0#TRANCHE");
    page.checkbox("Scenario 1 Open on your board.").expect_chosen();
    page.checkbox("Scenario 1 as of ").expect_chosen();
    page.expect_table_row("Decisions by scenario", "D1", &["In full, £50,000", "Not decided Take"]);
    page.expect_table_row("Decisions by scenario", "B1", &["Reduced, £90,000", "same"]);
}

pub fn an_earlier_state_is_brought_back_and_nothing_is_lost(page: &Page) {
    decide_twice(page);
    page.open(HISTORY);
    page.button("Bring it back").press();
    page.expect_status("What the scenario was before stays in the list below it.");
    page.expect_focused("What it has been");
    // All were saved within a minute or two: where they share one their numbers tell them apart.
    page.expect_text("D1 not decided. This is the state of ");
    assert!(!kept_decisions(page, KEY).contains("D1"));
    page.button("Undo").press();
    page.expect_status("The scenario is again what it was before.");
    page.expect_text("4 states are saved.");
    assert!(kept_decisions(page, KEY).contains("D1"));
}

pub fn what_was_decided_on_earlier_figures_is_seen_and_brought_back(page: &Page) {
    decide_twice(page);
    page.site().put(FUND_FILE, altered_fund(|fund| fund["bids"][0]["requested"] = json!("51000")));
    page.open(HISTORY);
    page.expect_text("The bids have changed since. These are its decisions on the figures of today");
    page.expect_text("D1 in full, £50,000");
    page.expect_text("Funded £90,000. Remaining £230,000.");
    page.button("Bring it back").press();
    page.expect_status("What the scenario was before stays in the list below it.");
    page.open("");
    page.expect_figure("Remaining", "£230,000");
    page.expect_no_text("We couldn’t open");
    assert!(!kept_decisions(page, KEY).contains("D1"));
}

pub fn states_of_one_minute_are_told_apart_and_a_copy_says_of_what_it_is_one(page: &Page) {
    decide_twice(page);
    let text = kept(page, KEY).unwrap();
    open_notes(page);
    let row = Row::of_site("invest-to-save-2013-14");
    // All of one minute.
    let first = Revision::first("{}", 1_780_000_000_000);
    let second = Revision::next(&first.head, "{}", &text, 1_780_000_000_500);
    for state in [&first, &second] {
        put(page, &row.revision(0, state.head.number), &state.to_string());
    }
    put(page, &row.head(0), &second.head.to_string());
    page.open(HISTORY);
    page.expect_text("28 May 2026");
    page.expect_text(", state 1");
    page.expect_text(", state 2");
    page.open("?do=scenarios");
    page.button("Duplicate: Scenario 1").press();
    page.expect_status("“Copy of Scenario 1” is now the last in the list.");
    page.open("?do=history&scenario=1");
    page.expect_text("Copied from “Scenario 1”: 2 decided");
}

/// A hundred and fifty states of forty days ago; the next one is the first of another chunk, and then they are thinned out.
pub fn old_states_are_thinned_out_and_the_others_can_be_read(page: &Page) {
    decide_twice(page);
    let text = kept(page, KEY).unwrap();
    open_notes(page);
    let now = u64::try_from(SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_millis()).unwrap();
    // All of one day of UTC.
    let day = now / DAY * DAY - 40 * DAY;
    let row = Row::of_site("invest-to-save-2013-14");
    let mut states = vec![Revision::first(&text, day)];
    while states.len() < 150 {
        let next = Revision::next(&states[states.len() - 1].head, &text, &text, day + states.len() as u64);
        states.push(next);
    }
    let records: Vec<(String, String)> =
        states.iter().map(|one| (row.revision(0, one.head.number), one.to_string())).collect();
    for (key, text) in &records {
        put(page, key, text);
    }
    put(page, &row.head(0), &states[149].head.to_string());
    page.open("");
    page.expect_figure("Remaining", "£180,000");
    page.group("S1").radio("In full £50,000").choose();
    expect_kept(page, KEY, "S1");
    page.wait_for("old states to be thinned out", || {
        let beginning = row.revisions(0);
        let count = entries(page).keys().filter(|key| key.starts_with(&beginning)).count();
        // The last two chunks stay, and the last state of that day is in them.
        if count == 51 { Ok(()) } else { Err(count.to_string()) }
    });
    page.open(HISTORY);
    page.expect_text("51 states are saved");
    page.expect_no_text("can’t be read");
}

pub fn the_history_of_a_scenario_is_in_reach(page: &Page) {
    decide_twice(page);
    page.open(HISTORY);
    page.button("Bring it back").press();
    page.expect_text("3 states are saved.");
    expect_reach(page);
}
