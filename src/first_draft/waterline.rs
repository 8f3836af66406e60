//! Where a list ran out of money.

use crate::fund::Bid;
use crate::ids::BidRef;
use crate::money::Money;

/// What is done where the money does not last for the next bid of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AtWaterline {
    /// The list ends there: nobody is passed over in silence.
    Stop,
    /// Bids that do not fit are passed over, and bids further down that fit are funded.
    Skip,
}

/// Where a list ran out of money.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waterline {
    /// The first bid that is not funded: it just misses.
    pub misses: BidRef,
    /// What was left when its turn came.
    pub left: Money,
    /// How much it lacks, with what was given beyond what there is.
    pub lacks: Money,
    /// The bids behind it that what was left there would carry, each taken by itself, in their order.
    pub would_fit: Vec<BidRef>,
}

impl Waterline {
    pub(super) fn of(misses: &Bid, left: Money, over_by: Money, behind: &[(usize, &Bid)]) -> Self {
        let fits = |bid: &Bid| Money::ZERO < bid.requested && bid.requested <= left;
        let would_fit = behind.iter().filter(|(_, bid)| fits(bid)).map(|(_, bid)| bid.reference.clone());
        Self {
            misses: misses.reference.clone(),
            left,
            lacks: misses.requested - left + over_by,
            would_fit: would_fit.collect(),
        }
    }
}
