//! What a board records of a round at its meeting: who declared an interest in what, and who moved, seconded and voted on a bid.

mod bid_vote;
mod interest;
mod merged_meeting;
mod named_bid;
mod register;
mod voted_motion;
mod voted_outcome;

use crate::fund::{Bid, Fund};
use crate::ids::BidRef;
use crate::sorted_map::SortedMap;

pub use bid_vote::{BidVote, NotACount, read_count};
pub use interest::{Interest, InterestIn};
pub use merged_meeting::MergedMeeting;
pub use named_bid::NamedBid;
pub use register::{NameDoubt, Register};
pub use voted_motion::VotedMotion;
pub use voted_outcome::VotedOutcome;

/// What a board records of a round. All of it is optional.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Meeting {
    /// Each once, in an order that does not depend on when it was declared.
    interests: Vec<Interest>,
    votes: SortedMap<BidRef, BidVote>,
}

impl Meeting {
    /// These interests and votes; what says nothing is left out.
    pub(crate) fn of(
        interests: impl Iterator<Item = Interest>,
        votes: impl Iterator<Item = (BidRef, BidVote)>,
    ) -> Self {
        let mut meeting = Self::default();
        for interest in interests {
            meeting.declare(interest);
        }
        for (bid, vote) in votes.filter(|(_, vote)| !vote.is_blank()) {
            meeting.votes.insert(bid, vote);
        }
        meeting
    }

    /// Whether nothing is recorded.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.interests.is_empty() && self.votes.is_empty()
    }

    /// Every interest that is recorded, whether or not what it is about is still in the round.
    #[must_use]
    pub fn interests(&self) -> &[Interest] {
        &self.interests
    }

    /// Everything that is recorded of bids, in the order of the references.
    pub fn votes(&self) -> impl Iterator<Item = (&BidRef, &BidVote)> {
        self.votes.iter().map(|(bid, vote)| (bid, vote))
    }

    /// Records an interest. One without a member, or that is recorded already, changes nothing; then it says so.
    pub fn declare(&mut self, interest: Interest) -> bool {
        match self.interests.binary_search(&interest) {
            Err(at) if !interest.member.trim().is_empty() => {
                self.interests.insert(at, interest);
                true
            }
            _ => false,
        }
    }

    /// Takes an interest out of the register.
    pub fn withdraw(&mut self, interest: &Interest) {
        self.interests.retain(|other| other != interest);
    }

    /// Says that what an interest is about is still that, though its words are others now.
    pub fn confirm_interest(&mut self, fund: &Fund, interest: &Interest) {
        if let Some(of) = interest.of.as_it_is_now(fund) {
            self.withdraw(interest);
            self.declare(Interest { of, ..interest.clone() });
        }
    }

    /// What is recorded of a bid. Nothing while its title, or who asks, is another than when it was recorded: it may be another
    /// project.
    #[must_use]
    pub fn vote(&self, fund: &Fund, bid: &Bid) -> Option<&BidVote> {
        self.votes.get(&bid.reference).filter(|vote| vote.bid.is(fund, bid))
    }

    /// What was recorded when the title of a bid, or who asks, was another; `None` where all is as it was.
    #[must_use]
    pub fn vote_of_other_words(&self, fund: &Fund, bid: &Bid) -> Option<&BidVote> {
        self.votes.get(&bid.reference).filter(|vote| !vote.bid.is(fund, bid))
    }

    /// What was recorded of bids that are not in the fund any more.
    pub fn gone<'m>(&'m self, fund: &'m Fund) -> impl Iterator<Item = (&'m BidRef, &'m BidVote)> {
        self.votes().filter(|(bid, _)| fund.bid(bid).is_none())
    }

    /// Records something of a bid as it is called now, and of what is decided on it. While something is recorded that was about a bid
    /// of other words, or about another decision, nothing happens: somebody has to say first whether it holds here.
    pub fn record(
        &mut self,
        fund: &Fund,
        bid: &Bid,
        on: impl Into<VotedMotion>,
        change: impl FnOnce(&mut BidVote),
    ) {
        let on = on.into();
        if self.votes.get(&bid.reference).is_none_or(|vote| vote.bid.is(fund, bid) && vote.is_on(&on)) {
            self.change(fund, bid, |vote| {
                change(vote);
                vote.on = Some(on);
            });
        }
    }

    /// Says that a bid is the one of which something was recorded, though its words are others now.
    pub fn confirm_vote(&mut self, fund: &Fund, bid: &Bid) {
        self.change(fund, bid, |_| {});
    }

    /// Says that what is recorded of a bid holds for what is decided on it now.
    pub fn confirm_outcome(&mut self, fund: &Fund, bid: &Bid, on: impl Into<VotedMotion>) {
        if self.vote(fund, bid).is_some() {
            self.change(fund, bid, |vote| vote.on = Some(on.into()));
        }
    }

    /// Takes away what is recorded of a bid.
    pub fn clear_vote(&mut self, bid: &BidRef) {
        self.votes.remove(bid);
    }

    fn change(&mut self, fund: &Fund, bid: &Bid, change: impl FnOnce(&mut BidVote)) {
        let mut vote = self.votes.remove(&bid.reference).unwrap_or_default();
        change(&mut vote);
        if !vote.is_blank() {
            vote.bid = NamedBid::of(fund, bid);
            self.votes.insert(bid.reference.clone(), vote);
        }
    }
}
