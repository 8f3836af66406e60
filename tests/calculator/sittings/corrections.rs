//! The fund is corrected after the board decided.

use std::sync::Arc;

use support::round::round;
use tranche::{AmendedFund, Amendment, Bid, BidRef, Change, Cost, Edit, Fund, LineShare, Outcome, Sum};

use super::board::{Board, above, in_full, other, parts, pounds, reduced, units};

/// Birmingham's cameras cost £30,000 in full, and so B1 asks for £95,000 and would do with £85,000.
fn cheaper_cameras(b1: &mut Bid) {
    let cameras = b1.lines.iter_mut().find(|line| line.id.as_str() == "iii").unwrap();
    cameras.cost = Cost::Amount { amount: pounds(30_000), reducible_to: Some(pounds(20_000)) };
    b1.requested = pounds(95_000);
    b1.options[0].amount = pounds(85_000);
}

#[test]
fn birminghams_camera_line_is_corrected_after_the_board_decided() {
    let mut board = Board::opens_the_round();
    board.decides("S1", in_full());
    board.decides("B1", reduced());
    board.decides("B2", in_full());
    board.sees_remaining("£85,000");
    board.corrects("B1", cheaper_cameras);
    board.sees_given("B1", &reduced());
    board.sees_remaining("£90,000");
    board.has_to_look_again_at(&["B1"]);
    board.looks_again_at("B1", reduced(), "£90,000");

    let b1 = BidRef::try_from("B1").unwrap();
    board.sitting.apply(&Edit::Stands(b1)).unwrap();
    board.has_to_look_again_at(&[]);
    board.sees_given("B1", &reduced());
    board.sees_remaining("£90,000");

    assert!(board.sitting.undo());
    board.looks_again_at("B1", reduced(), "£90,000");
    board.decides("B1", in_full());
    board.has_to_look_again_at(&[]);
    assert!(board.sitting.undo());
    board.looks_again_at("B1", reduced(), "£90,000");
    assert!(board.sitting.undo());
    board.has_to_look_again_at(&[]);
    board.sees_remaining("£85,000");
    assert_eq!(**board.sitting.fund(), round());
    assert!(board.sitting.redo());
    board.looks_again_at("B1", reduced(), "£90,000");
}

#[test]
fn a_correction_that_is_taken_back_by_another_leaves_no_mark() {
    let mut board = Board::opens_the_round();
    board.decides("B1", parts(&[("i", LineShare::Full), ("iii", LineShare::Full)]));
    board.sees_remaining("£255,000");
    board.corrects("B1", cheaper_cameras);
    board.sees_remaining("£260,000");
    board.looks_again_at("B1", parts(&[("i", LineShare::Full), ("iii", LineShare::Full)]), "£65,000");
    let as_it_was = round().bid(&"B1".try_into().unwrap()).unwrap().clone();
    board.corrects("B1", |b1| *b1 = as_it_was);
    board.has_to_look_again_at(&[]);
    board.sees_remaining("£255,000");
}

#[test]
fn what_cannot_be_given_any_more_is_undecided_and_says_what_it_was() {
    let mut board = Board::opens_the_round();
    board.decides("B1", reduced());
    board.decides("B2", parts(&[("i", LineShare::Full), ("ii", LineShare::Full)]));
    board.decides("C2", units("constables", 20));
    board.decides("SS4", other(35_000));
    board.decides("W1", in_full());
    board.sees_remaining("£87,040");
    board.corrects("B1", |b1| b1.options.clear());
    board.corrects("B2", |b2| b2.lines.retain(|line| line.id.as_str() != "ii"));
    board.corrects("C2", |c2| c2.units[0].count = 15);
    board.corrects("SS4", |ss4| {
        ss4.requested = pounds(30_000);
        ss4.options.clear();
    });
    board.has_to_look_again_at(&["B1", "B2", "C2", "SS4"]);
    board.looks_again_at("B1", reduced(), "£90,000");
    board.looks_again_at("B2", parts(&[("i", LineShare::Full), ("ii", LineShare::Full)]), "£45,000");
    board.looks_again_at("C2", units("constables", 20), "£37,960");
    board.looks_again_at("SS4", other(35_000), "£35,000");
    for bid in ["B1", "B2", "C2", "SS4"] {
        board.sees_given(bid, &Outcome::Undecided);
    }
    board.sees_remaining("£295,000");
    // Once Sandwell asks for that much again, it has it again.
    board.corrects("SS4", |ss4| ss4.requested = pounds(36_000));
    board.sees_given("SS4", &other(35_000));
    // Nobody is asked any more about what the board has let go.
    board.sitting.apply(&Edit::Stands("B1".try_into().unwrap())).unwrap();
    board.has_to_look_again_at(&["B2", "C2"]);
    board.sees_given("B1", &Outcome::Undecided);
}

