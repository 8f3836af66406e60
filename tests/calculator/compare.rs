//! Scenarios side by side: what differs, how much money moved, and what is taken over from one into another.

use std::sync::Arc;

use proptest::prelude::*;
use proptest::sample::Index;
use support::arbitrary::{Step, funds, reached, steps, without_explanations};
use support::large::{large, mixed};
use support::round::round;
use tranche::compare::{Alike, BidRow, Comparison, Differences, Order};
use tranche::{
    Abstention, Amendment, Award, BidRef, Change, Edit, Explanation, Fund, History, Ledger, Money, Outcome,
    Rank, Refusal, Scenario,
};

use crate::fund_changes::steps::{meddle, tries};

/// What several people make of one beginning, each going on from it, so that much is the same in all of them.
fn several() -> impl Strategy<Value = Vec<Vec<Step>>> {
    let going_on =
        (steps(), prop::collection::vec(steps().prop_map(|mut own| own.split_off(own.len() / 2)), 2..4));
    going_on.prop_map(|(first, each)| each.into_iter().map(|own| [first.clone(), own].concat()).collect())
}

fn all_reached(fund: &Fund, several: &[Vec<Step>]) -> Vec<Scenario> {
    several.iter().map(|steps| reached(fund, steps)).collect()
}

fn compared(fund: &Fund, scenarios: &[Scenario], baseline: usize) -> Comparison {
    Comparison::of(fund, &scenarios.iter().collect::<Vec<_>>(), baseline)
}

/// How far the second is from the first.
fn apart(fund: &Fund, base: &Scenario, other: &Scenario) -> Differences {
    Comparison::of(fund, &[base, other], 0).columns[1].differences
}

/// The same from the other side: more is less.
fn turned(from: Differences) -> Differences {
    let Differences { more, more_on, less, less_on, .. } = from;
    Differences { more: less, more_on: less_on, less: more, less_on: more_on, ..from }
}

/// What a scenario gives a bid, in pence, without the ledger.
fn pence(fund: &Fund, scenario: &Scenario, bid: &BidRef) -> i128 {
    match scenario.outcome(bid) {
        Outcome::Funded(award) => award.amount(fund.bid(bid).unwrap()).pence(),
        _ => 0,
    }
}

/// An outcome wherever on the reserve list, and why there is no say.
fn said(scenario: &Scenario, bid: &BidRef) -> (Outcome, Option<Abstention>) {
    let decision = scenario.decision(bid).clone();
    let outcome = match decision.outcome {
        Outcome::Reserve { award, .. } => Outcome::Reserve { rank: Rank::FIRST, award },
        other => other,
    };
    (outcome, decision.abstention)
}

