//! What members sent, what somebody marked and what a board recorded comes together with what is here.

use tranche::formats::{marks_file, meeting_file, members_file};
use tranche::store::restore::Told;
use tranche::store::{Kept, Row, key};
use tranche::{BidMark, BidVote, Marks, Meeting};

use super::browser::{Browser, Step};
use super::{brought, one_round, told};

/// Whether a text has all that another says of members, of marks or of a meeting, and what that is; `None` where either says nothing of the kind.
pub fn has_all(now: &Kept, was: &Kept) -> Option<bool> {
    let (now, was) = (now.text()?, was.text()?);
    if let (Ok(now), Ok(was)) = (members_file::read(now), members_file::read(was)) {
        let same = |one: &members_file::Member, other: &members_file::Member| {
            (&one.sender, &one.decisions) == (&other.sender, &other.decisions)
        };
        return Some(was.iter().all(|one| now.iter().any(|other| same(one, other))));
    }
    if let (Ok(now), Ok(was)) = (meeting_file::read(now), meeting_file::read(was)) {
        return Some(has_recorded(&now, &was, |_, _| true));
    }
    let (now, was) = (marks_file::read(now).ok()?, marks_file::read(was).ok()?);
    let of = |marks: &Marks, bid| marks.said().find(|(other, _)| *other == bid).map(|(_, one)| one.clone());
    let is_in = |one: &BidMark, other: &BidMark| one.note.contains(&other.note) && one.mark.is_some();
    Some(was.said().all(|(bid, was)| of(&now, bid).is_some_and(|now| is_in(&now, was))))
}

/// Whether all interests of another record are in one, and of each of its votes one that holds beside it.
fn has_recorded(now: &Meeting, was: &Meeting, holds: fn(&BidVote, &BidVote) -> bool) -> bool {
    let mut votes = was.votes();
    was.interests().iter().all(|one| now.interests().contains(one))
        && votes.all(|(bid, was)| now.votes().any(|(other, now)| other == bid && holds(now, was)))
}

/// The same, and nobody who counted counts for less, and every mark is what it was.
pub fn stays_in(now: &Kept, was: &Kept) -> bool {
    let texts = now.text().zip(was.text());
    texts.is_some_and(|(now, was)| match (members_file::read(now), members_file::read(was)) {
        (Ok(now), Ok(was)) => now.starts_with(&was),
        _ if meeting_file::read(now).is_ok() => {
            let read = |text| meeting_file::read(text).unwrap_or_default();
            let is_kept = |now: &BidVote, was: &BidVote| was.mover.is_empty() || now.mover == was.mover;
            has_recorded(&read(now), &read(was), is_kept) && meeting_file::read(was).is_ok()
        }
        _ => match (marks_file::read(now), marks_file::read(was)) {
            (Ok(now), Ok(was)) => was.said().all(|(bid, was)| {
                now.said()
                    .any(|(other, now)| other == bid && now.mark == was.mark && now.note.contains(&was.note))
            }),
            _ => false,
        },
    })
}

fn sent(members: &[(&str, &str)]) -> Browser {
    let member = |(sender, decisions): &(&str, &str)| {
        Step::Member("own-0".to_owned(), (*sender).to_owned(), (*decisions).to_owned())
    };
    one_round().after(&members.iter().map(member).collect::<Vec<_>>())
}

#[test]
fn what_members_sent_comes_to_a_list_that_was_emptied_or_has_others_and_nobody_counts_twice() {
    let key = Row::own("0").members("now");
    let backup = sent(&[("Ann", "a"), ("Ben", "b")]);
    let together = Told { already: 1, members: 1, ..Told::default() };
    let emptied = backup.clone().after(&[Step::NoMembers("own-0".to_owned())]);
    let (plan, after) = brought(&emptied, &backup);
    assert_eq!((plan.told, after.members(&key)), (together.clone(), backup.members(&key)));
    let (plan, after) = brought(&sent(&[("ann", "c"), ("Ben", "b")]), &backup);
    assert_eq!(plan.told, together);
    let all = after.members(&key);
    let all: Vec<_> =
        all.iter().map(|one| (one.sender.as_str(), one.decisions.as_str(), one.is_counted)).collect();
    assert_eq!(all, [("ann", "c", true), ("Ben", "b", true), ("Ann", "a", false)]);
    assert_eq!(told(&after, &backup), Told { already: 1, ..Told::default() });
}

fn marked(marks: &[(&str, &str)]) -> Browser {
    let mut browser = one_round();
    browser.put(&Row::own("0").marks(), &marks_text(marks));
    browser
}

