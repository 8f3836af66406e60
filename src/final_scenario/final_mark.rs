//! How a scenario is marked as final: only what is decided on every bid, under a title, on a day.

use std::fmt;
use std::str::FromStr;

use super::day::Day;
use super::final_code::FinalCode;
use crate::fund::Fund;
use crate::ids::BidRef;
use crate::link::{Extras, LONGEST_TEXT};
use crate::scenario::Scenario;
use crate::store::Checksum;
use crate::title_line::one_line;

/// What stands beside a scenario that is final. Its title is that of the scenario, which does not change any more either.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FinalMark {
    /// The day on which it was decided, as the board says.
    pub day: Day,
    /// Its checksum, as it was when it was marked.
    pub code: FinalCode,
    /// Which text of the fund's file it was decided on, however often the bids are changed after that.
    pub bids: Checksum,
}

/// A text that is no such mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotMarked;

/// Why a scenario cannot be final.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotFinal {
    /// Bids are not decided.
    Undecided {
        /// Those that are still to decide.
        open: Vec<BidRef>,
        /// Those on which somebody abstained or stood aside: these are not decided either.
        without_vote: Vec<BidRef>,
    },
    /// These bids have changed since they were decided on, and nobody has said that the same is meant.
    ToCheck(Vec<BidRef>),
    /// It has no title.
    NoTitle,
    /// The title has more bytes than a link holds: so many at most.
    LongTitle(usize),
    /// This is no day of the calendar.
    NoDay(String),
}

/// Marks a scenario as final.
///
/// # Errors
/// Says what stands against it.
pub fn mark(
    fund: &Fund,
    scenario: &Scenario,
    title: &str,
    day: &str,
    bids: Checksum,
) -> Result<FinalMark, NotFinal> {
    let undecided = fund.bids.iter().filter(|bid| scenario.outcome(&bid.reference).is_undecided());
    let undecided = undecided.map(|bid| bid.reference.clone());
    let (without_vote, open): (Vec<BidRef>, Vec<BidRef>) =
        undecided.partition(|bid| scenario.decision(bid).abstention.is_some());
    let to_check: Vec<BidRef> = scenario.to_look_at().map(|(bid, _)| bid.clone()).collect();
    if !(open.is_empty() && without_vote.is_empty()) {
        return Err(NotFinal::Undecided { open, without_vote });
    }
    if !to_check.is_empty() {
        return Err(NotFinal::ToCheck(to_check));
    }
    let title = one_line(title);
    if title.is_empty() {
        return Err(NotFinal::NoTitle);
    }
    if title.len() > LONGEST_TEXT {
        return Err(NotFinal::LongTitle(LONGEST_TEXT));
    }
    let day = day.parse().map_err(|_| NotFinal::NoDay(day.to_owned()))?;
    Ok(FinalMark { day, code: FinalCode::of(fund, scenario, &title, day), bids })
}

impl FinalMark {
    /// Whether this is what was marked: the same bids, the same decisions, the same title.
    #[must_use]
    pub fn holds(&self, fund: &Fund, scenario: &Scenario, title: &str) -> bool {
        FinalCode::of(fund, scenario, title, self.day) == self.code
    }

    /// What a link to it says besides the decisions.
    #[must_use]
    pub fn extras(&self, title: &str, with_explanations: bool) -> Extras {
        let (title, date) = (title.to_owned(), self.day.to_string());
        Extras { title, date, is_final: true, with_explanations, ..Extras::default() }
    }
}

/// `2026-11-28 K7QX2M4D 177ef8c167`.
impl fmt::Display for FinalMark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} {}", self.day, self.code.in_address(), self.bids)
    }
}

impl FromStr for FinalMark {
    type Err = NotMarked;

    fn from_str(text: &str) -> Result<Self, NotMarked> {
        let mut words = text.split(' ');
        let mut word = || words.next().ok_or(NotMarked);
        let read = Self {
            day: word()?.parse().map_err(|_| NotMarked)?,
            code: word()?.parse().map_err(|_| NotMarked)?,
            bids: word()?.parse().map_err(|_| NotMarked)?,
        };
        if read.to_string() == text { Ok(read) } else { Err(NotMarked) }
    }
}
