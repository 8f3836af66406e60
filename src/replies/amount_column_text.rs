//! A member's choice as a column of a spreadsheet: references of bids, each with an amount.

use std::collections::HashMap;

use super::amount_line::{AmountFault, BadLine, Line, References};
use crate::fund::Fund;
use crate::ids::BidRef;
use crate::scenario::Scenario;

/// What a column of amounts decides.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AmountReply {
    /// Its decisions: bids without an amount, and those of lines that do not count, are not decided.
    pub scenario: Scenario,
    /// The bids whose lines count, with or without an amount, in the order of the text.
    pub bids: Vec<BidRef>,
    /// The line of a heading that was passed over, from 1.
    pub heading: Option<usize>,
    /// The lines that do not count.
    pub bad: Vec<BadLine>,
}

/// No line of a text names a bid of the fund.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoAmounts;

/// How many characters of a bad line are told.
const TOLD: usize = 120;

/// Reads lines that each have the reference of a bid and an amount in the fund's currency, parted by a tab, a semicolon, a
/// comma, a colon or spaces. Of a bid that stands there twice with two amounts neither counts.
///
/// # Errors
/// [`NoAmounts`] where no line begins with the reference of a bid.
pub fn read_amounts(fund: &Fund, text: &str) -> Result<AmountReply, NoAmounts> {
    let references = References::of(fund);
    let mut reply = AmountReply::default();
    let mut counted: Vec<(usize, &str, Line<'_>)> = Vec::new();
    let lines = (1..).zip(text.lines()).filter(|(_, line)| !line.trim().is_empty());
    for (at, (number, line)) in lines.enumerate() {
        match references.read(line) {
            Ok(given) => counted.push((number, line, given)),
            Err(AmountFault::UnknownBid) if at == 0 && is_heading(line) => reply.heading = Some(number),
            Err(why) => reply.bad.push(bad(number, line, why)),
        }
    }
    let names_none = |one: &BadLine| one.why == AmountFault::UnknownBid;
    if counted.is_empty() && reply.bad.iter().all(names_none) {
        return Err(NoAmounts);
    }
    reply.decide(&counted);
    Ok(reply)
}

/// All lines of one bid.
struct Lines {
    first: usize,
    second: Option<usize>,
    are_same: bool,
}

impl AmountReply {
    fn decide(&mut self, counted: &[(usize, &str, Line<'_>)]) {
        let mut of_bid: HashMap<&BidRef, Lines> = HashMap::new();
        for (at, (_, _, (bid, outcome))) in counted.iter().enumerate() {
            let lines =
                of_bid.entry(&bid.reference).or_insert(Lines { first: at, second: None, are_same: true });
            if lines.first != at {
                lines.second = lines.second.or(Some(at));
                lines.are_same &= counted[lines.first].2.1 == *outcome;
            }
        }
        let mut decided = Vec::with_capacity(counted.len());
        for (at, (number, line, (bid, outcome))) in counted.iter().enumerate() {
            let Some(lines) = of_bid.get(&bid.reference) else { continue };
            if lines.first == at && lines.are_same {
                self.bids.push(bid.reference.clone());
                decided.extend(outcome.clone().map(|outcome| (bid.reference.clone(), outcome)));
            } else {
                let other = if lines.first == at { lines.second.unwrap_or(at) } else { lines.first };
                self.bad.push(bad(*number, line, AmountFault::Twice(counted[other].0)));
            }
        }
        self.scenario = Scenario::deciding(decided.into_iter());
        self.bad.sort_by_key(|one| one.line);
    }
}

fn bad(line: usize, text: &str, why: AmountFault) -> BadLine {
    BadLine { line, found: text.trim().chars().take(TOLD).collect(), why }
}

fn is_heading(line: &str) -> bool {
    !line.contains(|c: char| c.is_ascii_digit())
}
