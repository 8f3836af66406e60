//! Why it adds up: the calculation of a scenario step by step, and each figure that the paper prints beside ours, with its working.

mod award_steps;
mod calculation;
mod partnership_bids;
mod working;

use crate::fund::{Demand, Fund};
use crate::money::Money;
use crate::paper_totals::{Check, CheckSubject};
use crate::scenario::Scenario;
use crate::scenario::ledger::Ledger;

use calculation::Calculation;
pub use calculation::{Sign, Step, StepOf};
pub use partnership_bids::{BidStep, PartnershipBids};
use working::working;

/// All that is needed to check a scenario by eye, to the penny and never rounded. It follows from the fund and the scenario.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trail {
    /// From the money there is to what remains: the last running result is that of the ledger.
    pub steps: Vec<Step>,
    /// What the bids of each partnership ask for and are given, in the order of the paper, also of those without a bid.
    pub partnerships: Vec<PartnershipBids>,
    /// What all partnerships ask for together.
    pub requested: Money,
    /// What all partnerships are given together.
    pub funded: Money,
    /// The figures that the paper states beside ours: those first that differ.
    pub checks: Vec<WorkedCheck>,
}

/// A figure that the paper states, and how ours is worked out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WorkedCheck {
    /// The two figures.
    pub check: Check,
    /// How ours is worked out: the last running result is what it is.
    pub working: Vec<Step>,
}

impl Trail {
    /// The trail of a scenario, with the ledger that it adds up to.
    #[must_use]
    pub fn of(fund: &Fund, scenario: &Scenario, ledger: &Ledger) -> Self {
        let partnerships = PartnershipBids::all(fund, scenario, ledger);
        let worked = |check| WorkedCheck { working: working(fund, ledger, &check), check };
        let (agree, differ): (Vec<_>, Vec<_>) = Check::all(fund).into_iter().partition(Check::agrees);
        Self {
            steps: steps(fund, ledger),
            requested: partnerships.iter().map(|one| one.requested).sum(),
            funded: partnerships.iter().map(|one| one.funded).sum(),
            partnerships,
            checks: differ.into_iter().chain(agree).map(worked).collect(),
        }
    }

    /// The figures of the paper that differ from ours.
    pub fn differences(&self) -> impl Iterator<Item = &WorkedCheck> {
        self.checks.iter().filter(|one| !one.check.agrees())
    }

    /// Whether any amount has pence: then all are shown with them, so that they stand one below the other.
    #[must_use]
    pub fn has_pence(&self) -> bool {
        let steps = self.steps.iter().chain(self.checks.iter().flat_map(|one| &one.working));
        let bids = self.partnerships.iter().flat_map(|one| &one.bids);
        let stated = self.checks.iter().map(|one| one.check.stated);
        let amounts = steps.map(|step| step.amount).chain(stated);
        let mut amounts = amounts.chain(bids.flat_map(|bid| [bid.requested, bid.given.amount]));
        amounts.any(|amount| amount.pence() % 100 != 0)
    }

    /// What the paper states of a figure; a paper may state one more than once.
    pub fn stated(&self, of: &CheckSubject) -> impl Iterator<Item = &Check> {
        self.checks.iter().map(|one| &one.check).filter(move |check| check.of == *of)
    }
}

/// Sources − commitments − held back − funded = remaining.
fn steps(fund: &Fund, ledger: &Ledger) -> Vec<Step> {
    let mut sum = Calculation::default();
    for (at, source) in fund.sources.iter().enumerate() {
        sum.plus(StepOf::Source(at), source.amount, &source.place);
    }
    sum.equals(StepOf::Fund);
    for (at, commitment) in fund.commitments.iter().enumerate() {
        sum.minus(StepOf::Commitment(at), commitment.amount, &commitment.place);
    }
    if ledger.held_back != Money::ZERO {
        sum.equals(StepOf::Uncommitted);
    }
    for (at, rule) in fund.rules.iter().enumerate() {
        if let Demand::HoldBack(extent) = rule.demand {
            sum.minus(StepOf::HeldBack(at), extent.of(fund.uncommitted()), &rule.place);
        }
    }
    sum.equals(StepOf::Available);
    sum.minus(StepOf::Funded, ledger.funded, "");
    sum.equals(StepOf::Remaining);
    sum.steps()
}
