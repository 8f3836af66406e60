//! Threads as mail programs leave them, each with what is found in it: who, which of the links that were shipped, and where.

use support::round::round;
use tranche::link::BadLink;
use tranche::replies::{self, Replies};

const LINKS: [&str; 2] =
    [include_str!("../../fixtures/links-v1.txt"), include_str!("../../fixtures/links-v2.txt")];

/// The name of a link that was shipped, and its version.
fn name(code: &str) -> String {
    let named = LINKS.iter().zip(1..).find_map(|(links, version)| {
        let mut all = links.lines().filter_map(|line| line.split_once(' '));
        all.find(|(_, known)| *known == code).map(|(name, _)| format!("{name} {version}"))
    });
    named.unwrap_or_else(|| panic!("{code} was never shipped"))
}

/// Who sent what in which line, and how often besides.
fn told(found: &Replies) -> Vec<(&str, String, usize, usize)> {
    let told = found
        .replies
        .iter()
        .map(|reply| (reply.sender.as_str(), name(&reply.code), reply.place.line, reply.doubles.len()));
    told.collect()
}

fn bad(found: &Replies) -> Vec<(&str, usize, &BadLink)> {
    found.damaged.iter().map(|bad| (bad.sender.as_str(), bad.place.nth, &bad.why)).collect()
}

#[test]
fn in_a_thread_of_outlook() {
    let found = replies::find(&round(), &[], include_str!("../../fixtures/threads/outlook.txt"));
    let (four, five) = ("", "Five, Member (Finance)");
    assert_eq!(
        told(&found),
        [
            (four, "story 2".to_owned(), 5, 0),
            (five, "all-reduced 2".to_owned(), 26, 0),
            (five, "all-in-full 2".to_owned(), 26, 0),
        ]
    );
    assert_eq!(found.replies[1].same_sender, [2]);
    assert_eq!(bad(&found), [("Member 4", 4, &BadLink::CutShort { found: 38, expected: 59 })]);
}

#[test]
fn in_a_thread_of_gmail() {
    let found = replies::find(&round(), &[], include_str!("../../fixtures/threads/gmail.txt"));
    assert_eq!(
        told(&found),
        [
            ("Member 1", "story 1".to_owned(), 9, 0),
            ("Member 2, who chairs the Eastgate Partnership", "all-parts 2".to_owned(), 16, 0),
            ("Member 1", "all-declined 2".to_owned(), 28, 0),
        ]
    );
    assert_eq!(found.replies[0].same_sender, [2]);
    assert_eq!(bad(&found), []);
}

#[test]
fn in_a_list_that_somebody_put_together() {
    let found = replies::find(&round(), &[], include_str!("../../fixtures/threads/plain.txt"));
    assert_eq!(
        told(&found),
        [
            ("Member 7", "abstaining 2".to_owned(), 4, 1),
            ("Member 8", "list 2".to_owned(), 7, 0),
            ("Member 9", "pence 2".to_owned(), 10, 0),
        ]
    );
    assert_eq!(bad(&found), [("Member 10", 4, &BadLink::Damaged)]);
    assert_eq!(found.replies[0].doubles[0].place.line, 17);
}

#[test]
fn in_a_mail_as_it_was_saved() {
    let found = replies::find(&round(), &[], include_str!("../../fixtures/threads/saved.eml"));
    assert_eq!(
        told(&found),
        [
            ("Mémber 11 (Riverside)", "final 2".to_owned(), 16, 0),
            // Its own name is in it.
            ("Jo Smith", "titled 2".to_owned(), 24, 0),
        ]
    );
    assert_eq!(bad(&found), []);
}
