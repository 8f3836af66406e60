//! A final scenario that arrived in a link: what the board decided, held against the checksum that stands beside it.

use super::day::Day;
use super::final_code::FinalCode;
use crate::fund::Fund;
use crate::link::{self, BadLink};
use crate::scenario::{Mismatch, Scenario};

/// What a board decided, as a link brings it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FinalResult {
    /// What is decided on every bid.
    pub scenario: Scenario,
    /// What it is called.
    pub title: String,
    /// On which day it was decided.
    pub day: Day,
    /// The checksum of all this, worked out from what is here.
    pub code: FinalCode,
    /// How that stands to the checksum in the address.
    pub check: CodeCheck,
    /// What was different where it was marked; `None` where nothing was.
    pub mismatch: Option<Mismatch>,
    /// The code of the link as it came.
    pub link: String,
}

/// How a checksum that was worked out stands to one that somebody states.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeCheck {
    /// Both are the same.
    Matches,
    /// The stated one is this, and another.
    Differs(FinalCode),
    /// None is stated, or what is stated is no checksum.
    NotStated,
}

/// Why a text does not open as a result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BadResult {
    /// No scenario opens.
    Link(BadLink),
    /// It is a scenario, and nobody marked it as final.
    NotFinal,
}

/// Opens the result in a text, and holds it against the checksum that is stated with it.
///
/// # Errors
/// Says why nothing can be opened. A text that was changed is never opened as something else.
pub fn read_result(fund: &Fund, text: &str, stated: &str) -> Result<FinalResult, BadResult> {
    let (opened, link) = link::read_with_code(fund, text).map_err(BadResult::Link)?;
    let extras = opened.extras;
    let day = extras.date.parse().ok().filter(|_| extras.is_final && !extras.title.is_empty());
    let day = day.ok_or(BadResult::NotFinal)?;
    let (scenario, title) = (opened.scenario, extras.title);
    let is_decided = fund.bids.iter().all(|bid| !scenario.outcome(&bid.reference).is_undecided());
    // What is left out because a bid has other words here was decided, and the checksum tells of it.
    if !is_decided && opened.mismatch.as_ref().is_none_or(|mismatch| mismatch.left_out.is_empty()) {
        return Err(BadResult::NotFinal);
    }
    let code = FinalCode::of(fund, &scenario, &title, day);
    let check = match stated.parse() {
        Ok(stated) if stated == code => CodeCheck::Matches,
        Ok(stated) => CodeCheck::Differs(stated),
        Err(_) => CodeCheck::NotStated,
    };
    Ok(FinalResult { scenario, title, day, code, check, mismatch: opened.mismatch, link })
}
