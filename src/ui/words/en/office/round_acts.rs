//! Words for what somebody does to the scenarios of a round, whatever it is.

/// Takes back what was done last.
pub const UNDO: &str = "Undo";

/// That another tab was faster, and nothing was done.
pub const CHANGED_MEANWHILE: &str = "Another tab has changed it meanwhile, so nothing was done. This page now shows how it stands. Look \
    at it, and try again.";

/// The way to a scenario that was made.
pub fn open(title: &str) -> String {
    format!("Open “{title}” on the board")
}
