//! How long links get.

use support::large::{large, mixed};
use support::round::round;
use tranche::link;
use tranche::{Award, Edit, LineShare, Outcome, Scenario};

use super::scenarios::{Dice, decided, in_full, other, parts, received, reduced, reserve};
use super::version_1::meant;

#[test]
fn the_real_round_makes_links_of_at_most_ninety_five_characters_whatever_is_given() {
    let fund = round();
    for (name, scenario, _) in meant(&fund) {
        let length = link::write(&fund, &scenario).len();
        println!("{name}: {length}");
        assert!(length <= 95, "{name}: {length}");
    }
    let mixed = [
        ("S1", other(42_500)),
        ("D1", in_full()),
        ("C1", parts(&[("project-manager", LineShare::Full), ("evaluation", LineShare::Full)], &[])),
        ("C2", parts(&[], &[("constables", 15)])),
        ("W1", in_full()),
        ("W2", other(8_000)),
        ("B1", parts(&[("i", LineShare::Full), ("iii", LineShare::Reduced), ("v", LineShare::Full)], &[])),
        ("B2", reduced()),
        ("SS1", parts(&[], &[("cameras", 4)])),
        ("SS2", parts(&[], &[("children", 35)])),
        ("SS3", in_full()),
        ("SS4", other(35_000)),
        ("SS5", other(7_250)),
    ];
    let code = link::write(&fund, &decided(&fund, mixed));
    println!("mixed: {}", code.len());
    assert!(code.len() <= 95, "{} characters: {code}", code.len());
}

/// One of the six things that most bids come to.
fn one_of_six(dice: &mut Dice, scenario: &Scenario, bid: &tranche::Bid) -> Outcome {
    match dice.up_to(6) {
        0 => Outcome::Undecided,
        1 => in_full(),
        2 => match bid.cheapest_option() {
            Some(option) => Outcome::Funded(Award::Option(option.id.clone())),
            None => in_full(),
        },
        3 => reserve(1 + dice.below(scenario.reserve_list().len() + 1), Award::InFull),
        4 => Outcome::Deferred,
        _ => Outcome::Declined,
    }
}

#[track_caller]
fn length_of(fund: &tranche::Fund, outcomes: impl IntoIterator<Item = (usize, Outcome)>) -> usize {
    let mut scenario = Scenario::default();
    for (at, outcome) in outcomes {
        scenario.apply(fund, &Edit::Decide(fund.bids[at].reference.clone(), outcome)).unwrap();
    }
    let code = link::write(fund, &scenario);
    assert_eq!(link::read(fund, &code), Ok(received(&scenario)));
    code.len()
}

#[test]
fn thirteen_bids_take_at_most_seventy_characters_whatever_the_six_outcomes() {
    let fund = round();
    let mut dice = Dice(1);
    let mut most = length_of(&fund, []);
    for outcome in [in_full(), Outcome::Deferred, Outcome::Declined] {
        most = most.max(length_of(&fund, (0..13).map(|at| (at, outcome.clone()))));
    }
    for _ in 0..500 {
        let mut scenario = Scenario::default();
        for bid in &fund.bids {
            let outcome = one_of_six(&mut dice, &scenario, bid);
            scenario.apply(&fund, &Edit::Decide(bid.reference.clone(), outcome)).unwrap();
        }
        most = most.max(link::write(&fund, &scenario).len());
        // All on the reserve list, each put wherever there is room.
        let any_order: Vec<_> =
            (0..13).map(|at| (at, reserve(1 + dice.below(at + 1), Award::InFull))).collect();
        most = most.max(length_of(&fund, any_order));
    }
    println!("thirteen bids: at most {most}");
    assert!(most <= 70, "{most}");
}

#[test]
fn three_hundred_bids_in_any_even_mix_of_the_six_take_at_most_eight_hundred_characters() {
    let fund = large(300);
    let mut most = 0;
    for seed in 0..20 {
        let mut dice = Dice(seed);
        let mut scenario = Scenario::default();
        for bid in &fund.bids {
            let outcome = one_of_six(&mut dice, &scenario, bid);
            scenario.apply(&fund, &Edit::Decide(bid.reference.clone(), outcome)).unwrap();
        }
        let code = link::write(&fund, &scenario);
        assert_eq!(link::read(&fund, &code), Ok(received(&scenario)));
        most = most.max(code.len());
    }
    println!("three hundred bids: at most {most}");
    assert!(most <= 800, "{most}");
}

#[test]
fn three_hundred_decisions_of_every_kind_make_a_link_of_under_a_thousand_characters() {
    let fund = large(300);
    let scenario = mixed(&fund);
    let code = link::write(&fund, &scenario);
    println!("three hundred of every kind: {}", code.len());
    assert!(code.len() < 1_000, "{}", code.len());
    assert_eq!(link::read(&fund, &code), Ok(received(&scenario)));
}
