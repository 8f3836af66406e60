//! Why a file is no fund whose figures can be relied on.

use super::bid_facts::points::Points;
use crate::ids::{BidRef, LineId, PartnershipId, UnitId};
use crate::json::{Broken, Misfit};
use crate::money::Money;

/// Why a file is not a fund that can be relied on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BadFund {
    /// The text is not JSON.
    Broken(Broken),
    /// It is JSON, but does not say that it is a fund; what it says it is.
    OtherFormat(String),
    /// A fund written for a newer version of this page; the format it names.
    Newer(String),
    /// Something is not of the shape that the format gives it.
    Misfit(Misfit),
    /// The parts do not agree with one another.
    Refused {
        /// Where, in words: `bid B1, option reduced`.
        place: String,
        /// What is wrong there.
        why: Wrong,
    },
}

/// What is wrong in a fund file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// Something needs words and has none.
    Blank,
    /// There is no money: not one source.
    NoSource,
    /// The same name stands twice where each must be its own.
    Duplicate(String),
    /// An amount below zero.
    Negative(Money),
    /// An amount above [`Money::MOST`].
    TooLarge(Money),
    /// A published option for more than its bid requested.
    OptionAboveBid {
        /// The option's amount.
        option: Money,
        /// What the bid requested.
        requested: Money,
    },
    /// A line that is said to be reducible to what it costs, or to more.
    NotLower {
        /// What it is said to be reducible to.
        reduced: Money,
        /// What it costs.
        amount: Money,
    },
    /// A bid of a partnership that the file does not list.
    UnknownPartnership(PartnershipId),
    /// A line that counts something the bid does not.
    UnknownUnit(UnitId),
    /// A unit that is counted but not priced.
    UnpricedUnit(UnitId),
    /// An option that comes from a line which is not there.
    UnknownLine(LineId),
    /// An option that comes from a line which the file does not call reducible.
    NotReducible(LineId),
    /// A number of units that is not 1 to 100,000.
    UnitCount(u32),
    /// More than can be added up safely: the most there may be.
    TooMany(usize),
    /// A total of one partnership that only the whole round has.
    NotOfOnePartnership,
    /// A recommendation to decline that names an amount.
    DeclinedWith(Money),
    /// A score above the most there could be.
    ScoreAbove {
        /// The score.
        score: Points,
        /// The most there could be.
        out_of: Points,
    },
    /// Not a web address that begins with `http://` or `https://`.
    NotALink(String),
    /// A rule about a bid that the fund does not have.
    UnknownBid(BidRef),
    /// A rule about a label that no bid has.
    UnknownLabel(String),
    /// The same rule once more.
    SameRule,
    /// Fewer bids than the rule makes sense for: how many it needs.
    TooFew(usize),
    /// A least of nothing.
    Nothing,
    /// A rule that gives some bids at least more than another lets them have at most.
    LeastAboveMost,
    /// A bid that must be funded, by a rule or by what follows from several, and by this one must not.
    MustAndMustNot(BidRef),
    /// A text with more characters than are sensible there: how many there may be.
    TooLong(usize),
}
