//! The history of a scenario: every state that can still be read, and fewer of them the older they are.

use std::collections::BTreeMap;

use proptest::prelude::*;
use proptest::sample::Index;
use tranche::store::{
    CHUNK, Entry, Head, Revision, Row, Selection, Thinning, Unusable, key, replay, states, thinned,
};

const HOUR: u64 = 3_600_000;
const DAY: u64 = 24 * HOUR;
const NOW: u64 = 1_780_000_000_000;

/// A scenario that was changed after each of these times, in minutes; its keys with their texts.
fn scenario(lasts: &[u64]) -> Vec<(String, String)> {
    let minutes: u64 = lasts.iter().sum();
    let mut at = NOW - minutes * 60_000;
    let mut all: Vec<Revision> = Vec::new();
    for (count, lasts) in lasts.iter().enumerate() {
        let next = match all.last() {
            None => Revision::first(&text_of(0), at),
            Some(last) => Revision::next(&last.head, &text_of(count - 1), &text_of(count), at),
        };
        all.push(next);
        at += lasts * 60_000;
    }
    let row = Row::own("0");
    all.iter().map(|one| (row.revision(0, one.head.number), one.to_string())).collect()
}

fn text_of(number: usize) -> String {
    format!("{{\"B{}é\": {number}}}", number % 7)
}

fn head(revisions: &[(String, String)]) -> Head {
    let (_, last) = &revisions[revisions.len() - 1];
    last.parse::<Revision>().unwrap().head
}

/// What can be read, by its number.
fn read(head: &Head, revisions: &[(String, String)]) -> BTreeMap<u32, String> {
    let texts: Vec<(u32, &str)> =
        revisions.iter().map(|(key, text)| (key::state(key).unwrap(), text.as_str())).collect();
    states(Some(head), &texts).into_iter().filter_map(|one| Some((one.number, one.text.ok()?))).collect()
}

fn done(revisions: &[(String, String)], changes: &[Thinning]) -> Vec<(String, String)> {
    let mut all: BTreeMap<String, String> = revisions.iter().cloned().collect();
    for change in changes {
        match change {
            Thinning::Remove(key) => assert!(all.remove(key).is_some()),
            Thinning::Put(key, text) => assert!(all.insert(key.clone(), text.clone()).is_some()),
        }
    }
    all.into_iter().collect()
}

/// Whether the rule lets a state go: something later is in the same slot.
fn may_go(number: usize, times: &[u64]) -> bool {
    let at = times[number];
    let slot = match NOW - at {
        age if age < 7 * DAY => return false,
        age if age < 30 * DAY => HOUR,
        _ => DAY,
    };
    times[number + 1..].iter().any(|later| later / slot == at / slot)
}

fn times(revisions: &[(String, String)]) -> Vec<u64> {
    revisions.iter().map(|(_, text)| text.parse::<Revision>().unwrap().head.at).collect()
}

/// How many minutes lie between two states: few or very many.
fn lasts() -> impl Strategy<Value = Vec<u64>> {
    prop::collection::vec(prop_oneof![6 => 0_u64..20, 2 => 20_u64..300, 1 => 300_u64..3_000], 1..420)
}

fn broken(revisions: &mut Vec<(String, String)>, which: Index, at: Index, loses: bool) -> usize {
    let which = which.index(revisions.len());
    if loses {
        revisions.remove(which);
    } else {
        let mut bytes = revisions[which].1.clone().into_bytes();
        let at = at.index(bytes.len());
        bytes[at] = if bytes[at] == b'x' { b'y' } else { b'x' };
        revisions[which].1 = String::from_utf8_lossy(&bytes).into_owned();
    }
    which
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn thinning_leaves_every_state_that_the_rule_keeps_as_it_was_and_the_head(lasts in lasts()) {
        let before = scenario(&lasts);
        let head = head(&before);
        let after = done(&before, &thinned(NOW, &head, &before));
        let (was, is) = (read(&head, &before), read(&head, &after));
        prop_assert_eq!(was.len(), before.len());
        // What is left is read as it was.
        prop_assert_eq!(is.len(), after.len());
        prop_assert!(is.iter().all(|(number, text)| was[number] == *text));
        let times = times(&before);
        for number in 0..before.len() {
            let chunks_behind = head.number / CHUNK - u32::try_from(number).unwrap() / CHUNK;
            let stays = chunks_behind < 2 || !may_go(number, &times);
            prop_assert!(!stays || is.contains_key(&u32::try_from(number).unwrap()), "{number} went");
        }
        let chunk: Vec<&str> = after.iter()
            .filter(|(key, _)| key::state(key).unwrap() / CHUNK == head.number / CHUNK)
            .map(|(_, text)| text.as_str()).collect();
        prop_assert_eq!(replay(&head, &chunk), Ok(text_of(before.len() - 1)));
        let room = |all: &[(String, String)]| all.iter().map(|(key, text)| key.len() + text.len()).sum::<usize>();
        prop_assert!(room(&after) <= room(&before));
        prop_assert_eq!(thinned(NOW, &head, &after), []);
    }

    #[test]
    fn where_something_is_damaged_all_that_could_be_read_before_and_is_needed_can_be_read_after(
        lasts in lasts(), breaks in prop::collection::vec(any::<(Index, Index, bool)>(), 1..4),
    ) {
        let mut before = scenario(&lasts);
        let head = head(&before);
        let times = times(&before);
        for (which, at, loses) in breaks {
            if before.len() > 1 {
                broken(&mut before, which, at, loses);
            }
        }
        let changes = thinned(NOW, &head, &before);
        let after = done(&before, &changes);
        let (was, is) = (read(&head, &before), read(&head, &after));
        for (number, text) in &was {
            let later = |other: &usize| was.contains_key(&u32::try_from(*other).unwrap());
            let kept: Vec<u64> = (0..times.len()).filter(later).map(|other| times[other]).collect();
            let at = (0..*number as usize).filter(later).count();
            prop_assert!(is.get(number).map_or_else(|| may_go(at, &kept), |is| is == text));
        }
        // What cannot be read is left as it is.
        for (key, text) in &before {
            let number = key::state(key).unwrap();
            prop_assert!(was.contains_key(&number) || after.contains(&(key.clone(), text.clone())));
        }
        prop_assert_eq!(thinned(NOW, &head, &after), []);
    }

    #[test]
    fn a_damaged_state_takes_none_with_it_but_those_up_to_the_next_whole_one(
        lasts in prop::collection::vec(1_u64..3, 1..180), which: Index, at: Index, loses: bool,
    ) {
        let mut all = scenario(&lasts);
        let head = head(&all);
        let before = read(&head, &all);
        prop_assert_eq!(before.len(), all.len());
        let which = u32::try_from(broken(&mut all, which, at, loses)).unwrap();
        let after = read(&head, &all);
        for (number, text) in before {
            let is_near = (which..(which / CHUNK + 1) * CHUNK).contains(&number);
            // What was damaged may be written over in the next one: the checksum of that says so.
            prop_assert!(after.get(&number).map_or(is_near, |after| *after == text));
        }
    }

    #[test]
    fn what_the_list_of_scenarios_says_is_read_as_it_was_written(
        place: u32, deleted: Option<u64>, title: String, note: String, current: usize, baseline: Option<usize>,
    ) {
        let entry = Entry { deleted, ..Entry::new(place, &title, &note) };
        prop_assert_eq!(entry.to_string().parse(), Ok(entry));
        // A title that came from elsewhere does not run into the note.
        let entry = Entry { place, deleted, title, note: note.clone() };
        prop_assert_eq!(entry.to_string().parse::<Entry>().unwrap().note, note);
        let selection = Selection { current, baseline };
        prop_assert_eq!(selection.to_string().parse(), Ok(selection));
    }

    #[test]
    fn no_text_is_taken_for_an_entry_or_a_selection(text: String) {
        prop_assert!(text.parse::<Entry>().is_err());
        prop_assert!(text.parse::<Selection>().is_err());
    }
}

