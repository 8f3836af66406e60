//! A backup is brought to what is here, and neither loses anything.

mod browser;
mod finals;
mod names_beside;
mod notices_beside;
mod sent_and_marked;
mod typed_for_files;

use std::collections::BTreeSet;

use browser::{Browser, Step, steps};
use proptest::prelude::*;
use sent_and_marked::{has_all, stays_in};
use tranche::store::restore::{Plan, Titles, Told, plan};
use tranche::store::{Backup, Entry, Head, Inventory, Kept, RECOVERABLE, Row, Selection, key};

/// When backups are brought.
const NOW: u64 = 1_790_000_000_000;

/// What scenarios are called here.
pub const TITLES: Titles = Titles {
    unnamed: |number| format!("Scenario {}", number + 1),
    from_file: |title, count| format!("{title} (from the file, {count})"),
};

/// Digits that nobody has had.
fn fresh() -> impl FnMut() -> String {
    let mut count = 0;
    move || {
        count += 1;
        format!("fresh{count}")
    }
}

fn brought(there: &Browser, backup: &Browser) -> (Plan, Browser) {
    let plan = plan(&there.entries(), &backup.backup(), NOW, TITLES, fresh());
    let mut after = there.clone();
    after.keys.extend(plan.puts.iter().cloned());
    (plan, after)
}

/// Whether there is a state of the scenario of which something is said under this key, or where its latest one is.
fn has_any(browser: &Browser, entry: &str) -> bool {
    let row = Row::in_key(entry).unwrap();
    let number = key::scenario(entry, &row.entries()).unwrap();
    let states = row.revisions(number);
    browser.keys.keys().any(|key| *key == row.head(number) || key.starts_with(&states))
}

/// Two browsers that had the same once and were worked in apart.
fn apart() -> impl Strategy<Value = (Browser, Browser)> {
    (steps(20), steps(12), steps(12)).prop_map(|(both, one, other)| {
        let both = Browser::default().after(&both);
        (both.clone().after(&one), both.after(&other))
    })
}

