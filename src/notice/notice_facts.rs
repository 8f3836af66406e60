//! What the sentences and the tables of a notice are made from.

use super::decided_bids::DecidedBids;
use crate::fund::{Bid, Fund};
use crate::ids::BidRef;
use crate::meeting::{BidVote, Interest, Meeting, VotedMotion};
use crate::money::Money;
use crate::rules::{self, RuleCheck, Verdict};
use crate::scenario::Scenario;
use crate::scenario::ledger::Ledger;

/// A scenario of a round, with all that follows from it.
#[derive(Clone, Debug)]
pub struct NoticeFacts<'a> {
    /// What was asked for.
    pub fund: &'a Fund,
    /// What was decided.
    pub scenario: &'a Scenario,
    /// What the scenario is called.
    pub title: &'a str,
    /// What it adds up to.
    pub ledger: Ledger,
    /// Which bids stand in which part.
    pub decided: DecidedBids,
    /// What makes a final decision known again: its day and its checksum; empty while it is not final.
    pub stamp: &'a str,
    /// Whether what the board recorded of its meeting cannot be read: then nobody can tell whether it recorded anything.
    pub is_unrecorded: bool,
    meeting: Option<&'a Meeting>,
}

impl<'a> NoticeFacts<'a> {
    /// What follows from a scenario of this fund.
    #[must_use]
    pub fn of(fund: &'a Fund, scenario: &'a Scenario, title: &'a str) -> Self {
        let (ledger, decided) = (Ledger::of(fund, scenario), DecidedBids::of(fund, scenario));
        Self { fund, scenario, title, ledger, decided, stamp: "", is_unrecorded: false, meeting: None }
    }

    /// The same with what the board recorded of its meeting, where that can be read, and with what makes it known again where it is final.
    #[must_use]
    pub fn with_record(self, meeting: Option<&'a Meeting>, stamp: &'a str) -> Self {
        Self { stamp, is_unrecorded: meeting.is_none(), meeting, ..self }
    }

    /// The interests that members declared, by member.
    #[must_use]
    pub fn interests(&self) -> Vec<&'a Interest> {
        self.meeting.map(|meeting| meeting.declared(self.fund)).unwrap_or_default()
    }

    /// What the board recorded of its decision on a bid. Nothing where that was another decision than this one.
    #[must_use]
    pub fn vote(&self, bid: &Bid) -> Option<&'a BidVote> {
        let on = VotedMotion::of(bid, self.scenario.decision(&bid.reference));
        self.meeting?.vote(self.fund, bid).filter(|vote| vote.is_on(&on))
    }

    /// The bids of which something is recorded for another decision than this one, in the order of the paper.
    #[must_use]
    pub fn voted_otherwise(&self) -> Vec<&'a BidRef> {
        self.left_out(|vote| !vote.is_before_decision())
    }

    /// The bids of which something was recorded while they were not decided, and that are decided here.
    #[must_use]
    pub fn voted_before(&self) -> Vec<&'a BidRef> {
        self.left_out(BidVote::is_before_decision)
    }

    /// The bids whose votes are for another decision than this one, as far as those votes are such.
    fn left_out(&self, is_such: impl Fn(&BidVote) -> bool) -> Vec<&'a BidRef> {
        let Some(meeting) = self.meeting else { return Vec::new() };
        let is_other =
            |bid: &&Bid| meeting.vote(self.fund, bid).is_some_and(&is_such) && self.vote(bid).is_none();
        self.fund.bids.iter().filter(is_other).map(|bid| &bid.reference).collect()
    }

    /// The bids that are deferred or given nothing without a reason, in the order of the paper.
    #[must_use]
    pub fn without_reason(&self) -> Vec<&'a BidRef> {
        let mut places: Vec<usize> =
            self.decided.deferred.iter().chain(&self.decided.declined).copied().collect();
        places.sort_unstable();
        let bids = places.into_iter().map(|place| &self.fund.bids[place].reference);
        bids.filter(|bid| self.scenario.decision(bid).reason.trim().is_empty()).collect()
    }

    /// The rules of the round that are not met, not met yet, or for somebody else to confirm.
    #[must_use]
    pub fn open_rules(&self) -> Vec<RuleCheck> {
        let all = rules::check(self.fund, self.scenario, &self.ledger);
        all.into_iter().filter(|check| check.verdict != Verdict::Met).collect()
    }

    /// What the bids on the reserve list would be given.
    #[must_use]
    pub fn reserve_total(&self) -> Money {
        self.decided.reserve.iter().map(|place| self.would_get(*place)).sum()
    }

    /// What the bid in this place is given, or would be given from the reserve list.
    #[must_use]
    pub fn would_get(&self, place: usize) -> Money {
        let bid = &self.fund.bids[place];
        let award = self.scenario.outcome(&bid.reference).award();
        award.map_or(Money::ZERO, |award| award.amount(bid))
    }
}