#[test]
fn more_than_was_asked_for_is_another_amount_once_as_much_is_asked_for() {
    let mut board = Board::opens_the_round();
    board.decides("SS3", above(pounds(2_000)));
    board.corrects("SS3", |ss3| ss3.requested = pounds(2_000));
    board.sees_given("SS3", &other(2_000));
    board.has_to_look_again_at(&[]);
    board.sees_remaining("£318,000");
}

#[test]
fn a_bid_that_is_called_otherwise_keeps_its_decision() {
    let mut board = Board::opens_the_round();
    board.decides("W1", other(20_000));
    board.decides("W2", in_full());
    let called = |from: &str, to: &str| {
        let reference: BidRef = from.try_into().unwrap();
        let mut bid = round().bid(&reference).or(round().bid(&"W1".try_into().unwrap())).unwrap().clone();
        bid.reference = to.try_into().unwrap();
        Amendment::Bids(Change::Set(reference, bid))
    };
    board.amends(&called("W1", "W3"));
    board.sees_given("W3", &other(20_000));
    board.sees_given("W1", &Outcome::Undecided);
    board.sees_remaining("£285,000");
    assert!(board.sitting.undo());
    board.sees_given("W1", &other(20_000));
    // The two change their names, by way of a third.
    board.amends(&Amendment::All(vec![called("W1", "W9"), called("W2", "W1"), called("W9", "W2")]));
    board.sees_given("W2", &other(20_000));
    board.sees_given("W1", &in_full());
    board.has_to_look_again_at(&[]);
}

#[test]
fn a_bid_that_is_withdrawn_takes_its_decision_with_it_and_undo_brings_both_back() {
    let mut board = Board::opens_the_round();
    board.decides("D1", other(40_000));
    board.decides("S1", in_full());
    let withdrawn = Amendment::Bids(Change::Remove("D1".try_into().unwrap()));
    let edit = Edit::amending(board.sitting.fund(), &withdrawn).unwrap();
    let Edit::Amend(amended) = &edit else { panic!("{edit:?}") };
    let gone = amended.gone(board.fund(), board.sitting.scenario());
    assert_eq!(gone.len(), 1);
    assert_eq!((gone[0].bid.as_str(), &gone[0].was.outcome), ("D1", &other(40_000)));
    assert_eq!(gone[0].was.amount, Some(pounds(40_000)));
    board.sitting.apply(&edit).unwrap();
    board.sees_remaining("£270,000");
    assert_eq!(board.fund().bids.len(), 12);
    assert!(board.sitting.undo());
    board.sees_given("D1", &other(40_000));
    board.sees_remaining("£230,000");
}

#[test]
fn a_withdrawn_bid_whose_name_another_takes_leaves_no_money_to_it() {
    let mut board = Board::opens_the_round();
    board.decides("W1", in_full());
    board.decides("W2", other(9_000));
    let w1 = BidRef::try_from("W1").unwrap();
    let mut w2 = board.fund().bid(&"W2".try_into().unwrap()).unwrap().clone();
    w2.reference = w1.clone();
    let edit = Edit::amending(
        board.sitting.fund(),
        &Amendment::All(vec![
            Amendment::Bids(Change::Remove(w1.clone())),
            Amendment::Bids(Change::Set("W2".try_into().unwrap(), w2)),
        ]),
    );
    let Ok(Edit::Amend(amended)) = &edit else { panic!("{edit:?}") };
    let gone = amended.gone(board.fund(), board.sitting.scenario());
    assert_eq!(gone.iter().map(|gone| &gone.bid).collect::<Vec<_>>(), [&w1]);
    board.sitting.apply(&edit.unwrap()).unwrap();
    board.sees_given("W1", &other(9_000));
    board.sees_remaining("£311,000");
}