proptest! {
    #[test]
    fn brought_to_nothing_a_backup_is_what_it_was(steps in steps(40)) {
        let browser = Browser::default().after(&steps);
        let (plan, after) = brought(&Browser::default(), &browser);
        let mut as_brought = browser.clone();
        for (key, kept) in &mut as_brought.keys {
            // What was deleted so long ago that it would go at once can be had back for as long as if it was deleted now, where there is
            // any of it left.
            let is_of_any = key.starts_with(key::ENTRIES) && has_any(&browser, key);
            if let Some(Ok(entry)) = kept.text().filter(|_| is_of_any).map(str::parse::<Entry>) {
                *kept = Kept::Text(Entry { deleted: entry.deleted.map(|_| NOW), ..entry }.to_string());
            }
        }
        prop_assert_eq!(after.keys, as_brought.keys);
        prop_assert_eq!((plan.told.scenarios, plan.told.set_aside, plan.told.names.len()), (0, 0, 0));
    }

    #[test]
    fn what_a_plan_brings_to_nothing_is_all_that_is_counted_in_the_backup(steps in steps(40)) {
        let entries = Browser::default().after(&steps).entries();
        let plan = plan(&[], &Backup { made: 1, entries: entries.clone() }, NOW, TITLES, fresh());
        let all = Inventory::of(&[&entries]);
        prop_assert_eq!(Inventory::of(&[&plan.puts]).since(&Inventory::default()), all);
        prop_assert_eq!(Inventory::of(&[&entries, &entries]), all);
    }

    #[test]
    fn brought_where_it_was_made_a_backup_changes_nothing(steps in steps(40)) {
        let browser = Browser::default().after(&steps);
        prop_assert_eq!(brought(&browser, &browser).0.puts, []);
    }

    #[test]
    fn nothing_that_is_here_is_written_over_but_to_go_on_or_to_be_back((there, backup) in apart()) {
        let (_, after) = brought(&there, &backup);
        for (key, kept) in &there.keys {
            let now = &after.keys[key];
            if now == kept || stays_in(now, kept) {
                continue;
            }
            let (was, is) = (kept.text().unwrap(), now.text().unwrap());
            let is_damaged = was.parse::<Entry>().is_err() && was.parse::<Selection>().is_err();
            if key.starts_with(key::HEADS) {
                prop_assert!(is.parse::<Head>().unwrap().number > was.parse::<Head>().unwrap().number);
            } else if is_damaged {
                let is_aside = |(other, value): (&String, &Kept)| other.starts_with(key::SET_ASIDE) && value == kept;
                prop_assert!(after.keys.iter().any(is_aside), "{key} is gone");
            } else if let Ok(selection) = was.parse::<Selection>() {
                prop_assert_eq!(selection.baseline, None);
                prop_assert_eq!(is.parse::<Selection>().unwrap().current, selection.current);
            } else {
                let entry: Entry = was.parse().unwrap();
                let now: Entry = is.parse().unwrap();
                let is_closed = !entry.is_final() && now.is_final();
                prop_assert!(is_closed || (entry.deleted.is_some() && now.deleted.is_none()));
                prop_assert!(is_closed || now.final_mark == entry.final_mark);
                let Entry { deleted, final_mark, .. } = now.clone();
                prop_assert!(deleted.is_none() || deleted == entry.deleted);
                prop_assert_eq!(now, Entry { deleted, final_mark, ..entry });
            }
        }
    }

    #[test]
    fn every_state_that_could_be_read_in_either_can_be_read_and_for_the_same_bids((there, backup) in apart()) {
        let after = brought(&there, &backup).1.readable();
        for state in there.readable().union(&backup.readable()) {
            let (fund, text) = state;
            // Decisions without bids may find their bids.
            let is_there = after.contains(state) || (fund.is_none() && after.iter().any(|(_, other)| other == text));
            prop_assert!(is_there, "{state:?} is gone");
        }
    }

    #[test]
    fn what_opened_before_opens_after_as_it_was_or_further_on((there, backup) in apart()) {
        let (_, after) = brought(&there, &backup);
        let (opens, opens_now) = (backup.latest(), after.latest());
        for (place, text) in there.latest() {
            let now = opens_now.get(&place);
            prop_assert!(now.is_some_and(|now| *now == text || opens.values().any(|text| text == now)));
        }
        let now: BTreeSet<String> = opens_now.into_values().collect();
        let all = after.readable();
        for text in opens.into_values() {
            prop_assert!(now.contains(&text) || all.iter().any(|(_, state)| *state == text));
        }
    }

    #[test]
    fn what_cannot_be_read_and_all_else_of_the_backup_is_somewhere((there, backup) in apart()) {
        let (_, after) = brought(&there, &backup);
        let values: Vec<&Kept> = after.keys.values().collect();
        let opens = backup.latest();
        for (key, kept) in &backup.keys {
            let may_be_another = ["name/", "revision/", "scenario/"];
            let is_broken = backup.is_broken(key, &opens);
            prop_assert!(
                values.contains(&kept)
                    || is_said(&values, kept)
                    || values.iter().any(|now| has_all(now, kept) == Some(true))
                    || (!is_broken && may_be_another.iter().any(|one| key.starts_with(one))),
                "{key} is gone",
            );
        }
    }

    #[test]
    fn what_is_brought_twice_is_brought_once((there, backup) in apart()) {
        let (_, after) = brought(&there, &backup);
        let (again, _) = brought(&after, &backup);
        prop_assert_eq!(again.puts, []);
    }
}

/// Whether a title with its note is somewhere, or that there is a baseline: a place and a number may be another one.
fn is_said(values: &[&Kept], kept: &Kept) -> bool {
    let entry = |kept: &Kept| kept.text().and_then(|text| text.parse::<Entry>().ok());
    let selection = |kept: &Kept| kept.text().and_then(|text| text.parse::<Selection>().ok());
    match (entry(kept), selection(kept)) {
        (Some(said), _) => values.iter().filter_map(|other| entry(other)).any(|other| says(&other, &said)),
        (_, Some(said)) => {
            said.baseline.is_none()
                || values.iter().any(|other| selection(other).is_some_and(|other| other.baseline.is_some()))
        }
        _ => false,
    }
}

/// Whether what is said of a scenario here is what the backup says of one, which may have another name beside others.
fn says(here: &Entry, brought: &Entry) -> bool {
    let is_from_file = here.title.starts_with(&format!("{} (from the file", brought.title))
        || (brought.title.is_empty() && here.title.contains(" (from the file"));
    let is_as_final = !brought.is_final() || here.final_mark == brought.final_mark;
    (here.title == brought.title || is_from_file) && here.note == brought.note && is_as_final
}

