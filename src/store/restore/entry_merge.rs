//! What a scenario of the backup is called: it is called that here, or otherwise, or it cannot be read in one of the two.

use super::merge::Merge;
use crate::store::{Entry, Kept, Row, Term, Unusable};

/// Brings what a scenario is called that has this number here. What it is called here stays, and another title or note is set aside; where
/// nothing stands or what is damaged, that of the backup is taken. One that was deleted here, and was not in the backup, is back.
pub fn bring(merge: &mut Merge, kept: &Kept, number: usize, target: &Row) {
    let key = target.entry(number);
    match (read(kept), merge.at(&key).cloned()) {
        (_, Some(there)) if there == *kept => {}
        (Ok(brought), None) => {
            let place = if merge.has(target) { last_place(merge, target) + 1 } else { brought.place };
            put(merge, key, Entry { place, ..in_term(brought, merge.now) });
        }
        (Err(_), None) => merge.put(key, kept.clone()),
        (brought, Some(there)) => beside(merge, &key, kept, brought, read(&there)),
    }
}

/// Where something else stands.
fn beside(
    merge: &mut Merge,
    key: &str,
    kept: &Kept,
    brought: Result<Entry, Unusable>,
    there: Result<Entry, Unusable>,
) {
    let (brought, there) = match (brought, there) {
        (Ok(brought), Ok(there)) => (brought, there),
        (Ok(brought), Err(Unusable::Damaged)) => {
            let brought = in_term(brought, merge.now);
            return merge.mend(key, Kept::Text(brought.to_string()));
        }
        _ => return merge.set_aside(key, kept),
    };
    if (&brought.title, &brought.note) != (&there.title, &there.note) {
        merge.set_aside(key, kept);
    }
    if brought.deleted.is_none() && there.deleted.is_some() {
        put(merge, key.to_owned(), Entry { deleted: None, ..there });
        merge.told.undeleted += 1;
    }
}

fn read(kept: &Kept) -> Result<Entry, Unusable> {
    kept.text().ok_or(Unusable::Damaged)?.parse()
}

fn put(merge: &mut Merge, key: String, entry: Entry) {
    merge.put(key, Kept::Text(entry.to_string()));
}

/// What was deleted so long ago that it would go at once can be had back for as long as if it was deleted now.
fn in_term(entry: Entry, now: u64) -> Entry {
    let is_over = entry.term(0, now).is_some_and(|term| term != Term::Runs);
    if is_over { Entry { deleted: Some(now), ..entry } } else { entry }
}

/// The place of the last scenario of a round.
fn last_place(merge: &Merge, target: &Row) -> u32 {
    let entries = merge.all(&target.entries());
    let places = entries.values().filter_map(|kept| Some(kept.text()?.parse::<Entry>().ok()?.place));
    places.max().unwrap_or_default()
}
