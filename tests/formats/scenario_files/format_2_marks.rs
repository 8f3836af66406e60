//! What is to be looked at again, in a file of format 2.

use serde_json::{Value, json};
use support::round::round;
use tranche::formats::scenario_file::{self, BadScenarioFile};
use tranche::{Arrival, Edit, Outcome};

use super::every_kind::{ict_for_three_months, opened, option, pounds, put, refuses, was};
use super::formats_1_and_2::with;

/// Never edited either. The round was another when it was decided: B1’s reduction was £92,000, B2 had one of half, and
/// what SS4’s parts came to is not known.
pub const MARKED: &str = include_str!("../../fixtures/scenario-v2.json");

#[test]
fn a_file_with_marks_opens_with_them_and_keeps_them() {
    let fund = round();
    let Arrival { scenario, mismatch } = scenario_file::read(&fund, MARKED).unwrap();
    assert_eq!(mismatch, None);
    let marks: Vec<_> = scenario.to_look_at().map(|(bid, was)| (bid.as_str(), was.clone())).collect();
    assert_eq!(
        marks,
        [
            ("B1", was(option("reduced"), pounds(92_000))),
            ("B2", was(option("half"), pounds(47_500))),
            ("SS4", was(ict_for_three_months(), None)),
        ]
    );
    assert_eq!(scenario.outcome(&"B1".try_into().unwrap()), &option("reduced"));
    assert_eq!(scenario.outcome(&"B2".try_into().unwrap()), &Outcome::Undecided);
    assert_eq!(scenario.outcome(&"SS4".try_into().unwrap()), &ict_for_three_months());
    assert_eq!(scenario_file::read(&fund, &scenario_file::write(&fund, &scenario)), opened(scenario));
}

#[test]
fn a_file_says_nothing_of_marks_once_every_mark_is_gone() {
    let fund = round();
    let mut scenario = scenario_file::read(&fund, MARKED).unwrap().scenario;
    for bid in ["B1", "B2", "SS4"] {
        assert!(scenario_file::write(&fund, &scenario).contains("look_again"));
        scenario.apply(&fund, &Edit::Stands(bid.try_into().unwrap())).unwrap();
    }
    let file: Value = serde_json::from_str(&scenario_file::write(&fund, &scenario)).unwrap();
    assert_eq!((file.get("look_again"), file["decisions"].get("B2")), (None, None));
}

#[test]
fn marks_that_are_not_of_the_format_are_damaged() {
    let remark = |mark: Value| put(MARKED, "/look_again/B1", mark);
    for mark in [
        json!(null),
        json!("92000"),
        json!({}),
        json!({ "amount": "92000" }),
        json!({ "was": "reduced", "amount": "92000" }),
        json!({ "was": { "option": "reduced" }, "amount": 92000 }),
        json!({ "was": { "option": "reduced" }, "amount": null }),
        json!({ "was": { "option": "reduced" }, "amount": "92,000" }),
        json!({ "was": { "option": "reduced" }, "amount": "92000", "when": "in May" }),
        // It comes to what it came to.
        json!({ "was": { "option": "reduced" }, "amount": "90000" }),
        // Nothing was given, so there is nothing to look at.
        json!({ "was": "not-funded", "amount": "0" }),
        json!({ "was": "not-funded", "amount": "5" }),
        json!({ "was": "not-funded" }),
        // It would still be given.
        json!({ "was": "in-full", "amount": "92000" }),
        json!({ "was": { "option": "half" }, "amount": "92000" }),
    ] {
        refuses(&remark(mark), BadScenarioFile::Damaged);
    }
    for marks in [json!(null), json!({}), json!([]), json!("B1")] {
        refuses(&put(MARKED, "/look_again", marks), BadScenarioFile::Damaged);
    }
    let of_no_bid = json!({ "was": "in-full", "amount": "5" });
    refuses(&put(MARKED, "/look_again/Z9", of_no_bid), BadScenarioFile::Damaged);
    refuses(&MARKED.replace("\"SS4\"", "\"B1\""), BadScenarioFile::Damaged);
    // The first version has no marks, and the second has some.
    refuses(&with("/look_again", json!({})), BadScenarioFile::Damaged);
    refuses(&with("/format", json!("tranche-scenario/2")), BadScenarioFile::Damaged);
    refuses(&put(MARKED, "/format", json!("tranche-scenario/1")), BadScenarioFile::Damaged);
}
