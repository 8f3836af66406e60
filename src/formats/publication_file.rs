//! What was typed to publish the result of a round, as text: `tranche-publication/1`, see `docs/store-format.md`.

use hifijson::value::Value;

use crate::ids::{BidRef, PartnershipId};
use crate::json::{self, Broken, Fields, Json, Misfit, Shape, Writer};
use crate::publish::{BidThen, Fact, LetterKind, Publication, Topic, Typed};

const FORMAT: &str = "tranche-publication/1";
/// What the format of every such text begins with.
const FAMILY: &str = "tranche-publication/";

/// Why a text is none that can be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BadPublicationFile {
    /// It is not JSON.
    Broken(Broken),
    /// It is something else; what it says it is, which may be nothing.
    OtherFormat(String),
    /// It was written by a newer version of this page; the format it names.
    Newer(String),
    /// Something is not of the shape that the format gives it.
    Misfit(Misfit),
}

impl From<Misfit> for BadPublicationFile {
    fn from(misfit: Misfit) -> Self {
        Self::Misfit(misfit)
    }
}

/// The text of what was typed. The same always gives the same text.
#[must_use]
pub fn write(publication: &Publication) -> String {
    Writer::object(&|json| {
        json.text("format", FORMAT);
        all_typed(json, publication);
    })
}

/// The text with the stages of one scenario for another one too, that is a copy of it. `None` where there are none, or where it cannot
/// be read.
#[must_use]
pub fn with_copied_stages(text: &str, from: usize, to: usize) -> Option<String> {
    let typed = read(text).ok()?;
    let copied = typed.with_copied_stages(from, to);
    (copied != typed).then(|| write(&copied))
}

/// The text of what a page leaves behind because it goes: what was changed, and what the same said when it was last known to be kept.
#[must_use]
pub fn write_left(left: &Publication, was: &Publication) -> String {
    Writer::object(&|json| {
        json.text("format", FORMAT);
        all_typed(json, left);
        json.entries("was", &|json| all_typed(json, was));
    })
}

fn all_typed(json: &mut Writer, publication: &Publication) {
    json.entries("facts", &|json| {
        for (word, fact) in Fact::WORDS {
            json.text_if_any(word, publication.fact(fact));
        }
    });
    json.entries("org_ids", &|json| {
        for (topic, typed) in publication.said() {
            if let Topic::OrgId(partnership) = topic {
                json.text(partnership.as_str(), &typed.text);
            }
        }
    });
    letters(json, publication);
    json.entries("stages", &|json| {
        for scenario in scenarios(publication) {
            json.entries(&scenario.to_string(), &|json| stages(json, publication, scenario));
        }
    });
}

/// The texts of the letters: one that is the same for every outcome stands there once.
fn letters(json: &mut Writer, publication: &Publication) {
    let texts = LetterKind::WORDS.map(|(word, kind)| (word, publication.text(&Topic::Letter(kind))));
    let first = texts[0].1;
    if texts.iter().all(|(_, text)| *text == first) {
        json.text_if_any("letter", first);
    } else {
        json.entries("letters", &|json| {
            for (word, text) in texts {
                json.text_if_any(word, text);
            }
        });
    }
}

/// The numbers of the scenarios of which something is said, each once, in order.
fn scenarios(publication: &Publication) -> Vec<usize> {
    let numbers = publication.said().filter_map(|(topic, _)| match topic {
        Topic::Stages(scenario, _) => Some(*scenario),
        _ => None,
    });
    let mut numbers: Vec<usize> = numbers.collect();
    numbers.dedup();
    numbers
}

fn stages(json: &mut Writer, publication: &Publication, scenario: usize) {
    for (topic, typed) in publication.said() {
        let (Topic::Stages(of, bid), Some(then)) = (topic, &typed.bid) else { continue };
        if *of == scenario {
            json.entries(bid.as_str(), &|json| {
                json.text("title", &then.title);
                json.text("asked_by", &then.asked_by);
                json.text("amount", &then.amount.to_string());
                json.text("text", &typed.text);
            });
        }
    }
}

/// Reads it back, all or nothing.
///
/// # Errors
/// Says what is wrong, and where.
pub fn read(text: &str) -> Result<Publication, BadPublicationFile> {
    read_left(text).map(|(publication, _)| publication)
}

