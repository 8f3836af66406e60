//! What all dialogs share.

/// The button that closes one.
pub const CLOSE: &str = "Close";
