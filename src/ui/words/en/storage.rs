//! What is said where something stands in the way of keeping.

use crate::ui::store::{Fault, Trouble};

/// What is the matter, and the way out.
pub fn trouble(trouble: Trouble) -> String {
    match trouble {
        Trouble::Refused => {
            "This browser does not let the page keep anything, as in some private windows. Everything works, but \
             closing the page loses your decisions: save them as a file, or use Share to take them with you."
        }
        Trouble::StandIn(Fault::Newer) | Trouble::NotRead(Fault::Newer) | Trouble::NotKept(Fault::Newer) => {
            "A newer version of this page has kept work in this browser, which this one cannot read. Load the page again to \
             get that version. What you do here is kept apart, and nothing of the other is lost."
        }
        Trouble::StandIn(_) => {
            "This browser’s database cannot be used just now. Earlier work in it is not shown, and stays as it is. What you \
             do here is kept in another place, and both come together once the database can be used again."
        }
        Trouble::NotRead(_) => {
            "This browser does not say what it keeps for this page, so earlier work may be missing here. It stays as it is. \
             Load the page again; if that does not help, close the browser and open it again."
        }
        Trouble::NotKept(Fault::Full) => {
            "This browser’s storage is full: your last change is not kept. Free some space and try again, or save your \
             decisions as a file."
        }
        Trouble::NotKept(Fault::TooSlow) => {
            "This browser has not answered in time: it is not certain that your work is kept. Try again, or save your \
             decisions as a file."
        }
        Trouble::NotKept(_) => {
            "This browser did not keep your work. Nothing that it kept before is touched. Try again, or save your decisions \
             as a file."
        }
        Trouble::Cleared => {
            "What this browser kept of this round was deleted, in another tab or by the browser itself. Your decisions are \
             still here, and are not kept any more until you say so."
        }
    }
    .to_owned()
}

/// That the bids on show are others by now.
pub const BIDS_CHANGED: &str = "These bids were changed in another tab. This page shows them as they were. Decisions that no \
    longer fit will be marked.";

/// That they are gone.
pub const BIDS_REMOVED: &str = "These bids were removed in another tab. They are still shown here, and gone when this page is \
    closed or reloaded. Nothing else was removed: decisions on other rounds stay.";

/// That they are gone with all else.
pub const BIDS_DELETED: &str = "All that this browser keeps was deleted in another tab, and these bids with it. They are still \
    shown here, and gone when this page is closed or reloaded.";
