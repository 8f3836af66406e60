//! Whatever was decided on whatever list, and whatever became of the list.

use std::collections::BTreeSet;

use proptest::collection::vec;
use proptest::prelude::*;
use support::arbitrary::{Step, funds, reached, steps};
use support::rng::Rng;
use tranche::formats::scenario_file;
use tranche::{
    BidRef, EarlierDecision, Fund, FundFile, Money, Outcome, SameBid, Scenario, earlier_decisions,
};

use crate::bid_lists::List;

/// What happens to one bid before the list is brought anew.
#[derive(Clone, Copy, Debug)]
struct Fate {
    pence_more: i64,
    is_retitled: bool,
    is_numbered: bool,
    is_gone: bool,
    has_other_parts: bool,
    has_other_options: bool,
}

fn fates() -> impl Strategy<Value = Vec<Fate>> {
    let fate = (0..3_i64, 0..4_u8, 0..3_u8, 0..6_u8, any::<bool>(), any::<bool>());
    let fate = fate.prop_map(|(more, title, number, gone, parts, options)| Fate {
        pence_more: more * 7,
        is_retitled: title == 0,
        is_numbered: number == 0,
        is_gone: gone == 0,
        has_other_parts: parts,
        has_other_options: options,
    });
    vec(fate, 12)
}

/// The list as it is brought anew, in another order.
fn anew(fund: &Fund, fates: &[Fate]) -> Fund {
    let mut file = FundFile::clone(fund);
    file.id = "another-list".try_into().unwrap();
    file.stated.clear();
    let mut kept = fates.iter();
    file.bids.retain(|_| !kept.next().is_some_and(|fate| fate.is_gone));
    for (at, (bid, fate)) in file.bids.iter_mut().zip(fates.iter().filter(|fate| !fate.is_gone)).enumerate() {
        let more = bid.requested + Money::from_pence(fate.pence_more);
        bid.requested = more.min(Money::MOST);
        if fate.is_retitled {
            bid.title.push_str(" and more");
        }
        if fate.is_numbered {
            bid.reference = (at + 1).to_string().try_into().unwrap();
        }
        if fate.has_other_parts {
            bid.lines.iter_mut().for_each(|line| line.title.push('!'));
        }
        if fate.has_other_options {
            bid.options.iter_mut().for_each(|option| option.title.push('!'));
        }
    }
    file.bids.reverse();
    Fund::new(file).unwrap()
}

fn words<'f>(fund: &'f Fund, bid: &BidRef) -> (&'f str, &'f str) {
    let bid = fund.bid(bid).unwrap();
    (bid.title.as_str(), fund.partnership(&bid.partnership).unwrap().name.as_str())
}

fn is_decided(scenario: &Scenario, bid: &BidRef) -> bool {
    let decision = scenario.decision(bid);
    !decision.outcome.is_undecided() || decision.abstention.is_some() || scenario.look_again(bid).is_some()
}

/// Every decision is there once, in the order of the list, and no two are on one bid.
fn each_stands_once(from: &Fund, scenario: &Scenario, all: &[EarlierDecision]) {
    let decided = from.bids.iter().map(|bid| &bid.reference).filter(|bid| is_decided(scenario, bid));
    assert!(all.iter().map(|one| &one.bid).eq(decided));
    for one in all {
        let award = scenario.outcome(&one.bid).award();
        let amount = award.and_then(|award| Some(award.amount(from.bid(&one.bid)?)));
        assert!(one.was.amount.is_none() || one.was.amount == amount, "{one:?}");
    }
    let here: Vec<_> = all.iter().filter_map(|one| one.here.bid()).collect();
    assert_eq!(here.iter().collect::<BTreeSet<_>>().len(), here.len());
}

fn is_row(fund: &Fund, bid: &BidRef) -> bool {
    bid.as_str().parse::<usize>().is_ok_and(|row| (1..=fund.bids.len()).contains(&row))
}

/// What is carried over came to the same when it was decided, or is marked with what it was.
fn amounts_that_differ_are_marked(to: &Fund, one: &EarlierDecision, after: &Scenario) {
    let Some(bid) = one.here.bid().and_then(|bid| to.bid(bid)) else { return };
    let now = after.outcome(&bid.reference);
    let amount = now.award().map(|award| award.amount(bid));
    let is_other = amount != one.was.amount || now.is_undecided() != one.was.outcome.is_undecided();
    let may_be_other = matches!(one.here, SameBid::Reference(_)) && !one.was.outcome.is_undecided();
    let mark = after.look_again(&bid.reference);
    assert_eq!(mark.is_some(), is_other || may_be_other || one.was.other_words, "{one:?}");
    assert!(!may_be_other || mark.is_some_and(|was| was.other_words));
    let written = after.decision(&bid.reference);
    assert_eq!((&written.reason, &written.conditions), (&one.decision.reason, &one.decision.conditions));
}

/// The bids on the reserve list among these.
fn listed(scenario: &Scenario, among: impl Fn(&BidRef) -> bool) -> Vec<BidRef> {
    scenario.reserve_list().into_iter().filter(|bid| among(bid)).cloned().collect()
}

