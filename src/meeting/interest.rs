//! A declared interest: whose, in what, and what it is.

use super::Meeting;
use super::named_bid::NamedBid;
use crate::fingerprint::are_same_words;
use crate::fund::{Bid, Fund};
use crate::ids::{BidRef, PartnershipId};
use crate::sender::sender_key;

/// An interest that a member of the board declared.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Interest {
    /// The name of the member; never empty.
    pub member: String,
    /// In what.
    pub of: InterestIn,
    /// What it is, in words, as plain text; may be empty.
    pub what: String,
}

/// What an interest is in, and what that was called when it was declared.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum InterestIn {
    /// Everything that a partnership asks for.
    Partnership {
        /// Which partnership.
        id: PartnershipId,
        /// Its full name.
        name: String,
    },
    /// One bid.
    Bid {
        /// Its reference.
        reference: BidRef,
        /// Its words.
        bid: NamedBid,
    },
}

impl InterestIn {
    /// A bid as it is called now.
    #[must_use]
    pub fn bid(fund: &Fund, bid: &Bid) -> Self {
        Self::Bid { reference: bid.reference.clone(), bid: NamedBid::of(fund, bid) }
    }

    /// A partnership as it is called now; `None` where there is none.
    #[must_use]
    pub fn partnership(fund: &Fund, id: &PartnershipId) -> Option<Self> {
        let name = fund.partnership(id)?.name.clone();
        Some(Self::Partnership { id: id.clone(), name })
    }

    /// The same under the words that it has now; `None` where it is not in the fund any more.
    #[must_use]
    pub fn as_it_is_now(&self, fund: &Fund) -> Option<Self> {
        match self {
            Self::Partnership { id, .. } => Self::partnership(fund, id),
            Self::Bid { reference, .. } => Some(Self::bid(fund, fund.bid(reference)?)),
        }
    }

    /// Whether it is in the fund under the same words.
    #[must_use]
    pub fn is_in(&self, fund: &Fund) -> bool {
        match self {
            Self::Partnership { id, name } => {
                fund.partnership(id).is_some_and(|now| are_same_words([name, ""], [&now.name, ""]))
            }
            Self::Bid { reference, bid } => fund.bid(reference).is_some_and(|now| bid.is(fund, now)),
        }
    }

    /// Whether it is about a bid, by the references alone.
    fn covers(&self, bid: &Bid) -> bool {
        match self {
            Self::Partnership { id, .. } => bid.partnership == *id,
            Self::Bid { reference, .. } => bid.reference == *reference,
        }
    }

    /// Where it stands in the paper: a partnership before its bids.
    fn place(&self, fund: &Fund) -> (usize, Option<usize>) {
        let of = |id: &PartnershipId| fund.partnerships.iter().position(|one| one.id == *id);
        let last = fund.partnerships.len();
        match self {
            Self::Partnership { id, .. } => (of(id).unwrap_or(last), None),
            Self::Bid { reference, .. } => {
                let bid = fund.bid(reference);
                let partnership = bid.and_then(|bid| of(&bid.partnership)).unwrap_or(last);
                (partnership, fund.position(reference).or(Some(fund.bids.len())))
            }
        }
    }
}

impl Meeting {
    /// Every interest with the bids that it is about: by the names of the members, then in the order of the paper.
    #[must_use]
    pub fn declared(&self, fund: &Fund) -> Vec<&Interest> {
        let mut all: Vec<&Interest> = self.interests.iter().collect();
        all.sort_by_cached_key(|one| (sender_key(&one.member), one.of.place(fund)));
        all
    }

    /// The interests that were declared in a bid or in who asks for it, as far as these have the same words still.
    pub fn interests_in<'m>(
        &'m self,
        fund: &'m Fund,
        bid: &'m Bid,
    ) -> impl Iterator<Item = &'m Interest> + 'm {
        self.interests.iter().filter(|one| one.of.covers(bid) && one.of.is_in(fund))
    }

    /// The interests that count for nothing until somebody looks at them: what they are about has other words now, or is not in the
    /// fund any more.
    pub fn unsettled_interests<'m>(&'m self, fund: &'m Fund) -> impl Iterator<Item = &'m Interest> + 'm {
        self.interests.iter().filter(|one| !one.of.is_in(fund))
    }
}
