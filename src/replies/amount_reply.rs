//! What a column of amounts decides.

use std::collections::HashMap;

use super::amount_line::{AmountFault, BadLine, Line};
use super::outcome_words::Said;
use crate::fund::Fund;
use crate::ids::BidRef;
use crate::import::Unit;
use crate::scenario::{Edit, Outcome, Rank, Refusal, Scenario};

/// What a column of amounts decides.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AmountReply {
    /// Its decisions: bids without an amount, and those of lines that do not count, are not decided. The reserve list is in the
    /// order of the lines.
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

/// All lines of one bid.
struct Lines {
    first: usize,
    second: Option<usize>,
    are_same: bool,
}

impl AmountReply {
    /// Takes in the lines that count; on how many bids they say something.
    pub(super) fn decide(&mut self, fund: &Fund, counted: &[(usize, &str, Line<'_>)]) -> usize {
        let mut of_bid: HashMap<&BidRef, Lines> = HashMap::new();
        for (at, (_, _, (bid, said))) in counted.iter().enumerate() {
            let lines =
                of_bid.entry(&bid.reference).or_insert(Lines { first: at, second: None, are_same: true });
            if lines.first != at {
                lines.second = lines.second.or(Some(at));
                lines.are_same &= counted[lines.first].2.1 == *said;
            }
        }
        let mut count = 0;
        for (at, (number, line, (bid, said))) in counted.iter().enumerate() {
            let Some(lines) = of_bid.get(&bid.reference) else { continue };
            if lines.first == at && lines.are_same {
                self.bids.push(bid.reference.clone());
                match self.say(fund, &bid.reference, said) {
                    Ok(()) => count += usize::from(*said != Said::NotDecided),
                    Err(why) => self.bad.push(BadLine::of(*number, line, AmountFault::Refused(why))),
                }
            } else {
                let other = if lines.first == at { lines.second.unwrap_or(at) } else { lines.first };
                self.bad.push(BadLine::of(*number, line, AmountFault::Twice(counted[other].0)));
            }
        }
        self.bad.sort_by_key(|one| one.line);
        count
    }

    fn say(&mut self, fund: &Fund, bid: &BidRef, said: &Said) -> Result<(), Refusal> {
        let edit = match said {
            Said::NotDecided => return Ok(()),
            Said::Decides(Outcome::Reserve { rank, award }) => {
                let rank = Rank::new(self.scenario.reserve_list().len() + 1).unwrap_or(*rank);
                Edit::Decide(bid.clone(), Outcome::Reserve { rank, award: award.clone() })
            }
            Said::Decides(outcome) => Edit::Decide(bid.clone(), outcome.clone()),
            Said::StandsAside(why) => Edit::Abstain(bid.clone(), *why),
        };
        self.scenario.apply(fund, &edit)
    }

    /// The lines that do not count, and those without an amount, in their order.
    pub(super) fn bad_and_blank(self, counted: &[(usize, &str, Line<'_>)]) -> Vec<BadLine> {
        let blank = counted.iter().filter(|(.., (_, said))| *said == Said::NotDecided);
        let mut all = self.bad;
        all.extend(blank.map(|(number, line, _)| BadLine::of(*number, line, AmountFault::NoAmount)));
        all.sort_by_key(|one| one.line);
        all.dedup_by_key(|one| one.line);
        all
    }
}
