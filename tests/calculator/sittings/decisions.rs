//! A board decides, changes its mind, and takes it back.

use tranche::{
    Abstention, Amendment, Award, BidRef, Edit, Explanation, Fit, LineShare, Money, Outcome, Rank, Scenario,
    Tolerance,
};

use super::board::{Board, above, in_full, other, parts, pounds, reduced, units};

#[test]
fn a_board_works_through_the_round_runs_over_and_takes_it_all_back() {
    let mut board = Board::opens_the_round();
    board.sees_remaining("£320,000");
    board.decides("S1", in_full());
    board.decides("D1", in_full());
    board.sees_remaining("£220,000");
    board.decides("B1", reduced());
    board.sees_remaining("£130,000");
    board.decides("B2", parts(&[("i", LineShare::Full), ("iii", LineShare::Reduced)]));
    board.sees_remaining("£70,000");
    board.decides("C2", units("constables", 10));
    board.sees_remaining("£51,020");
    board.decides("SS4", other(35_000));
    board.sees_remaining("£16,020");
    assert_eq!(board.ledger().over_by(), None);
    board.decides("W1", in_full());
    board.sees_remaining("−£8,980");
    assert_eq!(board.ledger().over_by(), Some(Money::from_pence(898_000)));
    board.sees_partnership("birmingham", "£150,000", "£195,000");
    board.sees_partnership("wolverhampton", "£0", "£0");
    assert_eq!(board.ledger().bids_funded, 7);

    let mut taken_back = 0;
    while board.sitting.undo() {
        taken_back += 1;
    }
    assert_eq!(taken_back, 7);
    assert!(board.sitting.scenario().is_blank());
    board.sees_remaining("£320,000");
}

#[test]
fn sandwell_gets_what_it_was_finally_given() {
    let mut board = Board::opens_the_round();
    board.decides("SS1", other(17_000));
    board.decides("SS3", in_full());
    board.decides("SS4", other(35_000));
    board.decides("SS5", in_full());
    board.sees_partnership("sandwell", "£61,500", "£101,260");
    board.sees_remaining("£258,500");
    let sandwell = board.ledger().partnerships.into_iter().find(|sum| sum.id.as_str() == "sandwell").unwrap();
    assert_eq!((sandwell.bids, sandwell.bids_funded), (5, 4));
    assert_eq!(sandwell.share.map(|share| share.to_string()).as_deref(), Some("19.2%"));
}

#[test]
fn a_board_sees_what_still_fits_as_the_money_runs_out() {
    let mut board = Board::opens_the_round();
    assert_eq!(board.room_for("B1"), Fit::Fits);
    for bid in ["S1", "D1", "C1", "C2", "W1", "SS1"] {
        board.decides(bid, in_full());
    }
    board.sees_remaining("£88,240");
    assert_eq!(board.room_for("S1"), Fit::Funded);
    assert_eq!(board.room_for("B1"), Fit::Lacks(Money::from_pence(176_000)));
    assert_eq!(board.room_for("B2"), Fit::OptionFits("reduced".try_into().unwrap()));
    board.decides("B2", reduced());
    board.sees_remaining("£13,240");
    assert_eq!(board.room_for("W2"), Fit::Lacks(Money::from_pence(176_000)));
    assert_eq!(board.room_for("SS5"), Fit::Fits);
}

#[test]
fn what_takes_the_last_pound_still_fits() {
    let mut board = Board::opens_the_round();
    for bid in ["S1", "D1", "C1", "B1", "SS5"] {
        board.decides(bid, in_full());
    }
    board.decides("W2", other(2_000));
    board.sees_remaining("£75,000");
    assert_eq!(board.room_for("B2"), Fit::OptionFits("reduced".try_into().unwrap()));
    board.decides("B2", reduced());
    board.sees_remaining("£0");
    assert_eq!(board.ledger().over_by(), None);
    board.decides("C1", Outcome::Declined);
    board.sees_remaining("£35,000");
    assert_eq!(board.room_for("C1"), Fit::Fits);
}

#[test]
fn a_changed_mind_replaces_a_decision_and_undo_brings_the_first_one_back() {
    let mut board = Board::opens_the_round();
    board.decides("B1", in_full());
    board.decides("B1", parts(&[("ii", LineShare::Full), ("iii", LineShare::Reduced)]));
    board.sees_partnership("birmingham", "£35,000", "£195,000");
    assert!(board.sitting.undo());
    board.sees_partnership("birmingham", "£100,000", "£195,000");
    assert!(board.sitting.redo());
    board.sees_partnership("birmingham", "£35,000", "£195,000");
    assert!(board.sitting.undo());
    board.decides("B1", reduced());
    assert!(!board.sitting.can_redo());
}

#[test]
fn deciding_the_same_again_leaves_nothing_to_undo() {
    let mut board = Board::opens_the_round();
    board.decides("S1", in_full());
    board.decides("S1", in_full());
    assert!(board.sitting.undo());
    assert!(!board.sitting.can_undo());
}

#[test]
fn starting_again_is_one_step_that_can_be_taken_back() {
    let mut board = Board::opens_the_round();
    board.decides("S1", in_full());
    board.decides("SS4", other(35_000));
    board.sitting.apply(&Edit::StartAgain).unwrap();
    board.sees_remaining("£320,000");
    assert!(board.sitting.undo());
    board.sees_remaining("£235,000");
}

