//! Everything people can do to a round, and why it may be refused.

use super::bid_entries::Scenario;
use super::refusal::Refusal;
use super::{Abstention, AmendedFund, Outcome};
use crate::ids::BidRef;

/// One thing a person does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Edit {
    /// Decide on a bid, or take the decision back: it is then undecided. What was written about it stays.
    ///
    /// On the reserve list it takes the rank it says, and the others make room.
    Decide(BidRef, Outcome),
    /// Say why there is no say on a bid. It is undecided then.
    Abstain(BidRef, Abstention),
    /// Write why a bid was decided so, and on what conditions.
    Explain(BidRef, Explanation),
    /// What the bid comes to now is as the board wants it: no need to look again.
    Stands(BidRef),
    /// Decide on every bid as the officers recommend; a bid without a recommendation stays as it is.
    TakeRecommendations,
    /// Take back every decision.
    StartAgain,
    /// Take over a whole scenario: a shared one, or the work of another tab.
    Adopt(Scenario),
    /// Take over what another scenario of this fund says of one bid, also that it is undecided or to be looked at again.
    /// [`Edit::Adopt`] does so for all bids at once.
    ///
    /// Reasons and conditions come along where there are any, else those that are written here stay. On the reserve list it
    /// stands behind every bid that is before it in the other scenario.
    TakeOver(BidRef, Scenario),
    /// Take over the fund as it was amended, with the decisions carried over. [`Edit::amending`] makes it of one
    /// amendment, [`AmendedFund::whole`] of a fund that was read again.
    Amend(AmendedFund),
}

/// Why a bid was decided so, and on what conditions: plain text, each may be empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Explanation {
    /// Why.
    pub reason: String,
    /// What the applicant has to do or show.
    pub conditions: String,
}

impl Explanation {
    /// How many characters each of the two may have.
    pub const LONGEST: usize = 2_000;

    pub(super) fn check(&self) -> Result<(), Refusal> {
        let is_long = |text: &String| text.chars().count() > Self::LONGEST;
        if is_long(&self.reason) || is_long(&self.conditions) {
            return Err(Refusal::TooLong(Self::LONGEST));
        }
        Ok(())
    }
}
