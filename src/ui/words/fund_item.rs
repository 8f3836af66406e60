//! What stands in a list of a fund and can be moved or removed: data, of which each language makes its own sentences.

use crate::BidRef;

/// One of a list. Numbers are counted from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FundItem {
    /// A bid, by its reference.
    Bid(BidRef),
    /// A cost of a bid.
    Cost(usize, BidRef),
    /// A reduced option of a bid.
    Option(usize, BidRef),
    /// An applicant, by its name.
    Applicant(String),
    /// A source of money.
    Source(usize),
    /// A commitment.
    Commitment(usize),
    /// A total that the paper prints.
    PrintedTotal(usize),
    /// A rule of the round.
    Rule(usize),
}
