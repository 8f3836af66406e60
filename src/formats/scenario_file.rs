//! A scenario as text for a file or the browser's storage: `tranche-scenario/3`, and what was written before it, see
//! `docs/scenario-formats.md`.

mod award_text;
mod saved_file;
mod v1_v2;
mod v3;
mod write;

use crate::fund::Fund;
use crate::json::{self, Fields, Json};
use crate::scenario::{Arrival, LostDecision, Scenario, take_places};
pub use saved_file::BadScenarioFile;
use saved_file::File;
pub use write::write;

/// What the format of every scenario file begins with.
pub const FAMILY: &str = "tranche-scenario/";

/// What could be carried over of a scenario that was made for other figures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CarriedScenario {
    /// The decisions that are possible here, with a mark on those that came, or may have come, to another amount, and on
    /// those whose bid has other words.
    pub scenario: Scenario,
    /// What was decided on bids that this fund does not have.
    pub gone: Vec<LostDecision>,
}

/// Reads a scenario back.
///
/// # Errors
/// Says why it is not one of this fund; nothing is read in part.
pub fn read(fund: &Fund, text: &str) -> Result<Arrival, BadScenarioFile> {
    opened(fund, &*file(fund, text)?)
}

/// Reads a scenario that stands in another file, as [`read`] does.
pub(crate) fn of_json(fund: &Fund, json: &Json) -> Result<Arrival, BadScenarioFile> {
    opened(fund, &*file_of(fund, json)?)
}

fn opened(fund: &Fund, file: &dyn File) -> Result<Arrival, BadScenarioFile> {
    file.opened(fund).unwrap_or(Err(BadScenarioFile::OtherFigures))
}

/// Reads a scenario that may have been made for this fund while its bids or amounts were others, and carries its
/// decisions over as [`Scenario::carried`] does. Up to format 2 a file tells only of marked bids what they came to, so every
/// decision whose amount is not known by itself is marked. To be done because someone chose it, and never silently.
///
/// # Errors
/// Says why it is not one of this fund, never [`BadScenarioFile::OtherFigures`].
pub fn carry(fund: &Fund, text: &str) -> Result<CarriedScenario, BadScenarioFile> {
    let file = file(fund, text)?;
    if let Some(opened) = file.opened(fund) {
        let Arrival { scenario, mismatch } = opened?;
        let gone = mismatch.map(|mismatch| mismatch.left_out).unwrap_or_default();
        return Ok(CarriedScenario { scenario, gone });
    }
    let (mut given, mut gone) = (Vec::new(), Vec::new());
    let mut decided = file.decided(fund);
    take_places(decided.iter_mut().map(|(_, was, given)| (given.decision.outcome.rank(), was)).collect());
    for (reference, was, written) in decided {
        let only_a_number = was.other_words && fund.may_be_made_up(&reference);
        match fund.bid(&reference).filter(|_| !only_a_number) {
            Some(bid) => given.push((reference, was.now(bid, &written.decision))),
            None => gone.push(LostDecision { bid: reference, was }),
        }
    }
    Ok(CarriedScenario { scenario: Scenario::of(given.into_iter()), gone })
}

fn file(fund: &Fund, text: &str) -> Result<Box<dyn File>, BadScenarioFile> {
    let json = json::parse(text.trim_start_matches('\u{feff}')).map_err(|_| BadScenarioFile::Damaged)?;
    file_of(fund, &json)
}

fn file_of(fund: &Fund, json: &Json) -> Result<Box<dyn File>, BadScenarioFile> {
    let mut fields = Fields::of(String::new(), json).map_err(|_| BadScenarioFile::Damaged)?;
    let mut text = |name| fields.text(name).map_err(|_| BadScenarioFile::Damaged);
    let (format, id) = (text("format")?, text("fund"));
    match format.as_str() {
        v3::FORMAT => v3::file(fund, id?, fields),
        v1_v2::PLAIN | v1_v2::MARKED => v1_v2::file(fund, id?, format == v1_v2::MARKED, fields),
        _ if format.starts_with(FAMILY) => Err(BadScenarioFile::Newer(format)),
        _ => Err(BadScenarioFile::Damaged),
    }
}
