//! Why an edit is not possible.

use super::rank::Rank;
use crate::ids::{BidRef, LineId, OptionId, UnitId};
use crate::money::Money;

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
