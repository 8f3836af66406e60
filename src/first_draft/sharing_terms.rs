//! By what shares are measured, what they keep to, and why some money may be left.

use super::line_up::Order;
use crate::money::Money;

/// By what the shares are measured. Nobody gets more than was requested.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sharing {
    /// By what was requested: all get the same part of it.
    ProRata,
    /// The same amount for all.
    Even,
    /// More towards the top. Where the order goes by points, twice the points are twice the share, and without points there is
    /// none; else of five bids the first has five parts and the last one.
    TopWeighted(Order),
}

/// What shares have to keep to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Terms {
    /// Shares are whole steps of this, such as £1, £50 or £500, but for those that come to all that was requested.
    pub step: Money,
    /// Whether a bid that says the least with which it is viable gets that or more, or nothing.
    pub keeps_least: bool,
}

/// Why some of the money could not be shared out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unshared {
    /// All that share in it have what they asked for.
    AllInFull,
    /// It is less than a step.
    LessThanAStep,
    /// Nobody could use it: whoever has a share could not be given a whole step more, and the others need more than that.
    NobodyCanUse,
}
