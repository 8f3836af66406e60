//! What a scenario has been: looked at, compared and brought back.

use browser_tests::{Look, Page};

use crate::accessibility::expect_reach;
use crate::all_scenarios::decide_twice;
use crate::round::SHARED;
use crate::stored::{KEY, kept_decisions};

const HISTORY: &str = "?do=history&scenario=0";

pub fn an_earlier_state_is_looked_at_and_compared(page: &Page) {
    decide_twice(page);
    page.open(HISTORY);
    page.heading("History of a scenario").expect_here();
    page.expect_text("D1 in full, £50,000");
    page.expect_text("B1 reduced, £90,000");
    page.expect_text("Funded £90,000. Remaining £230,000.");
    page.button("Look at it").press();
    page.heading(SHARED).expect_here();
    page.expect_text("Scenario 1 as of ");
    page.expect_figure("Remaining", "£230,000");
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
    page.expect_text("D1 not decided");
    assert!(!kept_decisions(page, KEY).contains("D1"));
    page.button("Undo").press();
    page.expect_status("The scenario is again what it was before.");
    page.expect_text("4 states are kept.");
    assert!(kept_decisions(page, KEY).contains("D1"));
}

pub fn the_history_of_a_scenario_is_in_reach(page: &Page) {
    decide_twice(page);
    page.open(HISTORY);
    page.button("Bring it back").press();
    page.expect_text("3 states are kept.");
    expect_reach(page);
}
