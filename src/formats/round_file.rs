//! A round with what was decided on it, in one file: `tranche-round/1`, see `docs/scenario-formats.md`. It needs nothing that its
//! reader has already, and opens wherever a file does.

use crate::fund::{BadFund, Fund};
use crate::json::{self, Fields, Misfit, Shape, Writer};
use crate::scenario::{Arrival, Scenario};

use super::scenario_file::{self, BadScenarioFile};

const FORMAT: &str = "tranche-round/1";
/// What the format of every such file begins with.
pub const FAMILY: &str = "tranche-round/";

/// A fund, and scenarios that were made for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoundFile {
    /// The fund.
    pub fund: Fund,
    /// The scenarios, in the order of their file.
    pub scenarios: Vec<NamedScenario>,
}

/// A scenario, and what its sender says of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NamedScenario {
    /// What it is called; may be empty.
    pub title: String,
    /// Who made it; may be empty.
    pub sender: String,
    /// When it was made, as its sender writes it; may be empty.
    pub date: String,
    /// What was decided, with reasons and conditions.
    pub scenario: Scenario,
}

/// Why a text is not a round with its scenarios.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BadRoundFile {
    /// It is none, or its fund is not one that can be relied on.
    Fund(BadFund),
    /// The scenario of this number, counted from 1, is not one of the fund beside it.
    Scenario(usize, BadScenarioFile),
}

impl From<Misfit> for BadRoundFile {
    fn from(misfit: Misfit) -> Self {
        Self::Fund(BadFund::Misfit(misfit))
    }
}

/// Whether a text looks like such a file, of whatever version.
#[must_use]
pub fn may_be(text: &str) -> bool {
    text.contains(FAMILY)
}

/// The text of a round. The same round always gives the same text; `None` where the fund cannot be written.
#[must_use]
pub fn write(fund: &Fund, scenarios: &[NamedScenario]) -> Option<String> {
    let fund_text = serde_json::to_string(&**fund).ok()?;
    let named = |one: &NamedScenario| {
        let text = scenario_file::write(fund, &one.scenario);
        Writer::object(&|json| {
            json.text_if_any("title", &one.title);
            json.text_if_any("sender", &one.sender);
            json.text_if_any("date", &one.date);
            json.json("decisions", &text);
        })
    };
    let scenarios: Vec<String> = scenarios.iter().map(named).collect();
    Some(Writer::object(&|json| {
        json.text("format", FORMAT);
        json.json("fund", &fund_text);
        json.json("scenarios", &format!("[{}]", scenarios.join(", ")));
    }))
}

/// Reads a round back, with all of its scenarios or none.
///
/// # Errors
/// Says what is wrong, and in which part.
pub fn read(text: &str) -> Result<RoundFile, BadRoundFile> {
    let json = json::parse(text.trim_start_matches('\u{feff}'))
        .map_err(|why| BadRoundFile::Fund(BadFund::Broken(why)))?;
    let mut fields = Fields::of(String::new(), &json)?;
    let format = fields.text_or_empty("format")?;
    if format != FORMAT {
        let is_newer = format.starts_with(FAMILY);
        let why = if is_newer { BadFund::Newer(format) } else { BadFund::OtherFormat(format) };
        return Err(BadRoundFile::Fund(why));
    }
    let fund = fields.take("fund").ok_or_else(|| fields.misfit(Shape::Missing("fund")))?;
    let fund = Fund::of_json(fund).map_err(BadRoundFile::Fund)?;
    let named = fields.needed_list("scenarios")?.into_iter().enumerate();
    let scenarios: Result<Vec<_>, _> = named.map(|(at, one)| scenario(&fund, at + 1, one)).collect();
    let scenarios = scenarios?;
    fields.done()?;
    Ok(RoundFile { fund, scenarios })
}

fn scenario(fund: &Fund, number: usize, mut fields: Fields) -> Result<NamedScenario, BadRoundFile> {
    let decisions = fields.take("decisions").ok_or_else(|| fields.misfit(Shape::Missing("decisions")))?;
    let whole = |arrival: Arrival| match arrival.mismatch {
        None => Ok(arrival.scenario),
        Some(_) => Err(BadScenarioFile::OtherFigures),
    };
    let read = scenario_file::of_json(fund, decisions).and_then(whole);
    let named = NamedScenario {
        title: fields.text_or_empty("title")?,
        sender: fields.text_or_empty("sender")?,
        date: fields.text_or_empty("date")?,
        scenario: read.map_err(|why| BadRoundFile::Scenario(number, why))?,
    };
    fields.done()?;
    Ok(named)
}
