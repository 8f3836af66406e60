//! The rules of a round: read, refused where they cannot be meant, held against what is decided, and enforced by nobody.

mod amendments;
mod checks;
mod file;
mod naive;

use std::sync::Arc;

use serde_json::{Value, json};
use support::example;
use tranche::rules::{RuleCheck, Verdict, check};
use tranche::{BidRef, Edit, Fund, Ledger, Money, Outcome, Scenario};

/// An amount of whole pounds.
fn pounds(amount: i64) -> Money {
    Money::from_pence(amount * 100)
}

/// A bid by its reference.
fn bid(name: &str) -> BidRef {
    name.try_into().unwrap()
}

/// The fund of the document, with all kinds of rules.
fn fund() -> Fund {
    Fund::read(example::third()).unwrap()
}

/// The fund of the document with one rule only.
#[track_caller]
fn with_rule(rule: Value) -> Fund {
    Fund::read(&example::third_with("/rules", json!([rule]))).unwrap()
}

/// The scenario in which these are decided.
#[track_caller]
fn decided(fund: &Fund, outcomes: &[(&str, Outcome)]) -> Scenario {
    let mut scenario = Scenario::default();
    for (name, outcome) in outcomes {
        scenario.apply(fund, &Edit::Decide(bid(name), outcome.clone())).unwrap();
    }
    scenario
}

fn checks(fund: &Fund, scenario: &Scenario) -> Vec<RuleCheck> {
    check(fund, scenario, &Ledger::of(fund, scenario))
}

fn verdicts(fund: &Fund, scenario: &Scenario) -> Vec<Verdict> {
    checks(fund, scenario).into_iter().map(|check| check.verdict).collect()
}

/// A round that is shared.
fn shared() -> Arc<Fund> {
    Arc::new(fund())
}
