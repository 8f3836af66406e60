//! The words of saving a round that is changed, and of what another tab saved.

/// That nothing was changed yet.
pub const SAVES_AT_ONCE: &str = "Every change is saved at once.";

/// That the last change is being saved.
pub const SAVING: &str = "Saving…";

/// When the last change was saved.
pub fn save_time(time: &str) -> String {
    format!("Saved {time}")
}

/// That the last change is not saved.
pub const LAST_CHANGE_NOT_SAVED: &str = "The last change is not saved.";

/// That the browser did not save it, and what to do.
pub const NOT_SAVED: &str = "This browser did not save the last change: its storage is full, or blocked for this page. You can go \
    on. Free some space, then change anything, and we save all of it. Or save the bids as a file to take them with you.";

/// That what was saved is gone, and what to do.
pub const GONE: &str = "These bids were removed in another tab, or somebody deleted all that this browser saves. You still see \
    them here, but your changes are no longer saved. To keep the bids, save them as a file, and open that file on the \
    start screen.";

/// That another tab saved something else, and what to do.
pub const OTHER_TAB: &str = "Another tab has changed these bids, or the decisions on them. This tab has stopped saving, so that it \
    does not overwrite that work. What you see here stays until you load what the other tab has.";

/// The button that loads it.
pub const LOAD: &str = "Load what the other tab has";

/// That it was loaded.
pub const LOAD_DONE: &str = "Loaded what the other tab has.";

/// That it cannot be loaded, and what to do.
pub const NOT_LOADED: &str = "We can’t read what the other tab has. Save the bids of this tab as a file, and open that file on \
    the start screen.";

/// The button that saves the bids as a file.
pub const SAVE_FILE: &str = "Save the bids as a file";

/// The same where another tab has other bids.
pub const SAVE_MINE: &str = "Save the bids of this tab as a file";
