//! No scenario that a backup brings has the name of another one, and none loses its name without a word.

use proptest::prelude::*;
use tranche::store::restore::Told;
use tranche::store::{Entry, Inventory, Kept, Row};

use super::browser::{Browser, Step};
use super::{TITLES, apart, beside_another, brought, one_round, told};

/// What a scenario is called, as the page says it; `None` where what is said of it cannot be read.
fn name(browser: &Browser, row: &Row, number: usize) -> Option<String> {
    let entry = match browser.keys.get(&row.entry(number)) {
        Some(kept) => kept.entry().ok()?,
        None => Entry::default(),
    };
    Some(if entry.title.is_empty() { (TITLES.unnamed)(number) } else { entry.title })
}

proptest! {
    #[test]
    fn a_scenario_that_comes_to_a_round_that_is_here_has_a_name_of_its_own((there, backup) in apart()) {
        let after = brought(&there, &backup).1;
        let scenarios: Vec<(Row, usize)> =
            after.heads().into_iter().map(|(row, number, _)| (row, number)).collect();
        for (row, number) in &scenarios {
            let others: Vec<usize> =
                scenarios.iter().filter(|(other, at)| other == row && at != number).map(|(_, at)| *at).collect();
            let is_new = |number: &usize| !there.keys.contains_key(&row.head(*number))
                && !there.keys.keys().any(|key| key.starts_with(&row.revisions(*number)));
            // The title of what is final is part of it, and the page says which is.
            let is_final = |number: &usize| {
                after.keys.get(&row.entry(*number)).and_then(|kept| kept.entry().ok()).is_some_and(|it| it.is_final())
            };
            // One that has lost its name here, or whose name is damaged, may have any other from the backup.
            let is_named = |number: &usize| {
                there.keys.get(&row.entry(*number)).is_some_and(|kept| kept.entry().is_ok())
            };
            let has_name = |number: &usize| is_new(number) || is_named(number);
            if is_new(number) && !is_final(number) && others.iter().any(|other| !is_new(other)) && others.iter().all(has_name) {
                let mine = name(&after, row, *number);
                let is_mine = |other: &usize| mine.is_some() && mine == name(&after, row, *other);
                prop_assert!(!others.iter().any(is_mine), "{row}: two are {mine:?}");
            }
        }
    }
}

/// A round whose one scenario was worked on apart in two browsers.
fn worked_on_apart() -> (Browser, Browser) {
    let there = one_round().after(&[Step::state("own-0", 0)]);
    let mut backup = one_round();
    backup.clock += 5;
    (there, backup.after(&[Step::state("own-0", 0)]))
}

#[test]
fn an_unnamed_scenario_under_another_number_has_the_name_it_had_in_the_file() {
    let (there, backup) = worked_on_apart();
    let (plan, after) = brought(&there, &backup);
    assert_eq!(plan.told, beside_another());
    let row = Row::own("0");
    assert_eq!(name(&after, &row, 1).as_deref(), Some("Scenario 1 (from the file, 1)"));
    assert_eq!(name(&after, &row, 0).as_deref(), Some("Scenario 1"));
    assert_eq!(told(&after, &backup), Told { already: 1, ..Told::default() });
}

#[test]
fn one_of_which_nothing_is_said_has_that_name_too_and_two_of_one_name_are_told_apart() {
    let (there, mut backup) = worked_on_apart();
    let row = Row::own("0");
    backup.keys.remove(&row.entry(0));
    let (_, after) = brought(&there, &backup);
    assert_eq!(name(&after, &row, 1).as_deref(), Some("Scenario 1 (from the file, 1)"));
    let (mut there, mut backup) = worked_on_apart();
    for browser in [&mut there, &mut backup] {
        browser.put(&row.entry(0), &Entry::new(0, "Ours", "").to_string());
    }
    let (plan, after) = brought(&there, &backup);
    assert_eq!(plan.told.titles, [("Ours".to_owned(), "Ours (from the file, 1)".to_owned())]);
    // Once more, from a backup of another day.
    let mut later = backup;
    later.clock += 5;
    let later = later.after(&[Step::Remove("own-0".to_owned(), 0), Step::state("own-0", 0)]);
    let mut later = later;
    later.put(&row.entry(0), &Entry::new(0, "Ours", "").to_string());
    let (plan, after) = brought(&after, &later);
    assert_eq!(plan.told.titles, [("Ours".to_owned(), "Ours (from the file, 2)".to_owned())]);
    assert_eq!(told(&after, &later), Told { already: 1, ..Told::default() });
}

/// A round with two more scenarios of one name.
fn two_of_one_name() -> Browser {
    one_round().after(&[Step::state("own-0", 1), Step::state("own-0", 2)])
}

fn close(number: usize) -> Step {
    Step::Final("own-0".to_owned(), number)
}

#[test]
fn of_two_of_one_name_that_come_the_final_one_keeps_it_whichever_is_first() {
    for (last, other) in [(2, 1), (1, 2)] {
        let backup = two_of_one_name().after(&[close(last)]);
        let (plan, after) = brought(&one_round(), &backup);
        let row = Row::own("0");
        assert_eq!(name(&after, &row, last).as_deref(), Some("A view"));
        assert_eq!(name(&after, &row, other).as_deref(), Some("A view (from the file, 1)"));
        let titles = vec![("A view".to_owned(), "A view (from the file, 1)".to_owned())];
        assert_eq!(plan.told, Told { already: 1, scenarios: 2, titles, ..Told::default() });
        assert_eq!(told(&after, &backup), Told { already: 3, ..Told::default() });
    }
}

#[test]
fn two_final_ones_of_one_name_keep_it_because_it_is_part_of_what_was_decided() {
    let backup = two_of_one_name().after(&[close(1), close(2)]);
    let (plan, after) = brought(&one_round(), &backup);
    let row = Row::own("0");
    assert_eq!([1, 2].map(|number| name(&after, &row, number)), [1, 2].map(|_| Some("A view".to_owned())));
    assert_eq!(plan.told, Told { already: 1, scenarios: 2, ..Told::default() });
}

#[test]
fn marks_and_what_members_sent_are_counted() {
    let member = |of: &str, sender: &str| Step::Member(of.to_owned(), sender.to_owned(), "a".to_owned());
    let mark = Step::Mark("site-park".to_owned(), "B1".to_owned(), "a".to_owned());
    let steps = [member("own-0", "Ann"), member("own-0", "Ben"), member("own-1", "Ann"), mark];
    let mut entries = Browser::default().after(&steps).entries();
    entries.push((Row::own("2").marks(), Kept::Text("damaged".to_owned())));
    let all = Inventory::of(&[&entries]);
    assert_eq!(all, Inventory { marks: 1, replies: 3, ..Inventory::default() });
    assert!(!all.is_empty());
}
