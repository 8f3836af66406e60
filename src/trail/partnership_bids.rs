//! The bids of a partnership, with what they ask for and what they are given, up to their subtotal.

use super::award_steps::award_steps;
use super::calculation::{Calculation, Step, StepOf};
use crate::fund::Fund;
use crate::ids::PartnershipId;
use crate::money::Money;
use crate::scenario::Scenario;
use crate::scenario::ledger::Ledger;

/// What the bids of one partnership come to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartnershipBids {
    /// Which partnership.
    pub id: PartnershipId,
    /// Its bids, in the order of the paper.
    pub bids: Vec<BidStep>,
    /// What they ask for together.
    pub requested: Money,
    /// What they are given together.
    pub funded: Money,
    /// What the partnerships up to this one are given.
    pub funded_so_far: Money,
}

/// One bid on the way to the subtotal of its partnership.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BidStep {
    /// Where it stands in the paper, counted from 0.
    pub at: usize,
    /// What it asks for.
    pub requested: Money,
    /// What it is given, and what all bids up to it are given.
    pub given: Step,
    /// How that is made of its lines, where it is.
    pub lines: Vec<Step>,
}

impl PartnershipBids {
    /// All of them, in the order of the paper. What is given runs on from one partnership to the next.
    pub(super) fn all(fund: &Fund, scenario: &Scenario, ledger: &Ledger) -> Vec<Self> {
        let mut of_each: Vec<Vec<usize>> = vec![Vec::new(); fund.partnerships.len()];
        for (at, (_, partnership)) in fund.bids_with_partnerships().enumerate() {
            of_each[partnership].push(at);
        }
        let mut sum = Calculation::default();
        for at in of_each.iter().flatten() {
            let bid = &fund.bids[*at];
            sum.plus(StepOf::Bid(bid.reference.clone()), ledger.bids[*at], &bid.place);
        }
        let mut steps = sum.steps().into_iter();
        let mut so_far = Money::ZERO;
        let all = fund.partnerships.iter().zip(of_each).map(|(partnership, places)| {
            let bids = places.iter().zip(steps.by_ref()).map(|(at, given)| step(fund, scenario, *at, given));
            let one = Self::of(partnership.id.clone(), bids.collect(), so_far);
            so_far = one.funded_so_far;
            one
        });
        all.collect()
    }

    fn of(id: PartnershipId, bids: Vec<BidStep>, before: Money) -> Self {
        let requested = bids.iter().map(|bid| bid.requested).sum();
        let funded: Money = bids.iter().map(|bid| bid.given.amount).sum();
        Self { id, bids, requested, funded, funded_so_far: before + funded }
    }
}

fn step(fund: &Fund, scenario: &Scenario, at: usize, given: Step) -> BidStep {
    let bid = &fund.bids[at];
    let lines = award_steps(bid, scenario.outcome(&bid.reference));
    BidStep { at, requested: bid.requested, given, lines }
}
