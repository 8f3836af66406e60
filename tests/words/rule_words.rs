//! What is said of rules, word for word.

use serde_json::{Value, json};
use support::example;
use tranche::rules::{RuleCheck, Verdict, check};
use tranche::ui::words::office::fund::rules::held_too_much;
use tranche::ui::words::rules::{NOT_MET_ON_PAPER, finding, verdict};
use tranche::{Award, Edit, Fund, Ledger, Outcome, Scenario};

use crate::sandwell::bid;

/// A round of £80,000 of which these amounts are held back.
fn holding_back(amounts: &[&str]) -> Fund {
    let rule = |amount: &&str| json!({ "rule": "hold-back", "amount": amount });
    let rules: Vec<Value> = amounts.iter().map(rule).collect();
    Fund::read(&example::third_with("/rules", json!(rules))).unwrap()
}

fn findings(fund: &Fund, scenario: &Scenario) -> Vec<String> {
    let words = |one: &RuleCheck| finding(fund, &fund.rules[one.place].demand, one);
    check(fund, scenario, &Ledger::of(fund, scenario)).iter().map(words).collect()
}

#[test]
fn where_more_is_given_than_is_available_it_is_said_what_would_be_left() {
    let fund = holding_back(&["20000", "25000"]);
    assert_eq!(findings(&fund, &Scenario::default()), ["", ""]);
    let mut scenario = Scenario::default();
    for reference in ["N1", "N2"] {
        scenario.apply(&fund, &Edit::Decide(bid(reference), Outcome::Funded(Award::InFull))).unwrap();
    }
    assert_eq!(
        findings(&fund, &scenario),
        [
            "More is funded than is available. What other rules hold back goes first, so that all of this would be left.",
            "More is funded than is available, so that only £17,000 of this would be left."
        ]
    );
}

#[test]
fn where_more_is_held_back_than_there_is_nobody_is_said_to_have_funded_it() {
    let fund = holding_back(&["70000", "25000"]);
    assert_eq!(
        findings(&fund, &Scenario::default()),
        [
            "More is held back than there is. What other rules hold back goes first, so that all of this would be left.",
            "More is held back than there is, so that only £10,000 of this would be left."
        ]
    );
}

#[test]
fn where_rules_are_made_it_is_said_that_they_hold_back_more_than_there_is() {
    assert_eq!(held_too_much(&holding_back(&["70000", "10000"])), "");
    assert_eq!(
        held_too_much(&holding_back(&["70000", "25000"])),
        "£80,000 is not committed. All rules together hold back £95,000: £15,000 more than there is, so nothing is available for bids."
    );
}

#[test]
fn the_heading_on_paper_names_all_that_stands_below_it() {
    let heading = NOT_MET_ON_PAPER.to_lowercase();
    for one in [Verdict::NotMet, Verdict::NotYet, Verdict::ToConfirm] {
        assert!(heading.contains(&verdict(one).to_lowercase()), "{one:?}");
    }
}
