//! The outcome that does what officers recommend.

use super::award::Award;
use super::outcome::Outcome;
use super::rank::Rank;
use crate::fund::{Advice, Bid, Recommended};

impl Recommended {
    /// The outcome that does what is recommended: the award which that amount is, never one of a kind of its own, and
    /// £0 is no award. On the reserve list it stands at this rank.
    #[must_use]
    pub fn outcome(&self, bid: &Bid, rank: Rank) -> Outcome {
        let award = self.amount.map_or(Some(Award::InFull), |amount| Award::of(amount, bid));
        match (self.outcome, award) {
            (Advice::Fund, Some(award)) => Outcome::Funded(award),
            (Advice::Reserve, award) => Outcome::Reserve { rank, award: award.unwrap_or_default() },
            (Advice::Defer, _) => Outcome::Deferred,
            (Advice::Decline, _) | (Advice::Fund, None) => Outcome::Declined,
        }
    }
}