#[test]
fn looking_at_a_shared_scenario_and_adopting_it_is_one_step_that_can_be_taken_back() {
    let mut chair = Board::opens_the_round();
    chair.decides("B1", reduced());
    chair.decides("S1", in_full());
    let mut member = Board::opens_the_round();
    member.decides("S1", other(30_000));
    member.decides("D1", in_full());

    let shared = chair.sitting.scenario().clone();
    let differences = member.sitting.scenario().differences(&shared, member.fund());
    let bids: Vec<_> = differences.iter().map(|difference| difference.bid.as_str()).collect();
    assert_eq!(bids, ["S1", "D1", "B1"]);
    assert_eq!((&differences[0].mine.outcome, &differences[0].theirs.outcome), (&other(30_000), &in_full()));

    member.sitting.apply(&Edit::Adopt(shared)).unwrap();
    member.sees_remaining("£180,000");
    assert!(member.sitting.undo());
    member.sees_remaining("£240,000");
}

#[test]
fn more_than_was_asked_for_is_given_only_knowingly_and_counts_in_full() {
    let mut board = Board::opens_the_round();
    board.decides("SS3", above(Money::from_pence(200_050)));
    board.sees_remaining("£317,999.50");
    board.sees_partnership("sandwell", "£2,000.50", "£101,260");
}

/// Puts a bid on the reserve list, with all it asks for.
fn reserve(rank: usize) -> Outcome {
    Outcome::Reserve { rank: Rank::new(rank).unwrap(), award: Award::InFull }
}

#[test]
fn the_first_of_the_reserve_list_gets_what_becomes_free() {
    let mut board = Board::opens_the_round();
    board.decides("B1", reduced());
    board.decides("D1", in_full());
    board.decides("W1", reserve(1));
    board.decides("SS2", reserve(2));
    board.decides("S1", reserve(1));
    board.decides("C1", Outcome::Deferred);
    board.decides("W2", Outcome::Declined);
    board.sees_remaining("£180,000");
    assert_eq!(board.ledger().bids_funded, 2);
    let list = |board: &Board| {
        let list = board.sitting.scenario().reserve_list();
        list.into_iter().map(BidRef::to_string).collect::<Vec<_>>()
    };
    assert_eq!(list(&board), ["S1", "W1", "SS2"]);
    // Dudley cannot start this year.
    board.decides("D1", Outcome::Declined);
    board.decides("S1", in_full());
    board.sees_remaining("£180,000");
    assert_eq!(list(&board), ["W1", "SS2"]);
    board.sees_given("W1", &reserve(1));
    assert!(board.sitting.undo() && board.sitting.undo());
    assert_eq!(list(&board), ["S1", "W1", "SS2"]);
    board.sees_given("D1", &in_full());
}

#[test]
fn a_member_with_an_interest_has_no_say_and_is_told_apart_from_one_who_has_not_decided() {
    let mut member = Board::opens_the_round();
    member.decides("S1", in_full());
    let s1 = || BidRef::try_from("S1").unwrap();
    member.sitting.apply(&Edit::Abstain(s1(), Abstention::Interest)).unwrap();
    member.sees_remaining("£320,000");
    member.sees_given("S1", &Outcome::Undecided);
    let differences = member.sitting.scenario().differences(&Scenario::default(), member.fund());
    assert_eq!(differences.len(), 1);
    assert_eq!(
        (&differences[0].mine.abstention, &differences[0].theirs.abstention),
        (&Some(Abstention::Interest), &None)
    );
    // Whoever decides after all has a say.
    member.decides("S1", other(30_000));
    assert_eq!(member.sitting.scenario().decision(&s1()).abstention, None);
    assert!(member.sitting.undo());
    assert_eq!(member.sitting.scenario().decision(&s1()).abstention, Some(Abstention::Interest));
}

#[test]
fn what_was_written_about_a_bid_stays_whatever_is_decided_on_it() {
    let mut board = Board::opens_the_round();
    let d1 = || BidRef::try_from("D1").unwrap();
    let why = Explanation { reason: "It was late.".to_owned(), conditions: "By May.".to_owned() };
    board.sitting.apply(&Edit::Explain(d1(), why.clone())).unwrap();
    assert!(!board.sitting.scenario().is_blank());
    for outcome in [Outcome::Declined, in_full(), reserve(1), Outcome::Deferred, Outcome::Undecided] {
        board.decides("D1", outcome.clone());
        let decision = board.sitting.scenario().decision(&d1());
        assert_eq!(
            (&decision.outcome, &decision.reason, &decision.conditions),
            (&outcome, &why.reason, &why.conditions)
        );
    }
    board.sitting.apply(&Edit::Explain(d1(), Explanation::default())).unwrap();
    assert!(board.sitting.scenario().is_blank());
}

#[test]
fn a_board_may_go_over_by_what_its_commissioner_permits() {
    let mut board = Board::opens_the_round();
    assert_eq!(board.ledger().allowed, None);
    board.amends(&Amendment::Tolerance(Tolerance::from_per_mille(100)));
    assert_eq!(board.ledger().allowed, Some(pounds(352_000)));
    for bid in ["S1", "D1", "C1", "C2", "W1", "W2", "B1", "SS2"] {
        board.decides(bid, in_full());
    }
    board.sees_remaining("−£13,000");
    assert_eq!(board.ledger().over_by(), Some(pounds(13_000)));
    assert!(board.ledger().allowed.unwrap() > board.ledger().funded);
}
