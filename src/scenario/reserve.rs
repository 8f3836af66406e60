//! The reserve list: ranks from 1 without gaps and ties, whatever is put on it, moved or taken off.

use super::Outcome;
use super::bid_entries::{BidEntry, PastDecision, Scenario};
use super::rank::Rank;
use super::refusal::Refusal;
use crate::ids::BidRef;
use crate::sorted_map::in_order;

impl Scenario {
    /// The bids on the reserve list, the first in line first.
    #[must_use]
    pub fn reserve_list(&self) -> Vec<&BidRef> {
        let mut list: Vec<(String, &BidRef)> = Vec::new();
        for (bid, given) in self.said() {
            list.extend(given.decision.outcome.rank().map(|rank| (sortable(rank), bid)));
        }
        // Of the same rank the first by reference comes first, as they stand here.
        in_order(list.iter().map(|(rank, _)| rank.as_str())).into_iter().map(|at| list[at].1).collect()
    }

    /// The rank that a bid has, or that it gets at the end of the reserve list.
    #[must_use]
    pub fn rank_of(&self, bid: &BidRef) -> Rank {
        self.outcome(bid).rank().unwrap_or_else(|| self.ranks().max().map_or(Rank::FIRST, Rank::next))
    }

    /// Says something of a bid and returns what was said before. The others on the reserve list move up, or make room, so
    /// that putting back what was said puts all of them back.
    pub(crate) fn put(&mut self, bid: &BidRef, given: BidEntry) -> BidEntry {
        let before = self.bids.remove(bid).unwrap_or_default();
        if let Some(left) = before.decision.outcome.rank() {
            self.move_ranks(|rank| if rank > left { rank.previous() } else { rank });
        }
        if let Some(taken) = given.decision.outcome.rank() {
            self.move_ranks(|rank| if rank >= taken { rank.next() } else { rank });
        }
        if !given.is_nothing() {
            self.bids.insert(bid.clone(), given);
        }
        before
    }

    /// A scenario that says all this. Where ranks have gaps or ties, the list is closed up in their order.
    pub(crate) fn of(all: impl Iterator<Item = (BidRef, BidEntry)>) -> Self {
        let mut scenario = Self::default();
        for (bid, given) in all.filter(|(_, given)| !given.is_nothing()) {
            scenario.bids.insert(bid, given);
        }
        let list: Vec<BidRef> = scenario.reserve_list().into_iter().cloned().collect();
        for (bid, rank) in list.iter().zip(std::iter::successors(Some(Rank::FIRST), |rank| Some(rank.next())))
        {
            scenario.bids.change(bid, |given| set_rank(given, rank));
        }
        scenario
    }

    /// Whether a bid can be put on the reserve list at this rank.
    pub(super) fn check_rank(&self, bid: &BidRef, outcome: &Outcome) -> Result<(), Refusal> {
        let Some(rank) = outcome.rank() else { return Ok(()) };
        let others = self.ranks().count() - usize::from(self.outcome(bid).rank().is_some());
        let most = others + 1;
        if rank.number() > most { Err(Refusal::NoSuchRank { rank, most }) } else { Ok(()) }
    }

    fn ranks(&self) -> impl Iterator<Item = Rank> {
        self.said().filter_map(|(_, given)| given.decision.outcome.rank())
    }

    fn move_ranks(&mut self, moved: impl Fn(Rank) -> Rank) {
        self.bids.change_all(|given| {
            if let Some(rank) = given.decision.outcome.rank() {
                set_rank(given, moved(rank));
            }
        });
    }
}

/// Gives what was decided on each bid that is on the reserve list the place it has there now, where those that cannot be
/// given now count as if they stood where they did: so the order outlives figures that are wrong for a while, and what was
/// marked moves with the list.
///
/// Each comes with the rank that its bid has now.
pub(crate) fn take_places(mut all: Vec<(Option<Rank>, &mut PastDecision)>) {
    let lost = all.iter().filter(|(now, _)| now.is_none());
    let lost: Vec<Rank> = lost.filter_map(|(_, was)| was.outcome.rank()).collect();
    let listed = all.iter().enumerate();
    let listed: Vec<(String, usize)> =
        listed.filter_map(|(at, (now, _))| Some((sortable((*now)?), at))).collect();
    let free = (1..).map_while(Rank::new).filter(|rank| !lost.contains(rank));
    for (next, place) in in_order(listed.iter().map(|(rank, _)| rank.as_str())).into_iter().zip(free) {
        if let Outcome::Reserve { rank, .. } = &mut all[listed[next].1].1.outcome {
            *rank = place;
        }
    }
}

/// As a text of a length that all have, so that the one sort there is will do.
fn sortable(rank: Rank) -> String {
    format!("{:05}", rank.number())
}

fn set_rank(given: &mut BidEntry, to: Rank) {
    if let Outcome::Reserve { rank, .. } = &mut given.decision.outcome {
        *rank = to;
    }
}
