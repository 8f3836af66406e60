//! How a backup is brought to what is kept here already, so that neither loses anything; see `docs/store-format.md`.

mod draft_merge;
mod entry_merge;
mod list_place;
mod merge;
mod name_beside;
mod past;
mod round_merge;
mod round_notes;
mod scenario_merge;
mod selection_merge;

use crate::store::{Backup, Kept, Row, key};
use merge::Merge;
pub use merge::{Titles, Told};

/// What is to be done to bring a backup.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// What is to be kept under which key, in the order of the keys: all of it or nothing, and only while what the plan was made
    /// from stands there. Nothing goes.
    pub puts: Vec<(String, Kept)>,
    /// What the person who brings it is told.
    pub told: Told,
}

/// What is to be done so that all that is kept `there` and all of the backup is kept together. `now` is in milliseconds since 1970, and
/// `fresh` gives sixteen digits that nobody has had. No scenario that comes beside those that are here has the name of one of them.
///
/// Nothing that is there is written over, but for the head of a scenario that has further states in the backup, for what
/// says that a scenario was deleted where the backup has it still, for a title or a baseline that is damaged, which is set aside, for
/// a baseline where there is none, and for marks, what members sent, what a board recorded and what was typed to publish a result: all of that
/// stays, and what the backup has beside it stands there too. What is final, here or in the backup, stays as it is: a scenario that went on from
/// it comes beside it.
#[must_use]
pub fn plan(
    there: &[(String, Kept)],
    backup: &Backup,
    now: u64,
    titles: Titles,
    mut fresh: impl FnMut() -> String,
) -> Plan {
    let mut merge = Merge::new(there, backup, now, titles);
    let mut rows: Vec<Row> = backup.entries.iter().filter_map(|(key, _)| key::round(key)).collect();
    rows.sort();
    rows.dedup();
    let mut targets = Vec::new();
    for row in rows {
        let target = round_merge::bring(&mut merge, &row, &mut fresh);
        targets.push((row, target));
    }
    round_merge::bring_names(&mut merge, &targets);
    draft_merge::bring(&mut merge, &mut fresh);
    let is_other =
        |key: &str| key::round(key).is_none() && key::draft_id(key).is_none() && !key.starts_with(key::NAMES);
    for (key, kept) in backup.entries.iter().filter(|(key, _)| is_other(key)) {
        merge.bring(key, kept);
    }
    let (puts, told) = merge.done();
    Plan { puts, told }
}
