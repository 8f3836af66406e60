//! Words for how a table that is checked is saved, and for leaving it half done.

/// That earlier answers do not fit what is read now.
pub const READ_OTHERWISE: &str = "We read this table differently now than when you checked it, so your earlier answers may not \
    fit. Please check it again from the beginning. Your earlier answers stay in the list on the start screen until you use \
    this table or delete them.";

/// That the answers are being saved.
pub const SAVING: &str = "Saving…";

/// That they are not saved.
pub const NOT_SAVED: &str = "Not saved";

/// That the table on show is not saved any more.
pub const GONE: &str = "This table was deleted in another tab, or everything saved in this browser was deleted. The table and \
    your answers are still on this page, but they aren’t saved any more.";

/// The button that saves it again.
pub const SAVE_AGAIN: &str = "Save it again";

/// The heading of the question whether to leave.
pub const LEAVE: &str = "Leave this table half done?";

/// The button that stays.
pub const STAY: &str = "Keep checking";

/// The button that leaves.
pub const LEAVE_FOR_NOW: &str = "Leave it for now";

/// When the answers were saved.
pub fn saved(time: &str) -> String {
    format!("Saved {time}")
}

/// What happens to the answers where somebody leaves.
pub fn leaving(is_saved: bool) -> &'static str {
    if is_saved {
        "Your answers are saved on this computer, even after you close this page. The start screen has a way back to this \
         table. There is no round until you press “Use these bids”."
    } else {
        "Your answers stay until you close this page. The start screen has a way back to this table. Nothing is saved until \
         you press “Use these bids”."
    }
}