proptest! {
    // Each case is some scenarios of a dozen bids, each of them reached step by step.
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn every_column_comes_to_what_its_scenario_comes_to(
        fund in funds(),
        several in several(),
        baseline in any::<Index>(),
    ) {
        let scenarios = all_reached(&fund, &several);
        let table = compared(&fund, &scenarios, baseline.index(scenarios.len()));
        for (at, (column, scenario)) in table.columns.iter().zip(&scenarios).enumerate() {
            prop_assert_eq!(&column.ledger, &Ledger::of(&fund, scenario));
            let given: i128 = table.bids.iter().map(|row| row.cells[at].given.pence()).sum();
            prop_assert_eq!(given, column.ledger.funded.pence());
            let given: i128 = table.partnerships.iter().map(|row| row.given[at].pence()).sum();
            prop_assert_eq!(given, column.ledger.funded.pence());
            let undecided = table.bids.iter().filter(|row| row.cells[at].outcome.is_undecided());
            prop_assert_eq!(undecided.count(), column.ledger.undecided + column.ledger.abstained);
        }
        for row in &table.partnerships {
            let id = &fund.partnerships[row.place].id;
            let own = || fund.bids.iter().filter(|bid| bid.partnership == *id);
            for (given, scenario) in row.given.iter().zip(&scenarios) {
                let sum: i128 = own().map(|bid| pence(&fund, scenario, &bid.reference)).sum();
                prop_assert_eq!(given.pence(), sum);
            }
            prop_assert_eq!(row.differs, row.given.iter().any(|given| *given != row.given[table.baseline]));
        }
    }

    #[test]
    fn a_bid_differs_where_one_scenario_decides_otherwise_and_is_then_not_the_same_there(
        fund in funds(),
        several in several(),
        baseline in any::<Index>(),
    ) {
        let scenarios = all_reached(&fund, &several);
        let baseline = baseline.index(scenarios.len());
        let table = compared(&fund, &scenarios, baseline);
        prop_assert_eq!(table.bids.len(), fund.bids.len());
        for (row, bid) in table.bids.iter().zip(&fund.bids) {
            let reference = &bid.reference;
            for (cell, scenario) in row.cells.iter().zip(&scenarios) {
                prop_assert_eq!(&cell.outcome, scenario.outcome(reference));
                prop_assert_eq!(cell.given.pence(), pence(&fund, scenario, reference));
                prop_assert_eq!(cell.is_same, said(scenario, reference) == said(&scenarios[baseline], reference));
            }
            prop_assert!(row.cells[baseline].is_same);
            prop_assert_eq!(row.differs, row.cells.iter().any(|cell| !cell.is_same));
        }
    }

    #[test]
    fn money_that_moved_is_what_an_independent_count_finds(fund in funds(), several in several()) {
        let scenarios = all_reached(&fund, &several);
        let table = compared(&fund, &scenarios, 0);
        let base = &scenarios[0];
        for (at, (column, other)) in table.columns.iter().zip(&scenarios).enumerate() {
            let found = column.differences;
            let by = |bid: &BidRef| pence(&fund, other, bid) - pence(&fund, base, bid);
            let all: Vec<i128> = fund.bids.iter().map(|bid| by(&bid.reference)).collect();
            let more: i128 = all.iter().filter(|by| **by > 0).sum();
            let less: i128 = -all.iter().filter(|by| **by < 0).sum::<i128>();
            prop_assert_eq!((found.more.pence(), found.less.pence()), (more, less));
            // What changed its place among the bids, and besides what remained or has to remain.
            let remained = Ledger::of(&fund, base).remaining.pence() - Ledger::of(&fund, other).remaining.pence();
            prop_assert_eq!(more - less, remained);
            let count = |is: fn(i128) -> bool| all.iter().filter(|by| is(**by)).count();
            prop_assert_eq!((found.more_on, found.less_on), (count(|by| by > 0), count(|by| by < 0)));
            // Money only changed its place where as much remains.
            prop_assert_eq!(found.moved().map(Money::pence), (remained == 0).then_some(more));
            let unequal = table.bids.iter().filter(|row| !row.cells[at].is_same).count();
            prop_assert_eq!(found.bids + found.otherwise + found.abstentions, unequal);
            // Who abstained and who stood aside give nothing in any form.
            let why = |scenario: &Scenario, bid| scenario.decision(bid).abstention;
            let aside = fund.bids.iter().map(|bid| &bid.reference).filter(|bid| {
                let (one, two) = (why(base, bid), why(other, bid));
                one.is_some() && two.is_some() && one != two
            });
            prop_assert_eq!(found.abstentions, aside.count());
            prop_assert!(found.bids >= all.iter().filter(|by| **by != 0).count());
        }
    }

    #[test]
    fn from_the_other_side_more_is_less_and_all_else_is_the_same(fund in funds(), several in several()) {
        let scenarios = all_reached(&fund, &several);
        let (one, other) = (&scenarios[0], scenarios.last().unwrap());
        let (there, back) = (apart(&fund, one, other), apart(&fund, other, one));
        prop_assert_eq!(there, turned(back));
        prop_assert_eq!(apart(&fund, one, one), Differences::default());
        // Nothing is left that could differ.
        let alike = without_explanations(&fund, one).decides_like(&without_explanations(&fund, other));
        prop_assert_eq!(alike, there == Differences::default());
    }

    #[test]
    fn rows_stand_in_the_order_of_the_paper_or_those_that_differ_first(fund in funds(), several in several()) {
        let table = compared(&fund, &all_reached(&fund, &several), 0);
        let places = |order| table.rows(order).into_iter().map(|row| row.place).collect::<Vec<usize>>();
        let paper: Vec<usize> = (0..fund.bids.len()).collect();
        prop_assert_eq!(places(Order::Paper), paper.clone());
        let mut first = paper;
        first.sort_by_key(|place| !table.bids[*place].differs);
        prop_assert_eq!(places(Order::DifferencesFirst), first.clone());
        first.retain(|place| table.bids[*place].differs);
        prop_assert_eq!(places(Order::DifferencesAlone), first);
    }

    #[test]
    fn bids_taken_over_one_by_one_in_any_order_come_to_the_other_scenario_and_undo_brings_all_back(
        fund in funds(),
        several in several(),
        order in Just((0..12).collect::<Vec<usize>>()).prop_shuffle(),
    ) {
        let scenarios = all_reached(&fund, &several);
        let (mine, theirs) = (&scenarios[0], scenarios.last().unwrap());
        let mut sitting = History::resume(Arc::new(fund.clone()), mine.clone());
        let mut stood = Vec::new();
        for bid in order.iter().filter_map(|at| fund.bids.get(*at)) {
            let before = sitting.scenario().clone();
            sitting.apply(&Edit::TakeOver(bid.reference.clone(), theirs.clone())).unwrap();
            let now = sitting.scenario();
            prop_assert_eq!(said(now, &bid.reference), said(theirs, &bid.reference));
            for (at, listed) in now.reserve_list().into_iter().enumerate() {
                prop_assert_eq!(now.outcome(listed).rank(), Rank::new(at + 1));
            }
            let others = fund.bids.iter().filter(|one| one.reference != bid.reference);
            for other in others.map(|one| &one.reference) {
                prop_assert_eq!(said(now, other), said(&before, other));
            }
            if *now != before {
                stood.push(before);
            }
        }
        prop_assert!(sitting.scenario().decides_like(theirs));
        prop_assert_eq!(apart(&fund, theirs, sitting.scenario()), Differences::default());
        let last = sitting.scenario().clone();
        for before in stood.iter().rev() {
            prop_assert!(sitting.undo());
            prop_assert_eq!(sitting.scenario(), before);
        }
        prop_assert!(!sitting.undo());
        while sitting.redo() {}
        prop_assert_eq!(sitting.scenario(), &last);
    }

    #[test]
    fn marks_for_another_look_come_along_bid_by_bid(fund in funds(), tries in tries(), steps in steps()) {
        let sitting = meddle(&Arc::new(fund), &tries, |_, _| {});
        let (fund, theirs) = (sitting.fund(), sitting.scenario());
        let mut mine = without_explanations(fund, &reached(fund, &steps));
        for bid in &fund.bids {
            mine.apply(fund, &Edit::TakeOver(bid.reference.clone(), theirs.clone())).unwrap();
        }
        prop_assert_eq!(&mine, theirs);
    }
}