#[test]
fn the_texts_of_entries_and_selections_are_those_that_are_written_down() {
    let entry = Entry::new(2, "Officers’\nview", "As of May\nnot final");
    assert_eq!(entry.to_string(), "tranche-entry/1 b5c33282c5 2 -\nOfficers’ view\nAs of May\nnot final");
    let deleted = Entry { deleted: Some(NOW), ..Entry::default() };
    assert_eq!(deleted.to_string(), "tranche-entry/1 48d62280de 0 1780000000000\n\n");
    assert_eq!(Selection { current: 3, baseline: Some(0) }.to_string(), "tranche-selection/1 8a591fd832 3 0");
    assert_eq!(Selection::default().to_string(), "tranche-selection/1 0c1124d8a2 0 -");
    assert_eq!("tranche-entry/2 what".parse::<Entry>(), Err(Unusable::Newer));
    assert_eq!("tranche-entry/1 1958fc20c1 0 -\nno note".parse::<Entry>(), Err(Unusable::Damaged));
    assert_eq!("tranche-selection/2".parse::<Selection>(), Err(Unusable::Newer));
    assert_eq!("tranche-selection/1 0c1124d8a2 1 -".parse::<Selection>(), Err(Unusable::Damaged));
    let row = Row::own("0");
    assert_eq!(
        [row.entry(3), row.selection(), row.marks(), row.meeting()],
        ["entry/own-0/3", "selection/own-0/", "marks/own-0/", "meeting/own-0/"]
    );
    assert_eq!(row.members("now"), "members/own-0/now");
    assert_eq!(key::set_aside(5, &row.marks()), "set-aside/5/marks/own-0/");
    assert_eq!(key::state(&row.revision(0, 137)), Some(137));
}

#[test]
fn of_a_long_sitting_long_ago_one_state_a_day_is_left() {
    // Three sittings of two hundred states each, thirty-nine, twenty and no days ago, a minute between two states.
    let sitting = |after: u64| [vec![1; 199], vec![after]].concat();
    let lasts = [sitting(19 * 24 * 60), sitting(20 * 24 * 60), sitting(1)].concat();
    let before = scenario(&lasts);
    let after = done(&before, &thinned(NOW, &head(&before), &before));
    let left = |from: usize, to: usize| {
        let keys: Vec<&String> = before[from..to].iter().map(|(key, _)| key).collect();
        after.iter().filter(|(key, _)| keys.contains(&key)).count()
    };
    assert_eq!((left(0, 200), left(400, 600)), (1, 200));
    assert!((4..=5).contains(&left(200, 400)));
}

#[test]
fn where_the_head_cannot_be_read_nothing_goes() {
    let before = scenario(&[1; 300]);
    let late = NOW + 400 * DAY;
    assert!(!thinned(late, &head(&before), &before).is_empty());
    let without = &before[..before.len() - 1];
    assert_eq!(thinned(late, &head(&before), without), []);
}

#[test]
fn a_state_that_is_missing_is_told_only_where_it_is_the_head() {
    let all = scenario(&[1; 5]);
    let texts: Vec<(u32, &str)> = [0, 1, 3].map(|at| (at as u32, all[at].1.as_str())).to_vec();
    let found = states(Some(&head(&all)), &texts);
    let told: Vec<(u32, bool)> = found.iter().map(|one| (one.number, one.text.is_ok())).collect();
    assert_eq!(told, [(0, true), (1, true), (3, false), (4, false)]);
    assert_eq!(found[3].at, Some(head(&all).at));
}
