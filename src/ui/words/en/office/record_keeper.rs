//! Words for how a record of a round is saved.

/// While something is being saved.
pub const SAVING: &str = "Saving…";

/// When all was saved.
pub fn saved_at(time: &str) -> String {
    format!("Saved {time}")
}

/// The button that tries to save once more.
pub const TRY_AGAIN: &str = "Try again";

/// The button that takes the last step back.
pub const UNDO: &str = "Undo";
