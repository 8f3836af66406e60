//! The reserve list has neither gaps nor ties, whatever is done to it.

use std::sync::Arc;

use proptest::prelude::*;
use support::arbitrary::{funds, reached, sit, steps};
use support::round::round;
use tranche::formats::scenario_file;
use tranche::{
    AmendedFund, Amendment, Award, BidRef, Change, Edit, Explanation, Fund, History, Ledger, Money, Outcome,
    Rank, Refusal, Scenario, link,
};

use crate::fund_changes::steps::{meddle, tries};

/// Every rank of a scenario is the place of its bid on the list.
#[track_caller]
fn is_dense(fund: &Fund, scenario: &Scenario) {
    let list = scenario.reserve_list();
    for (at, bid) in list.iter().enumerate() {
        assert_eq!(scenario.outcome(bid).rank(), Rank::new(at + 1), "{bid}");
    }
    let ranked = fund.bids.iter().filter(|bid| scenario.outcome(&bid.reference).rank().is_some());
    assert_eq!(ranked.count(), list.len());
}

proptest! {
    #[test]
    fn ranks_have_neither_gaps_nor_ties_after_any_editing(fund in funds(), steps in steps()) {
        let mut sitting = sit(&fund, &steps, |_, after, _| is_dense(&fund, after.scenario()));
        while sitting.undo() {
            is_dense(&fund, sitting.scenario());
        }
        while sitting.redo() {
            is_dense(&fund, sitting.scenario());
        }
    }

    #[test]
    fn ranks_have_neither_gaps_nor_ties_whatever_the_fund_becomes(fund in funds(), tries in tries()) {
        let mut sitting = meddle(&Arc::new(fund), &tries, |after, _| is_dense(after.fund(), after.scenario()));
        while sitting.undo() {
            is_dense(sitting.fund(), sitting.scenario());
        }
        while sitting.redo() {
            is_dense(sitting.fund(), sitting.scenario());
        }
    }

    #[test]
    fn ranks_have_neither_gaps_nor_ties_in_what_is_adopted_opened_or_carried_over(
        fund in funds(),
        tries in tries(),
        theirs in steps(),
    ) {
        let fund = Arc::new(fund);
        let mut sitting = meddle(&fund, &tries, |_, _| {});
        let theirs = reached(&fund, &theirs);
        let opened = link::read(&fund, &link::write(&fund, &theirs)).unwrap().scenario;
        prop_assert_eq!(opened.reserve_list(), theirs.reserve_list());
        let kept = scenario_file::read(&fund, &scenario_file::write(&fund, &theirs)).unwrap().scenario;
        prop_assert_eq!(kept.reserve_list(), theirs.reserve_list());
        if let Ok(carried) = scenario_file::carry(sitting.fund(), &scenario_file::write(&fund, &theirs)) {
            is_dense(sitting.fund(), &carried.scenario);
        }
        if sitting.apply(&Edit::Adopt(opened)).is_ok() {
            is_dense(sitting.fund(), sitting.scenario());
        }
    }

    #[test]
    fn undoing_a_move_puts_every_bid_back(
        fund in funds(),
        steps in steps(),
        bid in any::<prop::sample::Index>(),
        to in any::<prop::sample::Index>(),
    ) {
        let mut sitting = sit(&fund, &steps, |_, _, _| {});
        let before = sitting.scenario().clone();
        let list: Vec<BidRef> = before.reserve_list().into_iter().cloned().collect();
        prop_assume!(!list.is_empty());
        let (bid, to) = (bid.get(&list), to.index(list.len()));
        let award = before.outcome(bid).award().unwrap().clone();
        let rank = Rank::new(to + 1).unwrap();
        sitting.apply(&Edit::Decide(bid.clone(), Outcome::Reserve { rank, award })).unwrap();
        // It stands where it was put, and all others in the order they had.
        let moved = sitting.scenario().clone();
        let mut expected: Vec<&BidRef> = list.iter().filter(|one| *one != bid).collect();
        expected.insert(to, bid);
        prop_assert_eq!(moved.reserve_list(), expected);
        prop_assert_eq!(Ledger::of(&fund, &moved), Ledger::of(&fund, &before));
        if moved != before {
            prop_assert!(sitting.undo());
            prop_assert_eq!(sitting.scenario(), &before);
            prop_assert!(sitting.redo());
            prop_assert_eq!(sitting.scenario(), &moved);
        }
    }
}

fn name(bid: &str) -> BidRef {
    bid.try_into().unwrap()
}

fn reserve(rank: usize) -> Outcome {
    Outcome::Reserve { rank: Rank::new(rank).unwrap(), award: Award::InFull }
}

/// The round with these bids on the list, the first in line first.
#[track_caller]
fn listed(bids: &[&str]) -> History {
    let mut sitting = History::resume(Arc::new(round()), Scenario::default());
    for (at, bid) in bids.iter().enumerate() {
        sitting.apply(&Edit::Decide(name(bid), reserve(at + 1))).unwrap();
    }
    is(&sitting, bids);
    sitting
}

#[track_caller]
fn is(sitting: &History, bids: &[&str]) {
    let list: Vec<&str> = sitting.scenario().reserve_list().into_iter().map(BidRef::as_str).collect();
    assert_eq!(list, bids);
    is_dense(sitting.fund(), sitting.scenario());
}

