//! Threads of which it is known who sent what.

use std::sync::LazyLock;

use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use support::link_frame;
use support::mail_thread::{Letter, STYLES, WAYS};
use support::round::round;
use tranche::Scenario;
use tranche::link::{self, BadLink, Extras};
use tranche::replies::{self, Replies, Reply};

use crate::links::scenarios::two_hundred;
use crate::links::version_1::shipped;

pub fn address(code: &str) -> String {
    format!("https://example.org/tranche/?#{code}")
}

pub fn letter(sender: &str, codes: &[&str]) -> Letter {
    Letter { sender: sender.to_owned(), links: codes.iter().map(|code| address(code)).collect() }
}

/// Some other names than numbers, as address books have them.
fn name(at: usize) -> String {
    match at % 4 {
        0 => format!("Member {at}"),
        1 => format!("Chair of Riverside {at}"),
        2 => format!("Treasurer, Deputy {at} (Ward)"),
        _ => format!("Mémber {at}"),
    }
}

fn senders<'r>(replies: &'r Replies, code: &str) -> Vec<&'r str> {
    replies.replies.iter().filter(|reply| reply.code == code).map(|reply| reply.sender.as_str()).collect()
}

fn one<'r>(replies: &'r Replies, code: &str) -> &'r Reply {
    let mut all = replies.replies.iter().filter(|reply| reply.code == code);
    let first = all.next().unwrap_or_else(|| panic!("{code} is not found"));
    assert!(all.next().is_none(), "{code} is there twice");
    first
}

/// Two hundred scenarios with their codes.
pub static ALL: LazyLock<Vec<(Scenario, String)>> = LazyLock::new(|| two_hundred(&round()));

proptest! {
    #![proptest_config(ProptestConfig::with_cases(120))]

    #[test]
    fn any_scenarios_in_any_thread_come_back_each_once_and_of_its_sender(
        chosen in subsequence((0..200_usize).collect::<Vec<_>>(), 1..25).prop_shuffle(),
        (style, write) in select(&STYLES[..]),
        (way_name, way) in select(&WAYS[..]),
    ) {
        let fund = round();
        let all = &*ALL;
        let letters: Vec<Letter> =
            chosen.iter().enumerate().map(|(at, which)| letter(&name(at), &[&all[*which].1])).collect();
        let text = write(&letters, way);
        let found = replies::find(&fund, &[], &text);
        prop_assert_eq!(found.replies.len(), chosen.len(), "{} {}: {}\n{:#?}", style, way_name, text, found);
        prop_assert!(found.damaged.is_empty() && found.of_other_rounds.is_empty() && !found.is_cut);
        for (at, which) in chosen.iter().enumerate() {
            let (scenario, code) = &all[*which];
            let reply = one(&found, code);
            prop_assert_eq!(&reply.received.scenario, scenario);
            prop_assert_eq!(&reply.sender, &name(at), "{} {}: {}", style, way_name, text);
            prop_assert!(reply.same_sender.is_empty() && reply.earlier.is_none());
            prop_assert_eq!(reply.doubles.len(), usize::from(way_name == "shown and linked"));
        }
    }
}

/// Thirty replies with everything that happens in one thread.
#[test]
fn in_a_thread_of_thirty_replies_all_are_found() {
    let fund = round();
    let all = &*ALL;
    let code = |at: usize| all[at].1.as_str();
    let older = shipped()[1].1;
    let newer = link_frame::framed("TRANCHE", 3, &link_frame::of(12_345, 60));
    let cut = &code(150)[..code(150).len() - 9];
    let damaged = code(151).replacen(['7', 'G'], "9", 1);
    let named = Extras { sender: "Member Ninety".to_owned(), ..Extras::default() };
    let named = link::write_with(&fund, &all[152].0, &named);
    for (style, write) in STYLES {
        for (way_name, way) in WAYS {
            let mut letters: Vec<Letter> = (0..22).map(|at| letter(&name(at), &[code(at)])).collect();
            letters.push(letter("Member 4", &[code(100)]));
            letters.push(letter("Member 8", &[code(8), code(8)]));
            letters.push(letter("Member 30", &[cut]));
            letters.push(letter("Member 31", &[&damaged]));
            letters.push(letter("Member 32", &[&newer]));
            letters.push(letter("Member 33", &[older]));
            letters.push(letter("The Secretary", &[&named]));
            letters.push(letter("Member 34", &[code(101), code(102)]));
            let text = write(&letters, way);
            let found = replies::find(&fund, &[], &text);
            let which = format!("{style}, {way_name}");
            for at in 0..22 {
                assert_eq!(senders(&found, code(at)), [name(at)], "{which}: {}", code(at));
            }
            assert_eq!(senders(&found, &named), ["Member Ninety"], "{which}");
            assert_eq!(found.replies.len(), 22 + 1 + 1 + 1 + 2, "{which}");

            let changed = one(&found, code(100));
            assert_eq!(changed.sender, "Member 4");
            let before: Vec<&str> =
                changed.same_sender.iter().map(|at| found.replies[*at].code.as_str()).collect();
            assert_eq!(before, [code(4)], "{which}");
            let times = if way_name == "shown and linked" { 2 } else { 1 };
            assert_eq!(one(&found, code(8)).doubles.len(), 3 * times - 1, "{which}");
            assert!(one(&found, code(8)).other_senders().next().is_none());

            let old = one(&found, older);
            assert!(old.received.is_older && old.sender == "Member 33", "{which}");
            assert!(fund.bids.iter().any(|bid| old.received.scenario.outcome(&bid.reference).is_undecided()));

            let mut bad: Vec<(&str, &BadLink)> =
                found.damaged.iter().map(|bad| (bad.sender.as_str(), &bad.why)).collect();
            bad.sort_by_key(|(sender, _)| *sender);
            bad.dedup_by_key(|(sender, _)| *sender);
            assert_eq!(bad.len(), 3, "{which}: {bad:?}");
            let is_short = matches!(bad[0], ("Member 30", BadLink::CutShort { .. } | BadLink::Damaged));
            assert!(is_short, "{which}: {bad:?}");
            assert_eq!(
                bad[1..],
                [("Member 31", &BadLink::Damaged), ("Member 32", &BadLink::Newer(3))],
                "{which}"
            );
        }
    }
}

