//! Words for all marks at once: as a file, deleted, and those that cannot be read.

use super::super::{listed, several};
use crate::formats::marks_file::BadMarksFile;
use crate::{BidRef, BroughtMarks};

/// The heading of what can be done with all marks.
pub const ALL_MARKS: &str = "All my marks";

/// That there are none.
pub const NONE_YET: &str = "You have no marks or notes yet.";

/// The button that saves them.
pub const SAVE: &str = "Save my marks as a file";

/// The button that asks whether they are to go.
pub const DELETE: &str = "Delete all my marks";

/// What the question is called.
pub const SURE_TITLE: &str = "Delete all your marks?";

/// The question.
pub const SURE: &str = "This deletes every mark and every private note on the bids of this round. You can undo it until you leave \
    this page.";

/// The button that deletes them.
pub const DELETE_ALL: &str = "Delete marks and notes";

/// The button that leaves them.
pub const KEEP: &str = "Keep them";

/// That they are gone.
pub const DELETED: &str = "All your marks and notes are deleted.";

/// The label of the field for a file.
pub const OPEN: &str = "Bring back marks from a file";

/// How many marks a file brought, where the one that is here stayed, and what is left out.
pub fn brought(all: &BroughtMarks) -> String {
    let BroughtMarks { brought, stayed, left_out, .. } = all;
    let mut said =
        format!("{} brought in from the file.", several(*brought, "mark or note", "marks or notes"));
    if !stayed.is_empty() {
        let bids: Vec<String> = stayed.iter().map(BidRef::to_string).collect();
        let yours = several(stayed.len(), "mark of yours stays as it is", "marks of yours stay as they are");
        said += &format!(" {yours}, where the file says something else: {}.", listed(&bids));
    }
    if *left_out > 0 {
        said += &format!(" {} about other bids left out.", several(*left_out, "that is", "that are"));
    }
    said
}

/// That a file is none with marks.
pub const NOT_A_TEXT: &str =
    "This file could not be read. Choose one that you saved here with “Save my marks as a file”.";

/// Why a file is not opened.
pub fn not_opened(why: &BadMarksFile) -> String {
    match why {
        BadMarksFile::Newer(_) => {
            "A newer version of this page saved this file. Reload the page to get that version.".to_owned()
        }
        BadMarksFile::OtherFormat(_) => {
            "There are no marks in this file. Choose one that you saved here with “Save my marks as a file”."
                .to_owned()
        }
        BadMarksFile::Broken(_) | BadMarksFile::Misfit(_) => {
            "This file is damaged, so nothing was brought in. Your marks here are as they were.".to_owned()
        }
    }
}

/// Why the marks that are saved are not shown.
pub fn unread(why: &BadMarksFile) -> String {
    match why {
        BadMarksFile::Newer(_) => {
            "A newer version of this page saved your marks, and this one can’t read them. Reload the page to get that version. \
             Nothing is lost."
        }
        _ => {
            "The marks that are saved here are damaged. They stay as they are, and nothing is saved over them. Save them as a file \
             first; then you can put them aside and start again."
        }
    }
    .to_owned()
}

/// The button that saves what cannot be read.
pub const SAVE_UNREAD: &str = "Save them as a file";

/// The button that puts it aside.
pub const SET_ASIDE: &str = "Put them aside and start again";

/// That something else stands there by now.
pub const CHANGED_MEANWHILE: &str =
    "Your marks were changed in another tab meanwhile. Reload this page to see them.";
