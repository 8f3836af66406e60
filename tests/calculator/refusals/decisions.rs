//! Which decisions cannot be carried out, and that everything stays as it was.

use std::sync::Arc;

use support::round::{self, round};
use tranche::{
    Abstention, Award, Edit, Explanation, Fund, History, LineShare, Money, OptionId, Outcome, Parts, Rank,
    Refusal, Scenario, UnitId,
};

use super::{bid, pounds};

/// Tries an edit in the middle of a sitting, and finds it refused and everything as it was.
#[track_caller]
fn refuses_edit(edit: &Edit, why: Refusal) {
    let fund = Arc::new(round());
    let mut sitting = History::resume(fund.clone(), Scenario::default());
    let parts = Parts::default().with_line("i".try_into().unwrap(), Some(LineShare::Full));
    for (bid, outcome) in [
        ("S1", Outcome::Funded(Award::InFull)),
        ("B1", Outcome::Funded(Award::Parts(parts))),
        ("SS4", Outcome::Funded(Award::Other(pounds(35_000)))),
        ("W1", reserve(1, Award::InFull)),
        ("W2", reserve(1, Award::Other(pounds(9_000)))),
        ("SS5", Outcome::Funded(Award::InFull)),
    ] {
        sitting.apply(&Edit::Decide(bid.try_into().unwrap(), outcome)).unwrap();
    }
    sitting.undo();
    let before = sitting.clone();
    assert_eq!(sitting.apply(edit), Err(why.clone()));
    assert_eq!(sitting, before, "undo and redo are part of what stays as it was");
    let mut scenario = before.scenario().clone();
    assert_eq!(scenario.apply(&fund, edit), Err(why));
    assert_eq!(scenario, *before.scenario());
}

fn reserve(rank: usize, award: Award) -> Outcome {
    Outcome::Reserve { rank: Rank::new(rank).unwrap(), award }
}

/// Finds an award refused, whether it is given or would be.
#[track_caller]
fn refuses_award(bid: &str, award: Award, why: Refusal) {
    refuses_outcome(bid, reserve(1, award.clone()), why.clone());
    refuses_outcome(bid, Outcome::Funded(award), why);
}

#[track_caller]
fn refuses_outcome(bid: &str, outcome: Outcome, why: Refusal) {
    refuses_edit(&Edit::Decide(bid.try_into().unwrap(), outcome), why);
}

#[test]
fn a_decision_is_about_a_bid_of_the_round() {
    for outcome in [Outcome::Undecided, Outcome::Deferred, Outcome::Declined] {
        refuses_outcome("X9", outcome.clone(), Refusal::UnknownBid(bid("X9")));
        refuses_outcome("s1", outcome, Refusal::UnknownBid(bid("s1")));
    }
    for award in [Award::InFull, Award::Other(pounds(5))] {
        refuses_award("X9", award.clone(), Refusal::UnknownBid(bid("X9")));
        refuses_award("s1", award, Refusal::UnknownBid(bid("s1")));
    }
    let (x9, why) = (bid("X9"), Refusal::UnknownBid(bid("X9")));
    refuses_edit(&Edit::Abstain(x9.clone(), Abstention::Interest), why.clone());
    refuses_edit(&Edit::Explain(x9, Explanation::default()), why);
}

#[test]
fn an_option_is_one_that_the_paper_published_for_this_bid() {
    let reduced: OptionId = "reduced".try_into().unwrap();
    let why = Refusal::UnknownOption(bid("S1"), reduced.clone());
    refuses_award("S1", Award::Option(reduced), why);
    let half: OptionId = "half".try_into().unwrap();
    refuses_award("B1", Award::Option(half.clone()), Refusal::UnknownOption(bid("B1"), half));
}

#[test]
fn parts_are_those_of_the_bid() {
    let line =
        |id: &str, taken| Award::Parts(Parts::default().with_line(id.try_into().unwrap(), Some(taken)));
    let units = |id: &str, count| Award::Parts(Parts::default().with_units(id.try_into().unwrap(), count));
    let unknown = |id: &str| Refusal::UnknownLine(id.try_into().unwrap());
    refuses_award("D1", Award::Parts(Parts::default()), Refusal::NoParts(bid("D1")));
    refuses_award("B1", line("vi", LineShare::Full), unknown("vi"));
    refuses_award("C2", line("training", LineShare::Full), unknown("training"));
    refuses_award("B1", line("i", LineShare::Reduced), Refusal::NotReducible("i".try_into().unwrap()));
    refuses_award("B1", units("cameras", 1), Refusal::UnknownUnit("cameras".try_into().unwrap()));
    let why = Refusal::UnitsOutOfRange { unit: "constables".try_into().unwrap(), asked: 21, most: 20 };
    refuses_award("C2", units("constables", 21), why);
}

