//! What was recorded in two places at once, put together so that nothing is lost.

use super::{BidVote, Interest, Meeting};
use crate::ids::BidRef;

/// What comes of changes in two places.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MergedMeeting {
    /// Both together.
    pub meeting: Meeting,
    /// The bids of which the two record different things in one field, in the order of their references.
    pub both_changed: Vec<BidRef>,
}

impl Meeting {
    /// Puts together what was changed here and elsewhere since both were as they were before. An interest stands where either declared
    /// it, and goes where either withdrew it. What only one has changed of a vote is as that one has it; where both have changed one
    /// field of it, the one made here holds.
    #[must_use]
    pub fn merged(before: &Self, mine: &Self, theirs: &Self) -> MergedMeeting {
        let mut merged = MergedMeeting::default();
        let has = |all: &Self, one: &Interest| all.interests.binary_search(one).is_ok();
        let stays = |one: &&Interest| !has(before, one) || (has(mine, one) && has(theirs, one));
        for interest in mine.interests.iter().chain(&theirs.interests).filter(stays).cloned() {
            merged.meeting.declare(interest);
        }
        let not_mine = theirs.votes().filter(|(bid, _)| mine.votes.get(bid).is_none());
        for (bid, _) in mine.votes().chain(not_mine) {
            let of = |all: &Self| all.votes.get(bid).cloned().unwrap_or_default();
            let (vote, differs) = vote(&of(before), of(mine), of(theirs));
            if differs {
                merged.both_changed.push(bid.clone());
            }
            if !vote.is_blank() {
                merged.meeting.votes.insert(bid.clone(), vote);
            }
        }
        merged.both_changed.sort_unstable();
        merged
    }

    /// What is recorded here and was not before. What was taken away is not among it.
    #[must_use]
    pub fn changed_since(&self, before: &Self) -> Self {
        let interests = self.interests.iter().filter(|one| before.interests.binary_search(one).is_err());
        let votes = self.votes().filter(|(bid, vote)| before.votes.get(bid) != Some(vote));
        Self::of(interests.cloned(), votes.map(|(bid, vote)| (bid.clone(), vote.clone())))
    }

    /// Whether two can be put together so that nothing of either goes: of no bid do they record different things in one field, or
    /// anything under other words.
    #[must_use]
    pub fn goes_with(&self, other: &Self) -> bool {
        let is_like = |(bid, vote): (&BidRef, &BidVote)| {
            other.votes.get(bid).is_none_or(|there| there.bid.is_like(&vote.bid))
        };
        self.votes().all(is_like) && Self::merged(&Self::default(), self, other).both_changed.is_empty()
    }
}

/// What is recorded of one bid in the end, and whether the two had another thing in one field.
fn vote(was: &BidVote, mine: BidVote, theirs: BidVote) -> (BidVote, bool) {
    if mine == *was || mine == theirs {
        return (theirs, false);
    }
    if theirs == *was {
        return (mine, false);
    }
    // What is about another project, or about another decision on it, is not mixed with this one.
    let is_other = !mine.bid.is_like(&theirs.bid) || mine.on != theirs.on;
    if !mine.is_blank() && !theirs.is_blank() && is_other {
        return (mine, true);
    }
    let mut differs = false;
    let on = if mine.is_blank() { theirs.on } else { mine.on };
    let mover = field(&was.mover, mine.mover, theirs.mover, &mut differs);
    let seconder = field(&was.seconder, mine.seconder, theirs.seconder, &mut differs);
    let in_favour = field(&was.in_favour, mine.in_favour, theirs.in_favour, &mut differs);
    let against = field(&was.against, mine.against, theirs.against, &mut differs);
    let abstained = field(&was.abstained, mine.abstained, theirs.abstained, &mut differs);
    let bid = if mine.bid.title.is_empty() { theirs.bid } else { mine.bid };
    (BidVote { mover, seconder, in_favour, against, abstained, bid, on }, differs)
}

fn field<T: PartialEq>(was: &T, mine: T, theirs: T, differs: &mut bool) -> T {
    if mine == *was {
        return theirs;
    }
    *differs |= theirs != *was && theirs != mine;
    mine
}
