//! Pairs of lists with the same figures, made by chance, with the truth known.

use support::rng::Rng;
use tranche::formats::scenario_file::{self, BadScenarioFile};
use tranche::link::{self, BadLink, Extras};
use tranche::{Abstention, Award, Edit, Explanation, Fund, Money, Outcome, Rank, Scenario};

use super::pair::{Pair, Tally};
use crate::bid_lists::List;

/// How many pairs are tried: more of them with `TRANCHE_PAIRS=100000 cargo test --test calculator identity`.
fn count() -> u64 {
    std::env::var("TRANCHE_PAIRS").map_or(2_000, |count| count.parse().unwrap())
}

/// Something decided on most bids.
fn decided(fund: &Fund, rng: &mut Rng) -> Scenario {
    let mut scenario = Scenario::default();
    for bid in &fund.bids {
        let half = Award::Other(Money::from_pence(bid.requested.pence() as i64 / 2));
        let award = rng.pick(&[0, 1]);
        let award = if award == 0 { Award::InFull } else { half };
        let rank = Rank::new(1 + rng.below(scenario.reserve_list().len() + 1)).unwrap();
        let edit = match rng.below(8) {
            0 => continue,
            1 => Edit::Abstain(bid.reference.clone(), Abstention::Interest),
            2 => Edit::Decide(bid.reference.clone(), Outcome::Declined),
            3 => Edit::Decide(bid.reference.clone(), Outcome::Deferred),
            4 | 5 => Edit::Decide(bid.reference.clone(), Outcome::Reserve { rank, award }),
            _ => Edit::Decide(bid.reference.clone(), Outcome::Funded(award)),
        };
        scenario.apply(fund, &edit).unwrap();
        if rng.chance(20) {
            let why = Explanation { reason: "It fits.".to_owned(), conditions: String::new() };
            scenario.apply(fund, &Edit::Explain(bid.reference.clone(), why)).unwrap();
        }
    }
    scenario
}

fn pair(seed: u64) -> Pair {
    let mut rng = Rng::new(seed);
    let before = List::new(&mut rng);
    let after = before.changed(&mut rng);
    let (from, to) = (before.fund(), after.fund());
    let decided = decided(&from, &mut rng);
    Pair { before, after, decided, from, to }
}

/// With references and reasons in the link, so that all that is said arrives.
fn all() -> Extras {
    Extras { with_explanations: true, ..Extras::default() }
}

#[test]
fn no_decision_of_a_link_lands_on_another_project_without_a_word() {
    let mut tally = Tally::default();
    for seed in 0..count() {
        let pair = pair(seed);
        let code = link::write_with(&pair.from, &pair.decided, &all());
        match link::read(&pair.to, &code) {
            Ok(received) => {
                assert!(pair.is_of_like_figures(), "seed {seed}");
                pair.opens(&received.scenario, received.mismatch.as_ref(), &mut tally);
            }
            Err(BadLink::OtherFund) => assert!(!pair.is_of_like_figures(), "seed {seed}"),
            Err(why) => {
                assert_eq!(why, BadLink::OtherWords, "seed {seed}");
                tally.refused += 1;
            }
        }
    }
    is_about_something(&tally);
}

#[test]
fn no_decision_of_a_file_lands_on_another_project_without_a_word() {
    let mut tally = Tally::default();
    for seed in 0..count() {
        let pair = pair(seed);
        let text = scenario_file::write(&pair.from, &pair.decided);
        match scenario_file::read(&pair.to, &text) {
            Ok(opened) => {
                assert!(pair.is_of_like_figures(), "seed {seed}");
                pair.opens(&opened.scenario, opened.mismatch.as_ref(), &mut tally);
            }
            Err(BadScenarioFile::OtherFigures | BadScenarioFile::OtherFund(_)) => {
                assert!(!pair.is_of_like_figures(), "seed {seed}");
            }
            Err(why) => {
                assert_eq!(why, BadScenarioFile::OtherWords, "seed {seed}");
                tally.refused += 1;
            }
        }
    }
    is_about_something(&tally);
}

/// Here somebody chose to carry decisions over, so that something is said in any case.
#[test]
fn no_decision_that_is_carried_over_lands_on_another_project_without_a_mark() {
    let mut tally = Tally::default();
    for seed in 0..count() {
        let mut pair = pair(seed);
        // As with the same fund under its name; references that came or went are those of other bids.
        pair.after.id = pair.before.id;
        pair.to = pair.after.fund();
        let known = |pair: &Pair| pair.to.bids.iter().all(|bid| pair.from.bid(&bid.reference).is_some());
        if !known(&pair) {
            continue;
        }
        let text = scenario_file::write(&pair.from, &pair.decided);
        match scenario_file::carry(&pair.to, &text) {
            Ok(carried) => {
                pair.lands_with_a_word(&carried.scenario, true, &mut tally);
                tally.left_out += carried.gone.len();
                tally.told += 1;
            }
            Err(why) => assert_eq!(why, BadScenarioFile::OtherWords, "seed {seed}"),
        }
    }
    println!("{tally:?}");
    assert!(tally.marked > 100 && tally.left_out > 100, "{tally:?}");
}

#[track_caller]
fn is_about_something(tally: &Tally) {
    println!("{tally:?}");
    let Tally { same, told, marked, left_out, by_chance, refused } = tally;
    for count in [same, told, marked, left_out, refused] {
        assert!(*count as u64 > count_of_each(), "{tally:?}");
    }
    // One in 256, and three times as many for the chance of it.
    assert!(by_chance * 256 < 3 * (marked + 256), "{tally:?}");
}

fn count_of_each() -> u64 {
    count() / 50
}