fn name(bid: &str) -> BidRef {
    bid.try_into().unwrap()
}

fn pounds(amount: i64) -> Money {
    Money::from_pence(amount * 100)
}

fn reduced() -> Outcome {
    Outcome::Funded(Award::Option("reduced".try_into().unwrap()))
}

fn in_full() -> Outcome {
    Outcome::Funded(Award::InFull)
}

fn other(amount: i64) -> Outcome {
    Outcome::Funded(Award::Other(pounds(amount)))
}

fn reserve(rank: usize) -> Outcome {
    Outcome::Reserve { rank: Rank::new(rank).unwrap(), award: Award::InFull }
}

fn decides(fund: &Fund, decisions: &[(&str, Outcome)]) -> Scenario {
    let mut scenario = Scenario::default();
    for (bid, outcome) in decisions {
        scenario.apply(fund, &Edit::Decide(name(bid), outcome.clone())).unwrap();
    }
    scenario
}

/// The references of rows.
fn bids<'f>(fund: &'f Fund, rows: &[&BidRow]) -> Vec<&'f str> {
    rows.iter().map(|row| fund.bids[row.place].reference.as_str()).collect()
}

#[test]
fn a_board_sees_on_which_bids_of_the_round_two_members_differ_and_how_much_money_moved() {
    let fund = round();
    let officers = decides(
        &fund,
        &[("S1", in_full()), ("B1", in_full()), ("B2", reduced()), ("SS2", Outcome::Declined)],
    );
    // B1 £10,000 less; £20,000 for B2 and £1,500 for SS3 besides.
    let first = decides(
        &fund,
        &[
            ("S1", in_full()),
            ("B1", reduced()),
            ("B2", in_full()),
            ("SS2", Outcome::Declined),
            ("SS3", in_full()),
        ],
    );
    // The same sums, one of them as an amount of its own; SS2 is not declined but deferred.
    let second = decides(
        &fund,
        &[("S1", in_full()), ("B1", in_full()), ("B2", other(75_000)), ("SS2", Outcome::Deferred)],
    );
    let table = Comparison::of(&fund, &[&officers, &first, &second], 0);
    assert_eq!(table.columns[0].differences, Differences::default());
    let moved = Differences {
        bids: 3,
        otherwise: 0,
        abstentions: 0,
        more: pounds(21_500),
        more_on: 2,
        less: pounds(10_000),
        less_on: 1,
        reserve_order: false,
    };
    assert_eq!(table.columns[1].differences, moved);
    assert_eq!(table.columns[2].differences, Differences { bids: 1, otherwise: 1, ..Differences::default() });
    assert_eq!(bids(&fund, &table.rows(Order::DifferencesAlone)), ["B1", "B2", "SS2", "SS3"]);
    let in_order = ["B1", "B2", "SS2", "SS3", "S1", "D1", "C1", "C2", "W1", "W2", "SS1", "SS4", "SS5"];
    assert_eq!(bids(&fund, &table.rows(Order::DifferencesFirst)), in_order);
    let remaining = |at: usize| table.columns[at].ledger.remaining;
    assert_eq!((remaining(0), remaining(1), remaining(2)), (pounds(95_000), pounds(83_500), pounds(95_000)));
    let birmingham = &table.partnerships[4];
    assert_eq!(birmingham.given, [pounds(175_000), pounds(185_000), pounds(175_000)]);
    let differing = table.partnerships.iter().filter(|row| row.differs).map(|row| row.place);
    assert_eq!(differing.collect::<Vec<_>>(), [4, 5]);
    // From another baseline the same bids differ, and the money goes the other way.
    let from_first = Comparison::of(&fund, &[&officers, &first, &second], 1);
    assert_eq!(from_first.columns[0].differences, turned(moved));
    assert_eq!(from_first.columns[2].differences, Differences { bids: 4, ..turned(moved) });
    assert_eq!(moved.moved(), None, "£11,500 came from what remained");
}