#[test]
fn a_code_that_somebody_quotes_is_of_whoever_is_quoted_least() {
    let fund = round();
    let all = &*ALL;
    let code = &all[7].1;
    let text = format!(
        "From: The Secretary <s@board.example>\n\nMember 2 sent this.\n\nOn 3 Nov 2026, Member 1 wrote:\n> {code}\n\n\
         From: Member 2 <m2@board.example>\n\n{code}\n"
    );
    let found = replies::find(&fund, &[], &text);
    let reply = one(&found, code);
    assert_eq!((reply.sender.as_str(), reply.place.nth, reply.place.line), ("Member 2", 2, 10));
    assert_eq!(reply.other_senders().collect::<Vec<_>>(), ["Member 1"]);
}

#[test]
fn what_stands_under_no_name_has_none() {
    let fund = round();
    let all = &*ALL;
    let codes: Vec<&str> = all[..5].iter().map(|(_, code)| code.as_str()).collect();
    for text in [
        codes.join("\n"),
        format!("From: Member 1 <m1@board.example>\n\n> {}", codes.join("\n> ")),
        format!("Van: seats twenty\nAs I wrote:\n{}", codes.join("\n")),
        format!("From: Member 1 <m1@board.example>\n----- Original Message -----\n{}", codes.join(" ")),
    ] {
        let found = replies::find(&fund, &[], &text);
        assert_eq!(found.replies.len(), 5, "{text}");
        assert!(found.replies.iter().all(|reply| reply.sender.is_empty()), "{text}: {found:#?}");
        assert!(found.replies.iter().all(|reply| reply.same_sender.is_empty()));
    }
}

#[test]
fn a_text_that_was_made_to_keep_a_page_busy_is_cut_and_that_is_said() {
    let fund = round();
    let of_others = |at| link_frame::framed("TRANCHE", 1, &link_frame::of(at, 60));
    let text: Vec<String> = (0..1_200).map(of_others).collect();
    let found = replies::find(&fund, &[&fund], &text.join("\n"));
    assert!(found.is_cut && found.of_other_rounds.len() == 1_000);
    let again = vec![of_others(1); 20_000];
    let found = replies::find(&fund, &[], &again.join("\n"));
    assert!(!found.is_cut && found.of_other_rounds[0].doubles.len() == 19_999);
    for decoy in
        ["TRANCHE1HF00 ", "TRANCHE2QTH20", "RANCHE2HF0000000000000000 ", "On 3 Nov 2026\n", "> From: a\n"]
    {
        let found = replies::find(&fund, &[], &decoy.repeat(1_000_000 / decoy.len()));
        assert!(found.replies.is_empty() && found.damaged.len() <= 1_000, "{decoy}");
    }
}

#[test]
fn capitals_and_spaces_make_nobody_another_sender() {
    let [(_, first), (_, second)] = [&shipped()[0], &shipped()[1]].map(|one| *one);
    let text = format!(
        "From: Élise  Lee <e@board.example>\n\n{first}\n\nFrom: ÉLISE LEE <l@board.example>\n\n{second}\n"
    );
    let found = replies::find(&round(), &[], &text);
    let same: Vec<&[usize]> = found.replies.iter().map(|reply| &reply.same_sender[..]).collect();
    assert_eq!(same, [&[1][..], &[0]]);
}
