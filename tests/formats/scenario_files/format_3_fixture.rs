//! A file of format 3 that was kept opens as what it was, and the same work is still kept as the same text.

use serde_json::json;
use support::round::{TEXT, round};
use tranche::formats::scenario_file;
use tranche::{
    Abstention, Award, BidRef, Edit, Explanation, Fund, Ledger, Money, Outcome, PastDecision, Scenario,
};

use super::every_kind::{
    above, decide, ict_for_three_months, in_full, opened, option, other, pounds, put, reserve, was,
};
use super::format_2_marks::MARKED;

/// Never edited: files like it are on people's disks. A later version gets a file of its own.
pub const KEPT: &str = include_str!("../../fixtures/scenario-v3.json");

/// The round while C1 was called otherwise.
fn other_words() -> Fund {
    let mut file = (*round()).clone();
    file.bids.iter_mut().find(|bid| bid.reference.as_str() == "C1").unwrap().title.push_str(" II");
    Fund::new(file).unwrap()
}

/// Everything that can be said and every kind of mark: work of an older format that went on, and was opened once more after
/// C1 got the title it has.
fn work(fund: &Fund) -> Scenario {
    let mut scenario = scenario_file::read(fund, MARKED).unwrap().scenario;
    let half = Award::Other(Money::from_pence(1_700_000));
    for (bid, outcome) in [
        ("SS3", above(2_000)),
        ("D1", Outcome::Deferred),
        ("W1", Outcome::Declined),
        ("W2", reserve(1, Award::InFull)),
        ("SS1", reserve(1, half)),
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
        let why = Explanation { reason, conditions };
        scenario.apply(fund, &Edit::Explain(bid.try_into().unwrap(), why)).unwrap();
    }
    scenario_file::read(fund, &scenario_file::write(&other_words(), &scenario)).unwrap().scenario
}

#[test]
fn a_file_of_format_3_kept_long_ago_opens_as_what_it_was() {
    let fund = round();
    let scenario = work(&fund);
    assert_eq!(scenario_file::read(&fund, KEPT), opened(scenario.clone()));
    let outcomes: Vec<_> = fund
        .bids_by_reference()
        .map(|bid| (bid.reference.as_str(), scenario.outcome(&bid.reference).clone()))
        .filter(|(_, outcome)| !outcome.is_undecided())
        .collect();
    let seventeen_thousand = Award::Other(Money::from_pence(1_700_000));
    assert_eq!(
        outcomes,
        [
            ("B1", option("reduced")),
            ("C1", other(1_750_050)),
            ("D1", Outcome::Deferred),
            ("S1", in_full()),
            ("SS1", reserve(1, seventeen_thousand)),
            ("SS3", above(2_000)),
            ("SS4", ict_for_three_months()),
            ("W1", Outcome::Declined),
            ("W2", reserve(2, Award::InFull)),
        ]
    );
    let said = |bid: &str| scenario.decision(&BidRef::try_from(bid).unwrap());
    assert_eq!(said("SS2").abstention, Some(Abstention::Interest));
    assert_eq!(said("SS5").abstention, Some(Abstention::Abstained));
    assert_eq!(said("B1").reason, "The cheaper cameras do.");
    assert_eq!(said("B1").conditions, "Invoices by March.");
    assert_eq!(said("C2").conditions, "To be discussed\nin May.");
    assert_eq!(fund.show(Ledger::of(&fund, &scenario).funded), "£187,000.50");
}

#[test]
fn a_file_of_format_3_kept_long_ago_has_its_marks() {
    let scenario = scenario_file::read(&round(), KEPT).unwrap().scenario;
    let marks: Vec<_> = scenario.to_look_at().map(|(bid, was)| (bid.as_str(), was.clone())).collect();
    let c1 = PastDecision { other_words: true, ..was(other(1_750_050), Some(Money::from_pence(1_750_050))) };
    assert_eq!(
        marks,
        [
            ("B1", was(option("reduced"), pounds(92_000))),
            ("B2", was(option("half"), pounds(47_500))),
            ("C1", c1),
            ("SS4", was(ict_for_three_months(), None)),
        ]
    );
}

#[test]
fn the_same_work_is_still_kept_as_the_same_text() {
    let fund = round();
    assert_eq!(scenario_file::write(&fund, &work(&fund)), KEPT.trim_end());
    assert!(KEPT.ends_with("}\n"));
}

#[test]
fn a_file_of_format_3_kept_long_ago_says_what_is_different_beside_another_round() {
    let retitled = Fund::read(&TEXT.replacen("\"title\": \"", "\"title\": \"Another ", 1)).unwrap();
    let read = scenario_file::read(&retitled, KEPT).unwrap();
    let mismatch = read.mismatch.unwrap();
    assert_eq!((mismatch.available, mismatch.bids, mismatch.left_out), (None, vec![], vec![]));
    assert_eq!(read.scenario, scenario_file::read(&round(), KEPT).unwrap().scenario);
    let elsewhere = put(KEPT, "/fund", json!("another-round"));
    assert_eq!(scenario_file::read(&round(), &elsewhere), scenario_file::read(&round(), KEPT));
}