proptest! {
    #[test]
    fn decisions_land_only_where_they_are_chosen_and_known_to_belong(
        fund in funds(), before in steps(), here in steps(), fates in fates(), chosen in vec(any::<bool>(), 12)
    ) {
        let to = anew(&fund, &fates);
        let scenario = reached(&fund, &before);
        let mine = reached(&to, &here);
        let all = earlier_decisions(&fund, &scenario, &to);
        each_stands_once(&fund, &scenario, &all);
        for one in &all {
            match &one.here {
                SameBid::Words(bid) => prop_assert_eq!(words(&fund, &one.bid), words(&to, bid)),
                SameBid::Reference(bid) => {
                    prop_assert_eq!(bid, &one.bid);
                    prop_assert!(!is_row(&fund, bid) && !is_row(&to, bid));
                }
                SameBid::Several | SameBid::Nowhere => {}
            }
        }
        let chosen: Vec<&EarlierDecision> =
            all.iter().zip(&chosen).filter(|(_, chosen)| **chosen).map(|(one, _)| one).collect();
        let after = mine.with_earlier(&to, chosen.iter().copied());
        prop_assert_eq!(after.check(&to), Ok(()));
        let is_chosen = |bid: &BidRef| chosen.iter().any(|one| one.here.bid() == Some(bid));
        for bid in to.bids.iter().map(|bid| &bid.reference).filter(|bid| !is_chosen(bid)) {
            let (was, is) = (mine.decision(bid), after.decision(bid));
            prop_assert_eq!(was.outcome.award(), is.outcome.award());
            prop_assert_eq!(was.outcome.rank().is_some(), is.outcome.rank().is_some());
            prop_assert!(was.outcome.rank().is_some() || was == is);
            prop_assert_eq!(mine.look_again(bid), after.look_again(bid));
        }
        chosen.iter().for_each(|one| amounts_that_differ_are_marked(&to, one, &after));
        // What was there stays in front, and both in their order.
        let mut order = listed(&mine, |bid| !is_chosen(bid));
        let front = order.len();
        order.extend(after.reserve_list()[front..].iter().copied().cloned());
        prop_assert_eq!(&listed(&after, |_| true), &order);
        let ranks: Vec<_> = order[front..].iter().map(|bid| {
            let one = chosen.iter().find(|one| one.here.bid() == Some(bid)).unwrap();
            one.was.outcome.rank()
        }).collect();
        prop_assert!(ranks.is_sorted());
        // What was carried over is kept, marks and all.
        let kept = scenario_file::read(&to, &scenario_file::write(&to, &after)).unwrap();
        prop_assert_eq!((&kept.scenario, kept.mismatch), (&after, None));
    }

    #[test]
    fn nothing_chosen_is_nothing_changed(fund in funds(), before in steps(), here in steps(), fates in fates()) {
        let to = anew(&fund, &fates);
        let mine = reached(&to, &here);
        let all = earlier_decisions(&fund, &reached(&fund, &before), &to);
        prop_assert_eq!(&mine.with_earlier(&to, []), &mine);
        let nowhere = all.iter().filter(|one| one.here.bid().is_none());
        prop_assert_eq!(&mine.with_earlier(&to, nowhere), &mine);
    }
}

/// Everything is decided upon: each bid is declined.
fn declined(fund: &Fund) -> Scenario {
    let mut scenario = Scenario::default();
    for bid in &fund.bids {
        let edit = tranche::Edit::Decide(bid.reference.clone(), Outcome::Declined);
        scenario.apply(fund, &edit).unwrap();
    }
    scenario
}

/// Of these lists it is known which project each bid is.
#[test]
fn the_same_words_are_the_same_project_and_each_that_has_them_is_found() {
    let (mut found, mut by_reference, mut nowhere) = (0, 0, 0);
    for seed in 0..2_000 {
        let mut rng = Rng::new(seed);
        let before = List::new(&mut rng);
        let after = before.changed(&mut rng);
        let (from, to) = (before.fund(), after.fund());
        let entry = |list: &List, bid: &BidRef| {
            let entry = list.entries.iter().find(|entry| entry.reference == bid.as_str()).unwrap();
            (entry.project, entry.title.clone(), list.partnerships[entry.asks].clone())
        };
        for one in earlier_decisions(&from, &declined(&from), &to) {
            let was = entry(&before, &one.bid);
            match &one.here {
                SameBid::Words(bid) => {
                    assert_eq!(was.0, after.project(bid), "seed {seed}");
                    found += 1;
                }
                SameBid::Reference(bid) => {
                    assert_ne!(was, entry(&after, bid), "seed {seed}");
                    by_reference += 1;
                }
                SameBid::Several => panic!("seed {seed}: no two have the same title"),
                SameBid::Nowhere => {
                    let there = to.bids.iter().map(|bid| entry(&after, &bid.reference));
                    assert!(there.into_iter().all(|is| is != was), "seed {seed}");
                    nowhere += 1;
                }
            }
        }
    }
    assert!(found > 5_000 && by_reference > 300 && nowhere > 300, "{found} {by_reference} {nowhere}");
}

#[test]
fn a_sitting_that_decides_nothing_has_nothing_to_carry_over() {
    let from = List::new(&mut Rng::new(1)).fund();
    let scenario = reached(&from, &[Step::StartAgain]);
    assert_eq!(earlier_decisions(&from, &scenario, &from), []);
}
