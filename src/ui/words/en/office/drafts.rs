//! Words for tables that are half checked, and for what is saved of them.

use crate::import::draft::BadDraft;
use crate::store::DraftSource;

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

/// That what was decided before does not fit what is read now.
pub const READ_OTHERWISE: &str = "This page now reads this table differently than when you checked it, so your earlier answers \
    may not fit. Please check it again from the beginning. Your earlier answers stay in the list on the start screen until you \
    use this table or delete them.";

/// That the answers are about to be saved.
pub const SAVING: &str = "Saving…";

/// That they are not saved.
pub const NOT_SAVED: &str = "Not saved";

/// When they were saved.
pub fn saved(time: &str) -> String {
    format!("Saved {time}")
}

/// That the table on show is not saved any more.
pub const GONE: &str = "This table, or everything saved on this computer, was deleted in another tab. The table and your \
    answers are still on this page, but are no longer saved.";

/// The button that saves it again.
pub const SAVE_AGAIN: &str = "Save it again";

/// What is said before a table is left half checked.
pub fn leaving(is_saved: bool) -> &'static str {
    if is_saved {
        "Your answers are saved on this computer, even after you close this page: you’ll find this table on the start screen. \
         No round is made until you press “Use this table”."
    } else {
        "Your answers stay until you close this page: you’ll find this table on the start screen. Nothing is saved until you \
         press “Use this table”."
    }
}

/// When something was last decided about a table.
pub fn last_changed(time: &str) -> String {
    format!("last changed {time}")
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
