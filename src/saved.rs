//! A scenario as text for a file or the browser's storage: `tranche-scenario/1`, see `docs/scenario-formats.md`.

use serde::{Deserialize, Serialize};

use crate::edit::Refusal;
use crate::fingerprint::Fingerprint;
use crate::fund::Fund;
use crate::scenario::Scenario;

const FORMAT: &str = "tranche-scenario/1";
const FAMILY: &str = "tranche-scenario/";

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct SavedFile {
    format: String,
    fund: String,
    fingerprint: String,
    decisions: Scenario,
}

/// Why a text is not a scenario of this fund.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BadSaved {
    /// It is not a saved scenario, or a damaged one.
    Damaged,
    /// It was written by a newer version of this page; the format it names.
    Newer(String),
    /// It was made for another fund; the id it names.
    OtherFund(String),
    /// It was made for this fund while its bids or amounts were others.
    OtherFigures,
    /// It decides what this fund cannot carry out.
    Refused(Refusal),
}

/// The text of a scenario. The same scenario always gives the same text.
#[must_use]
pub fn write(fund: &Fund, scenario: &Scenario) -> String {
    let file = SavedFile {
        format: FORMAT.to_owned(),
        fund: fund.id.to_string(),
        fingerprint: Fingerprint::of(fund).to_string(),
        decisions: scenario.clone(),
    };
    serde_json::to_string_pretty(&file).unwrap_or_default()
}

/// Reads a scenario back.
///
/// # Errors
/// Says why it is not one of this fund; nothing is read in part.
pub fn read(fund: &Fund, text: &str) -> Result<Scenario, BadSaved> {
    #[derive(Deserialize)]
    struct Head {
        format: String,
    }
    let text = text.trim_start_matches('\u{feff}');
    let head: Head = serde_json::from_str(text).map_err(|_| BadSaved::Damaged)?;
    if head.format != FORMAT {
        let newer = head.format.starts_with(FAMILY);
        return Err(if newer { BadSaved::Newer(head.format) } else { BadSaved::Damaged });
    }
    let file: SavedFile = serde_json::from_str(text).map_err(|_| BadSaved::Damaged)?;
    if file.fund != fund.id.as_str() {
        return Err(BadSaved::OtherFund(file.fund));
    }
    if file.fingerprint != Fingerprint::of(fund).to_string() {
        return Err(BadSaved::OtherFigures);
    }
    file.decisions.check(fund).map_err(BadSaved::Refused)?;
    Ok(file.decisions)
}