/// A browser with a round that has one scenario of three states.
fn one_round() -> Browser {
    let steps = [Step::round("own-0", "hall"), Step::state("own-0", 0), Step::state("own-0", 0)];
    Browser::default().after(&steps)
}

#[test]
fn deleted_scenarios_are_not_counted_and_a_round_with_decisions_alone_is() {
    let mut browser = one_round().after(&[Step::state("own-0", 1), Step::delete("own-0", 0)]);
    browser.put(&key::draft("1"), "a table");
    browser.put(&key::brought("1"), "its text");
    let row = Row::of_site("paper");
    browser.put(&row.head(0), "what cannot be read is a scenario all the same");
    browser.put(&row.marks(), "marks alone are no round");
    browser.put(&Row::of_site("other").marks(), "neither here");
    let all = Inventory { rounds: 2, scenarios: 2, tables: 1, ..Inventory::default() };
    assert_eq!(Inventory::of(&[&browser.entries()]), all);
    assert!(!all.is_empty() && Inventory::of(&[]).is_empty());
}

/// What is told of a scenario that nobody has named and that comes beside another one.
fn beside_another() -> Told {
    let titles = vec![("Scenario 1".to_owned(), "Scenario 1 (from the file, 1)".to_owned())];
    Told { scenarios: 1, titles, ..Told::default() }
}

fn told(there: &Browser, backup: &Browser) -> Told {
    brought(there, backup).0.told
}

#[test]
fn a_round_that_is_not_here_comes_under_its_name_or_another() {
    let backup = one_round();
    assert_eq!(told(&Browser::default(), &backup), Told { rounds: 1, ..Told::default() });
    let there = Browser::default().after(&[Step::round("own-1", "hall"), Step::round("own-2", "hall-2")]);
    let (plan, after) = brought(&there, &backup);
    let names = vec![("hall".to_owned(), "hall-3".to_owned())];
    assert_eq!(plan.told, Told { rounds: 1, names, ..Told::default() });
    assert_eq!(after.text("name/hall-3"), Row::own("0").written());
}

#[test]
fn a_scenario_that_was_worked_on_further_in_the_backup_goes_on_and_one_that_was_here_stays() {
    let (short, long) = (one_round(), one_round().after(&[Step::state("own-0", 0)]));
    assert_eq!(told(&short, &long), Told { extended: 1, ..Told::default() });
    assert_eq!(brought(&short, &long).1.keys, long.keys);
    let (plan, _) = brought(&long, &short);
    assert_eq!((plan.puts, plan.told), (vec![], Told { already: 1, ..Told::default() }));
}

#[test]
fn a_scenario_that_was_worked_on_in_both_comes_beside_at_the_end_of_the_list() {
    let there = one_round().after(&[Step::state("own-0", 0)]);
    let mut backup = one_round();
    backup.clock += 5;
    backup.put(&Row::own("0").selection(), &Selection { current: 0, baseline: Some(0) }.to_string());
    let backup = backup.after(&[Step::state("own-0", 0)]);
    let (plan, after) = brought(&there, &backup);
    assert_eq!(plan.told, beside_another());
    let row = Row::own("0");
    assert_eq!(after.latest().len(), 2);
    assert_eq!(after.text(&row.entry(1)).parse::<Entry>().unwrap().place, 1);
    // What is on the table here stays there, also where nobody ever said so.
    let selection = Selection { current: 0, baseline: Some(1) };
    assert_eq!(after.text(&row.selection()).parse(), Ok(selection));
}

#[test]
fn where_the_bids_are_others_it_is_another_round() {
    let there = one_round().after(&[Step::amend("own-0")]);
    let (plan, after) = brought(&there, &one_round());
    let names = vec![("hall".to_owned(), "hall-2".to_owned())];
    assert_eq!(plan.told, Told { rounds: 1, names, ..Told::default() });
    assert_eq!(after.text("name/hall-2"), Row::own("fresh1").written());
    assert_eq!(after.text("fund/own-fresh1"), one_round().text("fund/own-0"));
    assert_eq!(told(&after, &one_round()), Told { already: 1, ..Told::default() });
}

