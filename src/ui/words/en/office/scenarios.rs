//! Words of the screen with all scenarios of a round.

mod final_scenarios;
mod told;

use crate::store::Unusable;
use crate::ui::words::long_date;
pub use final_scenarios::*;
pub use told::*;

/// The heading of those that are in use.
pub const IN_USE: &str = "In use";

/// That nothing was decided yet.
pub const NONE_YET: &str =
    "Nothing is decided yet. Once you decide on a bid, your decisions are saved here as “Scenario 1”.";

/// That all there are were deleted.
pub const ALL_DELETED: &str =
    "No scenario is in use. The bids open with nothing decided; bring one back below, or start a new one.";

/// The way to decide.
pub const TO_THE_BIDS: &str = "Decide on the bids";

/// What the ways to another scenario are called together.
pub const ADD: &str = "Add a scenario";

/// Begins one with nothing decided.
pub const NEW: &str = "New scenario";

/// Begins one with what officers recommend.
pub const RECOMMENDATIONS: &str = "Make the officers’ recommendations a scenario";

/// The way to one that a rule makes.
pub const FROM_A_RULE: &str = "From a rule";

/// What that becomes.
pub const RECOMMENDATIONS_NOTE: &str = "It becomes the baseline: what the other scenarios are compared with.";

/// What that one is called.
pub const RECOMMENDED: &str = "Officers’ recommendations";

/// The scenario that the others are compared with.
pub const BASELINE: &str = "Baseline";

/// The scenario that this tab works on.
pub const ON_TABLE: &str = "On the table in this tab";

/// The figure beside its number of bids.
pub const STILL_TO_DECIDE: &str = "Still to decide";

/// How many bids are still to decide.
pub fn still_to_decide(left: usize, of: usize) -> String {
    format!("{left} of {of}")
}

/// The figure beside its time.
pub const LAST_CHANGE: &str = "Last change";

/// Why a scenario cannot be read, and that it is safe.
pub fn unreadable(why: &str) -> String {
    format!("We can’t open this scenario. {why} It stays as it is, and nothing is written over it.")
}

/// Saves the text of one that cannot be read.
pub const SAVE_AS_FILE: &str = "Save as a file";

/// That nobody knows what a scenario is called.
pub fn unread_title(why: Unusable) -> &'static str {
    match why {
        Unusable::Damaged => {
            "Its title and note are damaged, so they can’t be shown or changed here. Its decisions are safe. Save what is left of the \
             title and note as a file first; then you can put it aside and name the scenario again."
        }
        Unusable::Newer => {
            "A newer version of this page wrote its title and note, so they can’t be shown or changed here. Reload the page to get \
             that version."
        }
    }
}

/// That one was deleted while something was typed about it.
pub const DELETED_BY_NOW: &str = "This scenario is deleted by now. What you typed is still here: it can be saved with the scenario, which \
    stays deleted until you bring it back.";

/// Saves what stands there of a title and a note.
pub const SAVE_TITLE: &str = "Save title and note as a file";

/// Puts that aside.
pub const PUT_TITLE_ASIDE: &str = "Put them aside and name it again";

/// What was done: the title and the note of this scenario were put aside.
pub fn title_put_aside(title: &str) -> String {
    format!("The damaged title and note are put aside. You can name “{title}” again.")
}

/// That nobody knows which scenario is the baseline.
pub fn unread_selection(why: Unusable) -> &'static str {
    match why {
        Unusable::Damaged => {
            "Which scenario is the baseline, and which was on the table, is damaged and can’t be read. The scenarios themselves are \
             safe. Save it as a file first; then you can put it aside and choose again."
        }
        Unusable::Newer => {
            "A newer version of this page saved which scenario is the baseline, so it can’t be shown or changed here. Reload the page \
             to get that version."
        }
    }
}

/// Saves what stands there of that.
pub const SAVE_SELECTION: &str = "Save it as a file";

/// Puts that aside.
pub const PUT_SELECTION_ASIDE: &str = "Put it aside and choose again";

/// What was done: that was put aside.
pub const SELECTION_PUT_ASIDE: &str = "It is put aside. You can choose a baseline again.";

/// The button or link `label` of a scenario, for those who do not see which one it stands beside.
pub fn of(label: &str, title: &str) -> String {
    format!("{label}: {title}")
}

/// Puts a scenario on the table.
pub const OPEN: &str = "Open";

/// Gives it another title and note.
pub const RENAME: &str = "Rename";

/// Makes another one that is the same.
pub const DUPLICATE: &str = "Duplicate";

/// The way to its earlier states.
pub const HISTORY: &str = "History";

/// The way to its calculation.
pub const TRAIL: &str = "Why it adds up";

/// The way to its notice of decision.
pub const NOTICE: &str = "Notice of decision";

/// The way to the files and letters that follow from it.
pub const PUBLISH: &str = "Files and letters";

/// Moves it up in the list.
pub const MOVE_UP: &str = "Move up";

/// Moves it down in the list.
pub const MOVE_DOWN: &str = "Move down";

/// Makes it the one that the others are compared with.
pub const MAKE_BASELINE: &str = "Make baseline";

/// Takes that back.
pub const NO_BASELINE: &str = "No longer baseline";

/// Deletes it.
pub const DELETE: &str = "Delete";

/// The field with its title.
pub const TITLE: &str = "Title";

/// The field with its note.
pub const NOTE: &str = "Note";

/// Saves both.
pub const SAVE: &str = "Save";

/// Leaves both as they were.
pub const CANCEL: &str = "Cancel";

/// The heading of those that were deleted.
pub const DELETED: &str = "Deleted";

/// What becomes of them.
pub const DELETED_NOTE: &str = "You can bring a deleted scenario back for 30 days. Then it goes for good.";

/// When one was deleted, and when it goes.
pub fn deleted_on(day: &str, last_day: &str) -> String {
    format!("Deleted on {}. It goes for good after {}.", long_date(day), long_date(last_day))
}

/// Has it back.
pub const BRING_BACK: &str = "Bring back";