fn marks_text(marks: &[(&str, &str)]) -> String {
    let bid =
        |(bid, rest): &(&str, &str)| format!(r#""{bid}": {{"title": "A hall", "asked_by": "Ash", {rest}}}"#);
    let bids: Vec<String> = marks.iter().map(bid).collect();
    format!(r#"{{"format": "tranche-marks/1", "bids": {{{}}}}}"#, bids.join(", "))
}

#[test]
fn marks_come_beside_those_that_are_here_and_of_two_on_one_bid_that_of_here_holds() {
    let backup = marked(&[("B1", r#""mark": "no", "note": "Too dear.""#), ("D1", r#""mark": "yes""#)]);
    let (plan, after) = brought(&marked(&[("B1", r#""mark": "yes", "note": "Why now?""#)]), &backup);
    assert_eq!(plan.told, Told { already: 1, marks: 1, ..Told::default() });
    let now = marks_file::read(after.text(&Row::own("0").marks())).unwrap();
    let both = [("B1", r#""mark": "yes", "note": "Too dear.\n\nWhy now?""#), ("D1", r#""mark": "yes""#)];
    assert_eq!(now, marks_file::read(&marks_text(&both)).unwrap());
    assert_eq!(told(&after, &backup), Told { already: 1, ..Told::default() });
}

#[test]
fn where_one_of_two_cannot_be_read_what_is_here_stays_and_the_other_is_set_aside() {
    let row = Row::own("0");
    for key in [row.members("now"), row.members("before"), row.marks(), row.meeting()] {
        let (mut there, mut backup) = (one_round(), one_round());
        there.put(&key, "tranche of a newer version");
        let is_record = [row.marks(), row.meeting()].contains(&key);
        backup.put(
            &key,
            if is_record { "damaged" } else { r#"{"format": "tranche-members/1", "members": []}"# },
        );
        let (plan, after) = brought(&there, &backup);
        assert_eq!(plan.told, Told { already: 1, set_aside: 1, ..Told::default() });
        assert_eq!(after.text(&key), there.text(&key));
        assert_eq!(after.text(&key::set_aside(backup.clock, &key)), backup.text(&key));
    }
}

fn recorded(interests: &[&str], votes: &[&str]) -> Browser {
    let mut browser = one_round();
    browser.put(&Row::own("0").meeting(), &record_text(interests, votes, "A hall"));
    browser
}

/// The text of a record: these members have an interest in B1, and of these bids something is said.
fn record_text(interests: &[&str], votes: &[&str], title: &str) -> String {
    let words = format!(r#""title": "{title}", "asked_by": "Ash""#);
    let interest = |member: &&str| format!(r#"{{"member": "{member}", "bid": "B1", {words}}}"#);
    let interests: Vec<String> = interests.iter().map(interest).collect();
    let votes: Vec<String> =
        votes.iter().map(|vote| vote.replacen('{', &format!("{{{words}, "), 1)).collect();
    let [interests, votes] = [interests, votes].map(|all| all.join(", "));
    format!(r#"{{"format": "tranche-meeting/1", "interests": [{interests}], "votes": {{{votes}}}}}"#)
}

#[test]
fn what_a_board_recorded_comes_beside_what_is_here() {
    let backup =
        recorded(&["Ann", "Ben"], &[r#""B1": {"mover": "Ann", "for": 7}"#, r#""D1": {"against": 2}"#]);
    let here = recorded(&["Cem"], &[r#""B1": {"mover": "Ann", "seconder": "Cem"}"#]);
    let (plan, after) = brought(&here, &backup);
    assert_eq!(plan.told, Told { already: 1, meetings: 1, ..Told::default() });
    let now = meeting_file::read(after.text(&Row::own("0").meeting())).unwrap();
    let votes = [r#""B1": {"mover": "Ann", "seconder": "Cem", "for": 7}"#, r#""D1": {"against": 2}"#];
    assert_eq!(now, meeting_file::read(&record_text(&["Ann", "Ben", "Cem"], &votes, "A hall")).unwrap());
    assert_eq!(told(&after, &backup), Told { already: 1, ..Told::default() });
}

#[test]
fn a_vote_that_was_recorded_otherwise_is_set_aside() {
    let key = Row::own("0").meeting();
    let backup = recorded(&["Ann"], &[r#""B1": {"for": 9}"#]);
    let here = recorded(&["Cem"], &[r#""B1": {"for": 7}"#]);
    let (plan, after) = brought(&here, &backup);
    assert_eq!(plan.told, Told { already: 1, set_aside: 1, ..Told::default() });
    assert_eq!(after.text(&key), here.text(&key));
    assert_eq!(after.text(&key::set_aside(backup.clock, &key)), backup.text(&key));
}

#[test]
fn what_was_recorded_of_a_bid_of_other_words_is_set_aside() {
    let vote = [r#""B1": {"mover": "Ann"}"#];
    let mut backup = one_round();
    let key = Row::own("0").meeting();
    backup.put(&key, &record_text(&["Ann"], &vote, "A skate park"));
    let here = recorded(&["Cem"], &vote);
    let (plan, after) = brought(&here, &backup);
    assert_eq!(plan.told, Told { already: 1, set_aside: 1, ..Told::default() });
    assert_eq!(after.text(&key), here.text(&key));
    assert_eq!(after.text(&key::set_aside(backup.clock, &key)), backup.text(&key));
}
