//! What a scenario is called that comes beside those of its round that are here: its name in the backup, unless one of them has it.

use super::list_place::{in_term, last_place, put};
use super::merge::{Merge, numbers};
use crate::store::{Entry, Kept, Row, key};

/// Brings what a scenario is called, which has the one number in the backup and the other here, at the end of the list.
pub fn bring(merge: &mut Merge, kept: Option<&Kept>, (scenario, number): (usize, usize), target: &Row) {
    let brought = match kept.map(Kept::entry) {
        Some(Ok(brought)) => brought,
        Some(Err(_)) => {
            return kept.into_iter().for_each(|kept| merge.put(target.entry(number), kept.clone()));
        }
        None => Entry::default(),
    };
    // The title of what is final is part of what was decided.
    let title = match brought.is_final() {
        true => brought.title.clone(),
        false => title(merge, &brought.title, (scenario, number), target),
    };
    if kept.is_some() || !title.is_empty() {
        let place = last_place(merge, target) + 1;
        let entry = Entry { place, title, ..in_term(brought, merge.now) };
        put(merge, target.entry(number), entry);
    }
}

/// The title it has here. One that nobody has named goes by its number, and so by another name where it takes another number.
fn title(merge: &mut Merge, title: &str, (scenario, number): (usize, usize), target: &Row) -> String {
    let name = name(merge, title, scenario);
    let others = names(merge, number, target);
    let is_moved = title.is_empty() && number != scenario;
    if !is_moved && !others.contains(&name) {
        return title.to_owned();
    }
    let from_file = merge.titles.from_file;
    let mut new = (1..).map(|count| from_file(&name, count));
    let new = new.find(|new| !others.contains(new)).unwrap_or_default();
    merge.told.titles.push((name, new.clone()));
    new
}

/// Whether a scenario that is called this here, and otherwise in the backup, may have its name from there.
pub fn is_name_beside(merge: &Merge, title: &str, scenario: usize, target: &Row, here: &str) -> bool {
    let name = name(merge, title, scenario);
    let most = numbers(&merge.all(&target.entries()), &[target.entries()]).len();
    (1..=most + 1).any(|count| (merge.titles.from_file)(&name, count) == here)
}

fn name(merge: &Merge, title: &str, number: usize) -> String {
    if title.is_empty() { (merge.titles.unnamed)(number) } else { title.to_owned() }
}

/// What the other scenarios of a round are called.
fn names(merge: &Merge, number: usize, target: &Row) -> Vec<String> {
    let [heads, revisions, _] = key::of_scenarios(target);
    let there = [heads, revisions];
    let all = there.iter().flat_map(|beginning| numbers(&merge.all(beginning), &there));
    let others = all.filter(|other| *other != number);
    let title = |other: usize| merge.at(&target.entry(other)).and_then(|kept| kept.entry().ok());
    others.map(|other| name(merge, &title(other).unwrap_or_default().title, other)).collect()
}
