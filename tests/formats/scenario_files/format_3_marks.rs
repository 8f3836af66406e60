//! What is to be looked at again, in a file of format 3.

use serde_json::{Value, json};
use support::round::round;
use tranche::formats::scenario_file::{self, BadScenarioFile};
use tranche::{BidRef, PastDecision};

use super::every_kind::{every_kind, opened, option, pounds, put, refuses, was};

#[test]
fn a_mark_stands_on_what_was_decided_and_came_to_something_else() {
    let fund = round();
    let text = scenario_file::write(&fund, &every_kind(&fund));
    let marked = |bid: &str, mark: Value| put(&text, "/look_again", json!({ bid: mark }));
    let reads = |text: &str| scenario_file::read(&fund, text).unwrap().scenario;
    let b1 = BidRef::try_from("B1").unwrap();
    let reduced = json!({ "outcome": "funded", "award": { "option": "reduced" } });
    for (mark, expected) in [
        (json!({ "was": reduced, "amount": "92000" }), was(option("reduced"), pounds(92_000))),
        (json!({ "was": reduced }), was(option("reduced"), None)),
        (
            json!({ "was": reduced, "amount": "90000", "words": "other" }),
            PastDecision { other_words: true, ..was(option("reduced"), pounds(90_000)) },
        ),
    ] {
        let scenario = reads(&marked("B1", mark));
        assert_eq!(scenario.look_again(&b1), Some(&expected));
        assert_eq!(scenario_file::read(&fund, &scenario_file::write(&fund, &scenario)), opened(scenario));
    }
    for mark in [
        json!(null),
        json!({}),
        json!({ "amount": "92000" }),
        // It is what it was.
        json!({ "was": reduced, "amount": "90000" }),
        json!({ "was": reduced, "amount": 92_000 }),
        json!({ "was": reduced, "amount": "92000", "words": "same" }),
        json!({ "was": reduced, "amount": "92000", "added": "x" }),
        json!({ "was": { "outcome": "undecided" } }),
        json!({ "was": { "outcome": "undecided" }, "words": "other" }),
        json!({ "was": { "outcome": "declined" } }),
        json!({ "was": { "outcome": "funded" }, "amount": "92000" }),
        json!({ "was": { "option": "reduced" }, "amount": "92000" }),
        // It could still be given.
        json!({ "was": { "outcome": "funded", "award": "in-full" }, "amount": "92000" }),
        // It could not be given, and is.
        json!({ "was": { "outcome": "funded", "award": { "option": "half" } }, "amount": "92000" }),
    ] {
        refuses(&marked("B1", mark), BadScenarioFile::Damaged);
    }
    refuses(&marked("Z9", json!({ "was": reduced, "amount": "92000" })), BadScenarioFile::Damaged);
    // Nothing is decided on C2, where something was written.
    refuses(
        &marked("C2", json!({ "was": { "outcome": "funded", "award": "in-full" }, "amount": "5" })),
        BadScenarioFile::Damaged,
    );
    let lost = json!({ "was": { "outcome": "funded", "award": { "option": "half" } }, "amount": "5" });
    let c2 = BidRef::try_from("C2").unwrap();
    assert_eq!(reads(&marked("C2", lost)).look_again(&c2), Some(&was(option("half"), pounds(5))));
}
