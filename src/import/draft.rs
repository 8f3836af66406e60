//! A review that nobody used yet, as text for the browser's storage, and back: `tranche-review/1`, see
//! `docs/review-format.md`.

mod state;
mod tables_checksum;

use std::borrow::Cow;

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::json_fields::{Record, is_unique, record, whole};
use crate::json::{self, Fields};

pub use state::{State, Which};
pub use tables_checksum::{Checksum, checksum};

const FORMAT: &str = "tranche-review/1";
const FAMILY: &str = "tranche-review/";

/// How many steps back are kept.
pub const MOST_PAST: usize = 50;

/// Everything that a person decided about a file and typed beside it, before a round was made of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// What the file is called, or that it was pasted.
    pub file: String,
    /// Of the tables that were decided about: what was decided must not be put on others.
    pub checksum: Checksum,
    /// What is decided.
    pub state: State,
    /// What was decided before, the latest last. Only the latest [`MOST_PAST`] are kept.
    pub past: Vec<State>,
    /// What was typed into fields about the fund; a field that nobody typed into is not named.
    pub typed: Vec<Entry>,
}

/// What was typed into a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The id of the field.
    pub field: String,
    /// The text; empty where somebody emptied the field.
    pub text: String,
}

/// Why a text is no review.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BadDraft {
    /// It is not a kept review, or a damaged one.
    Damaged,
    /// It was written by a newer version of this page; the format it names.
    Newer(String),
}

record!(Draft { file, checksum, state, past, typed } if Draft::can_be);
record!(Entry { field, text });

impl Draft {
    /// Whether it is one that can have been kept.
    fn can_be(&self) -> bool {
        self.past.len() <= MOST_PAST && is_unique(self.typed.iter().map(|entry| entry.field.as_str()))
    }
}

/// The text of a review, with the latest [`MOST_PAST`] steps back. The same review always gives the same text.
#[must_use]
pub fn write(draft: &Draft) -> String {
    let mut draft = Cow::Borrowed(draft);
    let too_many = draft.past.len().saturating_sub(MOST_PAST);
    if too_many > 0 {
        draft.to_mut().past.drain(..too_many);
    }
    serde_json::to_string(&File(&draft)).unwrap_or_default()
}

struct File<'d>(&'d Draft);

impl Serialize for File<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("format", FORMAT)?;
        self.0.put_all(&mut map)?;
        map.end()
    }
}

/// Reads a review back. Whether it is one of the tables at hand, [`Draft::checksum`] says.
///
/// # Errors
/// Says why it is none; nothing is read in part.
pub fn read(text: &str) -> Result<Draft, BadDraft> {
    let json = json::parse(text).map_err(|_| BadDraft::Damaged)?;
    let mut fields = Fields::of(String::new(), &json).map_err(|_| BadDraft::Damaged)?;
    let format = fields.text("format").map_err(|_| BadDraft::Damaged)?;
    if format != FORMAT {
        let newer = format.starts_with(FAMILY);
        return Err(if newer { BadDraft::Newer(format) } else { BadDraft::Damaged });
    }
    whole(fields).ok_or(BadDraft::Damaged)
}
