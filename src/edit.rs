//! Everything people can do to a round, and why it may be refused.

use crate::amend::Amended;
use crate::decision::Decision;
use crate::ids::{BidRef, LineId, OptionId, UnitId};
use crate::money::Money;
use crate::scenario::Scenario;

/// One thing a person does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Edit {
    /// Give a bid something, or nothing.
    Decide(BidRef, Decision),
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
    Amend(Amended),
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
    /// Another amount of nothing or less: that is “not funded”.
    NothingGiven,
    /// More than [`Money::MOST`].
    TooLarge,
    /// More than the bid requested: possible, but only knowingly, as [`Decision::Above`].
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
}
