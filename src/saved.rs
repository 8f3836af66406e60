//! A scenario as text for a file or the browser's storage: `tranche-scenario/1` and `/2`, see
//! `docs/scenario-formats.md`.

use std::borrow::Cow;

use hifijson::value::Value;
use serde::{Serialize, Serializer};

use crate::amend::Gone;
use crate::decision::{Decision, Parts, Taken};
use crate::edit::{Edit, Refusal};
use crate::fingerprint::Fingerprint;
use crate::fund::Fund;
use crate::ids::BidRef;
use crate::json::{self, Fields, Json};
use crate::money::Money;
use crate::scenario::{Scenario, Was};

const PLAIN: &str = "tranche-scenario/1";
/// With what some bids were given before their figures changed.
const MARKED: &str = "tranche-scenario/2";
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

/// What could be carried over of a scenario that was made for other figures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Carried {
    /// The decisions that are possible here, with a mark on those that came, or may have come, to another amount.
    pub scenario: Scenario,
    /// What was decided on bids that this fund does not have.
    pub gone: Vec<Gone>,
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
        #[serde(skip_serializing_if = "Option::is_none")]
        look_again: Option<Marks<'a>>,
    }
    let marked = scenario.to_look_at().next().is_some();
    let file = SavedFile {
        format: if marked { MARKED } else { PLAIN },
        fund: fund.id.as_str(),
        fingerprint: Fingerprint::of(fund).to_string(),
        decisions: scenario,
        look_again: marked.then_some(Marks(scenario)),
    };
    serde_json::to_string_pretty(&file).unwrap_or_default()
}

/// What the bids to look at again were given.
struct Marks<'a>(&'a Scenario);

impl Serialize for Marks<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.to_look_at())
    }
}

/// Reads a scenario back.
///
/// # Errors
/// Says why it is not one of this fund; nothing is read in part.
pub fn read(fund: &Fund, text: &str) -> Result<Scenario, BadSaved> {
    let file = file(fund, text)?;
    if !file.of_these_figures {
        return Err(BadSaved::OtherFigures);
    }
    let mut scenario = Scenario::default();
    for (bid, decision) in file.decisions {
        scenario.apply(fund, &Edit::Decide(bid, decision)).map_err(BadSaved::Refused)?;
    }
    for (reference, was) in file.look_again {
        let bid = fund.bid(&reference).ok_or(BadSaved::Damaged)?;
        let given = was.now(bid);
        // What is as it was is not marked, and what was given is still given where it can be.
        if given.was.is_none() || given.decision != *scenario.decision(&reference) {
            return Err(BadSaved::Damaged);
        }
        scenario.put(&reference, given);
    }
    Ok(scenario)
}

/// Reads a scenario that may have been made for this fund while its bids or amounts were others, and carries its
/// decisions over as [`Scenario::carried`] does. A file tells only of marked bids what they came to, so every decision
/// whose amount is not known by itself is marked. To be done because someone chose it, and never silently.
///
/// # Errors
/// Says why it is not one of this fund, never [`BadSaved::OtherFigures`].
pub fn carry(fund: &Fund, text: &str) -> Result<Carried, BadSaved> {
    match read(fund, text) {
        Err(BadSaved::OtherFigures) => {}
        other => return other.map(|scenario| Carried { scenario, gone: Vec::new() }),
    }
    let file = file(fund, text)?;
    let unmarked =
        file.decisions.into_iter().filter(|(bid, _)| !file.look_again.iter().any(|(b, _)| b == bid));
    let unmarked: Vec<(BidRef, Was)> = unmarked.map(|(bid, decision)| (bid, Was::of(decision))).collect();
    let mut carried = Carried { scenario: Scenario::default(), gone: Vec::new() };
    for (reference, was) in unmarked.into_iter().chain(file.look_again) {
        match fund.bid(&reference) {
            Some(bid) => drop(carried.scenario.put(&reference, was.now(bid))),
            None => carried.gone.push(Gone { bid: reference, was }),
        }
    }
    Ok(carried)
}

impl Was {
    /// A decision of which only a file is left, with its amount where it says one.
    fn of(decision: Decision) -> Self {
        let amount = match &decision {
            Decision::NotFunded => Some(Money::ZERO),
            Decision::Other(amount) | Decision::Above(amount) => Some(*amount),
            Decision::InFull | Decision::Option(_) | Decision::Parts(_) => None,
        };
        Self { decision, amount }
    }
}

/// A file as it stands, held against the fund by nothing but its name.
struct File {
    of_these_figures: bool,
    decisions: Vec<(BidRef, Decision)>,
    look_again: Vec<(BidRef, Was)>,
}

fn file(fund: &Fund, text: &str) -> Result<File, BadSaved> {
    let json = json::parse(text.trim_start_matches('\u{feff}')).map_err(|_| BadSaved::Damaged)?;
    let mut fields = Fields::of(String::new(), &json).map_err(|_| BadSaved::Damaged)?;
    let mut text = |name| fields.text(name).map_err(|_| BadSaved::Damaged);
    let format = text("format")?;
    let marked = format == MARKED;
    if !marked && format != PLAIN {
        let newer = format.starts_with(FAMILY);
        return Err(if newer { BadSaved::Newer(format) } else { BadSaved::Damaged });
    }
    let (made_for, fingerprint) = (text("fund")?, text("fingerprint")?);
    if made_for != fund.id.as_str() {
        return Err(BadSaved::OtherFund(made_for));
    }
    let of_these_figures = fingerprint == Fingerprint::of(fund).to_string();
    let decisions =
        fields.take("decisions").and_then(|json| by_bid(json, decision)).ok_or(BadSaved::Damaged)?;
    let look_again = if marked {
        let marks = fields.take("look_again").and_then(|json| by_bid(json, was));
        marks.filter(|marks| !marks.is_empty()).ok_or(BadSaved::Damaged)?
    } else {
        Vec::new()
    };
    fields.done().map_err(|_| BadSaved::Damaged)?;
    Ok(File { of_these_figures, decisions, look_again })
}

/// What stands under each bid that is named; `None` where a piece is not of the format.
fn by_bid<T>(json: &Json<'_>, read: fn(&Json<'_>) -> Option<T>) -> Option<Vec<(BidRef, T)>> {
    let entry =
        |(name, value): &(Cow<'_, str>, Json<'_>)| Some((name.as_ref().try_into().ok()?, read(value)?));
    entries(Some(json))?.iter().map(entry).collect()
}

fn was(json: &Json<'_>) -> Option<Was> {
    let mut fields = Fields::of(String::new(), json).ok()?;
    let decision = decision(fields.take("was")?)?;
    let amount = match fields.take("amount") {
        None => None,
        Some(Value::String(amount)) => Some(Money::total_from_plain(amount).ok()?),
        Some(_) => return None,
    };
    fields.done().ok().map(|()| Was { decision, amount })
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
