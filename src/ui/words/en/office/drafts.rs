//! Words for tables that are half checked, and for what is saved of them.

use crate::import::draft::BadDraft;
use crate::store::DraftSource;
use crate::ui::words::long_date;

/// The heading of the list of them.
pub const TITLE: &str = "Tables you were checking";

/// The button that shows one as it was left.
pub const GO_ON: &str = "Go on checking";

/// The same with the table that it is about.
pub fn go_on(name: &str) -> String {
    format!("Go on checking: {name}")
}

/// The button that asks whether a table is to go.
pub fn delete(name: &str) -> String {
    format!("Delete “{name}”")
}

/// What is said before it goes.
pub const SURE: &str = "You can’t get your answers back. Your own file stays as it is.";

/// The button that deletes it.
pub fn delete_for_good(name: &str) -> String {
    format!("Delete “{name}” for good")
}

/// The button that leaves it as it is.
pub const KEEP: &str = "Keep it";

/// What was pasted as text.
pub const PASTED_TEXT: &str = "The pasted text";

/// What was pasted with the marks of a table.
pub const PASTED_TABLE: &str = "The pasted table";

/// When something was last decided about a table.
pub fn last_changed(time: &str) -> String {
    format!("last changed {}", long_date(time))
}

/// That what was brought cannot be had any more.
pub fn not_there(name: &str) -> String {
    format!(
        "{name} is no longer saved on this computer, or only a newer version of this page can read it. Choose or paste it \
         again to check it."
    )
}

/// What is said of a table of which the answers cannot be read.
pub fn unreadable(why: &BadDraft) -> &'static str {
    match why {
        BadDraft::Damaged => "we can’t read your answers any more",
        BadDraft::Newer(_) => "saved by a newer version of this page, which this one can’t read",
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
        DraftSource::Text(_) => "Save the pasted text",
        DraftSource::Html { .. } => "Save the pasted table",
    }
}
