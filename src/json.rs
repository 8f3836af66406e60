//! JSON as it stands, taken apart field by field. Numbers stay the text they were, and every mistake has a place.

mod misfit;
mod write;

use std::borrow::Cow;

use hifijson::token::Lex as _;
use hifijson::value::{Value, parse_bounded};

use crate::ids::BadName;
use crate::money::{Money, NotMoney};
use crate::sorted_map::in_order;
pub use misfit::{Broken, Misfit, Shape};
pub use write::Writer;

/// A JSON value of a text.
pub type Json<'t> = Value<&'t str, Cow<'t, str>>;

/// Deeper than anything this project writes.
const DEPTH: usize = 16;

/// Reads a text that is one JSON value and nothing else.
pub fn parse(text: &str) -> Result<Json<'_>, Broken> {
    let mut lexer = hifijson::SliceLexer::new(text.as_bytes());
    let value =
        lexer.exactly_one(hifijson::SliceLexer::ws_peek, |next, lexer| parse_bounded(DEPTH, next, lexer));
    value.map_err(|error| {
        let before = text.len() - lexer.as_slice().len();
        let before = String::from_utf8_lossy(&text.as_bytes()[..before]);
        let last_line = before.rsplit('\n').next().unwrap_or_default();
        Broken {
            line: before.matches('\n').count() + 1,
            column: last_line.chars().count() + 1,
            reason: error.to_string(),
        }
    })
}

/// The fields of one object, taken out one by one; what is left at the end belongs to no one.
pub struct Fields<'j, 't> {
    place: String,
    left: Vec<(&'j str, &'j Json<'t>)>,
}

impl<'j, 't> Fields<'j, 't> {
    /// The fields of what should be an object.
    pub fn of(place: String, json: &'j Json<'t>) -> Result<Self, Misfit> {
        let Value::Object(fields) = json else { return Err(Misfit { place, why: Shape::NotAnObject }) };
        match twice(fields) {
            Some(name) => Err(Misfit { place, why: Shape::Twice(name.to_owned()) }),
            None => Ok(Self { place, left: fields.iter().map(|(name, value)| (&**name, value)).collect() }),
        }
    }

    /// Whether a field is there and has not been taken.
    pub fn has(&self, name: &str) -> bool {
        self.left.iter().any(|(known, _)| *known == name)
    }

    /// A field, where it is there.
    pub fn take(&mut self, name: &str) -> Option<&'j Json<'t>> {
        let at = self.left.iter().position(|(known, _)| *known == name)?;
        Some(self.left.swap_remove(at).1)
    }

    /// A text; `None` where the field is not there.
    pub fn text_if_there(&mut self, name: &'static str) -> Result<Option<String>, Misfit> {
        match self.take(name) {
            None => Ok(None),
            Some(Value::String(text)) => Ok(Some(text.to_string())),
            Some(_) => Err(self.misfit(Shape::NotText(name))),
        }
    }

    /// A text that must be there.
    pub fn text(&mut self, name: &'static str) -> Result<String, Misfit> {
        let found = self.text_if_there(name)?;
        found.ok_or_else(|| self.misfit(Shape::Missing(name)))
    }

    /// A text that is empty where the field is not there.
    pub fn text_or_empty(&mut self, name: &'static str) -> Result<String, Misfit> {
        Ok(self.text_if_there(name)?.unwrap_or_default())
    }

    /// An amount; `None` where the field is not there.
    pub fn money_if_there(&mut self, name: &'static str) -> Result<Option<Money>, Misfit> {
        let (text, read) = match self.take(name) {
            None => return Ok(None),
            Some(Value::String(text)) => (text.to_string(), Money::from_plain(text)),
            Some(other) => (other.to_string(), Err(NotMoney::Unreadable)),
        };
        read.map(Some).map_err(|why| self.misfit(Shape::NotMoney(text, why)))
    }

    /// An amount that must be there.
    pub fn money(&mut self, name: &'static str) -> Result<Money, Misfit> {
        let found = self.money_if_there(name)?;
        found.ok_or_else(|| self.misfit(Shape::Missing(name)))
    }

