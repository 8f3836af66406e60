//! What members sent and what somebody marked comes together with what is here.

use tranche::formats::{marks_file, members_file};
use tranche::store::restore::Told;
use tranche::store::{Kept, Row, key};
use tranche::{BidMark, Marks};

use super::browser::{Browser, Step};
use super::{brought, one_round, told};

/// Whether a text has all that another says of members or of marks, and what that is; `None` where either says nothing of the kind.
pub fn has_all(now: &Kept, was: &Kept) -> Option<bool> {
    let (now, was) = (now.text()?, was.text()?);
    if let (Ok(now), Ok(was)) = (members_file::read(now), members_file::read(was)) {
        let same = |one: &members_file::Member, other: &members_file::Member| {
            (&one.sender, &one.decisions) == (&other.sender, &other.decisions)
        };
        return Some(was.iter().all(|one| now.iter().any(|other| same(one, other))));
    }
    let (now, was) = (marks_file::read(now).ok()?, marks_file::read(was).ok()?);
    let of = |marks: &Marks, bid| marks.said().find(|(other, _)| *other == bid).map(|(_, one)| one.clone());
    let is_in = |one: &BidMark, other: &BidMark| one.note.contains(&other.note) && one.mark.is_some();
    Some(was.said().all(|(bid, was)| of(&now, bid).is_some_and(|now| is_in(&now, was))))
}

/// The same, and nobody who counted counts for less, and every mark is what it was.
pub fn stays_in(now: &Kept, was: &Kept) -> bool {
    let texts = now.text().zip(was.text());
    texts.is_some_and(|(now, was)| match (members_file::read(now), members_file::read(was)) {
        (Ok(now), Ok(was)) => now.starts_with(&was),
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
    for key in [row.members("now"), row.members("before"), row.marks()] {
        let (mut there, mut backup) = (one_round(), one_round());
        there.put(&key, "tranche of a newer version");
        backup.put(
            &key,
            if key == row.marks() { "damaged" } else { r#"{"format": "tranche-members/1", "members": []}"# },
        );
        let (plan, after) = brought(&there, &backup);
        assert_eq!(plan.told, Told { already: 1, set_aside: 1, ..Told::default() });
        assert_eq!(after.text(&key), there.text(&key));
        assert_eq!(after.text(&key::set_aside(backup.clock, &key)), backup.text(&key));
    }
}
