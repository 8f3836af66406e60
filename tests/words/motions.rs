//! Motions for the minutes, word for word.

use tranche::notice::NoticeFacts;
use tranche::ui::words::office::notice as words;
use tranche::{Meeting, VotedMotion};

use crate::sandwell::{bid, decided, sandwell};

#[test]
fn each_bid_that_is_decided_has_a_motion() {
    let (fund, scenario) = decided();
    let mut meeting = Meeting::default();
    for (reference, mover, seconder) in [("SS1", "Cllr Jones", "Ms Khan"), ("C1", "Ms Khan", "")] {
        let asks = fund.bid(&bid(reference)).unwrap();
        let on = VotedMotion::of(asks, scenario.decision(&asks.reference));
        meeting.record(&fund, asks, on, |vote| {
            (vote.mover, vote.seconder) = (mover.to_owned(), seconder.to_owned());
            vote.in_favour = Some(7).filter(|_| seconder.is_empty());
        });
    }
    let facts = NoticeFacts::of(&fund, &scenario, "").with_record(Some(&meeting), "");
    let motion = |reference: &str| {
        let place = fund.position(&bid(reference)).unwrap();
        words::motion(&facts, place).unwrap()
    };
    assert_eq!(
        motion("SS1"),
        format!(
            "That SS1, “{}”, be approved at £17,000, subject to: confirmation of the airtime contract. Moved by Cllr Jones, seconded by Ms Khan.",
            fund.bid(&bid("SS1")).unwrap().title
        )
    );
    assert_eq!(
        motion("SS2"),
        format!(
            "That SS2, “{}”, not be approved. Reason: The panel was not satisfied that the need is shown.",
            fund.bid(&bid("SS2")).unwrap().title
        )
    );
    assert_eq!(
        motion("B1"),
        format!("That B1, “{}”, be approved at £90,000 (Reduced).", fund.bid(&bid("B1")).unwrap().title)
    );
    assert_eq!(
        motion("C1"),
        format!(
            "That C1, “{}”, be put on the reserve list in place 1, at £35,000. Moved by Ms Khan. 7 for.",
            fund.bid(&bid("C1")).unwrap().title
        )
    );
    assert_eq!(
        motion("D1"),
        format!(
            "That D1, “{}”, be deferred. Reason: Costs to be checked with the provider.",
            fund.bid(&bid("D1")).unwrap().title
        )
    );
}

#[test]
fn a_bid_that_is_not_decided_has_none() {
    let (fund, scenario) = sandwell();
    let facts = NoticeFacts::of(&fund, &scenario, "");
    let place = fund.position(&bid("S1")).unwrap();
    assert_eq!(words::motion(&facts, place), None);
}

#[test]
fn the_block_names_every_bid_with_its_amount() {
    let (fund, scenario) = decided();
    let facts = NoticeFacts::of(&fund, &scenario, "");
    assert_eq!(
        words::block_motions(&facts),
        [
            "That the following bids be approved, £151,500 in all: B1 at £90,000, SS1 at £17,000, SS3 at £1,500, SS4 at £35,000 and SS5 \
             at £8,000. SS1 subject to: confirmation of the airtime contract.",
            "That the following bids be put on the reserve list in this order, £85,000 in all: C1 at £35,000 and S1 at £50,000.",
            "That the following bid be deferred: D1.",
            "That the following bids not be approved: C2, W1, W2, B2 and SS2.",
        ]
    );
}
