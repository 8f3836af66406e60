//! Which scenarios of the backup were on the table and the baseline, by the numbers that they have here.

use super::merge::Merge;
use crate::store::{Kept, Row, Selection, Unusable};

/// Brings that. What was on the table here stays. The baseline of the backup is taken where there is none here, or where it is damaged,
/// and set aside where there is another.
pub fn bring(merge: &mut Merge, kept: &Kept, new_numbers: &[(usize, usize)], target: &Row) {
    let key = target.selection();
    let there = merge.at(&key).cloned();
    let read = |kept: &Kept| kept.text().ok_or(Unusable::Damaged)?.parse::<Selection>();
    let brought = match read(kept) {
        Ok(brought) => renumbered(brought, new_numbers),
        Err(_) => return merge.bring(&key, kept),
    };
    let written = Kept::Text(brought.to_string());
    match there.as_ref().map(read) {
        // Where nobody said so yet, the first scenario that is here is on the table here.
        None if merge.has(target) => {
            let selection = Selection { baseline: brought.baseline, ..Selection::default() };
            merge.put(key, Kept::Text(selection.to_string()));
        }
        None => merge.put(key, written),
        Some(Err(Unusable::Damaged)) => merge.mend(&key, written),
        Some(Ok(there)) if brought.baseline.is_none() || there.baseline == brought.baseline => {}
        Some(Ok(Selection { current, baseline: None })) => {
            merge.put(key, Kept::Text(Selection { current, baseline: brought.baseline }.to_string()));
            merge.told.baselines += 1;
        }
        Some(_) => merge.set_aside(&key, &written),
    }
}

fn renumbered(selection: Selection, new_numbers: &[(usize, usize)]) -> Selection {
    let new = |number: usize| {
        let found = new_numbers.iter().find(|(scenario, _)| *scenario == number);
        found.map_or(number, |(_, new)| *new)
    };
    Selection { current: new(selection.current), baseline: selection.baseline.map(new) }
}
