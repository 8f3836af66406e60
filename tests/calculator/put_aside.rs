//! What was set aside is listed as people know it, and what was deleted goes only after the day that is named.

use tranche::store::{AsideKind, Entry, Kept, RECOVERABLE, Row, SetAside, Term, is_recent_copy, key};

const HOUR: u64 = 3_600_000;
const DAY: u64 = 24 * HOUR;

fn aside(time: u64, key: &str) -> (String, Kept) {
    (key::set_aside(time, key), Kept::Text(format!("what stood under {key}")))
}

#[test]
fn the_records_of_a_scenario_are_one_thing_and_all_else_is_one_each() {
    let row = Row::own("0");
    let keys = [row.head(2), row.revision(2, 0), row.revision(2, 1)];
    let mut kept: Vec<(String, Kept)> = keys.iter().map(|key| aside(5, key)).collect();
    kept.extend([
        aside(5, &row.head(3)),
        aside(9, &row.entry(2)),
        aside(0, &row.marks()),
        aside(7, "later/what"),
    ]);
    kept.extend([aside(8, &row.left_by(1, "page")), aside(6, &row.old()), aside(4, &row.members("now"))]);
    kept.extend([aside(3, &row.meeting()), aside(2, &row.publication())]);
    let all = SetAside::all(kept);
    let told: Vec<_> = all.iter().map(|one| (one.at, one.kind, one.scenario, one.records.len())).collect();
    assert_eq!(
        told,
        [
            (Some(9), AsideKind::Title, Some(2), 1),
            (Some(8), AsideKind::Waiting, Some(1), 1),
            (Some(7), AsideKind::Other, None, 1),
            (Some(6), AsideKind::Older, None, 1),
            (Some(5), AsideKind::Scenario, Some(2), 3),
            (Some(5), AsideKind::Scenario, Some(3), 1),
            (Some(4), AsideKind::Members, None, 1),
            (Some(3), AsideKind::Meeting, None, 1),
            (Some(2), AsideKind::Publication, None, 1),
            (None, AsideKind::Marks, None, 1),
        ]
    );
    let scenario = &all[4];
    assert_eq!(scenario.row, Some(row));
    assert_eq!(scenario.records.iter().map(|(key, _)| key.clone()).collect::<Vec<_>>(), keys);
    assert!(scenario.keys.iter().zip(&keys).all(|(at, key)| *at == key::set_aside(5, key)));
    assert_eq!(SetAside::all(vec![("marks/own-0/".to_owned(), Kept::Text(String::new()))]), []);
}

/// A scenario that was deleted at this time.
fn deleted(at: u64) -> Entry {
    Entry { deleted: Some(at), ..Entry::unnamed(0) }
}

#[test]
fn what_was_deleted_goes_only_after_the_day_that_is_named() {
    let at = 1_780_000_000_000;
    let last = at + RECOVERABLE;
    assert_eq!(Entry::unnamed(0).term(0, u64::MAX), None);
    for runs in [0, at - 1, at, last, last + 1, last + 23 * HOUR, last + 25 * HOUR] {
        assert_eq!(deleted(at).term(0, runs), Some(Term::Runs), "{runs}");
    }
    assert_eq!(deleted(at).term(0, last + 25 * HOUR + 1), Some(Term::IsOver));
    // Whenever in the day it was deleted, and however long that day is, the named day is over by then.
    for hour in 0..24 {
        let at = at / DAY * DAY + hour * HOUR;
        let named = (at + RECOVERABLE) / DAY;
        let first_over = (0..=26)
            .map(|more| at + RECOVERABLE + more * HOUR)
            .find(|now| deleted(at).term(0, *now) == Some(Term::IsOver));
        assert!(first_over.unwrap() / DAY > named, "{hour}");
    }
}

#[test]
fn the_time_runs_from_the_last_state_where_a_page_went_on_with_what_was_deleted() {
    let (at, last) = (1_780_000_000_000, 1_780_000_000_000 + 20 * DAY);
    assert_eq!(deleted(at).term(last, last + RECOVERABLE), Some(Term::Runs));
    assert_eq!(deleted(at).term(last, last + RECOVERABLE + 2 * DAY), Some(Term::IsOver));
    assert_eq!(deleted(at).term(at - 1, last + RECOVERABLE), Some(Term::IsOver));
}

#[test]
fn what_a_clock_that_was_years_behind_has_deleted_can_be_had_back_for_once_more_as_long() {
    let behind = 1_500_000_000_000;
    let now = 1_780_000_000_000;
    assert_eq!(deleted(behind).term(0, now), Some(Term::BeginsAnew));
    assert_eq!(deleted(now).term(0, now), Some(Term::Runs));
    assert_eq!(deleted(now - 2 * RECOVERABLE).term(0, now), Some(Term::IsOver));
    assert_eq!(deleted(now - 2 * RECOVERABLE - 1).term(0, now), Some(Term::BeginsAnew));
}

#[test]
fn a_file_of_a_time_to_come_is_none_that_was_saved_lately() {
    let now = 1_780_000_000_000;
    assert!(is_recent_copy(now, now) && is_recent_copy(now - 7 * DAY + 1, now));
    assert!(!is_recent_copy(now - 7 * DAY, now) && !is_recent_copy(now + 1, now));
}
