//! What was brought, as one text: so that the program that reads files can hand it to the page.

mod grid_note;
mod grid_text;

use serde::Serialize;

use super::import_source::{ImportSource, NotImported, TableFacts};
use crate::import::Grid;
use crate::json::{self, Broken, Fields, Misfit, Shape};
use grid_note::Note;

/// What came of reading: what was brought, or why it was not.
pub type Reading = Result<ImportSource, NotImported>;

/// Why a text does not carry a reading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BadHandover {
    /// The text is not JSON.
    Broken(Broken),
    /// It is JSON of another shape.
    Misfit(Misfit),
}

/// Packs what came of reading into one text.
///
/// # Errors
/// Whatever the writer of JSON says; it has no reason to say anything of texts and counts.
pub fn pack(reading: &Reading) -> Result<String, serde_json::Error> {
    serde_json::to_string(&match reading {
        Ok(ImportSource::Json(text)) => Pack { json: Some(text), ..Pack::default() },
        Ok(ImportSource::Tables { grids, facts, remarks }) => Pack {
            tables: Some(grids),
            title: facts.title.as_deref(),
            total: facts.total.as_deref(),
            currency: facts.currency.as_deref(),
            remarks: remarks.iter().map(Note::of_remark).collect(),
            ..Pack::default()
        },
        Err(why) => Pack { not: Some(Note::of_refusal(why)), ..Pack::default() },
    })
}

/// Unpacks what [`pack`] made.
///
/// # Errors
/// Says what is wrong with the text and where.
pub fn unpack(text: &str) -> Result<Reading, BadHandover> {
    let json = json::parse(text).map_err(BadHandover::Broken)?;
    let fields = Fields::of(String::new(), &json).map_err(BadHandover::Misfit)?;
    reading(fields).map_err(BadHandover::Misfit)
}

/// The text as it is written. One of `json`, `tables` and `not` is there.
#[derive(Default, Serialize)]
struct Pack<'r> {
    #[serde(skip_serializing_if = "Option::is_none")]
    json: Option<&'r str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    tables: Option<&'r [Grid]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    title: Option<&'r str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    total: Option<&'r str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    currency: Option<&'r str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    remarks: Vec<Note>,
    #[serde(skip_serializing_if = "Option::is_none")]
    not: Option<Note>,
}

fn reading(mut fields: Fields) -> Result<Reading, Misfit> {
    let reading = if let Some(not) = fields.fields_if_there("not")? {
        let why = Note::read(not)?.into_refusal();
        Err(why.map_err(|kind| fields.misfit(Shape::NotOneOf(kind)))?)
    } else if let Some(text) = fields.text_if_there("json")? {
        Ok(ImportSource::Json(text))
    } else {
        let grids =
            fields.needed_list("tables")?.into_iter().map(grid_text::grid).collect::<Result<_, _>>()?;
        let facts = TableFacts {
            title: fields.text_if_there("title")?,
            total: fields.text_if_there("total")?,
            currency: fields.text_if_there("currency")?,
        };
        let mut remarks = Vec::new();
        for note in fields.list("remarks")? {
            let remark = Note::read(note)?.into_remark();
            remarks.push(remark.map_err(|kind| fields.misfit(Shape::NotOneOf(kind)))?);
        }
        Ok(ImportSource::Tables { grids, facts, remarks })
    };
    fields.done().map(|()| reading)
}
