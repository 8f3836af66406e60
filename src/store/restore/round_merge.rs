//! A round of the backup: it is here, it is not, or something else is here in its place.

use super::merge::{Merge, numbers, under};
use super::past::Relation;
use super::round_notes;
use super::scenario_merge::{self, place};
use super::selection_merge;
use crate::store::stand_in::publication_with_numbers;
use crate::store::waiting::waits;
use crate::store::{Kept, Row, key};

/// So much of a name leaves room for a number behind it, within what may stand in an address.
const LONGEST: usize = 50;

/// Brings a round, and returns which round it is here. Decisions never come to other bids: where the bids are not those of the
/// backup it is another round.
pub fn bring(merge: &mut Merge, row: &Row, fresh: &mut impl FnMut() -> String) -> Row {
    let target = target(merge, row, fresh);
    let scenarios = scenarios(merge, row);
    let fund = row.fund();
    if !merge.has(&target) && (merge.backup.contains_key(fund.as_str()) || !scenarios.is_empty()) {
        merge.told.rounds += 1;
    }
    let new_numbers: Vec<(usize, usize)> = scenarios
        .into_iter()
        .map(|scenario| (scenario, scenario_merge::bring(merge, row, scenario, &target)))
        .collect();
    let scenario = |key: &str| {
        let mut beginnings = key::of_scenarios(row).into_iter().chain([row.notices()]);
        beginnings.find_map(|beginning| key::scenario(key, &beginning))
    };
    let is_brought = |key: &str| {
        let is_of = |number| {
            [row.head(number), row.entry(number), row.notice(number)].contains(&key.to_owned())
                || key.starts_with(&row.revisions(number))
        };
        new_numbers.iter().any(|(scenario, _)| is_of(*scenario))
    };
    let of_row: Vec<(&str, &Kept)> = merge
        .backup
        .iter()
        .filter(|(key, _)| key::round(key).as_ref() == Some(row) && !is_brought(key))
        .map(|(key, kept)| (*key, *kept))
        .collect();
    for (key, kept) in of_row {
        let new = key::of_other(key, row, &target);
        let is_called =
            scenario(key).is_some_and(|number| merge.there.contains_key(target.head(number).as_str()));
        if waits(key) || is_called && merge.at(&new).is_none() {
            // What a scenario is called of which nothing else came does not name another one, and what waited and cannot be read waits
            // for nobody here.
            merge.set_aside(&new, kept);
        } else if key == row.selection() {
            selection_merge::bring(merge, kept, &new_numbers, &target);
        } else if let (true, Some(text)) = (key == row.publication(), kept.text()) {
            let text = publication_with_numbers(text, &new_numbers);
            round_notes::bring(merge, &new, &Kept::Text(text));
        } else {
            round_notes::bring(merge, &new, kept);
        }
    }
    target
}

/// The scenarios of a round of which there is more in the backup than what they are called. What is final comes first: its title is part of
/// what was decided, so that another of that name has to take another.
fn scenarios(merge: &Merge, row: &Row) -> Vec<usize> {
    let [heads, revisions, _] = key::of_scenarios(row);
    let mut scenarios = numbers(&merge.backup, &[heads, revisions]);
    let entry = |number: usize| merge.backup.get(row.entry(number).as_str())?.entry().ok();
    scenarios.sort_by_key(|number| !entry(*number).is_some_and(|entry| entry.is_final()));
    scenarios
}

/// Which round one of the backup is here.
fn target(merge: &Merge, row: &Row, fresh: &mut impl FnMut() -> String) -> Row {
    let fund = merge.backup.get(row.fund().as_str());
    let there = merge.there.get(row.fund().as_str());
    let (Some(fund), Some(there)) = (fund, there) else { return row.clone() };
    if fund == there {
        return row.clone();
    }
    // It may have been brought before.
    let funds = under(&merge.there, key::FUNDS).filter(|(_, kept)| kept == fund);
    let scenarios = scenarios(merge, row);
    let has_all = |other: &Row| {
        let is_there = |scenario: &usize| {
            place(merge, row, *scenario, other).is_some_and(|(_, relation)| relation == Relation::Inside)
        };
        scenarios.iter().all(is_there)
    };
    if let Some(other) = funds.filter_map(|(key, _)| Row::in_key(key)).find(has_all) {
        return other;
    }
    loop {
        let new = Row::own(&fresh());
        if !merge.knows(&new) {
            return new;
        }
    }
}

/// Brings what rounds are called in addresses. A round that has a name here keeps it; one whose name is taken has another.
pub fn bring_names(merge: &mut Merge, targets: &[(Row, Row)]) {
    let row_of = |kept: &Kept| kept.text().and_then(|text| text.parse::<Row>().ok());
    let has_name: Vec<Row> = under(&merge.there, key::NAMES).filter_map(|(_, kept)| row_of(kept)).collect();
    let names = under(&merge.backup, key::NAMES).collect::<Vec<_>>();
    for (key, kept) in names {
        let Some(row) = row_of(kept) else {
            merge.bring(key, kept);
            continue;
        };
        let target = targets.iter().find(|(from, _)| *from == row).map_or(&row, |(_, to)| to);
        if has_name.contains(target) {
            continue;
        }
        let name = &key[key::NAMES.len()..];
        let free = free_name(merge, name);
        merge.put(key::name(&free), Kept::Text(target.written()));
        if free != name {
            merge.told.names.push((name.to_owned(), free));
        }
    }
}

/// A name that no round has, here or in the backup: this one, or the same with a number.
fn free_name(merge: &Merge, name: &str) -> String {
    if merge.at(&key::name(name)).is_none() {
        return name.to_owned();
    }
    let is_free = |name: &String| {
        let key = key::name(name);
        merge.at(&key).is_none() && !merge.backup.contains_key(key.as_str())
    };
    let short = name.get(..LONGEST).unwrap_or(name);
    (2_u32..).map(|number| format!("{short}-{number}")).find(is_free).unwrap_or_default()
}