#[test]
fn a_scenario_that_was_deleted_since_is_back() {
    let there = one_round().after(&[Step::delete("own-0", 0)]);
    let (plan, after) = brought(&there, &one_round());
    assert_eq!(plan.told, Told { already: 1, undeleted: 1, ..Told::default() });
    assert_eq!(after.keys, one_round().keys);
}

#[test]
fn what_is_kept_for_a_round_and_is_another_here_is_set_aside() {
    let (mut there, mut backup) = (one_round(), one_round());
    let marks = Row::own("0").marks();
    there.put(&marks, "here");
    backup.put(&marks, "there");
    backup.put("later/own-0/what", "unknown");
    let (plan, after) = brought(&there, &backup);
    assert_eq!(plan.told, Told { already: 1, set_aside: 1, ..Told::default() });
    assert_eq!(after.text(&marks), "here");
    assert_eq!(after.text(&key::set_aside(backup.clock, &marks)), "there");
    assert_eq!(after.text("later/own-0/what"), "unknown");
}

#[test]
fn a_scenario_of_which_a_damaged_backup_has_lost_the_head_is_here_already() {
    let mut backup = one_round();
    backup.keys.remove(&Row::own("0").head(0));
    let there = one_round().after(&[Step::state("own-0", 0)]);
    let (plan, _) = brought(&there, &backup);
    assert_eq!((plan.puts, plan.told), (vec![], Told { already: 1, ..Told::default() }));
    let (_, after) = brought(&Browser::default(), &backup);
    assert_eq!(brought(&after, &backup).0.puts, []);
}

#[test]
fn a_table_that_is_half_checked_stays_what_it_is_and_another_comes_beside() {
    let (mut there, mut backup) = (Browser::default(), Browser::default());
    for (browser, text) in [(&mut there, "here"), (&mut backup, "there")] {
        browser.put(&key::draft("1"), text);
        browser.keys.insert(key::bytes("1"), Kept::Bytes(text.bytes().collect()));
    }
    let (plan, after) = brought(&there, &backup);
    assert_eq!(plan.told, Told { drafts: 1, ..Told::default() });
    assert_eq!(after.text("draft/1"), "here");
    assert_eq!(after.text("draft/fresh1"), "there");
    assert_eq!(after.keys["bytes/fresh1"], Kept::Bytes(b"there".to_vec()));
    assert_eq!(told(&after, &backup), Told::default());
}

#[test]
fn a_scenario_that_cannot_be_read_here_is_whole_again_beside() {
    let mut there = one_round();
    let broken = Row::own("0").revision(0, 1);
    there.put(&broken, "broken");
    let (plan, after) = brought(&there, &one_round());
    assert_eq!(plan.told, beside_another());
    assert_eq!(after.text(&broken), "broken");
    assert_eq!(
        after.latest().into_values().collect::<Vec<_>>(),
        one_round().latest().into_values().collect::<Vec<_>>()
    );
}

/// The same round, in which the scenario has this title.
fn named(title: &str) -> Browser {
    one_round().after(&[Step::Name("own-0".to_owned(), 0, title.to_owned())])
}

#[test]
fn another_title_stays_and_that_of_the_backup_is_set_aside_and_told() {
    let (there, backup) = (named("Ours"), named("Theirs"));
    let place = Row::own("0").entry(0);
    let (plan, after) = brought(&there, &backup);
    assert_eq!(plan.told, Told { already: 1, set_aside: 1, ..Told::default() });
    assert_eq!(after.text(&place), there.text(&place));
    assert_eq!(after.text(&key::set_aside(backup.clock, &place)), backup.text(&place));
    assert_eq!(told(&after, &backup), Told { already: 1, ..Told::default() });
}

