//! The JSON of a fund as values that can be turned around.

use hifijson::value::Value;
use serde::{Serialize, Serializer};

use crate::json::{self, Json};

/// A value; the fields of an object stand in the order in which they were written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Tree {
    /// Stands for a field that is not there.
    Null,
    /// A whole number of at most fifteen digits, which every reader of JSON has exactly.
    Number(u64),
    Text(String),
    List(Vec<Tree>),
    Fields(Vec<(String, Tree)>),
}

/// More than every number.
const TOO_MUCH: u64 = 1_000_000_000_000_000;

impl Tree {
    /// Reads a text. `None` where it is no JSON, or holds what no fund has: a fraction, less than nothing, true or false.
    pub fn read(text: &str) -> Option<Self> {
        Self::of(&json::parse(text).ok()?)
    }

    fn of(json: &Json<'_>) -> Option<Self> {
        match json {
            Value::Null => Some(Self::Null),
            Value::Bool(_) => None,
            Value::Number((digits, _)) => whole(digits).map(Self::Number),
            Value::String(text) => Some(Self::Text(text.to_string())),
            Value::Array(items) => items.iter().map(Self::of).collect::<Option<Vec<Self>>>().map(Self::List),
            Value::Object(fields) => {
                let fields = fields.iter().map(|(name, value)| Some((name.to_string(), Self::of(value)?)));
                fields.collect::<Option<Vec<(String, Self)>>>().map(Self::Fields)
            }
        }
    }

    /// The JSON of it.
    pub fn text(&self) -> Option<String> {
        serde_json::to_string(self).ok()
    }

    /// What stands in a field.
    pub fn field(&self, name: &str) -> Option<&Self> {
        let Self::Fields(fields) = self else { return None };
        fields.iter().find(|(known, _)| known == name).map(|(_, value)| value)
    }

    /// The same, to be changed.
    pub fn inside(&mut self, name: &str) -> Option<&mut Self> {
        let Self::Fields(fields) = self else { return None };
        fields.iter_mut().find(|(known, _)| known == name).map(|(_, value)| value)
    }

    /// The text in a field.
    pub fn text_in(&self, name: &str) -> Option<&str> {
        if let Some(Self::Text(text)) = self.field(name) { Some(text) } else { None }
    }

    /// The rows of the list in a field; none where there is no list.
    pub fn rows(&mut self, name: &str) -> &mut [Self] {
        if let Some(Self::List(rows)) = self.inside(name) { rows } else { &mut [] }
    }

    /// Leaves a field out.
    pub fn leave_out(&mut self, name: &str) {
        if let Self::Fields(fields) = self {
            fields.retain(|(known, _)| known != name);
        }
    }

    /// Puts a value into a field, before all others where it is a new one.
    pub fn put(&mut self, name: &str, value: Self) {
        if let Some(old) = self.inside(name) {
            *old = value;
        } else if let Self::Fields(fields) = self {
            fields.insert(0, (name.to_owned(), value));
        }
    }

    /// Makes numbers of all texts that are whole numbers, and texts of all numbers. Twice makes what it was.
    pub fn exchange(&mut self) {
        match self {
            Self::Null => {}
            Self::Number(number) => *self = Self::Text(number.to_string()),
            Self::Text(text) => {
                if let Some(number) = whole(text) {
                    *self = Self::Number(number);
                }
            }
            Self::List(items) => items.iter_mut().for_each(Self::exchange),
            Self::Fields(fields) => fields.iter_mut().for_each(|(_, value)| value.exchange()),
        }
    }
}

/// A whole number that is written as it would be written again.
pub fn whole(digits: &str) -> Option<u64> {
    let number: u64 = digits.parse().ok().filter(|number| *number < TOO_MUCH)?;
    (number.to_string() == digits).then_some(number)
}

impl Serialize for Tree {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_unit(),
            Self::Number(number) => serializer.serialize_u64(*number),
            Self::Text(text) => serializer.serialize_str(text),
            Self::List(items) => serializer.collect_seq(items),
            Self::Fields(fields) => serializer.collect_map(fields.iter().map(|(name, value)| (name, value))),
        }
    }
}
