//! What a scenario of the backup is called: it is called that here, or otherwise, or it cannot be read in one of the two.

use super::list_place::{in_term, last_place, put};
use super::merge::Merge;
use super::name_beside::is_name_beside;
use crate::store::{Entry, Kept, Row, Unusable};

/// Brings what a scenario is called that has the one number in the backup and the other here. What it is called here stays, and another
/// title or note is set aside; where nothing stands or what is damaged, that of the backup is taken. One that was deleted here, and was
/// not in the backup, is back; one that was marked as final in the backup is final.
pub fn bring(merge: &mut Merge, kept: &Kept, (scenario, number): (usize, usize), target: &Row) {
    let key = target.entry(number);
    match (kept.entry(), merge.at(&key).cloned()) {
        (_, Some(there)) if there == *kept => {}
        (Ok(brought), None) => {
            let place = if merge.has(target) { last_place(merge, target) + 1 } else { brought.place };
            put(merge, key, Entry { place, ..in_term(brought, merge.now) });
        }
        (Err(_), None) => merge.put(key, kept.clone()),
        (Ok(brought), Some(there)) => match there.entry() {
            Ok(there) => {
                let is_called = brought.title == there.title
                    || is_name_beside(merge, &brought.title, scenario, target, &there.title);
                if !is_called || brought.note != there.note {
                    merge.set_aside(&key, kept);
                }
                undelete_or_close(merge, key, &brought, there);
            }
            Err(Unusable::Damaged) => {
                let brought = in_term(brought, merge.now);
                merge.mend(&key, Kept::Text(brought.to_string()));
            }
            Err(Unusable::Newer) => merge.set_aside(&key, kept),
        },
        (Err(_), Some(_)) => merge.set_aside(&key, kept),
    }
}

fn undelete_or_close(merge: &mut Merge, key: String, brought: &Entry, there: Entry) {
    let is_back = brought.deleted.is_none() && there.deleted.is_some();
    let is_closed = brought.is_final() && !there.is_final();
    let deleted = if is_back { None } else { there.deleted };
    let final_mark = if is_closed { brought.final_mark.clone() } else { there.final_mark.clone() };
    if is_back || is_closed {
        put(merge, key, Entry { deleted, final_mark, ..there });
        merge.told.undeleted += usize::from(is_back);
        merge.told.finals += usize::from(is_closed);
    }
}
