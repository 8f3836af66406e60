//! A scenario that is final: what stands beside its name, on the screen and on paper.

use super::dates::long_date;
use crate::final_scenario::FinalMark;

/// The mark of one that is.
pub const FINAL: &str = "Final";

/// When it was decided, and the checksum: `28 November 2026, checksum K7QX-2M4D`.
pub fn day_and_checksum(mark: &FinalMark) -> String {
    format!("{}, checksum {}", long_date(&mark.day.to_string()), mark.code)
}

/// The same beside its name; also where it cannot be read how it was marked.
pub fn beside_title(mark: Option<&FinalMark>) -> String {
    match mark {
        Some(mark) => format!("{FINAL}: decided on {}.", day_and_checksum(mark)),
        None => format!("{FINAL}."),
    }
}

/// That what stands there is not what was marked.
pub const DOES_NOT_HOLD: &str = "What is saved here is not what was marked as final: its checksum is another. An older version of this page may have \
    changed it. Its history has the state that was marked.";

/// That the scenario on show is final, and what becomes of what is decided here.
pub fn on_table(mark: Option<&FinalMark>) -> String {
    format!("{} It stays as it is: what you decide here goes on in a copy.", beside_title(mark))
}

/// That somebody has decided something, and where that is.
pub fn goes_on_in_copy(theirs: &str, mine: &str) -> String {
    format!("“{theirs}” is final and stays as it is. You go on in “{mine}”.")
}

/// Leads to what was decided, as everybody may see it.
pub const SHOW_RESULT: &str = "Show the result";

/// What that is, where a scenario is shared.
pub const SHARE_RESULT: &str = "This scenario is final. The result has a page of its own that nobody can change, with a link for all and a frame for your site.";
