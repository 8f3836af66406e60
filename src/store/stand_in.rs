//! What was kept while the older storage stood in for the database, and how it comes to what stands in that: nothing of either
//! goes.

use super::{Entry, Row, Selection, key};
use crate::formats::marks_file;
use crate::formats::meeting_file;
use crate::formats::members_file::{self, Member};
use crate::formats::notice_file;
use crate::formats::publication_file;
use crate::publish::Publication;
use crate::sender::may_be_of_one;
use crate::{Marks, Meeting};

/// Whether what was kept under this key comes to the database by itself: not with the bids of its round, nor with a scenario. `kept` are
/// all keys there. Where a scenario is among them its notice comes with it, and so do the stages of payment that were typed for it: it may
/// have another number in the database. Where it is not, a page that had the database has left them behind.
#[must_use]
pub fn comes_by_itself(key: &str, kept: &[&str]) -> bool {
    let is_kept = |row: &Row, number| kept.contains(&row.leftover(number).as_str());
    let is_of_round = |row: Row| {
        if let Some(number) = key::scenario(key, &row.notices()) {
            return !is_kept(&row, number);
        }
        let number = |key: &&str| key::scenario(key, &row.leftovers());
        if is_publication(key, &row) {
            return !kept.iter().filter_map(number).any(|number| is_kept(&row, number));
        }
        is_record(key, &row) || is_members(key, &row) || key.starts_with(&row.sent_funds())
    };
    key.starts_with(key::SET_ASIDE) || Row::in_key(key).is_some_and(is_of_round)
}

/// What was kept under a key together with what the database has there. `None` where the two do not go together: nothing that either says
/// takes the place of something else unsaid, but of two marks on one bid.
#[must_use]
pub fn together(key: &str, mine: &str, there: &str) -> Option<String> {
    let row = Row::in_key(key)?;
    if is_marks(key, &row) {
        let [mine, there] = [marks_file::read(mine).ok()?, marks_file::read(there).ok()?];
        return Some(marks_file::write(&Marks::merged(&Marks::default(), &mine, &there).marks));
    }
    if key == row.meeting() {
        let [mine, there] = [meeting_file::read(mine).ok()?, meeting_file::read(there).ok()?];
        let merged = || Meeting::merged(&Meeting::default(), &mine, &there).meeting;
        return mine.goes_with(&there).then(|| meeting_file::write(&merged()));
    }
    if is_publication(key, &row) {
        return publications_together(key, mine, there);
    }
    if is_notice(key, &row) {
        let [mine, there] = [notice_file::read(mine).ok()?, notice_file::read(there).ok()?];
        return Some(notice_file::write(&there.with_left(&mine)));
    }
    if !is_members(key, &row) {
        return None;
    }
    let mut all = members_file::read(there).ok()?;
    for member in members_file::read(mine).ok()? {
        add(&mut all, member);
    }
    Some(members_file::write(&all))
}

/// The same of what was typed to publish a result, and of nothing else.
#[must_use]
pub fn publications_together(_: &str, mine: &str, there: &str) -> Option<String> {
    let ((mine, was), there) = (publication_file::read_left(mine).ok()?, publication_file::read(there).ok()?);
    there.with_left(&mine, &was).map(|both| publication_file::write(&both))
}

/// What a page has left under a key, as it stands in the database where nothing else does: without what it was before.
#[must_use]
pub fn as_kept(key: &str, left: &str) -> String {
    let is_typed = Row::in_key(key).is_some_and(|row| is_publication(key, &row));
    let read = is_typed.then(|| publication_file::read(left).ok()).flatten();
    read.map_or_else(|| left.to_owned(), |typed| publication_file::write(&typed))
}

