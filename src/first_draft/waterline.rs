//! Going down a list until the money does not last.

use super::{FirstDraft, Order, left_to_give};
use crate::fund::Fund;
use crate::ids::BidRef;
use crate::money::Money;
use crate::scenario::{Award, Outcome, Rank, Scenario};

/// Where a list ran out of money.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waterline {
    /// The first bid that is not funded: it just misses.
    pub misses: BidRef,
    /// How much it lacks.
    pub lacks: Money,
    /// The bids behind it that what is left would carry, each taken by itself, in their order.
    pub would_fit: Vec<BidRef>,
}

/// Funds bids in full from the top of the list while the money lasts. The first for which it does not last, and all behind
/// it, go on the reserve list in their order, behind those that are on it already: nobody is passed over in silence.
pub(super) fn down_the_list(fund: &Fund, scenario: &Scenario, order: &Order) -> FirstDraft {
    let bids = order.line_up(fund, scenario);
    let mut left = left_to_give(fund, scenario);
    let above = bids.iter().take_while(|bid| {
        let fits = bid.requested <= left;
        left = if fits { left - bid.requested } else { left };
        fits
    });
    let (above, below) = bids.split_at(above.count());
    let funded = above.iter().map(|bid| (bid.reference.clone(), Outcome::Funded(Award::InFull)));
    let ranks = (scenario.reserve_list().len() + 1..).map_while(Rank::new);
    let waiting = below
        .iter()
        .zip(ranks)
        .map(|(bid, rank)| (bid.reference.clone(), Outcome::Reserve { rank, award: Award::InFull }));
    let waterline = below.split_first().map(|(first, behind)| Waterline {
        misses: first.reference.clone(),
        lacks: first.requested - left,
        would_fit: behind
            .iter()
            .filter(|bid| bid.requested <= left)
            .map(|bid| bid.reference.clone())
            .collect(),
    });
    FirstDraft { decisions: funded.chain(waiting).collect(), waterline }
}
