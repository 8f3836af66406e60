//! What the list shows of a scenario that is final.

use tranche::ui::store::{RoundScenario, RoundScenarios};
use tranche::ui::words::final_scenario;

use tranche::ui::words::office::scenarios as words;

/// What the list shows of a scenario that is final.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FinalFacts {
    /// When it was decided, and the checksum.
    pub beside_title: String,
    /// What is to be said of the bids or the decisions; may be empty.
    pub caution: &'static str,
    /// Whether the result can be shown.
    pub can_be_shown: bool,
    /// Whether it can be put on the table.
    pub opens: bool,
}

impl FinalFacts {
    /// `None` where a scenario is not final.
    pub fn of(all: &RoundScenarios, one: &RoundScenario) -> Option<Self> {
        let entry = &one.seen.entry;
        let final_one = one.final_one.as_ref();
        let is_other_fund = final_one.is_some_and(|one| one.fund != all.fund);
        let caution = match final_one {
            Some(one) if !one.holds => final_scenario::DOES_NOT_HOLD,
            _ if is_other_fund => words::ON_OTHER_BIDS,
            _ => "",
        };
        entry.is_final().then(|| Self {
            beside_title: final_scenario::beside_title(entry.read_final_mark().as_ref()),
            caution,
            can_be_shown: final_one.is_some(),
            opens: one.opened.is_ok() && !is_other_fund,
        })
    }
}
