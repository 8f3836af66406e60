//! The keys of what was typed for the notices of scenarios.

use crate::store::Row;

/// What the keys begin with of what was typed for notices.
pub const NOTICES: &str = "notice/";

impl Row {
    /// Where it stands what was typed for the notice of a scenario.
    #[must_use]
    pub fn notice(&self, scenario: usize) -> String {
        format!("{}{scenario}", self.notices())
    }

    /// What the keys begin with of what was typed for the notices of its scenarios.
    #[must_use]
    pub fn notices(&self) -> String {
        format!("{NOTICES}{self}/")
    }
}
