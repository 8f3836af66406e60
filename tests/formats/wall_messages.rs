//! What a board tells the wall.

use proptest::prelude::*;
use support::arbitrary::{funds, reached, steps};
use support::round::round;
use tranche::formats::wall_message::WallMessage;
use tranche::link;
use tranche::{Fund, Scenario};

fn message(fund: &Fund, scenario: &Scenario) -> WallMessage {
    let at = fund.bids.first().map(|bid| bid.reference.clone());
    let code = link::write(fund, scenario);
    WallMessage {
        page: "0123456789abcdef".to_owned(),
        round: fund.id.to_string(),
        is_paused: false,
        silence: 3,
        at,
        code,
        link: String::new(),
    }
}

#[test]
fn a_message_is_written_like_this_for_ever() {
    let fund = round();
    let link = "https://example.org/?#TRANCHE".to_owned();
    let message = WallMessage { is_paused: true, link, ..message(&fund, &Scenario::default()) };
    let code = link::write(&fund, &Scenario::default());
    assert_eq!(
        message.write(),
        format!(
            "tranche-wall/1\n0123456789abcdef\ninvest-to-save-2013-14\npaused\n3\nS1\n{code}\nhttps://example.org/?#TRANCHE"
        )
    );
}

#[test]
fn what_is_no_message_of_this_version_is_none() {
    for text in [
        "",
        "tranche-wall/2\na\nb\nlive\n3\n\nX\n",
        "tranche-wall/1\na\nb\nlive\n3\n\nX",
        "tranche-wall/1\na\nb\nasleep\n3\n\nX\n",
    ] {
        assert_eq!(WallMessage::read(text), None, "{text}");
    }
}

#[test]
fn a_wall_of_another_round_does_not_show_it() {
    let mut file = (*round()).clone();
    file.bids[0].requested = file.bids[1].requested + file.bids[2].requested;
    let other = Fund::new(file).unwrap();
    assert_eq!(message(&other, &Scenario::default()).scenario(&round()), None);
    // Nor one of the same bids.
    let mut file = (*round()).clone();
    file.id = "a-copy".try_into().unwrap();
    let copy = Fund::new(file).unwrap();
    assert_eq!(message(&copy, &Scenario::default()).scenario(&round()), None);
}

proptest! {
    #[test]
    fn the_wall_shows_what_the_board_decided(fund in funds(), steps in steps()) {
        let scenario = reached(&fund, &steps);
        let told = message(&fund, &scenario);
        let heard = WallMessage::read(&told.write());
        prop_assert_eq!(heard.as_ref(), Some(&told));
        let shown = heard.and_then(|heard| heard.scenario(&fund)).unwrap().scenario;
        prop_assert!(shown.decides_like(&scenario));
        prop_assert!(!shown.has_explanations());
    }
}
