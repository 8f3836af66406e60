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

/// Something stands in the way, and is said above.
pub const NOT_ALL_SAVED: &str = "Not all changes are saved: see above.";

/// The browser saves nothing.
pub const BLOCKED: &str = "Not saved: this browser blocks storage.";

/// Where the work goes.
pub const STAYS_HERE: &str = "Nothing leaves this computer unless you share it.";
