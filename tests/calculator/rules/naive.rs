//! Rules held against what a slow and plain computation finds: every way to fund what is open is tried.

use proptest::prelude::*;
use support::arbitrary::{Step, reached, ruled_funds, steps};
use tranche::rules::{Finding, Verdict};
use tranche::{
    Abstention, AmountOrShare, BidRef, Demand, Edit, Fund, Ledger, Money, Outcome, Scenario, Subject,
};

use super::checks;

/// What each bid is given, in pence, in the order of the paper.
type Given = Vec<i128>;

fn bids(fund: &Fund, given: &Given, is_it: impl Fn(&tranche::Bid) -> bool) -> i128 {
    fund.bids.iter().zip(given).filter(|(bid, _)| is_it(bid)).map(|(_, given)| *given).sum()
}

fn of(fund: &Fund, given: &Given, one: &BidRef) -> i128 {
    bids(fund, given, |bid| bid.reference == *one)
}

/// What the subject is given less its bound, in thousandths of a penny.
fn difference(fund: &Fund, given: &Given, subject: &Subject, extent: AmountOrShare) -> i128 {
    let part = bids(fund, given, |bid| match subject {
        Subject::Partnership(id) => bid.partnership == *id,
        Subject::Label(label) if label.kind == "theme" => bid.themes.contains(&label.name),
        Subject::Label(label) => bid.facts.labels.contains(label),
    });
    match extent {
        AmountOrShare::Amount(amount) => (part - amount.pence()) * 1000,
        AmountOrShare::Share(share) => {
            part * 1000 - given.iter().sum::<i128>() * i128::from(share.per_mille())
        }
    }
}

/// Whether a rule is met by what is given, whoever decided it.
fn is_met(fund: &Fund, given: &Given, demand: &Demand) -> bool {
    let has = |one: &BidRef| of(fund, given, one) > 0;
    let count = |bids: &[BidRef]| bids.iter().filter(|bid| has(bid)).count();
    match demand {
        Demand::HoldBack(_) => {
            let available = fund.total() - fund.committed() - fund.held_back();
            let allowed = fund.tolerance.map_or(available, |tolerance| tolerance.of(available));
            given.iter().sum::<i128>() <= allowed.pence()
        }
        Demand::Least(subject, extent) => difference(fund, given, subject, *extent) >= 0,
        Demand::Most(subject, extent) => difference(fund, given, subject, *extent) <= 0,
        Demand::MustFund(bid, least) => {
            has(bid) && least.is_none_or(|least| of(fund, given, bid) >= least.pence())
        }
        Demand::MustNotFund(bid) => !has(bid),
        Demand::AtMostOne(bids) => count(bids) <= 1,
        Demand::AllOrNone(bids) => count(bids) == 0 || count(bids) == bids.len(),
        Demand::Needs(bid, bids) => !has(bid) || count(bids) == bids.len(),
        Demand::Confirm(above, _) => given.iter().all(|given| *given <= above.pence()),
    }
}

/// The places of the bids that are still open.
fn open(fund: &Fund, scenario: &Scenario) -> Vec<usize> {
    let is_open = |bid: &BidRef| {
        let decision = scenario.decision(bid);
        decision.outcome == Outcome::Undecided && decision.abstention.is_none()
    };
    (0..fund.bids.len()).filter(|at| is_open(&fund.bids[*at].reference)).collect()
}

/// Everything that may yet be given, each open bid nothing or all.
fn ways(fund: &Fund, open: &[usize], now: &Given) -> Vec<Given> {
    let way = |chosen: u32| {
        let mut given = now.clone();
        for (bit, at) in open.iter().enumerate().filter(|(bit, _)| chosen >> bit & 1 == 1) {
            let _ = bit;
            given[*at] = fund.bids[*at].requested.pence();
        }
        given
    };
    (0..1 << open.len()).map(way).collect()
}

/// A round with rules, and a scenario in which few bids are open.
fn rounds() -> impl Strategy<Value = (Fund, Scenario)> {
    (ruled_funds(), steps(), any::<u32>()).prop_map(|(fund, steps, chance)| {
        let scenario = closed(&fund, &steps, chance);
        (fund, scenario)
    })
}

