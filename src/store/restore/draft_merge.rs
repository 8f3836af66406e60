//! The tables of the backup that are half checked, each with what was brought for it.

use super::merge::{Keys, Merge};
use crate::store::{Kept, key};

/// The keys of a table.
fn keys(id: &str) -> [String; 3] {
    [key::draft(id), key::brought(id), key::bytes(id)]
}

/// What stands under them.
fn parts<'a>(all: &Keys<'a>, id: &str) -> [Option<&'a Kept>; 3] {
    keys(id).map(|key| all.get(key.as_str()).copied())
}

fn ids<'a>(all: &Keys<'a>) -> Vec<&'a str> {
    let mut ids: Vec<&str> = all.keys().filter_map(|key| key::draft_id(key)).collect();
    ids.sort_unstable();
    ids.dedup();
    ids
}

/// Brings all of them: those that are not here, each under its id, or where that is taken under a fresh one.
pub fn bring(merge: &mut Merge, fresh: &mut impl FnMut() -> String) {
    let there = ids(&merge.there);
    for id in ids(&merge.backup) {
        let brought = parts(&merge.backup, id);
        if there.iter().any(|other| parts(&merge.there, other) == brought) {
            continue;
        }
        let is_taken = |id: &str| keys(id).iter().any(|key| merge.at(key).is_some());
        let mut new = id.to_owned();
        while is_taken(&new) || (new != id && parts(&merge.backup, &new) != [None; 3]) {
            new = fresh();
        }
        for (key, kept) in keys(&new).into_iter().zip(brought) {
            if let Some(kept) = kept {
                merge.put(key, kept.clone());
            }
        }
        merge.told.drafts += 1;
    }
}
