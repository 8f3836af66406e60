//! How what a bid is given is made of its lines, where the paper has them.

use super::calculation::{Calculation, Step, StepOf};
use crate::fund::{Bid, Cost, PublishedOption};
use crate::money::Money;
use crate::scenario::{Award, LineShare, Outcome, Parts};

/// The steps that come to what a bid is given; none where it is given as one amount.
pub(super) fn award_steps(bid: &Bid, outcome: &Outcome) -> Vec<Step> {
    match outcome {
        Outcome::Funded(Award::Parts(parts)) => part_steps(bid, parts),
        Outcome::Funded(Award::Option(id)) => {
            let option = bid.option(id);
            let steps = option.map(|option| option_steps(bid, option)).unwrap_or_default();
            // What the paper prints may be another amount than its cut comes to: that is told among its differences.
            let is_it = |last: &Step| option.is_some_and(|option| option.amount == last.running);
            if steps.last().is_some_and(is_it) { steps } else { Vec::new() }
        }
        _ => Vec::new(),
    }
}

/// A published option as the request with its line cut; nothing where the paper does not say which line that is.
pub(super) fn option_steps(bid: &Bid, option: &PublishedOption) -> Vec<Step> {
    let line = option.line.as_ref().and_then(|line| bid.line(line));
    let Some((line, Cost::Amount { amount, reducible_to: Some(low) })) = line.map(|line| (line, &line.cost))
    else {
        return Vec::new();
    };
    let name = || (bid.reference.clone(), line.id.clone());
    let mut sum = Calculation::default();
    sum.plus(StepOf::Bid(bid.reference.clone()), bid.requested, &bid.place);
    let (of, id) = name();
    sum.minus(StepOf::Line(of, id), *amount, &line.place);
    let (of, id) = name();
    sum.plus(StepOf::LowerLine(of, id), *low, &option.place);
    sum.steps()
}

fn part_steps(bid: &Bid, parts: &Parts) -> Vec<Step> {
    let mut sum = Calculation::default();
    for line in &bid.lines {
        let amount = parts.line_amount(&line.id, &line.cost);
        let (of, id) = (bid.reference.clone(), line.id.clone());
        let of = match (&line.cost, parts.line(&line.id)) {
            (Cost::PerUnit { per, .. }, _) => StepOf::Units(of, id, parts.units(per)),
            (_, Some(LineShare::Reduced)) => StepOf::LowerLine(of, id),
            _ => StepOf::Line(of, id),
        };
        if amount > Money::ZERO {
            sum.plus(of, amount, &line.place);
        }
    }
    sum.steps()
}

/// What the lines of a bid come to in full.
pub(super) fn line_steps(bid: &Bid) -> Vec<Step> {
    let mut sum = Calculation::default();
    for line in &bid.lines {
        let (of, id) = (bid.reference.clone(), line.id.clone());
        let of = match &line.cost {
            Cost::PerUnit { per, .. } => StepOf::Units(of, id, bid.unit(per).map_or(0, |unit| unit.count)),
            Cost::Amount { .. } => StepOf::Line(of, id),
        };
        sum.plus(of, bid.line_total(line), &line.place);
    }
    sum.steps()
}
