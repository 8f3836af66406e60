//! Where the money goes: by label, and step by step from the fund to what remains. All of it follows from the ledger.

use crate::fund::{Bid, Fund};
use crate::ids::PartnershipId;
use crate::listing::{SectionSum, Standing, labels};
use crate::money::Money;
use crate::scenario::ledger::Ledger;

/// What the bids with each label of a kind come to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LabelBreakdown {
    /// Each label, by the alphabet, with the sums of all bids that have it; last those without one, under no name.
    pub rows: Vec<(String, SectionSum)>,
    /// Whether a bid has two labels and counts under both: the rows do not add up to the total then.
    pub overlaps: bool,
}

/// The sums of bids by their labels of a kind. A bid counts under each label that it has.
#[must_use]
pub fn by_label(standing: Standing, kind: &str) -> LabelBreakdown {
    let bids = || standing.fund.bids.iter().enumerate();
    let of = |bid: &Bid| bid.labels().filter(|(of, _)| *of == kind).count();
    let sum = |has: &dyn Fn(&Bid) -> bool| {
        let places: Vec<usize> = bids().filter(|(_, bid)| has(bid)).map(|(place, _)| place).collect();
        SectionSum::of(standing, &places)
    };
    let mut rows: Vec<(String, SectionSum)> = labels(standing.fund, kind)
        .into_iter()
        .map(|label| {
            let has = |bid: &Bid| bid.labels().any(|(of, name)| of == kind && name == label.name);
            let sum = sum(&has);
            (label.name, sum)
        })
        .collect();
    let none = sum(&|bid| of(bid) == 0);
    if none.bids > 0 {
        rows.push((String::new(), none));
    }
    LabelBreakdown { rows, overlaps: bids().any(|(_, bid)| of(bid) > 1) }
}

/// One step from the fund to what remains.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// What it is.
    pub kind: StepKind,
    /// What was there before it.
    pub from: Money,
    /// What is there after it; below zero where more is given than there is.
    pub to: Money,
}

/// What a step is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StepKind {
    /// All the money there is.
    Fund,
    /// What was promised before.
    Committed,
    /// What the rules of the round hold back.
    HeldBack,
    /// What a partnership is given.
    Partnership(PartnershipId),
    /// What remains.
    Remaining,
}

/// From the fund to what remains: what was promised and what is held back, then what each partnership is given that is given something.
#[must_use]
pub fn steps(fund: &Fund, ledger: &Ledger) -> Vec<Step> {
    let step = |kind, from, to| Step { kind, from, to };
    let mut steps = vec![step(StepKind::Fund, Money::ZERO, ledger.fund)];
    let mut left = ledger.fund - ledger.committed;
    steps.push(step(StepKind::Committed, ledger.fund, left));
    if ledger.held_back > Money::ZERO {
        steps.push(step(StepKind::HeldBack, left, ledger.available));
        left = ledger.available;
    }
    for (partnership, sum) in fund.partnerships.iter().zip(&ledger.partnerships) {
        if sum.funded > Money::ZERO {
            let to = left - sum.funded;
            steps.push(step(StepKind::Partnership(partnership.id.clone()), left, to));
            left = to;
        }
    }
    steps.push(step(StepKind::Remaining, Money::ZERO, left));
    steps
}
