//! Sharing a link as a QR code.

/// Draws it.
pub const SHOW: &str = "Show a QR code";

/// Puts it away.
pub const HIDE: &str = "Hide the QR code";

/// That there is none.
pub const TOO_LONG: &str = "The link is too long for a QR code.";

/// Saves the picture.
pub const SAVE: &str = "Save as a picture (SVG)";

/// Shows it to the room.
pub const ON_WALL: &str = "Show it on the other screen";
