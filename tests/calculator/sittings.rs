//! Whole sittings with the real round, as a board would sit them.

use std::sync::Arc;

use support::round::round;
use tranche::{
    Abstention, AmendedFund, Amendment, Award, Bid, BidRef, Change, Cost, Edit, Explanation, Fit, Fund,
    History, Ledger, LineShare, Money, Outcome, Parts, Rank, Scenario, Sum, Tolerance,
};

/// A board at its table.
struct Board {
    sitting: History,
}

impl Board {
    fn opens_the_round() -> Self {
        Self { sitting: History::resume(Arc::new(round()), Scenario::default()) }
    }

    #[track_caller]
    fn decides(&mut self, bid: &str, outcome: Outcome) {
        let edit = Edit::Decide(BidRef::try_from(bid).unwrap(), outcome);
        self.sitting.apply(&edit).unwrap();
    }

    #[track_caller]
    fn amends(&mut self, amendment: &Amendment) {
        let edit = Edit::amending(self.sitting.fund(), amendment).unwrap();
        self.sitting.apply(&edit).unwrap();
    }

    /// Puts something right in a bid.
    #[track_caller]
    fn corrects(&mut self, bid: &str, with: impl FnOnce(&mut Bid)) {
        let reference = BidRef::try_from(bid).unwrap();
        let mut corrected = self.fund().bid(&reference).unwrap().clone();
        with(&mut corrected);
        self.amends(&Amendment::Bids(Change::Set(reference, corrected)));
    }

    #[track_caller]
    fn sees_given(&self, bid: &str, outcome: &Outcome) {
        assert_eq!(self.sitting.scenario().outcome(&bid.try_into().unwrap()), outcome);
    }

    /// The bid is marked, with what it was.
    #[track_caller]
    fn looks_again_at(&self, bid: &str, outcome: Outcome, amount: &str) {
        let was = self.sitting.scenario().look_again(&bid.try_into().unwrap()).unwrap();
        assert_eq!((&was.outcome, was.other_words), (&outcome, false));
        assert_eq!(self.fund().show(was.amount.unwrap()), amount);
    }

    #[track_caller]
    fn has_to_look_again_at(&self, bids: &[&str]) {
        let marked: Vec<&str> = self.sitting.scenario().to_look_at().map(|(bid, _)| bid.as_str()).collect();
        assert_eq!(marked, bids);
    }

    fn fund(&self) -> &Fund {
        self.sitting.fund()
    }

    fn ledger(&self) -> Ledger {
        Ledger::of(self.fund(), self.sitting.scenario())
    }

    #[track_caller]
    fn sees_remaining(&self, shown: &str) {
        assert_eq!(self.fund().show(self.ledger().remaining), shown);
    }

    /// Funded, of requested.
    #[track_caller]
    fn sees_partnership(&self, id: &str, funded: &str, requested: &str) {
        let ledger = self.ledger();
        let sum = ledger.partnerships.iter().find(|sum| sum.id.as_str() == id).unwrap();
        let seen = (self.fund().show(sum.funded), self.fund().show(sum.requested));
        assert_eq!(seen, (funded.to_owned(), requested.to_owned()));
    }

    #[track_caller]
    fn room_for(&self, bid: &str) -> Fit {
        let ledger = self.ledger();
        let fund = self.fund();
        let place = fund.bids.iter().position(|one| one.reference.as_str() == bid).unwrap();
        Fit::of(&fund.bids[place], ledger.bids[place], ledger.remaining)
    }
}

fn in_full() -> Outcome {
    Outcome::Funded(Award::InFull)
}

fn reduced() -> Outcome {
    Outcome::Funded(Award::Option("reduced".try_into().unwrap()))
}

fn other(pounds: i64) -> Outcome {
    Outcome::Funded(Award::Other(Money::from_pence(pounds * 100)))
}

fn above(amount: Money) -> Outcome {
    Outcome::Funded(Award::Above(amount))
}

fn parts(lines: &[(&str, LineShare)]) -> Outcome {
    let add = |parts: Parts, (id, taken): &(&str, LineShare)| {
        parts.with_line((*id).try_into().unwrap(), Some(*taken))
    };
    Outcome::Funded(Award::Parts(lines.iter().fold(Parts::default(), add)))
}

fn units(id: &str, count: u32) -> Outcome {
    Outcome::Funded(Award::Parts(Parts::default().with_units(id.try_into().unwrap(), count)))
}

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

/// Birmingham's cameras cost £30,000 in full, and so B1 asks for £95,000 and would do with £85,000.
fn cheaper_cameras(b1: &mut Bid) {
    let cameras = b1.lines.iter_mut().find(|line| line.id.as_str() == "iii").unwrap();
    cameras.cost = Cost::Amount { amount: pounds(30_000), reducible_to: Some(pounds(20_000)) };
    b1.requested = pounds(95_000);
    b1.options[0].amount = pounds(85_000);
}

fn pounds(amount: i64) -> Money {
    Money::from_pence(amount * 100)
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
