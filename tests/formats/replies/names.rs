//! Under a wrong name nothing stands: where nobody can tell whose a code is, it has none.

use proptest::prelude::*;
use proptest::sample::select;
use support::round::round;
use tranche::replies::find;

use super::threads::ALL;

/// How somebody brings in what another said, and whether it tells who that is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    /// “On 3 Nov 2026, Member 2 wrote:”, and marks.
    Wrote,
    /// The same, with a quotation in it of somebody that is named nowhere.
    WroteWithAnother,
    /// Words that no program writes, and marks.
    Says,
    /// Marks alone.
    Marks,
}

const WAYS: [Way; 4] = [Way::Wrote, Way::WroteWithAnother, Way::Says, Way::Marks];

/// How a message begins where a web page of mail was pasted, and whether it tells by whom it is.
const BEGINS: [(&str, bool); 7] = [
    ("# <m@board.example>\nTue, 3 Nov, 10:02 (2 days ago)\nto me", true),
    ("# <m@board.example>\t3 November 2026 at 10:02\nTo: The Chair <chair@board.example>", true),
    ("# <m@board.example>\n3 Nov 2026, 10:02\nto The", true),
    ("#\n10:02 (3 hours ago)\nto me, The", true),
    ("# <m@board.example>\n\nDear all,", false),
    ("From: # <m@board.example>\nSent: today", true),
    ("On 3 Nov 2026, # <m@board.example> wrote:", true),
];

proptest! {
    #[test]
    fn whoever_quotes_a_code_is_never_taken_for_its_sender(
        ways in prop::collection::vec(select(&WAYS[..]), 1..8),
        has_blank_line in any::<bool>(),
    ) {
        let codes: Vec<&str> = ALL[..32].iter().map(|(_, code)| code.as_str()).collect();
        let mut text = "From: The Chair <chair@board.example>\n\n".to_owned();
        let mut meant: Vec<(&str, String, bool)> = Vec::new();
        let blank = if has_blank_line { "\n" } else { "" };
        for (at, way) in ways.iter().enumerate() {
            let [own, theirs, other] = [codes[3 * at], codes[3 * at + 1], codes[3 * at + 2]];
            let name = format!("Member {at}");
            text += &format!("This is mine: {own}\n{blank}");
            meant.push((own, "The Chair".to_owned(), true));
            text += &match way {
                Way::Wrote | Way::WroteWithAnother => format!("On 3 Nov 2026, {name} wrote:\n> {theirs}\n"),
                Way::Says => format!("{name} says:\n> {theirs}\n"),
                Way::Marks => format!("> {theirs}\n"),
            };
            meant.push((theirs, name, matches!(way, Way::Wrote | Way::WroteWithAnother)));
            if *way == Way::WroteWithAnother {
                text += &format!(">> {other}\n> This and\n");
                meant.push((other, "nobody".to_owned(), false));
            }
            text += blank;
        }
        check(&text, &meant)?;
    }

    #[test]
    fn where_a_web_page_of_mail_was_pasted_each_message_is_of_its_sender(
        begins in prop::collection::vec(select(&BEGINS[..]), 1..9),
        first in select(vec!["", "On 3 Nov 2026, The Chair wrote:\n", "From: The Chair <chair@board.example>\n"]),
    ) {
        let codes: Vec<&str> = ALL[..10].iter().map(|(_, code)| code.as_str()).collect();
        let mut text = format!("{first}\nI would give\n\n{}\n", codes[9]);
        let mut meant = vec![(codes[9], "The Chair".to_owned(), !first.is_empty())];
        for (at, (begin, is_told)) in begins.iter().enumerate() {
            text += &format!("\n{}\n\nI would give {}\n", begin.replace('#', &format!("Member {at}")), codes[at]);
            meant.push((codes[at], format!("Member {at}"), *is_told));
        }
        check(&text, &meant)?;
    }
}

/// Whether each code is there once, under its name, or where that is not told perhaps under none.
fn check(text: &str, meant: &[(&str, String, bool)]) -> Result<(), TestCaseError> {
    let found = find(&round(), &[], text);
    prop_assert_eq!(found.replies.len(), meant.len(), "{}", text);
    for (reply, (code, name, is_told)) in found.replies.iter().zip(meant) {
        prop_assert_eq!(&reply.code, code);
        let is_right = reply.sender == *name || reply.sender.is_empty() && !is_told;
        prop_assert!(is_right, "{} for {} in\n{}", reply.sender, name, text);
    }
    Ok(())
}

#[test]
fn a_quotation_ends_where_somebody_goes_on() {
    let [one, two] = [&ALL[1].1, &ALL[2].1];
    let text = format!("On 3 Nov, Member 1 wrote:\n> {one}\n\nMember 2 says:\n> {two}");
    // A day without its year is no date: nobody is named.
    let with_year = text.replace("3 Nov,", "3 Nov 2026,");
    let senders = |text: &str| -> Vec<String> {
        find(&round(), &[], text).replies.into_iter().map(|reply| reply.sender).collect()
    };
    assert_eq!(senders(&text), ["", ""]);
    assert_eq!(senders(&with_year), ["Member 1", ""]);
}

#[test]
fn a_name_below_ones_own_letter_ends_it() {
    let [one, two] = [&ALL[1].1, &ALL[2].1];
    for (name, second) in [("Member 1", "Member 1"), ("Jo Smith", "")] {
        let text = format!(
            "From: Member 1 <m1@board.example>\nTo: Member 3 <m3@board.example>,\n Member 4 <m4@board.example>\nDate: 3 Nov 2026\n\n\
             {one}\n\n{name} <m1@board.example>\n\nP.S. {two}"
        );
        let found = find(&round(), &[], &text);
        let senders: Vec<&str> = found.replies.iter().map(|reply| reply.sender.as_str()).collect();
        assert_eq!(senders, ["Member 1", second], "{text}");
    }
}
