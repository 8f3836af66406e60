//! A scenario of the backup: it is here, it goes on from one that is here, or it comes beside.

use super::merge::{Merge, numbers};
use super::past::{Past, Relation};
use super::{entry_merge, name_beside};
use crate::store::{Entry, Row, key};

/// Where a scenario of a round in the backup belongs among the scenarios of one that is there: the number, and what it is to
/// what has that number.
pub fn place(merge: &Merge, row: &Row, scenario: usize, target: &Row) -> Option<(usize, Relation)> {
    let past = Past::of(&merge.backup, row, scenario);
    let mut there = numbers(&merge.there, &key::of_scenarios(target));
    // The one with the same number is the one it should be.
    there.sort_by_key(|number| (*number != scenario, *number));
    let related =
        |number: usize| (number, past.relation(&Past::of(&merge.scenario(target, number), target, number)));
    let related: Vec<(usize, Relation)> = there.into_iter().map(related).collect();
    let suits = |number: usize, found| is_as_final(merge, (row, scenario), (target, number), found);
    let with = |relation| {
        related.iter().find(|(number, found)| *found == relation && suits(*number, relation)).copied()
    };
    with(Relation::Inside).or_else(|| with(Relation::Further))
}

/// Whether what is final stays as it is where the one goes with the other: one that is final here has no further states, and one that is
/// final in the backup is the same here to the latest state and its title, or has just that mark.
fn is_as_final(
    merge: &Merge,
    (row, scenario): (&Row, usize),
    (target, number): (&Row, usize),
    relation: Relation,
) -> bool {
    let brought = merge.backup.get(row.entry(scenario).as_str()).and_then(|kept| kept.entry().ok());
    let there = merge.at(&target.entry(number)).and_then(|kept| kept.entry().ok());
    let [brought, there] = [brought, there].map(Option::unwrap_or_default);
    let is_same = |one: &Entry, other: &Entry| one.title == other.title && one.final_mark == other.final_mark;
    let head = merge.backup.get(row.head(scenario).as_str()).copied();
    match (brought.is_final(), there.is_final()) {
        (false, false) => true,
        (true, true) => relation == Relation::Inside && is_same(&brought, &there),
        (false, true) => relation == Relation::Inside,
        (true, false) => {
            let has_head = relation == Relation::Further || head == merge.at(&target.head(number));
            has_head && brought.title == there.title
        }
    }
}

/// Brings a scenario, and returns the number that it has here.
pub fn bring(merge: &mut Merge, row: &Row, scenario: usize, target: &Row) -> usize {
    let found = place(merge, row, scenario, target);
    let number = match found {
        Some((number, _)) => number,
        None => free(merge, row, scenario, target),
    };
    let past = Past::of(&merge.backup, row, scenario);
    let is_longer = found.is_none_or(|(_, relation)| relation == Relation::Further);
    for (end, kept) in past.revisions {
        let key = format!("{}{end}", target.revisions(number));
        if merge.at(&key).is_none() {
            merge.put(key, kept.clone());
        }
    }
    if let Some(head) = past.head.filter(|_| is_longer) {
        merge.put(target.head(number), head.clone());
    }
    let entry = merge.backup.get(row.entry(scenario).as_str()).copied();
    match entry {
        _ if found.is_none() && merge.has(target) => {
            name_beside::bring(merge, entry, (scenario, number), target)
        }
        Some(entry) => entry_merge::bring(merge, entry, (scenario, number), target),
        None => {}
    }
    if let Some(notice) = merge.backup.get(row.notice(scenario).as_str()).copied() {
        merge.bring(&target.notice(number), notice);
    }
    match found {
        None if merge.has(target) => merge.told.scenarios += 1,
        None => {}
        Some((_, Relation::Further)) => merge.told.extended += 1,
        Some(_) => merge.told.already += 1,
    }
    number
}

/// The number for a scenario that comes beside: its own, where nothing has it.
fn free(merge: &Merge, row: &Row, scenario: usize, target: &Row) -> usize {
    let of_scenarios = key::of_scenarios(target);
    let taken: Vec<usize> =
        of_scenarios.iter().flat_map(|beginning| numbers(&merge.all(beginning), &of_scenarios)).collect();
    if !taken.contains(&scenario) {
        return scenario;
    }
    let coming = numbers(&merge.backup, &key::of_scenarios(row));
    taken.iter().chain(&coming).max().map_or(0, |last| last + 1)
}
