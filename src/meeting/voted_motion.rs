//! What a vote was about: the motion on a bid as it stood when the vote was recorded.

use super::voted_outcome::VotedOutcome;
use crate::fund::Bid;
use crate::scenario::Decision;

/// What was decided on a bid when a vote on it was recorded. A scenario that decides otherwise was not voted on, so its notice does not
/// state that vote.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VotedMotion {
    /// What becomes of the bid.
    pub outcome: VotedOutcome,
    /// What the applicant has to do or show, on one line as the motion says it; may be empty.
    pub conditions: String,
}

impl VotedMotion {
    /// What is decided on this bid now.
    #[must_use]
    pub fn of(bid: &Bid, decision: &Decision) -> Self {
        let outcome = VotedOutcome::of(bid, &decision.outcome);
        // Where nothing is decided there is no motion that could have conditions.
        let conditions = if outcome == VotedOutcome::Undecided { "" } else { decision.conditions.as_str() };
        Self { outcome, conditions: conditions.split_whitespace().collect::<Vec<_>>().join(" ") }
    }
}

impl From<VotedOutcome> for VotedMotion {
    /// The motion without conditions.
    fn from(outcome: VotedOutcome) -> Self {
        Self { outcome, conditions: String::new() }
    }
}