/// The same with what it said when it was last known to be kept, where a page [left](write_left) it.
///
/// # Errors
/// Says what is wrong, and where.
pub fn read_left(text: &str) -> Result<(Publication, Publication), BadPublicationFile> {
    let json = json::parse(text.trim_start_matches('\u{feff}')).map_err(BadPublicationFile::Broken)?;
    let mut fields = Fields::of(String::new(), &json)?;
    let format = fields.text_or_empty("format")?;
    if format != FORMAT {
        let newer = format.starts_with(FAMILY);
        let bad = if newer { BadPublicationFile::Newer } else { BadPublicationFile::OtherFormat };
        return Err(bad(format));
    }
    let was = fields.take("was");
    let left = typed_in(fields)?;
    let was = was.map(|was| typed_in(Fields::of("was".to_owned(), was)?)).transpose()?;
    Ok((left, was.unwrap_or_default()))
}

fn typed_in(mut fields: Fields) -> Result<Publication, Misfit> {
    let mut all = Vec::new();
    let mut facts = fields.fields("facts")?;
    for (word, fact) in Fact::WORDS {
        all.extend(facts.text_if_there(word)?.map(|text| (Topic::Fact(fact), plain(text))));
    }
    facts.done()?;
    for (id, value) in entries("org_ids", taken(&mut fields, "org_ids")?)? {
        let partnership =
            PartnershipId::try_from(id).map_err(|bad| misfit("org_ids", Shape::BadName(bad.0)))?;
        let Value::String(text) = value else {
            return Err(misfit("org_ids", Shape::NotText("org_ids")));
        };
        all.push((Topic::OrgId(partnership), plain(text.to_string())));
    }
    if let Some(text) = fields.text_if_there("letter")? {
        all.extend(LetterKind::WORDS.map(|(_, kind)| (Topic::Letter(kind), plain(text.clone()))));
    }
    if let Some(mut letters) = fields.fields_if_there("letters")? {
        for (word, kind) in LetterKind::WORDS {
            all.extend(letters.text_if_there(word)?.map(|text| (Topic::Letter(kind), plain(text))));
        }
        letters.done()?;
    }
    let of_scenarios = taken(&mut fields, "stages")?;
    fields.done()?;
    for (number, bids) in entries("stages", of_scenarios)? {
        let scenario = number.parse().map_err(|_| misfit("stages", Shape::NotACount(number.to_owned())))?;
        for (bid, json) in entries(&format!("stages, {number}"), bids)? {
            all.push(bid_stages(scenario, bid, json)?);
        }
    }
    Ok(Publication::of(all.into_iter()))
}

fn plain(text: String) -> Typed {
    Typed { text, bid: None }
}

fn bid_stages(scenario: usize, bid: &str, json: &Json) -> Result<(Topic, Typed), Misfit> {
    let mut fields = Fields::of(format!("stages, {scenario}, {bid}"), json)?;
    let bid = BidRef::try_from(bid).map_err(|bad| fields.misfit(Shape::BadName(bad.0)))?;
    let then = BidThen {
        title: fields.text("title")?,
        asked_by: fields.text("asked_by")?,
        amount: fields.money("amount")?,
    };
    let text = fields.text("text")?;
    fields.done()?;
    Ok((Topic::Stages(scenario, bid), Typed { text, bid: Some(then) }))
}

fn taken<'j, 't>(fields: &mut Fields<'j, 't>, name: &'static str) -> Result<&'j Json<'t>, Misfit> {
    fields.take(name).ok_or_else(|| fields.misfit(Shape::Missing(name)))
}

/// What stands in an object, each name once.
fn entries<'j, 't>(place: &str, json: &'j Json<'t>) -> Result<Vec<(&'j str, &'j Json<'t>)>, Misfit> {
    Fields::of(place.to_owned(), json)?;
    let Value::Object(entries) = json else { return Ok(Vec::new()) };
    Ok(entries.iter().map(|(name, value)| (&**name, value)).collect())
}

fn misfit(place: &str, why: Shape) -> Misfit {
    Misfit { place: place.to_owned(), why }
}
