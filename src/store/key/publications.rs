//! The keys of what was typed about a round, and is neither its bids nor what was decided on them.

use crate::store::Row;

/// What the keys begin with of what was typed to publish results.
pub const PUBLICATIONS: &str = "publication/";

impl Row {
    /// Where it stands what somebody typed to publish its result and to send its letters.
    #[must_use]
    pub fn publication(&self) -> String {
        format!("{PUBLICATIONS}{self}/")
    }
}
