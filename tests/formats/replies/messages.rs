//! Of which message a code is: when that was sent, and whether it has the code twice or somebody else has it again.

use support::round::round;
use tranche::replies::{Reply, find};

use super::threads::{ALL, address};

fn one(text: &str) -> Reply {
    let found = find(&round(), &[], text);
    assert_eq!(found.replies.len(), 1, "{text}");
    found.replies.into_iter().next().unwrap()
}

fn again(text: &str) -> usize {
    one(text).doubles.iter().filter(|double| !double.is_within).count()
}

#[test]
fn a_link_and_its_code_in_one_message_are_sent_once() {
    let code = &ALL[3].1;
    let message = format!("Dear all,\n\n{}\n\nThe code, if the link does not open:\n{code}\n", address(code));
    assert_eq!(again(&message), 0);
    let mail = format!("From: Ann <a@board.example>\nDate: today\n\n{message}");
    assert_eq!(again(&mail), 0);
    // Quoted once more it is there twice, however often the quotation has it.
    let quoted = message.replace('\n', "\n> ");
    assert_eq!(
        again(&format!("{mail}\nFrom: Bob <b@board.example>\n\nOn 3 Nov 2026, Ann wrote:\n> {quoted}")),
        1
    );
    assert_eq!(again(&format!("{mail}\n{}", mail.replace("Ann", "Bob"))), 1);
    let between =
        format!("From: Ann <a@board.example>\n\n{code}\n\nOn 3 Nov 2026, Bob wrote:\n> Yours?\n\n{code}\n");
    assert_eq!(again(&between), 0);
}

#[test]
fn a_mail_says_when_it_was_sent_in_its_own_words() {
    let code = &ALL[3].1;
    let date = |text: &str| one(text).date;
    let written = "Tue, 3 Nov 2026 10:02:00 +0000";
    for head in [
        format!("From: Ann <a@board.example>\nTo: The Chair\nDate: {written}"),
        format!("Date: {written}\nSubject: Bids\nFrom: Ann <a@board.example>\nTo: The Chair"),
        format!("Von: Ann <a@board.example>\nGesendet: {written}"),
        format!("Date: {written}\nMIME-Version: 1.0\nFrom: Ann <a@board.example>\nContent-Type: text/plain"),
    ] {
        assert_eq!(date(&format!("{head}\n\n{code}\n")), written, "{head}");
    }
    assert_eq!(date(&format!("On 3 Nov 2026 at 10:02, Ann wrote:\n> {code}\n")), "3 Nov 2026 at 10:02");
    let other = "From: Bob <b@board.example>\nDate: yesterday\n\n";
    assert_eq!(date(&format!("{other}From: Ann <a@board.example>\n\n{code}")), "");
    assert_eq!(date(code), "");
}

#[test]
fn a_quoted_line_that_is_broken_without_a_mark_ends_no_quotation() {
    let [one, two] = [&ALL[1].1, &ALL[2].1];
    let long = "I have gone through all of the bids once more and would give this, as";
    let text = |between: &str| {
        format!(
            "From: The Chair <chair@board.example>\n\n> From: Hannah Müller <h@board.example>\n> Sent: today\n>\n> {one}\n> {long}\n\
             {between}\n> {two}\n"
        )
    };
    let senders = |text: &str| -> Vec<String> {
        find(&round(), &[], text).replies.into_iter().map(|reply| reply.sender).collect()
    };
    assert_eq!(senders(&text("you asked me to")), ["Hannah Müller", "Hannah Müller"]);
    for between in ["Ben says", "as Ben wrote:", "Mine is another.\n\nSee"] {
        assert_eq!(senders(&text(between)), ["Hannah Müller", ""], "{between}");
    }
}
