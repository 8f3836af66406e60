//! Words for lists of members’ scenarios that cannot be read.

use crate::formats::members_file::BadMembersFile;

/// Why a list is not shown, and the way out.
pub fn why(is_before: bool, why: &BadMembersFile) -> String {
    let what = if is_before { "What was set aside from before the discussion" } else { "What members sent" };
    match why {
        BadMembersFile::Newer(_) => format!(
            "{what} was saved by a newer version of this page, and this one can’t read it. Reload the page to get that version. \
             Nothing is lost, and nothing is saved over it."
        ),
        BadMembersFile::Damaged => format!(
            "{what} is saved here, but damaged. It stays as it is, and nothing is saved over it. Save it as a file first; then \
             you can put it aside and begin anew."
        ),
    }
}

/// What the file is called.
pub fn file_name(is_before: bool) -> &'static str {
    if is_before { "tranche-members-before.json" } else { "tranche-members.json" }
}

/// The button that hands it out.
pub fn save(is_before: bool) -> &'static str {
    if is_before { "Save what was set aside as a file" } else { "Save what members sent as a file" }
}

/// The button that puts aside what is damaged.
pub const BEGIN_ANEW: &str = "Put it aside and begin anew";

/// The button that hands out one scenario that cannot be read.
pub const SAVE_ONE: &str = "Save it as a file";
