//! What is final stays as it is when a backup is brought, here and in the backup: it goes on nowhere, and is lost nowhere.

use proptest::prelude::*;
use tranche::store::restore::Told;
use tranche::store::{Entry, Row};

use super::browser::{Browser, Step};
use super::{apart, brought, one_round, told};

fn close(row: &str) -> Step {
    Step::Final(row.to_owned(), 0)
}

proptest! {
    #[test]
    fn what_is_final_in_either_is_final_after_under_its_title_and_as_it_was((there, backup) in apart()) {
        let (_, after) = brought(&there, &backup);
        let finals = after.finals();
        for one in there.finals().union(&backup.finals()) {
            prop_assert!(finals.contains(one), "{one:?} is gone from {finals:?}");
        }
    }

    #[test]
    fn what_is_final_here_has_no_further_state((there, backup) in apart()) {
        let (_, after) = brought(&there, &backup);
        for (row, number, head) in there.heads() {
            let is_final = there.keys.get(&row.entry(number)).is_some_and(|kept| {
                kept.entry().is_ok_and(|entry| entry.is_final())
            });
            if is_final {
                prop_assert_eq!(after.text(&row.head(number)), head.to_string());
            }
        }
    }
}

fn entry(browser: &Browser, number: usize) -> Entry {
    browser.text(&Row::own("0").entry(number)).parse().unwrap()
}

#[test]
fn what_was_marked_in_the_backup_is_final_here_where_it_is_the_same() {
    let there = one_round();
    let backup = one_round().after(&[close("own-0")]);
    let (plan, after) = brought(&there, &backup);
    assert_eq!(plan.told, Told { already: 1, finals: 1, ..Told::default() });
    assert_eq!(after.keys, backup.keys);
    assert_eq!(told(&after, &backup), Told { already: 1, ..Told::default() });
}

#[test]
fn what_was_marked_further_on_in_the_backup_goes_on_here_and_is_final() {
    let backup = one_round().after(&[Step::state("own-0", 0), close("own-0")]);
    let (plan, after) = brought(&one_round(), &backup);
    assert_eq!(plan.told, Told { extended: 1, finals: 1, ..Told::default() });
    assert_eq!(after.keys, backup.keys);
}

#[test]
fn what_went_on_here_since_stays_and_the_final_one_comes_beside_under_its_title() {
    let there = one_round().after(&[Step::state("own-0", 0)]);
    let backup = one_round().after(&[close("own-0")]);
    let (plan, after) = brought(&there, &backup);
    assert_eq!(plan.told, Told { scenarios: 1, ..Told::default() });
    assert!(!entry(&after, 0).is_final());
    let beside = entry(&after, 1);
    assert!(beside.is_final() && beside.title == entry(&backup, 0).title);
    assert_eq!(brought(&after, &backup).0.puts, []);
}

#[test]
fn what_is_final_here_and_went_on_in_the_backup_stays_and_that_comes_beside() {
    let there = one_round().after(&[close("own-0")]);
    let backup = one_round().after(&[Step::state("own-0", 0)]);
    let (plan, after) = brought(&there, &backup);
    assert_eq!(plan.told.scenarios, 1);
    assert_eq!(entry(&after, 0), entry(&there, 0));
    assert!(!entry(&after, 1).is_final());
    assert_eq!(brought(&after, &backup).0.puts, []);
}

#[test]
fn one_that_was_marked_otherwise_in_the_backup_comes_beside() {
    let there = one_round().after(&[close("own-0")]);
    let mut backup = one_round();
    backup.clock += 5;
    let backup = backup.after(&[close("own-0")]);
    let (plan, after) = brought(&there, &backup);
    assert_eq!(plan.told.scenarios, 1);
    assert_ne!(entry(&after, 0).final_mark, entry(&after, 1).final_mark);
}
