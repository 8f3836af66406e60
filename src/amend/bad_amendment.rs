//! Why a fund cannot be changed like that.

use crate::fund::BadFund;
use crate::ids::{BidRef, LineId, OptionId, PartnershipId, UnitId};

/// Why a fund cannot be changed like that. It then stays as it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BadAmendment {
    /// The parts would not agree with one another: [`BadFund::Refused`], with the place and the reason.
    Bad(BadFund),
    /// The fund has no such bid.
    UnknownBid(BidRef),
    /// The fund has no such partnership.
    UnknownPartnership(PartnershipId),
    /// The bid does not count this.
    UnknownUnit(UnitId),
    /// The bid has no such line.
    UnknownLine(LineId),
    /// The bid has no such published option.
    UnknownOption(OptionId),
    /// The list is not that long.
    NoSuchPlace {
        /// The place that was asked for, counted from 0.
        place: usize,
        /// How many there are.
        count: usize,
    },
    /// The partnership has a bid in the round; the first one.
    StillBids(PartnershipId, BidRef),
    /// What is set has another id than what it replaces. Only the reference of a bid can change: decisions name the
    /// rest, and people never see it.
    OtherId(String),
}