#[test]
fn a_larger_award_on_the_reserve_list_is_another_amount_and_an_abstention_another_outcome() {
    let fund = round();
    let listed = |award| decides(&fund, &[("B1", Outcome::Reserve { rank: Rank::FIRST, award })]);
    let (full, less) = (listed(Award::InFull), listed(Award::Option("reduced".try_into().unwrap())));
    let differ = Differences { bids: 1, ..Differences::default() };
    assert_eq!(apart(&fund, &full, &less), differ);
    let abstains = |why| {
        let mut scenario = Scenario::default();
        scenario.apply(&fund, &Edit::Abstain(name("B1"), why)).unwrap();
        scenario
    };
    let (abstained, interest) = (abstains(Abstention::Abstained), abstains(Abstention::Interest));
    assert_eq!(apart(&fund, &Scenario::default(), &abstained), differ);
    assert_eq!(apart(&fund, &abstained, &interest), Differences { abstentions: 1, ..Differences::default() });
}

#[test]
fn another_order_of_the_reserve_list_is_said_and_makes_no_bid_differ() {
    let fund = round();
    let one = decides(&fund, &[("W1", reserve(1)), ("B1", reserve(2)), ("S1", reserve(3))]);
    let moved = decides(&fund, &[("B1", reserve(1)), ("W1", reserve(2)), ("S1", reserve(3))]);
    assert_eq!(apart(&fund, &one, &moved), Differences { reserve_order: true, ..Differences::default() });
    // The others only move up.
    let without = decides(&fund, &[("B1", reserve(1)), ("S1", reserve(2))]);
    assert_eq!(apart(&fund, &one, &without), Differences { bids: 1, ..Differences::default() });
}

#[test]
fn without_a_scenario_nothing_differs_and_without_a_baseline_the_first_is_it() {
    let fund = round();
    let nothing = Comparison::of(&fund, &[], 3);
    assert!(nothing.columns.is_empty() && nothing.rows(Order::DifferencesAlone).is_empty());
    let one = decides(&fund, &[("S1", in_full())]);
    let blank = Scenario::default();
    assert_eq!(Comparison::of(&fund, &[&one, &blank], 2), Comparison::of(&fund, &[&one, &blank], 0));
}

#[test]
fn a_bid_is_taken_over_behind_those_that_are_before_it_on_the_other_list() {
    let fund = round();
    let theirs = decides(&fund, &[("W1", reserve(1)), ("B1", reserve(2)), ("S1", reserve(3))]);
    let mut mine = decides(&fund, &[("D1", reserve(1)), ("C1", reserve(2)), ("W1", reserve(3))]);
    let list = |scenario: &Scenario| {
        scenario.reserve_list().into_iter().map(|bid| bid.as_str().to_owned()).collect::<Vec<_>>().join(" ")
    };
    for (bid, after) in
        [("S1", "D1 C1 W1 S1"), ("B1", "D1 C1 W1 B1 S1"), ("W1", "W1 D1 C1 B1 S1"), ("D1", "W1 C1 B1 S1")]
    {
        mine.apply(&fund, &Edit::TakeOver(name(bid), theirs.clone())).unwrap();
        assert_eq!(list(&mine), after);
    }
}

