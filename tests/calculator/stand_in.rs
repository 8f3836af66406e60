//! What was kept while there was no database comes to what stands in it, and nothing of either goes.

use tranche::formats::members_file::{self, Member};
use tranche::formats::{marks_file, meeting_file, publication_file};
use tranche::publish::Fact;
use tranche::store::stand_in::{beside, comes_by_itself, together, with_number, with_numbers};
use tranche::store::{Checksum, Entry, Row, Selection, key};

fn row() -> Row {
    Row::own("0123456789abcdef")
}

fn marks(bid: &str, mark: &str, note: &str) -> String {
    format!(
        r#"{{"format": "tranche-marks/1", "bids": {{"{bid}": {{"title": "A hall", "asked_by": "Ash", "mark": "{mark}", "note": "{note}"}}}}}}"#
    )
}

fn member(sender: &str, decisions: &str) -> Member {
    Member {
        sender: sender.to_owned(),
        decisions: decisions.to_owned(),
        is_counted: true,
        ..Member::default()
    }
}

#[test]
fn marks_of_both_stand_and_two_notes_on_one_bid_are_both_there() {
    let key = row().marks();
    let both = together(&key, &marks("B1", "yes", "Why now?"), &marks("D1", "no", "")).unwrap();
    assert!(both.contains("\"B1\"") && both.contains("\"D1\"") && marks_file::read(&both).is_ok(), "{both}");
    let both = together(&key, &marks("B1", "yes", "Why now?"), &marks("B1", "no", "Too dear.")).unwrap();
    assert!(both.contains("Why now?") && both.contains("Too dear."), "{both}");
}

fn meeting(member: &str, title: &str, vote: &str) -> String {
    let words = format!(r#""title": "{title}", "asked_by": "Ash""#);
    format!(
        r#"{{"format": "tranche-meeting/1", "interests": [{{"member": "{member}", "bid": "B1", {words}}}],
        "votes": {{"B1": {{{words}, {vote}}}}}}}"#
    )
}

#[test]
fn interests_of_both_stand_and_votes_on_one_bid_go_together_where_it_is_the_same() {
    let key = row().meeting();
    let both = together(
        &key,
        &meeting("Ann", "A hall", r#""mover": "Ann""#),
        &meeting("Ben", "A Hall", r#""for": 7"#),
    );
    let both = meeting_file::read(&both.unwrap()).unwrap();
    assert_eq!(both.interests().len(), 2);
    let (_, vote) = both.votes().next().unwrap();
    assert_eq!((vote.mover.as_str(), vote.in_favour), ("Ann", Some(7)));
    let other = meeting("Ben", "A skate park", r#""for": 7"#);
    assert_eq!(together(&key, &meeting("Ann", "A hall", r#""mover": "Ann""#), &other), None);
    assert_eq!(together(&key, "damaged", &other), None);
}

#[test]
fn nobody_is_lost_of_what_members_sent_and_nobody_counts_twice() {
    let (ann, ben) = (member("Ann", "a"), member("Ben", "b"));
    let later = member("ann", "another");
    let there = members_file::write(&[ann.clone(), ben.clone()]);
    let mine = members_file::write(&[later.clone(), ben.clone(), member("Cem", "c")]);
    for list in ["now", "before"] {
        let both = members_file::read(&together(&row().members(list), &mine, &there).unwrap()).unwrap();
        let later = Member { is_counted: false, ..later.clone() };
        assert_eq!(both, [ann.clone(), ben.clone(), later, member("Cem", "c")]);
    }
}

#[test]
fn what_has_no_name_does_not_count_beside_what_decides_the_same() {
    let [ann, unnamed] = [member("Ann", "a"), member("", "a")];
    let uncounted = |member: &Member| Member { is_counted: false, ..member.clone() };
    for (there, mine) in [(&ann, &unnamed), (&unnamed, &ann)] {
        let [there_text, mine_text] = [there, mine].map(|one| members_file::write(std::slice::from_ref(one)));
        let both = together(&row().members("now"), &mine_text, &there_text).unwrap();
        assert_eq!(members_file::read(&both).unwrap(), [there.clone(), uncounted(mine)]);
    }
}

#[test]
fn what_was_typed_for_files_goes_together_where_it_says_nothing_different() {
    let key = row().publication();
    let text = |facts: &str| {
        format!(
            r#"{{"format": "tranche-publication/1", "facts": {{{facts}}}, "org_ids": {{}}, "stages": {{}}}}"#
        )
    };
    let both = together(&key, &text(r#""unit": "A""#), &text(r#""unit": "A", "country": "C""#)).unwrap();
    let read = publication_file::read(&both).unwrap();
    assert_eq!((read.fact(Fact::Unit), read.fact(Fact::Country)), ("A", "C"));
    assert_eq!(together(&key, &text(r#""unit": "A""#), &text(r#""unit": "B", "country": "C""#)), None);
    assert_eq!(together(&key, "damaged", &text("")), None);
    // From a file or from what was put aside nothing takes the place of what is here.
    assert_eq!(beside(&key, &text(r#""unit": "A""#), &text(r#""unit": "B""#)), None);
    assert_eq!(beside(&key, &text(r#""unit": "A""#), &text(r#""unit": "A""#)), Some(None));
    assert!(beside(&key, &text(r#""unit": "A""#), &text(r#""country": "C""#)).unwrap().is_some());
}

#[test]
fn what_does_not_go_together_is_not_put_together() {
    assert_eq!(together(&row().selection(), "a", "b"), None);
    assert_eq!(together(&row().marks(), "damaged", &marks("B1", "yes", "")), None);
    assert_eq!(together(&row().marks(), &marks("B1", "yes", ""), "of a newer version"), None);
    assert_eq!(together(&row().members("now"), &members_file::write(&[]), "damaged"), None);
}

#[test]
fn what_belongs_to_a_scenario_or_to_bids_does_not_come_by_itself() {
    let row = row();
    let sent = row.sent_fund(Checksum::of("a fund"));
    let typed = row.publication();
    let of_round = [row.marks(), row.meeting(), row.members("now"), row.members("before"), typed, sent];
    for key in of_round.into_iter().chain([key::set_aside(5, "a")]) {
        assert!(comes_by_itself(&key, &[]), "{key}");
    }
    let others =
        [row.entry(0), row.selection(), row.leftover(0), row.fund(), key::name("a"), key::draft("a")];
    for key in others {
        assert!(!comes_by_itself(&key, &[]), "{key}");
    }
}

#[test]
fn a_scenario_that_takes_another_number_keeps_its_title_and_what_is_said_of_it() {
    let entry = Entry { deleted: Some(5), ..Entry::new(0, "At home", "Not final.") };
    assert_eq!(with_number(&entry.to_string(), 3).parse(), Ok(Entry { place: 3, ..entry }));
    assert_eq!(with_number("damaged", 3), "damaged");
    let selection = Selection { current: 1, baseline: Some(0) };
    let moved = Selection { current: 1, baseline: Some(3) };
    assert_eq!(with_numbers(&selection.to_string(), &[(0, 3)]).parse(), Ok(moved));
    assert_eq!(with_numbers("damaged", &[(0, 3)]), "damaged");
}
