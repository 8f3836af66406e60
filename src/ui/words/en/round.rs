//! The round as a whole: its title, its foot.

use crate::{Fund, Paper};

/// What the window is called.
pub fn window(fund: &Fund) -> String {
    format!("{} · Tranche", fund.title)
}

/// Leads the keyboard past the toolbar.
pub const SKIP: &str = "Skip to the bids";

/// The paper that the bids are from.
pub fn paper(paper: &Paper) -> String {
    format!("The bids are from: {}, {}.", paper.publisher, paper.date)
}

/// All is well.
pub const SAVED_HERE: &str = "Changes are saved in this browser.";

/// After some work, where no file was saved for a week.
pub const MAY_BE_DELETED: &str = "No file holds them yet, and browsers may delete what a page keeps: Safari does after seven days without a visit.";

/// Leads to where everything is saved as a file.
pub const KEEP_A_COPY: &str = "Keep a copy";

/// Something stands in the way, and is said above.
pub const NOT_ALL_SAVED: &str = "Not all changes are saved: see above.";

/// The browser saves nothing.
pub const BLOCKED: &str = "Not saved: this browser blocks storage.";

/// Where the work goes.
pub const STAYS_HERE: &str = "Nothing leaves this computer unless you share it.";
