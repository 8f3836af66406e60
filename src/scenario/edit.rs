//! Everything people can do to a round, and why it may be refused.

use super::{Abstention, AmendedFund, Outcome, Rank, Scenario};
use crate::ids::{BidRef, LineId, OptionId, UnitId};
use crate::money::Money;

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
    /// Take over the fund as it was amended, with the decisions carried over. [`Edit::amending`] makes it of one
    /// amendment, [`Amended::whole`] of a fund that was read again.
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

/// Why an edit is not possible. A refused edit leaves everything as it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The fund has no such bid.
    UnknownBid(BidRef),
    /// The bid has no such published option.
    UnknownOption(BidRef, OptionId),
    /// The paper gives no breakdown of the bid.
    NoParts(BidRef),
    /// The bid has no such line with one sum.
    UnknownLine(LineId),
    /// The paper names no lower sum for the line.
    NotReducible(LineId),
    /// The bid does not count this.
    UnknownUnit(UnitId),
    /// More than the bid asks for.
    UnitsOutOfRange {
        /// What is counted.
        unit: UnitId,
        /// How many were to be given.
        asked: u32,
        /// How many the bid asks for.
        most: u32,
    },
    /// Another amount, or parts, of nothing or less: that is no award, the bid is declined.
    NothingGiven,
    /// More than [`Money::MOST`].
    TooLarge,
    /// More than the bid requested: possible, but only knowingly, as [`Award::Above`](super::Award::Above).
    AboveRequest {
        /// What was to be given.
        amount: Money,
        /// What the bid requested.
        requested: Money,
    },
    /// Said to be above the request, and is not.
    NotAboveRequest {
        /// What was to be given.
        amount: Money,
        /// What the bid requested.
        requested: Money,
    },
    /// A place on the reserve list beyond its end.
    NoSuchRank {
        /// The place that was asked for.
        rank: Rank,
        /// The last there would be.
        most: usize,
    },
    /// A reason or conditions with more characters than there may be.
    TooLong(usize),
}