#[test]
fn a_damaged_title_and_a_damaged_baseline_are_mended_from_the_backup_and_kept() {
    let row = Row::own("0");
    let mut backup = one_round();
    backup.put(&row.selection(), &Selection { current: 0, baseline: Some(0) }.to_string());
    for (key, damaged) in [(row.entry(0), "tranche-entry/1 damaged"), (row.selection(), "damaged")] {
        let mut there = backup.clone();
        there.put(&key, damaged);
        let (plan, after) = brought(&there, &backup);
        assert_eq!(plan.told, Told { already: 1, mended: 1, ..Told::default() });
        assert_eq!(after.text(&key), backup.text(&key));
        assert_eq!(after.text(&key::set_aside(backup.clock, &key)), damaged);
        // What a later version wrote is for that version.
        there.put(&key, &backup.text(&key).replace("/1 ", "/7 "));
        let (plan, after) = brought(&there, &backup);
        assert_eq!(plan.told, Told { already: 1, set_aside: 1, ..Told::default() });
        assert_eq!(after.text(&key), there.text(&key));
    }
}

#[test]
fn a_baseline_comes_where_there_is_none_and_another_is_set_aside() {
    let row = Row::own("0");
    let with = |baseline| {
        let mut browser = one_round();
        browser.put(&row.selection(), &Selection { current: 0, baseline }.to_string());
        browser
    };
    let (plan, after) = brought(&with(None), &with(Some(0)));
    assert_eq!(plan.told, Told { already: 1, baselines: 1, ..Told::default() });
    assert_eq!(after.text(&row.selection()), with(Some(0)).text(&row.selection()));
    let (plan, after) = brought(&with(Some(3)), &with(Some(0)));
    assert_eq!(plan.told, Told { already: 1, set_aside: 1, ..Told::default() });
    assert_eq!(after.text(&row.selection()), with(Some(3)).text(&row.selection()));
    assert_eq!(brought(&with(Some(3)), &with(None)).0.puts, []);
}

#[test]
fn what_was_deleted_can_be_had_back_for_thirty_days_after_a_backup_is_restored() {
    let backup = one_round().after(&[Step::delete("own-0", 0)]);
    let (_, after) = brought(&Browser::default(), &backup);
    let entry: Entry = after.text(&Row::own("0").entry(0)).parse().unwrap();
    assert_eq!(entry.deleted, Some(NOW));
}

#[test]
fn what_was_deleted_lately_is_brought_as_it_was() {
    for (deleted, is_brought) in
        [(NOW - 1, NOW - 1), (NOW - RECOVERABLE, NOW - RECOVERABLE), (NOW - 2 * RECOVERABLE, NOW)]
    {
        let row = Row::own("0");
        let mut backup = one_round();
        backup.put(&row.entry(0), &Entry { deleted: Some(deleted), ..Entry::unnamed(0) }.to_string());
        let entry: Entry = brought(&Browser::default(), &backup).1.text(&row.entry(0)).parse().unwrap();
        assert_eq!(entry.deleted, Some(is_brought));
    }
}

/// A round whose scenario was changed often on the first day and is changed on later ones, with all states of the first day but
/// the last thinned out, and a backup that was made on that day after so many states.
fn thinned_since(states: usize) -> (Browser, Browser) {
    let begun = one_round();
    let more = |browser: Browser, count| browser.after(&vec![Step::state("own-0", 0); count]);
    let backup = more(begun, states);
    let there = more(backup.clone(), 240);
    let there = there.after(&[Step::Thin("own-0".to_owned(), 0)]);
    (there, backup)
}

#[test]
fn a_scenario_whose_latest_state_in_the_backup_was_thinned_out_here_is_here_already() {
    // A whole chunk is left as it is where it is the last but one, so that one state is common to both.
    let (mut there, mut backup) = thinned_since(60);
    let row = Row::own("0");
    let common = row.revision(0, 0);
    there.keys.insert(common.clone(), backup.keys[&common].clone());
    assert!(!there.keys.contains_key(&row.revision(0, 62)), "it is thinned out");
    let before = there.readable();
    let (plan, after) = brought(&there, &backup);
    assert_eq!(plan.told, Told { already: 1, ..Told::default() });
    assert!(after.readable().is_superset(&before) && after.readable().is_superset(&backup.readable()));
    assert_eq!(after.latest(), there.latest());
    assert_eq!(brought(&after, &backup).0.puts, []);
    // What only has the same number is another one.
    backup.keys.insert(common.clone(), Kept::Text("another".to_owned()));
    assert_eq!(told(&there, &backup).scenarios, 1);
    // So is what has nothing in common any more.
    let (there, backup) = thinned_since(60);
    assert_eq!(told(&there, &backup).scenarios, 1);
}
