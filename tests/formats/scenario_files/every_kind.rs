//! Kept work with everything in it, and ways to put something else into a file.

use serde_json::Value;
use support::round::round;
use tranche::formats::scenario_file::{self, BadScenarioFile};
use tranche::{
    Abstention, Arrival, Award, Edit, Explanation, Fund, LineShare, Money, Outcome, Parts, PastDecision,
    Rank, Scenario,
};

pub fn in_full() -> Outcome {
    Outcome::Funded(Award::InFull)
}

pub fn option(id: &str) -> Outcome {
    Outcome::Funded(Award::Option(id.try_into().unwrap()))
}

pub fn other(pence: i64) -> Outcome {
    Outcome::Funded(Award::Other(Money::from_pence(pence)))
}

pub fn above(pounds: i64) -> Outcome {
    Outcome::Funded(Award::Above(Money::from_pence(pounds * 100)))
}

pub fn pounds(amount: i64) -> Option<Money> {
    Some(Money::from_pence(amount * 100))
}

pub fn reserve(rank: usize, award: Award) -> Outcome {
    Outcome::Reserve { rank: Rank::new(rank).unwrap(), award }
}

/// The cheaper cameras of B2 and nothing else.
pub fn lower() -> Outcome {
    Outcome::Funded(Award::Parts(
        Parts::default().with_line("iii".try_into().unwrap(), Some(LineShare::Reduced)),
    ))
}

pub fn ict_for_three_months() -> Outcome {
    let parts = Parts::default().with_line("ict".try_into().unwrap(), Some(LineShare::Full));
    Outcome::Funded(Award::Parts(parts.with_units("months".try_into().unwrap(), 3)))
}

pub fn was(outcome: Outcome, amount: Option<Money>) -> PastDecision {
    PastDecision { outcome, amount, other_words: false }
}

pub fn decide(fund: &Fund, scenario: &mut Scenario, bid: &str, outcome: Outcome) {
    scenario.apply(fund, &Edit::Decide(bid.try_into().unwrap(), outcome)).unwrap();
}

/// One award of every kind: all that the older formats can say.
pub fn every_award(fund: &Fund) -> Scenario {
    let mut scenario = Scenario::default();
    for (bid, outcome) in [
        ("S1", in_full()),
        ("B1", option("reduced")),
        ("B2", lower()),
        ("SS4", ict_for_three_months()),
        ("C1", other(1_750_050)),
        ("SS3", above(2_000)),
    ] {
        decide(fund, &mut scenario, bid, outcome);
    }
    scenario
}

/// The same with everything else that can be said.
pub fn every_kind(fund: &Fund) -> Scenario {
    let mut scenario = every_award(fund);
    for (bid, outcome) in [
        ("D1", Outcome::Deferred),
        ("W1", Outcome::Declined),
        ("W2", reserve(1, Award::InFull)),
        ("SS1", reserve(1, Award::Other(Money::from_pence(1_700_000)))),
    ] {
        decide(fund, &mut scenario, bid, outcome);
    }
    for (bid, why) in [("SS2", Abstention::Interest), ("SS5", Abstention::Abstained)] {
        scenario.apply(fund, &Edit::Abstain(bid.try_into().unwrap(), why)).unwrap();
    }
    for (bid, reason, conditions) in [
        ("B1", "The cheaper cameras do.", "Invoices by March."),
        ("W1", "It was funded in 2012–13.", ""),
        ("C2", "", "To be discussed\nin May."),
    ] {
        let (reason, conditions) = (reason.to_owned(), conditions.to_owned());
        let edit = Edit::Explain(bid.try_into().unwrap(), Explanation { reason, conditions });
        scenario.apply(fund, &edit).unwrap();
    }
    scenario
}

pub fn opened(scenario: Scenario) -> Result<Arrival, BadScenarioFile> {
    Ok(Arrival { scenario, mismatch: None })
}

/// A file with one field put or replaced.
#[track_caller]
pub fn put(text: &str, pointer: &str, value: Value) -> String {
    let mut file: Value = serde_json::from_str(text).unwrap();
    let (parent, field) = pointer.rsplit_once('/').unwrap();
    file.pointer_mut(parent).unwrap()[field] = value;
    file.to_string()
}

/// A file with one field less.
#[track_caller]
pub fn without(text: &str, pointer: &str) -> String {
    let mut file: Value = serde_json::from_str(text).unwrap();
    let (parent, field) = pointer.rsplit_once('/').unwrap();
    file.pointer_mut(parent).unwrap().as_object_mut().unwrap().remove(field).unwrap();
    file.to_string()
}

/// Finds a text refused beside the real round.
#[track_caller]
pub fn refuses(text: &str, why: BadScenarioFile) {
    assert_eq!(scenario_file::read(&round(), text), Err(why), "{text}");
}
