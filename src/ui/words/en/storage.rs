//! What is said where something stands in the way of saving.

use crate::ui::store::{Fault, Trouble};

/// What is the matter, and the way out.
pub fn trouble(trouble: Trouble) -> String {
    match trouble {
        Trouble::Refused => {
            "This browser does not let the page save anything, as in some private windows. Everything works, but \
             closing the page loses your decisions: save them as a file, or use Share to take them with you."
        }
        Trouble::StandIn(Fault::Newer) | Trouble::NotRead(Fault::Newer) | Trouble::NotKept(Fault::Newer) => {
            "A newer version of this page has saved work in this browser that this one can’t read. Reload the page to \
             get that version. What you do here is saved separately, and nothing is lost."
        }
        Trouble::StandIn(_) => {
            "The page can’t use this browser’s database just now. Earlier work in it is safe, but not shown. What you do \
             here is saved in another place, and both come together once the database works again."
        }
        Trouble::NotRead(_) => {
            "The page can’t read what is saved in this browser, so earlier work may be missing here. It is not lost. \
             Reload the page; if that does not help, close the browser and open it again."
        }
        Trouble::NotKept(Fault::Full) => {
            "This browser’s storage is full: your last change is not saved. Free some space and try again, or save your \
             decisions as a file."
        }
        Trouble::NotKept(Fault::TooSlow) => {
            "This browser has not answered in time, so your work may not be saved. Try again, or save your \
             decisions as a file."
        }
        Trouble::NotKept(_) => {
            "This browser did not save your work. What was saved before is safe. Try again, or save your decisions as a \
             file."
        }
        Trouble::Cleared => {
            "What was saved of this round was deleted, in another tab or by the browser itself. Your decisions are still \
             here, but are no longer saved unless you say so."
        }
    }
    .to_owned()
}

/// That the bids on show are others by now.
pub const BIDS_CHANGED: &str = "These bids were changed in another tab. This page shows them as they were. Decisions that no \
    longer fit will be marked.";

/// That they are gone.
pub const BIDS_REMOVED: &str = "These bids were removed in another tab. They are still shown here until you close or reload this \
    page. Nothing else was removed: decisions on other rounds stay.";

/// That they are gone with all else.
pub const BIDS_DELETED: &str = "Everything saved in this browser was deleted in another tab, and these bids with it. They are still \
    shown here until you close or reload this page.";
