//! What was sent before the round changed, where the figures it was made for stand in the same text.

use support::round::round;
use tranche::{fund_link, link, replies};

use super::changed_rounds::changed;
use crate::links::scenarios::{decided, other};

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