fn closed(fund: &Fund, steps: &[Step], chance: u32) -> Scenario {
    let mut scenario = reached(fund, steps);
    for at in open(fund, &scenario).into_iter().skip(6) {
        let bid = fund.bids[at].reference.clone();
        let edit = match chance >> at & 1 {
            0 => Edit::Decide(bid, Outcome::Declined),
            _ => Edit::Abstain(bid, Abstention::Abstained),
        };
        scenario.apply(fund, &edit).unwrap();
    }
    scenario
}

proptest! {
    #[test]
    fn a_rule_is_met_or_could_be_as_every_way_to_go_on_says((fund, scenario) in rounds()) {
        let ledger = Ledger::of(&fund, &scenario);
        let now: Given = ledger.bids.iter().map(|given| given.pence()).collect();
        let ways = ways(&fund, &open(&fund, &scenario), &now);
        let found = checks(&fund, &scenario);
        prop_assert_eq!(found.len(), fund.rules.len());
        for (at, (rule, check)) in fund.rules.iter().zip(&found).enumerate() {
            let met = is_met(&fund, &now, &rule.demand);
            let expected = match &rule.demand {
                _ if met => Verdict::Met,
                Demand::Confirm(..) => Verdict::ToConfirm,
                demand if ways.iter().any(|way| is_met(&fund, way, demand)) => Verdict::NotYet,
                _ => Verdict::NotMet,
            };
            prop_assert_eq!((check.place, check.verdict), (at, expected), "{:?}", rule.demand);
        }
    }

    #[test]
    fn the_bound_in_money_is_the_least_that_meets_and_the_most_that_keeps((fund, scenario) in rounds()) {
        let penny = Money::from_pence(1);
        let ledger = Ledger::of(&fund, &scenario);
        for (rule, check) in fund.rules.iter().zip(checks(&fund, &scenario)) {
            let Finding::Sums { given, bound } = check.finding else { continue };
            match &rule.demand {
                Demand::Least(_, AmountOrShare::Share(share)) => {
                    let meets = |amount: Money| {
                        amount.pence() * 1000 >= ledger.funded.pence() * i128::from(share.per_mille())
                    };
                    prop_assert!(meets(bound) && (bound == Money::ZERO || !meets(bound - penny)));
                    prop_assert_eq!(check.verdict == Verdict::Met, given >= bound);
                }
                Demand::Most(_, AmountOrShare::Share(share)) => {
                    let keeps = |amount: Money| {
                        amount.pence() * 1000 <= ledger.funded.pence() * i128::from(share.per_mille())
                    };
                    prop_assert!(keeps(bound) && !keeps(bound + penny) || ledger.funded == Money::ZERO || share.per_mille() == 1000);
                    prop_assert_eq!(check.verdict == Verdict::Met, given <= bound);
                }
                Demand::HoldBack(_) => prop_assert!(Money::ZERO <= given && given <= bound),
                _ => {}
            }
        }
    }

    #[test]
    fn what_is_said_to_be_left_of_what_is_held_back_comes_to_what_is_left((fund, scenario) in rounds()) {
        let ledger = Ledger::of(&fund, &scenario);
        let left = |at: usize, check: &tranche::rules::RuleCheck| match (&fund.rules[at].demand, &check.finding) {
            (Demand::HoldBack(_), Finding::Sums { given, .. }) => given.pence(),
            _ => 0,
        };
        let found = checks(&fund, &scenario);
        let said: i128 = found.iter().enumerate().map(|(at, check)| left(at, check)).sum();
        // Whatever is neither committed nor given is there, up to what is to be held back.
        let there = fund.total() - fund.committed() - ledger.funded;
        prop_assert_eq!(said, there.pence().clamp(0, fund.held_back().pence()));
    }

    #[test]
    fn what_is_held_back_is_the_sum_of_what_each_rule_holds_back((fund, _) in rounds()) {
        let left = (fund.total() - fund.committed()).pence().max(0);
        let held = |demand: &Demand| match demand {
            Demand::HoldBack(AmountOrShare::Amount(amount)) => amount.pence(),
            Demand::HoldBack(AmountOrShare::Share(share)) => left * i128::from(share.per_mille()) / 1000,
            _ => 0,
        };
        let all: i128 = fund.rules.iter().map(|rule| held(&rule.demand)).sum();
        prop_assert_eq!(fund.held_back().pence(), all);
    }
}
