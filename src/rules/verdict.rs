//! How a rule stands, and what that was found from.

use crate::ids::BidRef;
use crate::money::Money;

/// How one rule stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuleCheck {
    /// Which rule: its place in the fund, counted from 0.
    pub place: usize,
    /// Whether it is met.
    pub verdict: Verdict,
    /// What that was found from.
    pub finding: Finding,
}

/// Whether a rule is met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It is met.
    Met,
    /// It is not, and bids that are still open could meet it.
    NotYet,
    /// It is not, whatever becomes of the bids that are still open.
    NotMet,
    /// No fault: there are awards that somebody else has to confirm.
    ToConfirm,
}

/// What a verdict was found from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finding {
    /// What is given, beside the least or most, in money as of now. A least that is a share is rounded up to the penny and a most
    /// that is one down.
    Sums {
        /// What is given.
        given: Money,
        /// The least or most.
        bound: Money,
    },
    /// Bids, in the order of the rule, else of the paper: those funded of which one may be or which must not be; those not funded
    /// which have to be; those for somebody else to confirm.
    Bids(Vec<BidRef>),
}
