//! What a sender adds to a link, and what a later page may add that this one does not know.

use crc::{CRC_40_GSM, Crc};
use support::link_frame::{self, grouped, of};
use support::round::round;
use tranche::link::{self, BadLink, Extras};
use tranche::{Edit, Explanation, Fund, Scenario};

use super::scenarios::{decided, in_full, received, reduced};

const MAGIC: &str = "TRANCHE";

fn scenario() -> Scenario {
    decided(&round(), [("S1", in_full()), ("B1", reduced())])
}

/// A part of this kind, as characters.
fn part(kind: u64, bytes: &[u8]) -> String {
    let bits = bytes.iter().flat_map(|byte| of((*byte).into(), 8));
    let head = [grouped(kind), grouped(bytes.len() as u64)].concat();
    link_frame::text(&head.into_iter().chain(bits).collect::<Vec<u8>>())
}

fn fixed() -> String {
    link_frame::body(MAGIC, &link::write(&round(), &scenario()))
}

/// The scenario's code with these parts behind it.
fn with(parts: &[String]) -> String {
    link_frame::framed_text(MAGIC, 2, &(fixed() + &parts.concat()))
}

fn sum() -> [u8; 5] {
    let sum = Crc::<u64>::new(&CRC_40_GSM).checksum(fixed().as_bytes()).to_be_bytes();
    sum[3..].try_into().unwrap()
}

/// The place of a bid, its reason and its conditions, as they stand among explanations.
fn explained(place: u16, reason: &str, conditions: &str) -> Vec<u8> {
    let text = |text: &str| [&u16::try_from(text.len()).unwrap().to_be_bytes(), text.as_bytes()].concat();
    [place.to_be_bytes().to_vec(), text(reason), text(conditions)].concat()
}

fn explain(fund: &Fund, scenario: &mut Scenario, bid: &str, reason: &str, conditions: &str) {
    let (reason, conditions) = (reason.to_owned(), conditions.to_owned());
    let edit = Edit::Explain(bid.try_into().unwrap(), Explanation { reason, conditions });
    scenario.apply(fund, &edit).unwrap();
}

#[test]
fn parts_made_from_their_description_are_those_that_are_written() {
    let fund = round();
    let mut scenario = scenario();
    explain(&fund, &mut scenario, "B1", "It is the “least”.", "");
    explain(&fund, &mut scenario, "D1", "", "A plan by May.\nSigned.");
    let extras = Extras {
        title: "Café round".to_owned(),
        sender: "Jo".to_owned(),
        date: "1 May 2031".to_owned(),
        is_final: true,
        with_explanations: true,
        unknown: Vec::new(),
    };
    // B1 is the first by reference, D1 the fifth.
    let explanations =
        [explained(0, "It is the “least”.", ""), explained(4, "", "A plan by May.\nSigned.")].concat();
    let all = with(&[
        part(1, "Café round".as_bytes()),
        part(2, b"Jo"),
        part(3, b"1 May 2031"),
        part(4, &sum()),
        part(5, &explanations),
    ]);
    assert_eq!(link::write_with(&fund, &scenario, &extras), all);
    let read = link::read(&fund, &all).unwrap();
    assert_eq!((read.scenario, read.extras), (scenario, extras));
}

#[test]
fn kinds_that_are_not_known_are_listed_and_nothing_else_changes() {
    let fund = round();
    for kinds in [vec![6], vec![6, 7], vec![15, 16, 300], vec![u64::MAX >> 4]] {
        for bytes in [&b""[..], b"\0", b"something \xff new"] {
            let parts: Vec<String> = kinds.iter().map(|kind| part(*kind, bytes)).collect();
            let read = link::read(&fund, &with(&parts)).unwrap();
            let plain = received(&scenario());
            assert_eq!(read.extras, Extras { unknown: kinds.clone(), ..Extras::default() });
            assert_eq!(tranche::link::LinkScenario { extras: Extras::default(), ..read }, plain);
            let titled = [vec![part(1, b"Ours")], parts].concat();
            let read = link::read(&fund, &with(&titled)).unwrap();
            let extras = Extras { title: "Ours".to_owned(), unknown: kinds.clone(), ..Extras::default() };
            assert_eq!((read.scenario, read.extras), (scenario(), extras));
        }
    }
}

