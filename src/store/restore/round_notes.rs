//! What members sent, what somebody marked on a round, what its board recorded, and what was typed to publish its result: what is here stays,
//! and what the backup has beside it comes.

use super::merge::Merge;
use crate::store::stand_in::beside;
use crate::store::{Kept, Row};

/// Brings what stands under one of these keys, put together with what is here. Where one of the two cannot be read, and of everything
/// else, what is here stays and the other is set aside.
pub fn bring(merge: &mut Merge, key: &str, kept: &Kept) {
    let both = merge.at(key).filter(|here| *here != kept);
    match both.and_then(|here| beside(key, here.text()?, kept.text()?)) {
        None => merge.bring(key, kept),
        Some(None) => {}
        Some(Some(text)) => {
            merge.put(key.to_owned(), Kept::Text(text));
            let is = |of: fn(&Row) -> String| Row::in_key(key).is_some_and(|row| key == of(&row));
            *match () {
                () if is(Row::marks) => &mut merge.told.marks,
                () if is(Row::meeting) => &mut merge.told.meetings,
                () if is(Row::publication) => &mut merge.told.publications,
                () => &mut merge.told.members,
            } += 1;
        }
    }
}
