//! Going down a list until the money does not last.

use super::starting_point::Start;
use super::{DraftedBid, FirstDraft, Order, PassedOver};
use crate::fund::Bid;
use crate::ids::BidRef;
use crate::money::Money;
use crate::scenario::{Award, Outcome, Rank, Scenario};

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
    /// How much it lacks.
    pub lacks: Money,
    /// The bids behind it that what was left there would carry, each taken by itself, in their order.
    pub would_fit: Vec<BidRef>,
}

/// Funds bids in full from the top of the list while the money lasts. Those for which it does not last go on the reserve
/// list in their order, behind those that are on it already.
pub(super) fn down_the_list(
    scenario: &Scenario,
    start: &Start,
    order: &Order,
    at: AtWaterline,
) -> FirstDraft {
    let list = order.line_up(&start.bids);
    let mut ranks = (scenario.reserve_list().len() + 1..).map_while(Rank::new);
    let mut left = start.left;
    let mut missed: Option<(usize, Money)> = None;
    let mut bids = Vec::new();
    for (index, (place, bid)) in list.iter().enumerate() {
        let goes_on = missed.is_none() || at == AtWaterline::Skip;
        let (outcome, passed_over) = if bid.requested == Money::ZERO {
            (Outcome::Undecided, Some(PassedOver::AsksForNothing))
        } else if goes_on && bid.requested <= left {
            left = left - bid.requested;
            (Outcome::Funded(Award::InFull), None)
        } else {
            missed = missed.or(Some((index, left)));
            let waiting = ranks.next().map(|rank| Outcome::Reserve { rank, award: Award::InFull });
            (waiting.unwrap_or_default(), None)
        };
        bids.push(DraftedBid::of(bid, *place, outcome, passed_over));
    }
    let waterline = missed.map(|(at, left)| Waterline::of(list[at].1, left, &list[at + 1..]));
    FirstDraft { bids, waterline, unshared: None }
}

impl Waterline {
    fn of(misses: &Bid, left: Money, behind: &[(usize, &Bid)]) -> Self {
        let fits = |bid: &Bid| Money::ZERO < bid.requested && bid.requested <= left;
        let would_fit = behind.iter().filter(|(_, bid)| fits(bid)).map(|(_, bid)| bid.reference.clone());
        Self {
            misses: misses.reference.clone(),
            left,
            lacks: misses.requested - left,
            would_fit: would_fit.collect(),
        }
    }
}