#[test]
fn reasons_come_along_where_there_are_any_and_else_stay() {
    let fund = round();
    let mut theirs = decides(&fund, &[("S1", in_full()), ("D1", in_full())]);
    let why = |reason: &str| Explanation { reason: reason.to_owned(), conditions: String::new() };
    theirs.apply(&fund, &Edit::Explain(name("S1"), why("Proven."))).unwrap();
    let mut mine = Scenario::default();
    for bid in ["S1", "D1"] {
        let conditions = "A report by May.".to_owned();
        mine.apply(&fund, &Edit::Explain(name(bid), Explanation { conditions, ..why("Too dear.") })).unwrap();
        mine.apply(&fund, &Edit::TakeOver(name(bid), theirs.clone())).unwrap();
        assert_eq!(mine.outcome(&name(bid)), &in_full());
    }
    let written =
        |bid| (mine.decision(&name(bid)).reason.as_str(), mine.decision(&name(bid)).conditions.as_str());
    assert_eq!(written("S1"), ("Proven.", ""));
    assert_eq!(written("D1"), ("Too dear.", "A report by May."));
}

#[test]
fn the_mark_for_another_look_comes_with_the_decision_it_is_on() {
    let mut sitting = History::resume(Arc::new(round()), decides(&round(), &[("S1", in_full())]));
    let mut corrected = sitting.fund().bid(&name("S1")).unwrap().clone();
    corrected.requested = pounds(49_000);
    let edit = Edit::amending(sitting.fund(), &Amendment::Bids(Change::Set(name("S1"), corrected))).unwrap();
    sitting.apply(&edit).unwrap();
    let (fund, marked) = (Arc::clone(sitting.fund()), sitting.scenario().clone());
    let was = marked.look_again(&name("S1")).unwrap();
    assert_eq!(was.amount, Some(pounds(50_000)));
    let mut mine = Scenario::default();
    mine.apply(&fund, &Edit::TakeOver(name("S1"), marked.clone())).unwrap();
    assert_eq!(mine, marked);
    // And one that stands here goes with what was decided here.
    sitting.apply(&Edit::TakeOver(name("S1"), decides(&fund, &[("S1", Outcome::Declined)]))).unwrap();
    assert_eq!(sitting.scenario().to_look_at().count(), 0);
    assert!(sitting.undo());
    assert_eq!(sitting.scenario(), &marked);
}

#[test]
fn what_this_fund_cannot_carry_out_is_not_taken_over() {
    let fund = large(3);
    let theirs = decides(&round(), &[("B1", reduced())]);
    let mut mine = mixed(&fund);
    let before = mine.clone();
    let unknown = Err(Refusal::UnknownBid(name("B1")));
    assert_eq!(mine.apply(&fund, &Edit::TakeOver(name("B1"), theirs)), unknown);
    assert_eq!(mine, before);
}

#[test]
fn money_moved_where_as_much_is_given_more_as_is_given_less() {
    let fund = round();
    let one = decides(&fund, &[("S1", in_full())]);
    let two = decides(&fund, &[("D1", in_full())]);
    let moved = apart(&fund, &one, &two);
    assert_eq!((moved.moved(), moved.more_on, moved.less_on), (Some(pounds(50_000)), 1, 1));
    assert_eq!(apart(&fund, &one, &Scenario::default()).moved(), None);
    let declined = decides(&fund, &[("D1", Outcome::Declined)]);
    assert_eq!(apart(&fund, &declined, &Scenario::default()).moved(), Some(Money::ZERO));
}

#[test]
fn what_is_the_same_in_all_is_counted_apart_where_nobody_decided_it() {
    let fund = round();
    let one = decides(&fund, &[("S1", in_full()), ("D1", Outcome::Declined)]);
    let mut two = decides(&fund, &[("S1", in_full())]);
    let alike = |two: &Scenario| Comparison::of(&fund, &[&one, two], 0).alike();
    assert_eq!(alike(&two), Alike { bids: 12, undecided: 11 });
    // Taken over from the other it is the same there, too.
    two.apply(&fund, &Edit::TakeOver(name("D1"), one.clone())).unwrap();
    assert_eq!(alike(&two), Alike { bids: 13, undecided: 11 });
    let mut aside = Scenario::default();
    aside.apply(&fund, &Edit::Abstain(name("S1"), Abstention::Interest)).unwrap();
    let alike = Comparison::of(&fund, &[&aside, &aside], 0).alike();
    assert_eq!(alike, Alike { bids: 13, undecided: 12 }, "who stood aside said something");
}
