//! How many bids are approved: every paper and screen says the same, also of a bid that is funded at £0.

use proptest::prelude::*;
use serde_json::json;
use support::arbitrary::{funds, reached, steps};
use support::example;
use tranche::final_scenario::ResultParts;
use tranche::notice::{NoticeFacts, Placeholder};
use tranche::publish::{Cell, decisions};
use tranche::ui::words::office::notice::figure;
use tranche::ui::words::office::publish::page_words;
use tranche::ui::words::office::result::figures;
use tranche::{Award, Edit, Fund, Ledger, Outcome, Scenario};

use crate::sandwell::bid;

/// What each says, with the words around it taken away.
fn counts(fund: &Fund, scenario: &Scenario) -> [usize; 4] {
    let number = |text: &str| text.split(' ').next().and_then(|word| word.parse().ok()).unwrap();
    let ledger = Ledger::of(fund, scenario);
    let result = figures(fund, &ledger).into_iter().find(|(term, _)| term == "Bids approved").unwrap().1;
    let notice = figure(Placeholder::FundedBids, &NoticeFacts::of(fund, scenario, ""));
    let listed = ResultParts::of(fund, scenario).approved.iter().map(|one| one.bids.len()).sum();
    let is_funded = |row: &&Vec<Cell>| row[4] == Cell::Text("funded".to_owned());
    [
        number(&result),
        number(&notice),
        listed,
        decisions(fund, scenario, None, &page_words(fund, scenario).awards)
            .rows
            .iter()
            .filter(is_funded)
            .count(),
    ]
}

#[test]
fn a_bid_that_is_funded_at_nothing_is_approved_wherever_they_are_counted() {
    let fund = Fund::read(&example::third_with("/bids/4/requested", json!("0"))).unwrap();
    let mut scenario = Scenario::default();
    for reference in ["N1", "S3"] {
        scenario.apply(&fund, &Edit::Decide(bid(reference), Outcome::Funded(Award::InFull))).unwrap();
    }
    assert_eq!(counts(&fund, &scenario), [2; 4]);
}

proptest! {
    #[test]
    fn all_count_the_same_bids_of_any_round(fund in funds(), steps in steps()) {
        let scenario = reached(&fund, &steps);
        let counts = counts(&fund, &scenario);
        prop_assert_eq!(counts, [counts[0]; 4]);
    }
}