#[track_caller]
fn decide(sitting: &mut History, bid: &str, outcome: Outcome) {
    sitting.apply(&Edit::Decide(name(bid), outcome)).unwrap();
}

#[test]
fn the_others_make_room_for_a_bid_that_is_put_before_them_and_move_up_when_one_leaves() {
    let mut board = listed(&["W1", "B1", "S1"]);
    decide(&mut board, "D1", reserve(2));
    is(&board, &["W1", "D1", "B1", "S1"]);
    decide(&mut board, "S1", reserve(1));
    is(&board, &["S1", "W1", "D1", "B1"]);
    decide(&mut board, "S1", reserve(4));
    is(&board, &["W1", "D1", "B1", "S1"]);
    decide(&mut board, "D1", Outcome::Funded(Award::InFull));
    is(&board, &["W1", "B1", "S1"]);
    decide(&mut board, "W1", Outcome::Declined);
    is(&board, &["B1", "S1"]);
    board.apply(&Edit::Abstain(name("B1"), tranche::Abstention::Interest)).unwrap();
    is(&board, &["S1"]);
    for list in [&["B1", "S1"][..], &["W1", "B1", "S1"], &["W1", "D1", "B1", "S1"], &["S1", "W1", "D1", "B1"]]
    {
        assert!(board.undo());
        is(&board, list);
    }
}

#[test]
fn the_next_rank_is_the_end_of_the_list_and_ones_own_stays() {
    let board = listed(&["W1", "B1"]);
    for (bid, rank) in [("W1", 1), ("B1", 2), ("S1", 3)] {
        assert_eq!(board.scenario().rank_of(&name(bid)).number(), rank);
    }
    assert_eq!(Scenario::default().rank_of(&name("S1")), Rank::FIRST);
}

#[test]
fn no_money_follows_a_bid_on_the_reserve_list() {
    let mut board = listed(&["W1", "B1", "S1"]);
    let ledger = |board: &History| Ledger::of(board.fund(), board.scenario());
    assert_eq!((ledger(&board).funded, ledger(&board).bids_funded), (Money::ZERO, 0));
    decide(&mut board, "W1", Outcome::Funded(Award::InFull));
    assert_eq!((ledger(&board).funded, ledger(&board).bids_funded), (Money::from_pence(2_500_000), 1));
}

#[test]
fn what_is_written_about_a_bid_leaves_it_where_it_is() {
    let mut board = listed(&["W1", "B1"]);
    let why = Explanation { reason: "If the grant is larger.".to_owned(), conditions: String::new() };
    board.apply(&Edit::Explain(name("W1"), why)).unwrap();
    is(&board, &["W1", "B1"]);
    decide(&mut board, "B1", reserve(1));
    is(&board, &["B1", "W1"]);
    assert_eq!(board.scenario().decision(&name("W1")).reason, "If the grant is larger.");
    let beyond = Refusal::NoSuchRank { rank: Rank::new(3).unwrap(), most: 2 };
    assert_eq!(board.apply(&Edit::Decide(name("W1"), reserve(3))), Err(beyond));
}

/// Asks for another amount, or for nothing of what was chosen.
#[track_caller]
fn corrects(sitting: &mut History, bid: &str, requested: i64) {
    let mut corrected = sitting.fund().bid(&name(bid)).unwrap().clone();
    corrected.requested = Money::from_pence(requested * 100);
    corrected.options.clear();
    let edit = Edit::amending(sitting.fund(), &Amendment::Bids(Change::Set(name(bid), corrected))).unwrap();
    sitting.apply(&edit).unwrap();
}

#[test]
fn a_list_comes_back_in_its_order_when_the_figures_do() {
    let first = round();
    let mut board = listed(&[]);
    // Two thousand of what each asks for; in an order that is not that of references.
    let award = |_: &str| Award::Other(Money::from_pence(200_000));
    for (at, bid) in ["W1", "S1", "B1", "D1", "C1"].into_iter().enumerate() {
        let rank = Rank::new(at + 1).unwrap();
        decide(&mut board, bid, Outcome::Reserve { rank, award: award(bid) });
    }
    for bid in ["S1", "W1", "D1"] {
        corrects(&mut board, bid, 1_000);
    }
    is(&board, &["B1", "C1"]);
    board.apply(&Edit::Amend(AmendedFund::whole(Arc::new(first)))).unwrap();
    is(&board, &["W1", "S1", "B1", "D1", "C1"]);
    assert_eq!(board.scenario().to_look_at().count(), 0);
}

#[test]
fn a_bid_that_was_moved_after_its_figures_changed_stays_where_it_was_put() {
    let mut board = listed(&["W1", "S1", "B1"]);
    corrects(&mut board, "W1", 24_000);
    is(&board, &["W1", "S1", "B1"]);
    assert!(board.scenario().look_again(&name("W1")).is_some());
    decide(&mut board, "B1", reserve(1));
    is(&board, &["B1", "W1", "S1"]);
    // Nothing of this is about W1 and its place.
    corrects(&mut board, "SS5", 7_000);
    is(&board, &["B1", "W1", "S1"]);
    assert!(board.scenario().look_again(&name("W1")).is_some());
}