#[test]
fn none_of_a_unit_is_said_by_leaving_it_out() {
    let unit: UnitId = "constables".try_into().unwrap();
    let none = Parts::default().with_units(unit.clone(), 5).with_units(unit, 0);
    assert_eq!(none, Parts::default());
}

#[test]
fn another_amount_is_above_nothing_and_up_to_the_request() {
    refuses_award("S1", Award::Other(Money::ZERO), Refusal::NothingGiven);
    refuses_award("S1", Award::Other(pounds(-5)), Refusal::NothingGiven);
    let amount = Money::from_pence(5_000_001);
    let why = Refusal::AboveRequest { amount, requested: pounds(50_000) };
    refuses_award("S1", Award::Other(amount), why);
}

#[test]
fn above_the_request_is_above_the_request() {
    for amount in [pounds(50_000), pounds(1), Money::ZERO, pounds(-1)] {
        let why = Refusal::NotAboveRequest { amount, requested: pounds(50_000) };
        refuses_award("S1", Award::Above(amount), why);
    }
}

#[test]
fn no_amount_is_larger_than_the_largest() {
    let amount = Money::MOST + Money::from_pence(1);
    refuses_award("S1", Award::Above(amount), Refusal::TooLarge);
    refuses_award("S1", Award::Other(amount), Refusal::TooLarge);
}

#[test]
fn parts_that_come_to_nothing_are_no_award() {
    refuses_award("B1", Award::Parts(Parts::default()), Refusal::NothingGiven);
    refuses_award("C2", Award::Parts(Parts::default()), Refusal::NothingGiven);
}

#[test]
fn a_place_on_the_reserve_list_is_one_of_those_there_are_and_the_next() {
    let beyond = |rank, most| Refusal::NoSuchRank { rank: Rank::new(rank).unwrap(), most };
    for rank in [4, 5, 13, 65_535] {
        refuses_outcome("S1", reserve(rank, Award::InFull), beyond(rank, 3));
    }
    // A bid that is on it already makes the list no longer by moving.
    for rank in [3, 4, 65_535] {
        refuses_outcome("W1", reserve(rank, Award::InFull), beyond(rank, 2));
    }
    assert_eq!((Rank::new(0), Rank::new(65_536)), (None, None));
}

#[test]
fn a_reason_and_conditions_have_at_most_two_thousand_characters_each() {
    let text = |count| "é".repeat(count);
    for (reason, conditions) in [(2_001, 0), (0, 2_001), (2_001, 2_001)] {
        let why = Explanation { reason: text(reason), conditions: text(conditions) };
        refuses_edit(&Edit::Explain(bid("S1"), why), Refusal::TooLong(2_000));
    }
    let most = Edit::Explain(bid("S1"), Explanation { reason: text(2_000), conditions: text(2_000) });
    assert_eq!(Scenario::default().apply(&round(), &most), Ok(()));
}

#[test]
fn only_a_bid_of_the_round_stands() {
    refuses_edit(&Edit::Stands(bid("X9")), Refusal::UnknownBid(bid("X9")));
}

/// What another round's board gives two of its bids. The round is ours with one thing changed.
#[track_caller]
fn theirs(from: &str, to: &str, bids: [&str; 2]) -> Scenario {
    assert!(round::TEXT.contains(from));
    let fund = Fund::read(&round::TEXT.replace(from, to)).unwrap();
    let mut theirs = Scenario::default();
    for bid in bids {
        let other = Award::Other(fund.bid(&bid.try_into().unwrap()).unwrap().requested);
        theirs.apply(&fund, &Edit::Decide(bid.try_into().unwrap(), Outcome::Funded(other))).unwrap();
    }
    theirs
}

#[test]
fn a_scenario_of_another_round_is_not_taken_over_not_even_in_part() {
    let other_bid = theirs("\"ref\": \"W1\"", "\"ref\": \"Z1\"", ["S1", "Z1"]);
    refuses_edit(&Edit::Adopt(other_bid), Refusal::UnknownBid(bid("Z1")));
    let other_amount = theirs("\"requested\": \"50000\"", "\"requested\": \"50000.01\"", ["C1", "S1"]);
    let why = Refusal::AboveRequest { amount: Money::from_pence(5_000_001), requested: pounds(50_000) };
    refuses_edit(&Edit::Adopt(other_amount), why);
}
