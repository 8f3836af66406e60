//! A thread of mails with members' links: every one is found, under the right name, however mail programs treated it.

use support::mangled_links::{BREAKS, GATEWAYS, Way};
use support::round::{TEXT, round};
use tranche::link::{self, BadLink, Extras};
use tranche::replies::{Place, Replies, find};
use tranche::{Fund, Scenario};

use crate::links::scenarios::{decided, other};

fn choice(fund: &Fund, number: i64) -> Scenario {
    decided(fund, [("B1", other(1_000 * number)), ("S1", other(500 + number))])
}

fn address(code: &str) -> String {
    format!("https://example.org/tranche/?#{code}")
}

fn code(fund: &Fund, number: i64) -> String {
    link::write(fund, &choice(fund, number))
}

fn quoted(text: &str) -> String {
    text.lines().fold(String::new(), |all, line| all + "> " + line + "\n")
}

/// What happens to a link on its way, apart from being quoted: that says that it is somebody else's.
fn ways() -> impl Iterator<Item = Way> + Clone {
    let unquoted =
        BREAKS.iter().filter(|(name, _)| !name.starts_with("quoted") || *name == "quoted-printable");
    unquoted.chain(&GATEWAYS).map(|(_, way)| *way)
}

/// A mail of each member, the latest above, each with all before it quoted below.
fn thread(fund: &Fund, members: i64) -> String {
    let mut ways = ways().cycle();
    let mut thread = String::new();
    for number in 1..=members {
        let way = ways.next().unwrap();
        let head = format!("From: Member {number} <m{number}@board.example>\nSubject: Re: bids\n");
        let before = format!("On 3 Nov 2026 at 10:02, Member {} wrote:\n", number - 1);
        let below = if thread.is_empty() { String::new() } else { before + &quoted(&thread) };
        let link = way(&address(&code(fund, number)));
        thread = format!(
            "{head}\nThis is mine:\n\n{link}\n\n-- \nMember {number}\n+44 20 7946 0{number:03}\n\n{below}"
        );
    }
    thread
}

fn names(replies: &Replies) -> Vec<&str> {
    replies.replies.iter().map(|reply| reply.sender.as_str()).collect()
}

#[test]
fn thirty_mails_one_below_the_other_are_thirty_members() {
    let fund = round();
    let mails = (1..=30).zip(ways().cycle()).map(|(number, way)| {
        let link = way(&address(&code(&fund, number)));
        format!("From: Member {number} <m{number}@board.example>\nSubject: Re: bids\n\nMine:\n\n{link}\n\n-- \nMember {number}\n\n")
    });
    let replies = find(&fund, &[], &mails.collect::<String>());
    let wanted: Vec<String> = (1..=30).map(|number| format!("Member {number}")).collect();
    assert_eq!(names(&replies), wanted);
    for (number, reply) in (1..).zip(&replies.replies) {
        assert_eq!(reply.received.scenario, choice(&fund, number), "{number}");
        assert_eq!((reply.doubles.len(), &reply.earlier), (0, &None), "{number}");
    }
    assert_eq!((replies.damaged, replies.of_other_rounds), (vec![], vec![]));
}

#[test]
fn a_thread_that_quotes_all_before_it_holds_each_member_once() {
    let fund = round();
    let replies = find(&fund, &[], &thread(&fund, 6));
    assert_eq!(names(&replies), ["Member 6", "Member 5", "Member 4", "Member 3", "Member 2", "Member 1"]);
    for (reply, number) in replies.replies.iter().zip((1..=6).rev()) {
        assert_eq!(reply.received.scenario, choice(&fund, number), "{number}");
    }
}

#[test]
fn who_changed_their_mind_is_told_and_nothing_is_left_out() {
    let fund = round();
    let mail = |number| format!("From: Ann <ann@board.example>\n\n{}\n\n", address(&code(&fund, number)));
    let other = format!("From: Bob <bob@board.example>\n\n{}\n\n", address(&code(&fund, 3)));
    let replies = find(&fund, &[], &(mail(1) + &other + &mail(2)));
    assert_eq!(names(&replies), ["Ann", "Bob", "Ann"]);
    let same: Vec<&[usize]> = replies.replies.iter().map(|reply| &reply.same_sender[..]).collect();
    assert_eq!(same, [&[2][..], &[], &[0]]);
}

#[test]
fn the_name_in_a_link_comes_before_the_name_of_who_passed_it_on() {
    let fund = round();
    let extras = Extras { sender: "Cleo".to_owned(), ..Extras::default() };
    let code = link::write_with(&fund, &choice(&fund, 1), &extras);
    let replies = find(&fund, &[], &format!("From: The clerk <clerk@board.example>\n\n{code}\n"));
    assert_eq!(names(&replies), ["Cleo"]);
}

