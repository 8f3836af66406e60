//! The reserve list with its sums: who is next, and with how much more.

use proptest::prelude::*;
use support::arbitrary::{funds, reached, steps};
use support::round::round;
use tranche::{Award, BidRef, Edit, Fund, Ledger, Money, Outcome, Rank, ReserveList, Scenario};

fn pounds(amount: i64) -> Money {
    Money::from_pence(amount * 100)
}

fn list(fund: &Fund, scenario: &Scenario) -> ReserveList {
    ReserveList::of(fund, scenario, Ledger::of(fund, scenario).remaining)
}

fn decided(decisions: &[(&str, Outcome)]) -> (Fund, Scenario) {
    let (fund, mut scenario) = (round(), Scenario::default());
    for (bid, outcome) in decisions {
        let bid: BidRef = (*bid).to_owned().try_into().unwrap();
        scenario.apply(&fund, &Edit::Decide(bid, outcome.clone())).unwrap();
    }
    (fund, scenario)
}

fn reserve(place: usize, award: Award) -> Outcome {
    Outcome::Reserve { rank: Rank::new(place).unwrap(), award }
}

/// By bid what it would be given, what more is needed, in pounds, and whether it fits by itself.
#[track_caller]
fn check(decisions: &[(&str, Outcome)], expected: &[(&str, i64, i64, bool)]) {
    let (fund, scenario) = decided(decisions);
    let places = list(&fund, &scenario).places;
    let found: Vec<_> =
        places.iter().map(|one| (one.bid.as_str(), one.amount, one.needs, one.fits_alone)).collect();
    let expected: Vec<_> = expected
        .iter()
        .map(|(bid, amount, needs, fits)| (*bid, pounds(*amount), pounds(*needs), *fits))
        .collect();
    assert_eq!(found, expected);
}

fn in_full() -> Outcome {
    Outcome::Funded(Award::InFull)
}

#[test]
fn each_place_says_what_more_is_needed_with_all_before_it() {
    // £320,000 less 50, 50, 35, 38, 25, 15 and 83 thousand: £24,000 remain.
    let funded = [
        ("S1", in_full()),
        ("D1", in_full()),
        ("C1", in_full()),
        ("C2", in_full()),
        ("W1", in_full()),
        ("W2", in_full()),
    ];
    let b1 = Outcome::Funded(Award::Other(pounds(83_000)));
    let list = [
        ("SS4", reserve(1, Award::InFull)),
        ("SS3", reserve(2, Award::InFull)),
        ("SS2", reserve(3, Award::Other(pounds(12_000)))),
    ];
    let all: Vec<_> = funded.into_iter().chain([("B1", b1)]).chain(list).collect();
    check(
        &all,
        &[("SS4", 38_000, 14_000, false), ("SS3", 1_500, 15_500, true), ("SS2", 12_000, 27_500, true)],
    );
}

#[test]
fn what_is_overspent_has_to_come_back_first() {
    let all: Vec<_> = ["S1", "D1", "C1", "C2", "B1", "B2"].map(|bid| (bid, in_full())).into_iter().collect();
    // £48,000 over.
    let all: Vec<_> = all.into_iter().chain([("SS5", reserve(1, Award::InFull))]).collect();
    check(&all, &[("SS5", 8_000, 56_000, false)]);
    let (fund, scenario) = decided(&all);
    assert_eq!(list(&fund, &scenario).first_that_fits(), None);
}

#[test]
fn the_first_that_fits_is_funded_and_the_others_move_up() {
    let (fund, mut scenario) =
        decided(&[("SS4", reserve(1, Award::InFull)), ("B1", reserve(2, Award::Other(pounds(90_500))))]);
    let first = list(&fund, &scenario).first_that_fits().cloned().unwrap();
    assert_eq!((first.bid.as_str(), first.amount), ("SS4", pounds(38_000)));
    scenario.apply(&fund, &first.fund()).unwrap();
    let next = list(&fund, &scenario);
    assert_eq!(next.places.len(), 1);
    scenario.apply(&fund, &next.first_that_fits().unwrap().fund()).unwrap();
    assert_eq!(Ledger::of(&fund, &scenario).remaining, pounds(191_500));
    assert_eq!(list(&fund, &scenario).first_that_fits(), None);
}

proptest! {
    /// Whatever a list says is needed is what is needed: with that much more, and not with a penny less, all up to there fit.
    #[test]
    fn with_what_is_needed_all_up_to_there_can_be_given(fund in funds(), steps in steps()) {
        let scenario = reached(&fund, &steps);
        let remaining = Ledger::of(&fund, &scenario).remaining;
        let places = list(&fund, &scenario).places;
        prop_assert!(places.iter().map(|one| &one.bid).eq(scenario.reserve_list()));
        for (at, one) in places.iter().enumerate() {
            let mut funded = scenario.clone();
            for one in &places[..=at] {
                funded.apply(&fund, &one.fund()).unwrap();
            }
            let after = Ledger::of(&fund, &funded).remaining + one.needs;
            if one.needs > Money::ZERO {
                prop_assert_eq!(after, Money::ZERO);
            } else {
                prop_assert!(!after.is_negative());
            }
            prop_assert_eq!(one.fits_alone, one.amount <= remaining);
        }
    }
}
