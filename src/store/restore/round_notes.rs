//! What members sent and what somebody marked on a round: what is here stays, and what the backup has beside it comes.

use super::merge::Merge;
use crate::store::stand_in::together;
use crate::store::{Kept, Row};

/// Brings what stands under one of these keys, put together with what is here. Where one of the two cannot be read, and of everything
/// else, what is here stays and the other is set aside.
pub fn bring(merge: &mut Merge, key: &str, kept: &Kept) {
    let both = merge.at(key).filter(|here| *here != kept).and_then(|here| both(key, here.text()?, kept.text()?));
    match both {
        None => merge.bring(key, kept),
        Some(Both { is_more: false, .. }) => {}
        Some(Both { text, is_marks, .. }) => {
            merge.put(key.to_owned(), Kept::Text(text));
            *if is_marks { &mut merge.told.marks } else { &mut merge.told.members } += 1;
        }
    }
}

/// What is here and what the backup has, put together.
struct Both {
    text: String,
    /// Whether that is more than what is here.
    is_more: bool,
    is_marks: bool,
}

fn both(key: &str, here: &str, brought: &str) -> Option<Both> {
    let is_marks = Row::in_key(key).is_some_and(|row| key == row.marks());
    // Of two marks the first one holds; of two lists the second one goes first.
    let text = if is_marks { together(key, here, brought) } else { together(key, brought, here) }?;
    let is_more = together(key, here, here)? != text;
    Some(Both { text, is_more, is_marks })
}
