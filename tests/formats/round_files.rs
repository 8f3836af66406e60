//! A round with its scenarios in one file.

use proptest::prelude::*;
use support::arbitrary::{funds, reached, steps};
use support::round::round;
use tranche::formats::round_file::{self, BadRoundFile, NamedScenario, RoundFile};
use tranche::formats::scenario_file::BadScenarioFile;
use tranche::{Award, BadFund, BidRef, Edit, Explanation, Fund, Outcome, Scenario};

const SHIPPED: &str = include_str!("../fixtures/round-file-1.json");

/// The published fund with two scenarios: a blank one, and one with a reason.
fn sample() -> (RoundFile, String) {
    let fund = round();
    let scenarios = vec![
        NamedScenario { title: "Nothing yet".to_owned(), ..NamedScenario::default() },
        NamedScenario {
            title: "The chair\u{2019}s".to_owned(),
            sender: "The chair".to_owned(),
            date: "2026-11-28".to_owned(),
            scenario: decided(&fund),
        },
    ];
    let text = round_file::write(&fund, &scenarios).unwrap();
    (RoundFile { fund, scenarios }, text)
}

fn decided(fund: &Fund) -> Scenario {
    let mut scenario = Scenario::default();
    let bid = |reference: &str| BidRef::try_from(reference.to_owned()).unwrap();
    let why = Explanation { reason: "“Safer” in both wards".to_owned(), conditions: String::new() };
    for edit in [
        Edit::Decide(bid("S1"), Outcome::Funded(Award::InFull)),
        Edit::Explain(bid("S1"), why),
        Edit::Decide(bid("C2"), Outcome::Deferred),
    ] {
        scenario.apply(fund, &edit).unwrap();
    }
    scenario
}

#[test]
fn what_was_shipped_opens_for_ever() {
    let (wanted, text) = sample();
    assert_eq!(round_file::read(SHIPPED).as_ref(), Ok(&wanted));
    assert_eq!(text, SHIPPED.trim_end());
}

#[test]
fn what_is_none_says_why() {
    let read = |text: &str| round_file::read(text).unwrap_err();
    assert!(matches!(read("{"), BadRoundFile::Fund(BadFund::Broken(_))));
    assert!(matches!(read("{}"), BadRoundFile::Fund(BadFund::OtherFormat(_))));
    let newer = SHIPPED.replace("tranche-round/1", "tranche-round/2");
    assert_eq!(read(&newer), BadRoundFile::Fund(BadFund::Newer("tranche-round/2".to_owned())));
    let other = SHIPPED.replacen("\"requested\":\"50000\"", "\"requested\":\"51000\"", 1);
    assert_ne!(other, SHIPPED);
    assert_eq!(read(&other), BadRoundFile::Scenario(1, BadScenarioFile::OtherFigures));
    let more = SHIPPED.replacen("\"scenarios\"", "\"more\": 1, \"scenarios\"", 1);
    assert!(matches!(read(&more), BadRoundFile::Fund(BadFund::Misfit(_))));
}

proptest! {
    #[test]
    fn a_round_is_read_as_it_was_written(fund in funds(), one in steps(), other in steps(), title in ".{0,20}") {
        let named = |scenario: Scenario| NamedScenario { title: title.clone(), scenario, ..NamedScenario::default() };
        let scenarios = vec![named(reached(&fund, &one)), named(reached(&fund, &other))];
        let text = round_file::write(&fund, &scenarios).unwrap();
        prop_assert!(round_file::may_be(&text));
        prop_assert_eq!(round_file::read(&text), Ok(RoundFile { fund, scenarios }));
    }
}
