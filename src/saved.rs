//! A scenario as text for a file or the browser's storage: `tranche-scenario/1`, see `docs/scenario-formats.md`.

use std::borrow::Cow;

use hifijson::value::Value;
use serde::Serialize;

use crate::decision::{Decision, Parts, Taken};
use crate::edit::{Edit, Refusal};
use crate::fingerprint::Fingerprint;
use crate::fund::Fund;
use crate::json::{self, Fields, Json};
use crate::money::Money;
use crate::scenario::Scenario;

const FORMAT: &str = "tranche-scenario/1";
const FAMILY: &str = "tranche-scenario/";

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
    #[derive(Serialize)]
    struct SavedFile<'a> {
        format: &'a str,
        fund: &'a str,
        fingerprint: String,
        decisions: &'a Scenario,
    }
    let file = SavedFile {
        format: FORMAT,
        fund: fund.id.as_str(),
        fingerprint: Fingerprint::of(fund).to_string(),
        decisions: scenario,
    };
    serde_json::to_string_pretty(&file).unwrap_or_default()
}

/// Reads a scenario back.
///
/// # Errors
/// Says why it is not one of this fund; nothing is read in part.
pub fn read(fund: &Fund, text: &str) -> Result<Scenario, BadSaved> {
    let json = json::parse(text.trim_start_matches('\u{feff}')).map_err(|_| BadSaved::Damaged)?;
    let mut fields = Fields::of(String::new(), &json).map_err(|_| BadSaved::Damaged)?;
    let mut text = |name| fields.text(name).map_err(|_| BadSaved::Damaged);
    let format = text("format")?;
    if format != FORMAT {
        let newer = format.starts_with(FAMILY);
        return Err(if newer { BadSaved::Newer(format) } else { BadSaved::Damaged });
    }
    let (made_for, fingerprint) = (text("fund")?, text("fingerprint")?);
    if made_for != fund.id.as_str() {
        return Err(BadSaved::OtherFund(made_for));
    }
    if fingerprint != Fingerprint::of(fund).to_string() {
        return Err(BadSaved::OtherFigures);
    }
    let edits = fields.take("decisions").and_then(decisions).ok_or(BadSaved::Damaged)?;
    fields.done().map_err(|_| BadSaved::Damaged)?;
    let mut scenario = Scenario::default();
    for edit in edits {
        scenario.apply(fund, &edit).map_err(BadSaved::Refused)?;
    }
    Ok(scenario)
}

/// One edit for each bid that is named; `None` where a piece is not of the format.
fn decisions(json: &Json<'_>) -> Option<Vec<Edit>> {
    let edit = |(name, value): &(Cow<'_, str>, Json<'_>)| {
        Some(Edit::Decide(name.as_ref().try_into().ok()?, decision(value)?))
    };
    entries(Some(json))?.iter().map(edit).collect()
}

fn decision(json: &Json<'_>) -> Option<Decision> {
    if let Value::String(word) = json {
        return match word.as_ref() {
            "in-full" => Some(Decision::InFull),
            "not-funded" => Some(Decision::NotFunded),
            _ => None,
        };
    }
    let Value::Object(one) = json else { return None };
    let [(kind, value)] = one.as_slice() else { return None };
    match (kind.as_ref(), value) {
        ("option", Value::String(id)) => Some(Decision::Option(id.as_ref().try_into().ok()?)),
        ("other", Value::String(amount)) => Money::from_plain(amount).ok().map(Decision::Other),
        ("above", Value::String(amount)) => Money::from_plain(amount).ok().map(Decision::Above),
        ("parts", parts) => self::parts(parts).map(Decision::Parts),
        _ => None,
    }
}

fn parts(json: &Json<'_>) -> Option<Parts> {
    let mut fields = Fields::of(String::new(), json).ok()?;
    let mut parts = Parts::default();
    for (id, taken) in entries(fields.take("lines"))? {
        let taken = match taken {
            Value::String(word) if word == "full" => Taken::Full,
            Value::String(word) if word == "reduced" => Taken::Reduced,
            _ => return None,
        };
        parts = parts.with_line(id.as_ref().try_into().ok()?, Some(taken));
    }
    for (id, count) in entries(fields.take("units"))? {
        let count = json::count(count).filter(|count| *count > 0)?;
        parts = parts.with_units(id.as_ref().try_into().ok()?, count);
    }
    fields.done().ok().map(|()| parts)
}

/// The entries of an object, each name once; none where the field is not there.
fn entries<'j, 't>(json: Option<&'j Json<'t>>) -> Option<&'j [(Cow<'t, str>, Json<'t>)]> {
    let entries = match json {
        None => return Some(&[]),
        Some(Value::Object(entries)) => entries,
        Some(_) => return None,
    };
    json::twice(entries).is_none().then_some(entries)
}
