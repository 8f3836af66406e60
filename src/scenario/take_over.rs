//! What another scenario says of one bid, taken over into this one.

use super::bid_entries::{BidEntry, Scenario};
use super::outcome::{Decision, Outcome};
use super::rank::Rank;
use crate::ids::BidRef;

impl Scenario {
    /// Says of a bid what another scenario of the same fund says of it.
    ///
    /// A mark for another look belongs to the decision it is on: the other's comes along, as it does with a whole scenario,
    /// and one that stands here goes with what was decided here.
    pub(super) fn take_over(&mut self, bid: &BidRef, from: &Self) {
        let BidEntry { mut decision, was } = from.given(bid);
        if let Outcome::Reserve { rank, .. } = &mut decision.outcome {
            *rank = self.rank_as_in(bid, from);
        }
        // A link may come without reasons, and no text that somebody wrote is lost to nothing.
        if !decision.is_explained() {
            let Decision { reason, conditions, .. } = self.given(bid).decision;
            decision = Decision { reason, conditions, ..decision };
        }
        self.put(bid, BidEntry { decision, was });
    }

    /// The rank a bid gets on the reserve list here so that it stands directly behind the last of those that are before it
    /// on another list, and first where none of them is here.
    ///
    /// So a list that is taken over bid by bid, in whatever order, ends in the order of the other: what was taken over
    /// stands behind all that are before it there, and goes on doing so whatever is taken over next.
    fn rank_as_in(&self, bid: &BidRef, other: &Self) -> Rank {
        let list = self.reserve_list().into_iter().filter(|one| *one != bid);
        let place = other.outcome(bid).rank();
        let ranks = std::iter::successors(Some(Rank::FIRST), |rank| Some(rank.next()));
        let before = list
            .zip(ranks)
            .filter(|(one, _)| other.outcome(one).rank().is_some_and(|rank| Some(rank) < place));
        before.last().map_or(Rank::FIRST, |(_, rank)| rank.next())
    }
}
