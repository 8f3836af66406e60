//! Going down a list until the money does not last.

use super::drafted::{DraftedBid, FirstDraft, PassedOver};
use super::line_up::Order;
use super::starting_point::Start;
use super::waterline::{AtWaterline, Waterline};
use crate::money::Money;
use crate::scenario::{Award, Outcome, Rank, Scenario};

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
    let waterline = missed.map(|(at, left)| Waterline::of(list[at].1, left, start.over_by, &list[at + 1..]));
    FirstDraft { bids, waterline, ..FirstDraft::default() }
}