#[test]
fn words_and_order_are_corrected_without_a_question() {
    let mut board = Board::opens_the_round();
    board.decides("S1", in_full());
    let before = board.sitting.scenario().clone();
    board.amends(&Amendment::Title("Invest to Save".to_owned()));
    board.amends(&Amendment::Period("2014–15".to_owned()));
    board.amends(&Amendment::Bids(Change::Move("SS5".try_into().unwrap(), 0)));
    board.amends(&Amendment::Lines("B1".try_into().unwrap(), Change::Move("v".try_into().unwrap(), 0)));
    board.amends(&Amendment::Commitments(Change::Remove(0)));
    let more = Sum { title: "Carried forward".to_owned(), amount: pounds(10_000), place: String::new() };
    board.amends(&Amendment::Sources(Change::Add(1, more)));
    assert_eq!(*board.sitting.scenario(), before);
    assert_eq!(board.fund().bids[0].reference.as_str(), "SS5");
    assert_eq!(board.fund().bids[1].reference.as_str(), "S1");
    let b1 = board.fund().bid(&"B1".try_into().unwrap()).unwrap();
    let lines: Vec<&str> = b1.lines.iter().map(|line| line.id.as_str()).collect();
    assert_eq!(lines, ["v", "i", "ii", "iii", "iv"]);
    board.sees_remaining("£310,000");
    let mut undone = 0;
    while board.sitting.undo() {
        undone += 1;
    }
    assert_eq!(undone, 7);
    assert_eq!(**board.sitting.fund(), round());
}

#[test]
fn changing_something_to_what_it_is_leaves_nothing_to_undo() {
    let mut board = Board::opens_the_round();
    board.amends(&Amendment::Title(round().title.clone()));
    board.corrects("B1", |_| {});
    board.amends(&Amendment::All(Vec::new()));
    board.amends(&Amendment::Tolerance(None));
    assert!(!board.sitting.can_undo());
}

#[test]
fn a_fund_that_was_put_right_elsewhere_is_taken_over_in_one_step() {
    let mut board = Board::opens_the_round();
    board.decides("S1", in_full());
    board.decides("B1", reduced());
    let mut elsewhere = Board::opens_the_round();
    elsewhere.corrects("B1", cheaper_cameras);
    let again = Fund::read(&serde_json::to_string(&***elsewhere.sitting.fund()).unwrap()).unwrap();
    board.sitting.apply(&Edit::Amend(AmendedFund::whole(Arc::new(again)))).unwrap();
    board.looks_again_at("B1", reduced(), "£90,000");
    board.sees_remaining("£185,000");
    assert!(board.sitting.undo());
    board.sees_remaining("£180,000");
    board.has_to_look_again_at(&[]);
}

#[test]
fn a_unit_and_the_line_that_prices_it_come_together() {
    let mut board = Board::opens_the_round();
    let c2 = || BidRef::try_from("C2").unwrap();
    let bid = board.fund().bid(&c2()).unwrap();
    let radios = tranche::Unit {
        id: "radios".try_into().unwrap(),
        one: "radio".to_owned(),
        many: "radios".to_owned(),
        count: 4,
    };
    let cost = Cost::PerUnit { each: pounds(250), per: radios.id.clone() };
    let line = tranche::Line { id: "radios".try_into().unwrap(), cost, ..bid.lines[0].clone() };
    let unit = Amendment::Units(c2(), Change::Add(1, radios));
    assert!(tranche::amended(board.fund(), &unit).is_err());
    board.amends(&Amendment::All(vec![unit, Amendment::Lines(c2(), Change::Add(2, line))]));
    board.decides("C2", units("radios", 3));
    board.sees_remaining("£319,250");
}