#[test]
fn parts_that_are_not_as_they_are_written_are_damaged() {
    let long = "é".repeat(2_001);
    let mut other_sum = sum();
    other_sum[4] ^= 1;
    for (what, parts) in [
        ("a kind of nought", vec![part(0, b"x")]),
        ("one twice", vec![part(1, b"x"), part(1, b"x")]),
        ("one before another that comes first", vec![part(2, b"x"), part(1, b"x")]),
        ("an unknown one twice", vec![part(9, b"x"), part(9, b"x")]),
        ("an empty title", vec![part(1, b"")]),
        ("a sender that is no text", vec![part(2, b"\xc3")]),
        ("a title longer than any that is written", vec![part(1, "x".repeat(201).as_bytes())]),
        ("a checksum of other decisions", vec![part(4, &other_sum)]),
        ("no checksum", vec![part(4, b"")]),
        ("explanations of nothing", vec![part(5, b"")]),
        ("an explanation that says nothing", vec![part(5, &explained(0, "", ""))]),
        ("an explanation of no bid", vec![part(5, &explained(13, "why", ""))]),
        ("a bid explained twice", vec![part(5, &[explained(1, "a", ""), explained(1, "b", "")].concat())]),
        ("the later bid first", vec![part(5, &[explained(2, "a", ""), explained(1, "b", "")].concat())]),
        ("half an explanation", vec![part(5, &explained(0, "because", "that")[..12])]),
        ("a reason that is too long", vec![part(5, &explained(0, &long, ""))]),
        ("conditions that are no text", vec![part(5, &[0, 0, 0, 0, 0, 1, 0xff])]),
        ("a part that is longer than there is", vec![part(1, b"title")[..5].to_owned()]),
        ("a number that never ends", vec!["Z".repeat(40)]),
        ("a letter too many", vec!["0".to_owned()]),
        (
            "a number with a group too many",
            vec![link_frame::text(&[of(0b10000_00001, 10), grouped(1), of(65, 8)].concat())],
        ),
        (
            "bits behind a title",
            vec![link_frame::text(&[grouped(1), grouped(1), of(65, 8), of(1, 2)].concat())],
        ),
    ] {
        assert_eq!(link::read(&round(), &with(&parts)), Err(BadLink::Damaged), "{what}");
    }
}

#[test]
fn what_is_too_long_to_be_sent_along_is_cut_between_characters() {
    let fund = round();
    let title = format!("x{}", "é".repeat(150));
    let extras = Extras { title, ..Extras::default() };
    let read = link::read(&fund, &link::write_with(&fund, &scenario(), &extras)).unwrap();
    assert_eq!(read.extras.title, format!("x{}", "é".repeat(99)));
}

#[test]
fn a_final_decision_and_a_draft_of_it_decide_the_same_and_are_two_texts() {
    let fund = round();
    let is_final = Extras { is_final: true, ..Extras::default() };
    let code = link::write_with(&fund, &scenario(), &is_final);
    let read = link::read(&fund, &code).unwrap();
    assert!(read.extras.is_final && read.scenario == scenario());
    assert_eq!(code.len(), link::write(&fund, &scenario()).len() + 10);
    assert!(!link::read(&fund, &link::write(&fund, &scenario())).unwrap().extras.is_final);
}

#[test]
fn reasons_and_conditions_are_sent_along_only_where_the_sender_wants_that() {
    let fund = round();
    let mut explained = scenario();
    explain(&fund, &mut explained, "S1", "It is urgent.", "");
    assert_eq!(link::write(&fund, &explained), link::write(&fund, &scenario()));
    let wanted = Extras { with_explanations: true, ..Extras::default() };
    let read = link::read(&fund, &link::write_with(&fund, &explained, &wanted)).unwrap();
    assert_eq!((read.scenario, read.extras), (explained, wanted.clone()));
    // Where there are none, none were sent along.
    assert_eq!(link::write_with(&fund, &scenario(), &wanted), link::write(&fund, &scenario()));
}
