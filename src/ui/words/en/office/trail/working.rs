//! Words for the steps of a calculation.

use crate::trail::{Sign, Step, StepOf};
use crate::ui::words::key_figures as figures;
use crate::{BidRef, Cost, Fund, LineId};

/// What is held back.
const HELD_BACK: &str = "Held back";

/// What a step is.
pub fn step(fund: &Fund, of: &StepOf) -> String {
    let partnership = |id| fund.partnership(id).map_or("", |one| one.short_name());
    match of {
        StepOf::Source(at) => fund.sources.get(*at).map_or_else(String::new, |source| source.title.clone()),
        StepOf::Commitment(at) => fund
            .commitments
            .get(*at)
            .map_or_else(String::new, |promise| format!("Committed: {}", promise.title)),
        StepOf::Fund => figures::FUND.to_owned(),
        StepOf::Committed => figures::COMMITTED.to_owned(),
        StepOf::Available => figures::AVAILABLE.to_owned(),
        StepOf::Uncommitted => "Not committed".to_owned(),
        StepOf::HeldBack(at) => held_back(fund.rules.get(*at).map_or("", |rule| &rule.reason)),
        StepOf::AllHeldBack => HELD_BACK.to_owned(),
        StepOf::Funded => figures::FUNDED.to_owned(),
        StepOf::Remaining => "Remaining".to_owned(),
        StepOf::Requested(id) | StepOf::Reduced(id) => partnership(id).to_owned(),
        StepOf::Bid(bid) => bid.to_string(),
        StepOf::Least(bid) => format!("{bid} reduced"),
        StepOf::Line(bid, id) => line_title(fund, bid, id).to_owned(),
        StepOf::Units(bid, id, count) => units(fund, bid, id, *count),
        StepOf::LowerLine(bid, id) => format!("{}, reduced", line_title(fund, bid, id)),
        StepOf::Multiplication(bid, id) => multiplication(fund, bid, id),
    }
}

/// How steps come to what they come to: `£21,960 (Training, 20 constables at £1,098) + £16,000 (Uniform, 20 constables at £800) =
/// £37,960`.
pub fn working(fund: &Fund, steps: &[Step]) -> String {
    let mut words = String::new();
    for (at, one) in steps.iter().enumerate() {
        words += match one.sign {
            Sign::Plus if at == 0 => "",
            Sign::Plus => " + ",
            Sign::Minus => " − ",
            Sign::Equals => " = ",
        };
        words += &format!("{} ({})", fund.show(one.amount), step(fund, &one.of));
    }
    match steps.last().filter(|_| steps.len() > 1) {
        Some(last) => format!("{words} = {}", fund.show(last.running)),
        None => words,
    }
}

/// `Held back: for what comes up during the year`.
fn held_back(reason: &str) -> String {
    let reason = reason.trim_end_matches('.');
    if reason.is_empty() { HELD_BACK.to_owned() } else { format!("{HELD_BACK}: {reason}") }
}

fn line_title<'f>(fund: &'f Fund, bid: &BidRef, line: &LineId) -> &'f str {
    let found = fund.bid(bid).and_then(|bid| bid.line(line));
    found.map_or("", |line| line.title.as_str())
}

/// `Training, 18 constables at £1,098`.
fn units(fund: &Fund, bid: &BidRef, line: &LineId, count: u32) -> String {
    let found = fund.bid(bid).and_then(|bid| Some((bid, bid.line(line)?)));
    let Some((bid, line)) = found else { return String::new() };
    let Cost::PerUnit { each, per } = &line.cost else { return line.title.clone() };
    let names = bid.unit(per).map(|unit| if count == 1 { &unit.one } else { &unit.many });
    format!("{}, {count} {} at {}", line.title, names.map_or("", String::as_str), fund.show(*each))
}

/// `12 hours at £52`.
fn multiplication(fund: &Fund, bid: &BidRef, line: &LineId) -> String {
    let found = fund.bid(bid).and_then(|bid| bid.line(line)?.worked.as_ref());
    found.map_or_else(String::new, |one| format!("{} {} at {}", one.times, one.of, fund.show(one.each)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::trail::Trail;
    use crate::{Ledger, Scenario};

    #[test]
    fn each_difference_of_the_paper_is_worked_out_in_words() {
        let fund =
            Fund::read(include_str!("../../../../../../public/funds/invest-to-save-2013-14.json")).ok();
        let said = fund.map(|fund| {
            let scenario = Scenario::default();
            let trail = Trail::of(&fund, &scenario, &Ledger::of(&fund, &scenario));
            trail.differences().map(|one| working(&fund, &one.working)).collect::<Vec<_>>()
        });
        let said = said.unwrap_or_default();
        let ends = |at: usize, end: &str| said.get(at).is_some_and(|words| words.ends_with(end));
        assert!(ends(0, " at £800) = £37,960"), "{said:#?}");
        assert!(ends(1, " = £1,360"), "{said:#?}");
        assert!(said.get(2).is_some_and(|words| words.starts_with("£624 (12 ")), "{said:#?}");
    }
}
