//! What all members sent, side by side.

use super::bid_voices::BidVoices;
use super::ordered_amounts::ExactAmount;
use super::voice::{Reply, Voice};
use crate::fund::Fund;
use crate::meeting::Register;

/// What all members sent, bid by bid. It is worked out from the replies and never stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Collation {
    /// Who sent each reply, in their order.
    pub senders: Vec<String>,
    /// What they say of each bid, in the order of the paper.
    pub bids: Vec<BidVoices>,
}

impl Collation {
    /// Puts replies to this fund side by side. What a reply says of bids that the fund does not have is passed over.
    #[must_use]
    pub fn of(fund: &Fund, replies: &[Reply]) -> Self {
        Self::with_register(fund, replies, &Register::default())
    }

    /// The same without those who have an interest by the register: each is left out of the bids that it is about.
    #[must_use]
    pub fn with_register(fund: &Fund, replies: &[Reply], register: &Register) -> Self {
        let by_member: Vec<Vec<Voice>> = replies.iter().map(|reply| reply.voices(fund, register)).collect();
        let of_bid = |at: usize| by_member.iter().map(|voices| voices[at]).collect();
        let bids = fund.bids.iter().enumerate();
        Self {
            senders: replies.iter().map(|reply| reply.sender.clone()).collect(),
            bids: bids.map(|(at, bid)| BidVoices::of(&bid.reference, of_bid(at))).collect(),
        }
    }

    /// The same with those bids alone on which at least half of the members who may decide on them took a stand.
    #[must_use]
    pub fn decided_by_half(&self) -> Self {
        let bids = self.bids.iter().filter(|voices| !voices.rests_on_few());
        Self { senders: self.senders.clone(), bids: bids.cloned().collect() }
    }

    /// The places of the bids, those first on which members differ most: where those who took a stand are furthest from
    /// the median on average. Of bids that are alike in that, the first in the paper comes first.
    #[must_use]
    pub fn most_apart_first(&self) -> Vec<usize> {
        let distances: Vec<ExactAmount> = self.bids.iter().map(BidVoices::exact_distance).collect();
        // A fraction is above another where it is once each is multiplied by what the other is divided by.
        let across = |a: usize, b: usize| distances[a].pence * i128::from(distances[b].over);
        let mut places: Vec<usize> = (0..self.bids.len()).collect();
        places.sort_by(|&a, &b| across(b, a).cmp(&across(a, b)));
        places
    }
}
