//! The rules of a round are said on the board and never stop anybody; they are changed where bids are changed.

use browser_tests::{Look, Page};
use serde_json::{Value, json};

use crate::accessibility::expect_reach;
use crate::editing::{decide, done, edit, open_bid, own_paper};
use crate::paper::use_fund;
use crate::round::{FUND_FILE, share};
use crate::stored::expect_saved;

/// The third example of a fund file.
fn ruled() -> Value {
    let document = include_str!("../../../../docs/fund-format.md");
    let fenced = document.split("```json\n").nth(3).and_then(|fenced| fenced.split("```").next());
    serde_json::from_str(fenced.unwrap()).unwrap()
}

fn open_ruled(page: &Page, rules: Option<Value>) {
    let mut fund = ruled();
    if let Some(rules) = rules {
        fund["rules"] = rules;
    }
    page.site().put(FUND_FILE, fund.to_string());
    page.open("");
    page.heading("Safer Streets 2033").expect_here();
}

pub fn rules_that_are_not_met_are_said_and_stop_nobody(page: &Page) {
    open_ruled(page, None);
    page.expect_figure("Held back", "£5,500");
    page.expect_figure("Available", "£74,500");
    page.expect_figure("Remaining", "£74,500");
    let rules = page.button("2 rules of the round are not met yet.");
    rules.press();
    page.expect_text("South Ward gets at least £8,000. It gets £0, £8,000 too little.");
    page.group("S3").radio("In full £900").choose();
    page.expect_figure("Remaining", "£73,600");
    page.expect_text("1 rule of the round is not met. 3 are not met yet.");
    page.expect_text(
        "S3 Bicycle lights must not be funded. S3 is funded. Reason: The county gives them out already.",
    );
    page.group("N1").radio("In full £25,000").choose();
    page.expect_text("1 award is for somebody else to confirm.");
    page.expect_text("An award above £15,000 is for Cabinet to confirm. That is N1.");
    // One is left out of the count to see, and counts again after a reload.
    let aside = "Leave this rule out for now: S3 Bicycle lights must not be funded";
    page.checkbox(aside).tick();
    page.expect_text("1 is left out for now.");
    page.expect_no_text("1 rule of the round is not met.");
    page.checkbox("Leave this rule out for now: 5% of what is not committed is held back: £4,000").tick();
    page.expect_text("Without it, £52,600 would remain.");
    page.expect_figure("Remaining", "£48,600");
    expect_saved(page);
    page.reload();
    page.expect_figure("Remaining", "£48,600");
    page.button("1 rule of the round is not met.").expect_here();
    page.expect_accessible();
}

pub fn a_round_that_keeps_to_its_rules_says_so_and_one_without_says_nothing(page: &Page) {
    open_ruled(page, Some(json!([{ "rule": "needs", "bid": "N2", "bids": ["N1"] }])));
    page.button("The rule of the round is met.").expect_here();
    page.group("N2").radio("In full £18,000").choose();
    page.button("1 rule of the round is not met yet.").expect_here();
    page.group("N1").radio("In full £25,000").choose();
    page.button("The rule of the round is met.").expect_here();
    page.button("Undo").press();
    page.button("1 rule of the round is not met yet.").expect_here();
    open_ruled(page, Some(json!([])));
    page.button("Where the money goes").expect_here();
    page.expect_no_text("of the round is");
    page.expect_no_text("Held back");
}

pub fn the_rules_of_a_round_go_along_in_a_link_that_carries_its_bids(page: &Page) {
    let name = own_paper(page);
    edit(page, &name);
    add_held_back(page);
    done(page);
    page.expect_figure("Held back", "£16,000");
    decide(page, "S1", "In full £50,000", "£254,000");
    page.open_elsewhere(&share(page).link);
    use_fund(page);
    page.expect_figure("Remaining", "£254,000");
    page.expect_figure("Held back", "£16,000");
    page.button("The rule of the round is met.").expect_here();
}

fn add_held_back(page: &Page) {
    page.button("Rules of the round: 0").press();
    page.button("Money held back").press();
    let form = page.group("Rules of the round: 0");
    form.field("Amount, or share with %").type_text("5%");
    form.field("Reason (optional)").type_and_enter("For what nobody foresees");
    page.expect_status("Added rule 1: 5% of what is not committed is held back: £16,000.");
    page.button("Rules of the round: 1").expect_here();
}

pub fn rules_are_added_changed_and_removed_and_each_is_undone(page: &Page) {
    let name = own_paper(page);
    edit(page, &name);
    add_held_back(page);
    page.group("Totals").expect_figure("Held back", "£16,000");
    page.group("Rule 1").expect_text("5% of what is not committed is held back: £16,000");
    page.group("Rule 1").field("Amount, or share with %").type_and_leave("£7,500");
    page.group("Totals").expect_figure("Held back", "£7,500");
    page.group("Rule 1").field("Amount, or share with %").type_and_leave("lots");
    page.group("Rule 1").field("Amount, or share with %").expect_invalid();
    page.group("Rule 1").field("Amount, or share with %").type_and_leave("£7,500");

    page.button("Bids of which at most one is funded").press();
    let all = page.group("Rules of the round: 1");
    let bids = all.field("References of the bids");
    bids.type_and_enter("S1, X9");
    page.expect_text("No bid has the reference “X9”. Enter it as it stands in the list of bids.");
    bids.type_and_enter("S1, D1");
    page.group("Rule 2").expect_text("At most one of S1 and D1 is funded");
    page.button("Undo").press();
    page.group("Rule 2").expect_gone();
    page.button("Redo").press();
    page.group("Rule 2").expect_text("At most one of S1 and D1 is funded");
    // What a rule names is not removed without a word.
    let row = open_bid(page, "D1");
    row.button("Remove bid D1").press();
    row.expect_text("Rule 2 names bid D1. Change or remove that rule first.");
    page.group("Rule 2").button("Remove rule 2").press();
    page.expect_status("Removed rule 2. Undo brings it back.");
    page.group("Rule 2").expect_gone();
    expect_reach(page);
}