    /// A whole number that must be there.
    pub fn count(&mut self, name: &'static str) -> Result<u32, Misfit> {
        let value = self.take(name).ok_or_else(|| self.misfit(Shape::Missing(name)))?;
        count(value).ok_or_else(|| self.misfit(Shape::NotACount(value.to_string())))
    }

    /// A name; `None` where the field is not there.
    pub fn name_if_there<N: TryFrom<String, Error = BadName>>(
        &mut self,
        name: &'static str,
    ) -> Result<Option<N>, Misfit> {
        let Some(text) = self.text_if_there(name)? else { return Ok(None) };
        let shown = text.clone();
        N::try_from(text).map(Some).map_err(|_| self.misfit(Shape::BadName(shown)))
    }

    /// A name that must be there.
    pub fn name<N: TryFrom<String, Error = BadName>>(&mut self, name: &'static str) -> Result<N, Misfit> {
        let found = self.name_if_there(name)?;
        found.ok_or_else(|| self.misfit(Shape::Missing(name)))
    }

    /// An object; `None` where the field is not there.
    pub fn fields_if_there(&mut self, name: &'static str) -> Result<Option<Self>, Misfit> {
        let place = self.inside(name);
        self.take(name).map(|value| Self::of(place, value)).transpose()
    }

    /// An object that must be there.
    pub fn fields(&mut self, name: &'static str) -> Result<Self, Misfit> {
        let found = self.fields_if_there(name)?;
        found.ok_or_else(|| self.misfit(Shape::Missing(name)))
    }

    /// A list of objects; empty where the field is not there.
    pub fn list(&mut self, name: &'static str) -> Result<Vec<Self>, Misfit> {
        let place = self.inside(name);
        match self.take(name) {
            None => Ok(Vec::new()),
            Some(Value::Array(items)) => {
                let item = |(at, item)| Self::of(format!("{place}, number {}", at + 1), item);
                items.iter().enumerate().map(item).collect()
            }
            Some(_) => Err(Misfit { place, why: Shape::NotAList }),
        }
    }

    /// A list that must be there.
    pub fn needed_list(&mut self, name: &'static str) -> Result<Vec<Self>, Misfit> {
        if self.has(name) { self.list(name) } else { Err(self.misfit(Shape::Missing(name))) }
    }

    /// A list of texts; empty where the field is not there.
    pub fn texts(&mut self, name: &'static str) -> Result<Vec<String>, Misfit> {
        let text = |item: &Json<'t>| match item {
            Value::String(text) => Some(text.to_string()),
            _ => None,
        };
        match self.take(name) {
            None => Ok(Vec::new()),
            Some(Value::Array(items)) => {
                let texts: Option<Vec<String>> = items.iter().map(text).collect();
                texts.ok_or_else(|| self.misfit(Shape::NotText(name)))
            }
            Some(_) => Err(Misfit { place: self.inside(name), why: Shape::NotAList }),
        }
    }

    /// Ends the reading: whatever has not been taken is known to no one.
    pub fn done(self) -> Result<(), Misfit> {
        match self.left.first() {
            None => Ok(()),
            Some((name, _)) => Err(self.misfit(Shape::Unknown((*name).to_owned()))),
        }
    }

    /// Something wrong in this object.
    pub fn misfit(&self, why: Shape) -> Misfit {
        Misfit { place: self.place.clone(), why }
    }

    fn inside(&self, name: &str) -> String {
        if self.place.is_empty() { name.to_owned() } else { format!("{}, {name}", self.place) }
    }
}

/// A name that stands twice in an object. Sorts, because an object of another kind of file may hold very many.
pub fn twice<'j>(entries: &'j [(Cow<'_, str>, Json<'_>)]) -> Option<&'j str> {
    let order = in_order(entries.iter().map(|(name, _)| &**name));
    let pair = order.windows(2).find(|pair| entries[pair[0]].0 == entries[pair[1]].0)?;
    Some(&entries[pair[0]].0)
}

/// A whole number that is not negative.
pub fn count(json: &Json<'_>) -> Option<u32> {
    match json {
        Value::Number((digits, parts)) if parts.is_int() => digits.parse().ok(),
        _ => None,
    }
}
