//! A backup holds what waits for the database, too, and gives it back like all else.

use tranche::store::restore::{Titles, plan};
use tranche::store::{
    Backup, Checksum, Entry, Head, Kept, Leftover, Revision, Row, key, replay, with_waiting,
};

fn row() -> Row {
    Row::own("0123456789abcdef")
}

fn text(text: &str) -> Kept {
    Kept::Text(text.to_owned())
}

/// A scenario in one state, kept at the time 10.
fn kept(number: usize, words: &str) -> Vec<(String, Kept)> {
    let first = Revision::first(words, 10);
    vec![
        (row().revision(number, 0), text(&first.to_string())),
        (row().head(number), text(&first.head.to_string())),
    ]
}

fn left(number: usize, page: &str, after: &[&str], words: &str) -> (String, Kept) {
    let after = after.iter().map(|words| Checksum::of(words)).collect();
    let left = Leftover { at: 20, after, text: words.to_owned() };
    (row().left_by(number, page), text(&left.to_string()))
}

/// What each scenario opens with.
fn opens(all: &[(String, Kept)]) -> Vec<(usize, String)> {
    let get = |key: &str| all.iter().find(|(other, _)| other == key).and_then(|(_, kept)| kept.text());
    let heads = all.iter().filter(|(key, _)| key.starts_with(key::HEADS));
    heads
        .map(|(key, head)| {
            let number = key::scenario(key, &row().heads()).unwrap();
            let head: Head = head.text().unwrap().parse().unwrap();
            let states: Vec<&str> =
                (0..=head.number).filter_map(|state| get(&row().revision(number, state))).collect();
            (number, replay(&head, &states).unwrap())
        })
        .collect()
}

#[test]
fn what_waits_is_the_next_state_of_what_it_goes_on_from() {
    let all = with_waiting(kept(0, "one"), vec![left(0, "page", &["one"], "two")]);
    assert_eq!(opens(&all), [(0, "two".to_owned())]);
    assert!(all.is_sorted_by(|(one, _), (next, _)| one < next));
}

#[test]
fn what_waits_beside_other_work_is_another_scenario_once() {
    let waiting = vec![left(0, "page", &["none"], "two"), left(0, "other", &["none"], "two")];
    let mut there = kept(0, "one");
    // A number that was given out is not given out again.
    there.push((row().entry(1), text(&Entry::unnamed(1).to_string())));
    let all = with_waiting(there, waiting);
    assert_eq!(opens(&all), [(0, "one".to_owned()), (2, "two".to_owned())]);
}

#[test]
fn what_waits_and_is_kept_adds_nothing_and_what_stands_alone_is_a_scenario() {
    let there = kept(0, "one");
    assert_eq!(with_waiting(there.clone(), vec![left(0, "page", &[], "one")]), there);
    let all = with_waiting(Vec::new(), vec![left(3, "page", &[], "one")]);
    assert_eq!(opens(&all), [(3, "one".to_owned())]);
}

#[test]
fn bids_that_wait_are_a_round_of_their_own() {
    let left = |words: &str| {
        let left = Leftover { at: 20, after: vec![Checksum::of("bids")], text: words.to_owned() };
        (row().fund_left_by("page"), text(&left.to_string()))
    };
    let there = vec![(row().fund(), text("bids"))];
    assert_eq!(with_waiting(there.clone(), vec![left("bids")]), there);
    let all = with_waiting(there.clone(), vec![left("more bids")]);
    assert_eq!(all.len(), 2);
    assert!(all.contains(&there[0]) && all.iter().all(|(key, _)| key.starts_with(key::FUNDS)));
    assert_eq!(with_waiting(there, vec![left("more bids")]), all, "whenever it is asked");
}

#[test]
fn what_waits_and_cannot_be_read_is_in_the_backup_and_is_set_aside_where_that_is_restored() {
    let damaged = (row().left_by(0, "page"), text("tranche-left/1 20 0000000000\ntwo"));
    let entries = with_waiting(kept(0, "one"), vec![damaged.clone()]);
    assert!(entries.contains(&damaged));
    let titles = Titles { unnamed: |number| number.to_string(), from_file: |title, _| title.to_owned() };
    let plan = plan(&[], &Backup { made: 50, entries }, 60, titles, || "fresh".to_owned());
    let aside = (key::set_aside(50, &damaged.0), damaged.1);
    assert!(plan.puts.contains(&aside) && !plan.puts.iter().any(|(key, _)| *key == damaged.0));
    assert_eq!(plan.told.set_aside, 1);
}

#[test]
fn what_was_kept_without_a_database_is_there_and_what_is_another_there_is_set_aside() {
    let marks = row().marks();
    let all = with_waiting(vec![(marks.clone(), text("here"))], vec![(marks.clone(), text("there"))]);
    assert_eq!(all, [(marks.clone(), text("here")), (key::set_aside(0, &marks), text("there"))]);
    assert_eq!(with_waiting(Vec::new(), vec![(marks.clone(), text("there"))]), [(marks, text("there"))]);
}
