//! The steps of a calculation, each with what it comes to so far.

use crate::ids::{BidRef, LineId, PartnershipId};
use crate::money::Money;

/// One step of a calculation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// What it is.
    pub of: StepOf,
    /// Whether it is added, taken away, or the sum so far.
    pub sign: Sign,
    /// How much, as it is added or taken away.
    pub amount: Money,
    /// What all comes to with it; below zero where more was taken away than there is.
    pub running: Money,
    /// Where the figure stands in the paper; empty where the file does not say, or where it is worked out.
    pub place: String,
}

/// What a step does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// It is added.
    Plus,
    /// It is taken away.
    Minus,
    /// It is what the steps before come to.
    Equals,
}

/// What a step is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StepOf {
    /// Where money comes from, by its place in the fund.
    Source(usize),
    /// What was promised before, by its place in the fund.
    Commitment(usize),
    /// All the money of the round.
    Fund,
    /// All that was promised before.
    Committed,
    /// The fund less what was committed, where something is held back of it.
    Uncommitted,
    /// What a rule of the round holds back of the rest, by its place in the fund.
    HeldBack(usize),
    /// All that is held back.
    AllHeldBack,
    /// The fund less what was committed and what is held back.
    Available,
    /// What the scenario gives.
    Funded,
    /// What remains.
    Remaining,
    /// What the bids of a partnership ask for.
    Requested(PartnershipId),
    /// What they ask for at their cheapest published options.
    Reduced(PartnershipId),
    /// A bid: what it asks for, or what it is given.
    Bid(BidRef),
    /// What a bid asks for at its cheapest published option.
    Least(BidRef),
    /// A line of a bid, in full.
    Line(BidRef, LineId),
    /// So many units of a line that is priced by the unit.
    Units(BidRef, LineId, u32),
    /// The same at the lower amount that the paper names.
    LowerLine(BidRef, LineId),
    /// The multiplication that the paper prints beside a line.
    Multiplication(BidRef, LineId),
}

/// Steps on their way, with what they come to so far.
#[derive(Default)]
pub(super) struct Calculation {
    steps: Vec<Step>,
    running: Money,
}

impl Calculation {
    pub(super) fn plus(&mut self, of: StepOf, amount: Money, place: &str) {
        self.running = self.running + amount;
        self.push(of, Sign::Plus, amount, place);
    }

    pub(super) fn minus(&mut self, of: StepOf, amount: Money, place: &str) {
        self.running = self.running - amount;
        self.push(of, Sign::Minus, amount, place);
    }

    /// What all comes to so far, under its name.
    pub(super) fn equals(&mut self, of: StepOf) {
        self.push(of, Sign::Equals, self.running, "");
    }

    pub(super) fn steps(self) -> Vec<Step> {
        self.steps
    }

    fn push(&mut self, of: StepOf, sign: Sign, amount: Money, place: &str) {
        self.steps.push(Step { of, sign, amount, running: self.running, place: place.to_owned() });
    }
}
