//! What this tab knows of its own work, and of that of other tabs.

use tranche::Scenario;
use tranche::ui::store::ScenarioState;

/// What another tab keeps where this one would.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OtherTabState {
    /// Its scenario.
    pub theirs: Scenario,
    /// How that was seen.
    pub seen: ScenarioState,
}

/// What became of the bids on show in another tab.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OtherTabBids {
    /// They were changed.
    Changed,
    /// They were removed.
    Removed,
    /// All that is kept was deleted.
    Deleted,
}

/// The reader's work as it was last proven to be kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SavedState {
    /// The decisions.
    pub scenario: Scenario,
    /// The time of day; none where it was kept before this page was opened.
    pub time: Option<String>,
}

/// Where this tab goes on because another one went on with the scenario that both had, or because it is final.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OtherTabCopy {
    /// What the other tab works on, or what is final.
    pub theirs: String,
    /// Whether that is final.
    pub is_final: bool,
    /// The number of that; none where the other tab has deleted it.
    pub number: Option<usize>,
    /// What this tab works on now.
    pub mine: String,
}
