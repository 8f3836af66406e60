//! Words for bids that are to be saved and opened.

/// That the browser does not take the bids, and what to do.
pub const NOT_KEPT: &str = "We couldn’t save the bids: this browser’s storage is full, or blocked as in some private windows. \
    Free some space, or open this page in an ordinary window, and try again. Nothing here is lost.";