#[test]
fn the_same_code_again_is_a_double_and_says_under_whose_name() {
    let fund = round();
    let code = code(&fund, 1);
    let text = format!("From: Ann <a@b.example>\n\n{code}\n\nFrom: Bob <b@b.example>\n\n{code}\n");
    let replies = find(&fund, &[], &text);
    assert_eq!(names(&replies), ["Ann"]);
    assert_eq!(replies.replies[0].other_senders().collect::<Vec<_>>(), ["Bob"]);
    assert_eq!(replies.replies[0].doubles[0].place, Place { nth: 2, line: 7 });
}

#[test]
fn a_damaged_code_is_told_by_its_place() {
    let fund = round();
    let codes = [1, 2, 3].map(|number| code(&fund, number));
    let cut = &codes[2][..codes[2].len() - 6];
    let text = format!("{}\n\n{}\n\n\nFrom: Dan <d@b.example>\n\n{cut}\n", codes[0], codes[1]);
    let replies = find(&fund, &[], &text);
    assert_eq!(replies.replies.len(), 2);
    let [bad] = &replies.damaged[..] else { panic!("{:?}", replies.damaged) };
    assert_eq!((bad.place, bad.sender.as_str()), (Place { nth: 3, line: 8 }, "Dan"));
    assert!(matches!(bad.why, BadLink::CutShort { .. }), "{:?}", bad.why);
}

#[test]
fn a_link_of_earlier_figures_is_carried_over_where_they_are_known_and_else_is_of_another_round() {
    let now = round();
    let before =
        Fund::read(&TEXT.replacen("\"requested\": \"50000\"", "\"requested\": \"51000\"", 1)).unwrap();
    let code = code(&before, 2);
    let unknown = find(&now, &[], &code);
    assert_eq!((unknown.replies.len(), unknown.of_other_rounds.len()), (0, 1));
    let replies = find(&now, &[&before], &code);
    let [reply] = &replies.replies[..] else { panic!("{replies:?}") };
    let changed = now.bids.iter().zip(&before.bids).filter(|(now, then)| now.requested != then.requested);
    let changed: Vec<_> = changed.map(|(bid, _)| bid.reference.clone()).collect();
    assert_eq!(changed.len(), 1);
    assert_eq!(reply.earlier.as_ref().unwrap().changed, changed);
    let b1 = &"B1".try_into().unwrap();
    assert_eq!(reply.received.scenario.outcome(b1), choice(&now, 2).outcome(b1));
}

/// Four letters for three bytes, 76 letters a line, as mail programs write it.
fn in_base_64(text: &str) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let four = |three: &[u8]| {
        let bits = (0..3).fold(0, |bits: usize, at| bits << 8 | usize::from(*three.get(at).unwrap_or(&0)));
        let letter = |at: usize| {
            if at > three.len() { '=' } else { char::from(LETTERS[bits >> (18 - 6 * at) & 63]) }
        };
        [0, 1, 2, 3].map(letter)
    };
    let letters: Vec<char> = text.as_bytes().chunks(3).flat_map(four).collect();
    letters.chunks(76).map(|line| line.iter().collect::<String>() + "\r\n").collect()
}

#[test]
fn a_saved_mail_in_base_64_is_read_and_its_pictures_are_not() {
    let fund = round();
    let part = |kind: &str, text: &str| {
        let head = format!("Content-Type: {kind}\r\nContent-Transfer-Encoding: base64\r\n\r\n");
        format!("--b\r\n{head}{}\r\n", in_base_64(text))
    };
    let words = format!("Dear all,\n\nthis is mine, {} €\n{}\n", "é".repeat(40), address(&code(&fund, 7)));
    let picture = part("image/png", "\0PNG\0\0\u{1}");
    let head = "From: =?utf-8?Q?M=C3=A9mbre_7?= <m7@board.example>\r\n\r\n";
    let mail = format!("{head}{picture}{}--b--\r\n", part("text/plain; charset=utf-8", &words));
    let replies = find(&fund, &[], &mail);
    assert_eq!(names(&replies), ["Mémbre 7"]);
    assert_eq!(replies.replies[0].received.scenario, choice(&fund, 7));
    // Where its part begins.
    assert_eq!(replies.replies[0].place.line, 13);
}

#[test]
fn a_text_without_a_code_holds_nothing() {
    for text in ["", "From: Ann <a@b.example>\n\nThe second tranche will follow in May.\n"] {
        assert_eq!(find(&round(), &[], text), Replies::default(), "{text}");
    }
}
