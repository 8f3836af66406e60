//! Words of the notice that says why something is not done.

/// The button that stays with the table on show.
pub const KEEP_CHECKING: &str = "Keep checking this table";

/// The button that reads what waits.
pub const READ_NEW: &str = "Read the new one";

/// The button that closes the notice.
pub const CLOSE: &str = "Close";
