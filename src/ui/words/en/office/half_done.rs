//! Words for tables that are half checked.

use crate::import::draft::BadDraft;
use crate::store::DraftSource;

/// What was pasted as text.
pub const PASTED_TEXT: &str = "The pasted text";

/// What was pasted with the marks of a table.
pub const PASTED_TABLE: &str = "The pasted table";

/// That what was decided before does not fit what is read now.
pub const READ_OTHERWISE: &str = "This page reads this table in another way now than when you checked it, so your earlier \
    answers may not fit. Please check it again from the beginning. Your earlier answers stay in the list on the start screen \
    until you use this table or remove them.";

/// That what was answered is being kept.
pub const SAVING: &str = "Saving…";

/// That it is not kept.
pub const NOT_SAVED: &str = "Not saved";

/// When it was kept.
pub fn saved(time: &str) -> String {
    format!("Saved {time}")
}

/// That the table on show is not kept any more.
pub const GONE: &str = "This table was removed in another tab, or all that this browser keeps was deleted. It is still here, and \
    your answers with it, but nothing of it is kept any more.";

/// The button that keeps it again.
pub const KEEP_AGAIN: &str = "Keep it here again";

/// What is said before a table is left half checked.
pub fn leaving(is_kept: bool) -> &'static str {
    if is_kept {
        "Your answers are kept on this computer, also after you close this page: the start screen has a way back to this \
         table. No round is made until you press “Use this table”."
    } else {
        "Your answers stay until you close this page: the start screen has a way back to this table. Nothing is saved until \
         you press “Use this table”."
    }
}

/// When something was last decided about a table.
pub fn last_changed(time: &str) -> String {
    format!("last changed {time}")
}

/// That what was brought cannot be had any more.
pub fn not_there(name: &str) -> String {
    format!(
        "{name} is not kept in this browser any more, or only a newer version of this page can read it. Bring it again to check it."
    )
}

/// What is said of a table of which the answers cannot be read.
pub fn unreadable(why: &BadDraft) -> &'static str {
    match why {
        BadDraft::Damaged => "your answers cannot be read any more",
        BadDraft::Newer(_) => "checked with a newer version of this page, which this one cannot read",
    }
}

/// What a table is called of which the answers cannot be read.
pub fn name(brought: Option<&DraftSource>) -> String {
    match brought {
        Some(DraftSource::File(name)) => name.clone(),
        Some(DraftSource::Text(_)) => PASTED_TEXT.to_owned(),
        Some(DraftSource::Html { .. }) => PASTED_TABLE.to_owned(),
        None => "A table".to_owned(),
    }
}

/// The button that saves what was brought.
pub fn save(brought: &DraftSource) -> &'static str {
    match brought {
        DraftSource::File(_) => "Save the file",
        DraftSource::Text(_) | DraftSource::Html { .. } => "Save what was pasted",
    }
}

/// What is said before a table is removed.
pub const CANNOT_BE_HAD_BACK: &str = "Your answers cannot be had back. Your own file is not touched.";
