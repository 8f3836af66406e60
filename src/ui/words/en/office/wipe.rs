//! Words for deleting everything that is saved on this computer.

/// The heading.
pub const TITLE: &str = "Delete what is saved here";

/// Where things are saved, and for how long.
pub const WHERE: &str = "Your rounds and decisions are saved only in this browser, until you delete them or clear the browser’s \
    data.";

/// The button that asks whether everything is to go.
pub const DELETE: &str = "Delete everything saved on this computer";

/// The question.
pub const QUESTION: &str = "Delete everything?";

/// What would go, and what stays.
pub const SURE: &str = "This deletes every round you added, every decision, and every table you were checking. You can’t get \
    any of it back. Files and links that you saved elsewhere still open.";

/// The button that deletes it.
pub const DELETE_FOR_GOOD: &str = "Delete everything for good";

/// The button that leaves all as it is.
pub const KEEP: &str = "Keep everything";

/// That it is done.
pub const DELETED: &str = "Everything saved on this computer has been deleted.";

/// That the browser refused.
pub const NOT_DELETED: &str = "We couldn’t delete it. Close other tabs of this page and try again.";
