//! Whole sittings with the real round, as a board would sit them.
#![cfg(test)]

mod round;

use std::sync::Arc;

use round::round;
use tranche::{BidRef, Decision, Edit, Fund, Ledger, Money, Parts, Room, Scenario, Sitting, Taken};

/// A board at its table.
struct Board {
    sitting: Sitting,
}

impl Board {
    fn opens_the_round() -> Self {
        Self { sitting: Sitting::resume(Arc::new(round()), Scenario::default()) }
    }

    #[track_caller]
    fn decides(&mut self, bid: &str, decision: Decision) {
        let edit = Edit::Decide(BidRef::try_from(bid).unwrap(), decision);
        self.sitting.apply(&edit).unwrap();
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
    fn room_for(&self, bid: &str) -> Room {
        let ledger = self.ledger();
        ledger.bids.iter().find(|sum| sum.bid.as_str() == bid).unwrap().room.clone()
    }
}

fn reduced() -> Decision {
    Decision::Option("reduced".try_into().unwrap())
}

fn other(pounds: i64) -> Decision {
    Decision::Other(Money::from_pence(pounds * 100))
}

fn parts(lines: &[(&str, Taken)]) -> Decision {
    let add =
        |parts: Parts, (id, taken): &(&str, Taken)| parts.with_line((*id).try_into().unwrap(), Some(*taken));
    Decision::Parts(lines.iter().fold(Parts::default(), add))
}

fn units(id: &str, count: u32) -> Decision {
    Decision::Parts(Parts::default().with_units(id.try_into().unwrap(), count))
}

#[test]
fn a_board_works_through_the_round_runs_over_and_takes_it_all_back() {
    let mut board = Board::opens_the_round();
    board.sees_remaining("£320,000");
    board.decides("S1", Decision::InFull);
    board.decides("D1", Decision::InFull);
    board.sees_remaining("£220,000");
    board.decides("B1", reduced());
    board.sees_remaining("£130,000");
    board.decides("B2", parts(&[("i", Taken::Full), ("iii", Taken::Reduced)]));
    board.sees_remaining("£70,000");
    board.decides("C2", units("constables", 10));
    board.sees_remaining("£51,020");
    board.decides("SS4", other(35_000));
    board.sees_remaining("£16,020");
    assert_eq!(board.ledger().over_by(), None);
    board.decides("W1", Decision::InFull);
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
    board.decides("SS3", Decision::InFull);
    board.decides("SS4", other(35_000));
    board.decides("SS5", Decision::InFull);
    board.sees_partnership("sandwell", "£61,500", "£101,260");
    board.sees_remaining("£258,500");
    let sandwell = board.ledger().partnerships.into_iter().find(|sum| sum.id.as_str() == "sandwell").unwrap();
    assert_eq!((sandwell.bids, sandwell.bids_funded), (5, 4));
    assert_eq!(sandwell.share.map(|share| share.to_string()).as_deref(), Some("19.2%"));
}

#[test]
fn a_board_sees_what_still_fits_as_the_money_runs_out() {
    let mut board = Board::opens_the_round();
    assert_eq!(board.room_for("B1"), Room::Fits);
    for bid in ["S1", "D1", "C1", "C2", "W1", "SS1"] {
        board.decides(bid, Decision::InFull);
    }
    board.sees_remaining("£88,240");
    assert_eq!(board.room_for("S1"), Room::Funded);
    assert_eq!(board.room_for("B1"), Room::Lacks(Money::from_pence(176_000)));
    assert_eq!(board.room_for("B2"), Room::OptionFits("reduced".try_into().unwrap()));
    board.decides("B2", reduced());
    board.sees_remaining("£13,240");
    assert_eq!(board.room_for("W2"), Room::Lacks(Money::from_pence(176_000)));
    assert_eq!(board.room_for("SS5"), Room::Fits);
}

#[test]
fn what_takes_the_last_pound_still_fits() {
    let mut board = Board::opens_the_round();
    for bid in ["S1", "D1", "C1", "B1", "SS5"] {
        board.decides(bid, Decision::InFull);
    }
    board.decides("W2", other(2_000));
    board.sees_remaining("£75,000");
    assert_eq!(board.room_for("B2"), Room::OptionFits("reduced".try_into().unwrap()));
    board.decides("B2", reduced());
    board.sees_remaining("£0");
    assert_eq!(board.ledger().over_by(), None);
    board.decides("C1", Decision::NotFunded);
    board.sees_remaining("£35,000");
    assert_eq!(board.room_for("C1"), Room::Fits);
}

#[test]
fn a_changed_mind_replaces_a_decision_and_undo_brings_the_first_one_back() {
    let mut board = Board::opens_the_round();
    board.decides("B1", Decision::InFull);
    board.decides("B1", parts(&[("ii", Taken::Full), ("iii", Taken::Reduced)]));
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
    board.decides("S1", Decision::InFull);
    board.decides("S1", Decision::InFull);
    assert!(board.sitting.undo());
    assert!(!board.sitting.can_undo());
}

#[test]
fn starting_again_is_one_step_that_can_be_taken_back() {
    let mut board = Board::opens_the_round();
    board.decides("S1", Decision::InFull);
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
    chair.decides("S1", Decision::InFull);
    let mut member = Board::opens_the_round();
    member.decides("S1", other(30_000));
    member.decides("D1", Decision::InFull);

    let shared = chair.sitting.scenario().clone();
    let differences = member.sitting.scenario().differences(&shared, member.fund());
    let bids: Vec<_> = differences.iter().map(|difference| difference.bid.as_str()).collect();
    assert_eq!(bids, ["S1", "D1", "B1"]);
    assert_eq!((&differences[0].mine, &differences[0].theirs), (&other(30_000), &Decision::InFull));

    member.sitting.apply(&Edit::Adopt(shared)).unwrap();
    member.sees_remaining("£180,000");
    assert!(member.sitting.undo());
    member.sees_remaining("£240,000");
}

#[test]
fn more_than_was_asked_for_is_given_only_knowingly_and_counts_in_full() {
    let mut board = Board::opens_the_round();
    board.decides("SS3", Decision::Above(Money::from_pence(200_050)));
    board.sees_remaining("£317,999.50");
    board.sees_partnership("sandwell", "£2,000.50", "£101,260");
}
