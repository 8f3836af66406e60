//! A member's choice as a column of a spreadsheet: references of bids, each with an amount.

use std::collections::HashMap;

use super::amount_line::{AmountFault, BadLine, Line, References};
use crate::fund::Fund;
use crate::ids::BidRef;
use crate::import::{Unit, units_in_line};
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
    /// What says that the amounts are thousands or the like, and not whole pounds.
    pub unit: Option<UnitLine>,
    /// The lines that do not count.
    pub bad: Vec<BadLine>,
}

/// A line that says what the amounts below it count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnitLine {
    /// Which line of the text, from 1.
    pub line: usize,
    /// What stands there, the beginning of it where it is long.
    pub found: String,
    /// What it says.
    pub unit: Unit,
}

/// Why a text decides nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoAmounts {
    /// No line names a bid of the fund.
    NoBid,
    /// It says that amounts are in several units, or says so only below some of them.
    UnclearUnit(UnitLine),
    /// No line has an amount that counts; these are the lines.
    NoneCounts(Vec<BadLine>),
}

/// How many characters of a bad line are told.
const TOLD: usize = 120;

/// Reads lines that each have the reference of a bid and an amount in the fund's currency, parted by a tab, a semicolon, a
/// comma, a colon or spaces. Of a bid that stands there twice with two amounts neither counts. Where a heading or a sentence
/// above says that amounts are thousands or the like, they are read so.
///
/// # Errors
/// Says why nothing is decided: a text is no column, cannot be read in one unit, or has no amount that counts.
pub fn read_amounts(fund: &Fund, text: &str) -> Result<AmountReply, NoAmounts> {
    let references = References::of(fund);
    let lines: Vec<(usize, &str)> =
        (1..).zip(text.lines()).filter(|(_, line)| !line.trim().is_empty()).collect();
    let names_none = |line: &str| references.read(line) == Err(AmountFault::UnknownBid);
    let unit = unit(&lines, names_none)?;
    let references = references.in_unit(unit.as_ref().map_or(Unit::ONE, |line| line.unit));
    let mut reply = AmountReply { unit, ..AmountReply::default() };
    let mut counted: Vec<(usize, &str, Line<'_>)> = Vec::new();
    let mut may_be_heading = true;
    for (number, line) in lines {
        let is_of_unit = || reply.unit.is_some() && !units_in_line(line).is_empty();
        match references.read(line) {
            Ok(given) => counted.push((number, line, given)),
            Err(AmountFault::UnknownBid) if is_of_unit() => continue,
            Err(AmountFault::UnknownBid) if may_be_heading && is_heading(line) => {
                reply.heading = Some(number)
            }
            Err(why) => reply.bad.push(bad(number, line, why)),
        }
        may_be_heading = false;
    }
    let names_none = |one: &BadLine| one.why == AmountFault::UnknownBid;
    if counted.is_empty() && reply.bad.iter().all(names_none) {
        return Err(NoAmounts::NoBid);
    }
    if reply.decide(&counted) == 0 {
        return Err(NoAmounts::NoneCounts(reply.bad_and_blank(&counted)));
    }
    Ok(reply)
}

/// The line that says in which other unit than whole pounds the amounts are, where one does.
fn unit(lines: &[(usize, &str)], names_none: impl Fn(&str) -> bool) -> Result<Option<UnitLine>, NoAmounts> {
    let mut said: Option<UnitLine> = None;
    let mut is_below = false;
    for (number, line) in lines {
        if !names_none(line) {
            is_below = true;
            continue;
        }
        for unit in units_in_line(line) {
            let is_new = said.as_ref().is_none_or(|said| said.unit != unit);
            let line = || UnitLine { line: *number, found: beginning(line), unit };
            // A mark of money below is that of a total.
            let is_unclear = if is_below { unit != Unit::ONE } else { said.is_some() };
            if is_new && is_unclear {
                return Err(NoAmounts::UnclearUnit(line()));
            }
            said.get_or_insert_with(line);
        }
    }
    Ok(said.filter(|said| said.unit != Unit::ONE))
}

/// All lines of one bid.
struct Lines {
    first: usize,
    second: Option<usize>,
    are_same: bool,
}

impl AmountReply {
    /// Takes in the lines that count; how many bids they decide.
    fn decide(&mut self, counted: &[(usize, &str, Line<'_>)]) -> usize {
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
        let count = decided.len();
        self.scenario = Scenario::deciding(decided.into_iter());
        self.bad.sort_by_key(|one| one.line);
        count
    }

    /// The lines that do not count, and those without an amount, in their order.
    fn bad_and_blank(self, counted: &[(usize, &str, Line<'_>)]) -> Vec<BadLine> {
        let blank = counted.iter().filter(|(.., (_, outcome))| outcome.is_none());
        let mut all = self.bad;
        all.extend(blank.map(|(number, line, _)| bad(*number, line, AmountFault::NoAmount)));
        all.sort_by_key(|one| one.line);
        all.dedup_by_key(|one| one.line);
        all
    }
}

fn bad(line: usize, text: &str, why: AmountFault) -> BadLine {
    BadLine { line, found: beginning(text), why }
}

fn beginning(text: &str) -> String {
    text.trim().chars().take(TOLD).collect()
}

fn is_heading(line: &str) -> bool {
    !line.contains(|c: char| c.is_ascii_digit())
}
