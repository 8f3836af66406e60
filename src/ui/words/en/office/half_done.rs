//! Words for tables that are half checked.

use crate::import::draft::BadDraft;
use crate::store::DraftSource;

/// What was pasted as text.
pub const PASTED_TEXT: &str = "The pasted text";

/// What was pasted with the marks of a table.
pub const PASTED_TABLE: &str = "The pasted table";

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
