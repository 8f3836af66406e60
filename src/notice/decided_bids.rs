//! Which bids stand in which part of a notice.

use crate::fund::Fund;
use crate::money::Money;
use crate::scenario::{Outcome, Scenario};

/// The bids of a round by what was decided on them, each by its place in the paper.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DecidedBids {
    /// Those that are approved, by partnership, in the order of the paper. Partnerships without one are not among them.
    pub approved: Vec<ApprovedGroup>,
    /// Those on the reserve list, the first in line first.
    pub reserve: Vec<usize>,
    /// Those that are decided on later.
    pub deferred: Vec<usize>,
    /// Those that are given nothing.
    pub declined: Vec<usize>,
    /// Those that are not decided, for whatever reason: as long as there is one, nothing is final.
    pub undecided: Vec<usize>,
}

/// What is approved for one partnership.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ApprovedGroup {
    /// The place of the partnership in the paper.
    pub partnership: usize,
    /// Its bids, by their places, with what each is given.
    pub bids: Vec<(usize, Money)>,
    /// What they ask for.
    pub requested: Money,
    /// What they are given.
    pub funded: Money,
}

impl DecidedBids {
    /// The bids of a fund as a scenario decides on them.
    #[must_use]
    pub fn of(fund: &Fund, scenario: &Scenario) -> Self {
        let mut decided = Self { approved: groups(fund, scenario), ..Self::default() };
        for (place, bid) in fund.bids.iter().enumerate() {
            match scenario.outcome(&bid.reference) {
                Outcome::Undecided => decided.undecided.push(place),
                Outcome::Deferred => decided.deferred.push(place),
                Outcome::Declined => decided.declined.push(place),
                Outcome::Funded(_) | Outcome::Reserve { .. } => {}
            }
        }
        let places = scenario.reserve_list().into_iter().filter_map(|bid| fund.position(bid));
        decided.reserve = places.collect();
        decided
    }

    /// How many bids are approved.
    #[must_use]
    pub fn approved_bids(&self) -> usize {
        self.approved.iter().map(|group| group.bids.len()).sum()
    }

    /// The approved bids, by their places, with what each is given, in the order of the notice.
    pub fn approved_places(&self) -> impl Iterator<Item = (usize, Money)> {
        self.approved.iter().flat_map(|group| group.bids.iter().copied())
    }

    /// What is approved in all.
    #[must_use]
    pub fn funded(&self) -> Money {
        self.approved.iter().map(|group| group.funded).sum()
    }

    /// Whether a bid is not decided yet.
    #[must_use]
    pub fn is_draft(&self) -> bool {
        !self.undecided.is_empty()
    }
}

fn groups(fund: &Fund, scenario: &Scenario) -> Vec<ApprovedGroup> {
    let group = |partnership| ApprovedGroup {
        partnership,
        bids: Vec::new(),
        requested: Money::ZERO,
        funded: Money::ZERO,
    };
    let mut groups: Vec<ApprovedGroup> = (0..fund.partnerships.len()).map(group).collect();
    for (place, (bid, partnership)) in fund.bids_with_partnerships().enumerate() {
        let outcome = scenario.outcome(&bid.reference);
        if outcome.is_funded() {
            let (group, amount) = (&mut groups[partnership], outcome.amount(bid));
            group.bids.push((place, amount));
            group.requested = group.requested + bid.requested;
            group.funded = group.funded + amount;
        }
    }
    groups.retain(|group| !group.bids.is_empty());
    groups
}