/// What stands under a key together with what comes from a file or from what was set aside, where the two go together: all that is here
/// stays, and of two marks on one bid, or two things that may be from one member, that of here holds. What a board recorded of one bid, or
/// what was typed to publish a result, does not go together where the two say different things of anything; nor do two notices, each of which
/// has its scenario. Nothing in it where all that comes is here.
#[must_use]
pub fn beside(key: &str, here: &str, comes: &str) -> Option<Option<String>> {
    let row = Row::in_key(key)?;
    if is_notice(key, &row) {
        return None;
    }
    if is_publication(key, &row) {
        let [here, comes] = [publication_file::read(here).ok()?, publication_file::read(comes).ok()?];
        let both = Publication::beside(&here, &comes)?;
        return Some((both != here).then(|| publication_file::write(&both)));
    }
    // Of two marks the first one holds; of two lists the second one goes first.
    let both = if is_record(key, &row) { together(key, here, comes) } else { together(key, comes, here) }?;
    let alone = together(key, here, here)?;
    Some((both != alone).then_some(both))
}

/// What was typed to publish a result, where some scenarios have taken other numbers: from which, and which.
#[must_use]
pub fn publication_with_numbers(text: &str, numbers: &[(usize, usize)]) -> String {
    let read = publication_file::read(text).ok().filter(|_| numbers.iter().any(|(from, to)| from != to));
    read.map_or_else(|| text.to_owned(), |typed| publication_file::write(&typed.with_numbers(numbers)))
}

/// The stages of payment that were typed for a scenario, under the number that it takes, and all else that was typed to publish a result.
/// `None` where there are none, or it keeps its number.
#[must_use]
pub fn stages_with_number(text: &str, from: usize, to: usize) -> Option<(String, String)> {
    let typed = publication_file::read(text).ok().filter(|_| from != to)?;
    let (stages, others) = typed.stages_apart(from);
    let renumbered = stages.with_numbers(&[(from, to)]);
    (!stages.is_blank()).then(|| (publication_file::write(&renumbered), publication_file::write(&others)))
}

/// What the list says of a scenario that has to take another number, at the end.
#[must_use]
pub fn with_number(entry: &str, number: usize) -> String {
    let place = Entry::unnamed(number).place;
    entry.parse::<Entry>().map_or_else(|_| entry.to_owned(), |entry| Entry { place, ..entry }.to_string())
}

/// Which scenarios are on the table and the baseline, where some have taken other numbers: from which, and which.
#[must_use]
pub fn with_numbers(selection: &str, numbers: &[(usize, usize)]) -> String {
    let now = |number: usize| {
        let moved = numbers.iter().find(|(from, _)| *from == number);
        moved.map_or(number, |(_, to)| *to)
    };
    let renumber =
        |Selection { current, baseline }| Selection { current: now(current), baseline: baseline.map(now) };
    selection
        .parse::<Selection>()
        .map_or_else(|_| selection.to_owned(), |selection| renumber(selection).to_string())
}

fn is_marks(key: &str, row: &Row) -> bool {
    key == row.marks()
}

/// Whether marks stand there, or what a board recorded.
fn is_record(key: &str, row: &Row) -> bool {
    is_marks(key, row) || key == row.meeting()
}

fn is_publication(key: &str, row: &Row) -> bool {
    key == row.publication()
}

fn is_notice(key: &str, row: &Row) -> bool {
    key.starts_with(&row.notices())
}

fn is_members(key: &str, row: &Row) -> bool {
    ["now", "before"].iter().any(|list| key == row.members(list))
}

/// Adds what a member sent to what is there. Of two that may be from one sender the later does not count unasked.
fn add(all: &mut Vec<Member>, mut member: Member) {
    let decides_like = |other: &Member| other.decisions == member.decisions;
    let may_be_of_same =
        |other: &Member| may_be_of_one(&other.sender, &member.sender, || decides_like(other));
    if all.iter().any(|other| other.sender == member.sender && decides_like(other)) {
        return;
    }
    if all.iter().any(|other| other.is_counted && may_be_of_same(other)) {
        member.is_counted = false;
    }
    all.push(member);
}
