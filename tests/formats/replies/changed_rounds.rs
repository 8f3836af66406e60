//! What was sent before the round changed, and what was sent for another.

use support::large::{large, mixed};
use support::round::round;
use tranche::link::{self, BadLink};
use tranche::replies;
use tranche::{Award, Fund, Money, Outcome, fund_link};

use crate::links::scenarios::{decided, in_full, other};
use crate::links::version_1::shipped;

/// The round with another request of one bid, without its last bid, and with a bid more.
fn changed(fund: &Fund) -> Fund {
    let mut file = (**fund).clone();
    file.bids[0].requested = Money::from_pence(1_000_000);
    let mut last = file.bids.pop().unwrap();
    last.reference = "Z9".try_into().unwrap();
    last.title = "A bid that came late".to_owned();
    file.bids.push(last);
    Fund::new(file).unwrap()
}

#[test]
fn a_reply_for_earlier_figures_is_carried_over_and_the_bids_that_changed_are_named() {
    let before = round();
    let now = changed(&before);
    let (first, second) = (&before.bids[0].reference, &before.bids[1].reference);
    let last = &before.bids[12].reference;
    let scenario = decided(
        &before,
        [(first.as_str(), in_full()), (second.as_str(), other(2_000)), (last.as_str(), Outcome::Declined)],
    );
    let text = format!(
        "From: Member 5 <m5@board.example>\n\n{}\n\n{}",
        link::write(&before, &scenario),
        shipped()[1].1
    );

    let found = replies::find(&now, &[], &text);
    assert!(found.replies.is_empty() && found.damaged.is_empty());
    let others: Vec<_> = found.of_other_rounds.iter().map(|one| (one.sender.as_str(), &one.why)).collect();
    assert_eq!(others, [("Member 5", &BadLink::OtherFund); 2]);

    let elsewhere = large(13);
    let found = replies::find(&now, &[&elsewhere, &before], &text);
    let [reply, older] = &found.replies[..] else { panic!("{found:#?}") };
    assert_eq!((reply.sender.as_str(), &reply.same_sender[..]), ("Member 5", &[1][..]));
    let earlier = reply.earlier.as_ref().unwrap();
    assert_eq!(earlier.fund, Some(1));
    assert_eq!(earlier.changed, [first.clone(), "Z9".try_into().unwrap()]);
    assert_eq!(earlier.gone.iter().map(|gone| &gone.bid).collect::<Vec<_>>(), [last]);
    assert_eq!(*reply.received.scenario.outcome(second), other(2_000));
    assert_eq!(*reply.received.scenario.outcome(first), Outcome::Funded(Award::InFull));
    assert!(reply.received.scenario.look_again(first).is_some());
    assert!(older.received.is_older && older.earlier.is_some());
}

#[test]
fn a_reply_for_other_words_names_the_bids_that_have_them() {
    let before = round();
    let mut file = (*before).clone();
    file.bids[3].title = "Something else altogether".to_owned();
    let now = Fund::new(file).unwrap();
    let scenario = decided(&before, [("S1", in_full())]);
    let found = replies::find(&now, &[], &link::write(&before, &scenario));
    let earlier = found.replies[0].earlier.as_ref().unwrap();
    assert_eq!((earlier.fund, &earlier.changed), (None, &vec![now.bids[3].reference.clone()]));
    let found = replies::find(&before, &[&now], &link::write(&before, &scenario));
    assert_eq!(found.replies[0].earlier, None);
}

#[test]
fn a_reply_for_another_round_is_not_called_damaged() {
    let (fund, elsewhere) = (round(), large(13));
    let found = replies::find(&fund, &[], &link::write(&elsewhere, &mixed(&elsewhere)));
    assert!(found.damaged.is_empty() && found.replies.is_empty());
    assert_eq!(found.of_other_rounds[0].why, BadLink::OtherFund);
}

/// As the page knows earlier figures: by links that carry bids in the same text, each in its own mail.
#[test]
fn figures_that_stand_in_the_same_text_open_what_was_made_for_them() {
    let before = round();
    let now = changed(&before);
    let scenario = decided(&before, [(before.bids[1].reference.as_str(), other(2_000))]);
    let (bids, code) = (fund_link::encode(&before).unwrap().text, link::write(&before, &scenario));
    let mail = |sender: &str, code: &str| {
        format!("From: {sender} <m@board.example>\n\nhttps://example.org/?#{code}\n\n")
    };
    for text in [
        mail("Member 5", &format!("{bids}{code}")),
        mail("Member 5", &code) + &mail("The Chair", &bids),
        mail("The Chair", &bids) + &mail("Member 5", &code),
        mail("Member 5", &code) + "> " + &mail("The Chair", &fund_link::encode(&now).unwrap().text) + &bids,
    ] {
        let known = fund_link::decode_all(&text);
        let found = replies::find(&now, &known.iter().collect::<Vec<_>>(), &text);
        let [reply] = &found.replies[..] else { panic!("{text}: {found:#?}") };
        assert!(found.damaged.is_empty() && found.of_other_rounds.is_empty());
        let fund = known.iter().position(|fund| *fund == before);
        assert_eq!((reply.sender.as_str(), reply.earlier.as_ref().unwrap().fund), ("Member 5", fund));
        assert_eq!(*reply.received.scenario.outcome(&before.bids[1].reference), other(2_000));
        assert!(replies::find(&now, &[], &text).replies.is_empty());
    }
}
