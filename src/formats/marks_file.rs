//! The marks and notes of one person as text: `tranche-marks/1`, see `docs/store-format.md`. Each stands with the words of its
//! bid, so that it never lands on another project unnoticed.

use hifijson::value::Value;

use crate::ids::BidRef;
use crate::json::{self, Broken, Fields, Json, Misfit, Shape, Writer};
use crate::marks::{BidMark, Mark, Marks};

const FORMAT: &str = "tranche-marks/1";
/// What the format of every such text begins with.
const FAMILY: &str = "tranche-marks/";

/// Why a text has no marks that can be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BadMarksFile {
    /// It is not JSON.
    Broken(Broken),
    /// It is something else; what it says it is, which may be nothing.
    OtherFormat(String),
    /// It was written by a newer version of this page; the format it names.
    Newer(String),
    /// Something is not of the shape that the format gives it.
    Misfit(Misfit),
}

impl From<Misfit> for BadMarksFile {
    fn from(misfit: Misfit) -> Self {
        Self::Misfit(misfit)
    }
}

/// The text of marks. The same marks always give the same text.
#[must_use]
pub fn write(marks: &Marks) -> String {
    Writer::object(&|json| {
        json.text("format", FORMAT);
        json.entries("bids", &|json| {
            for (bid, one) in marks.said() {
                json.entries(bid.as_str(), &|json| {
                    json.text("title", &one.title);
                    json.text("asked_by", &one.asked_by);
                    json.text_if_any("mark", one.mark.map_or("", word));
                    json.text_if_any("note", &one.note);
                });
            }
        });
    })
}

/// Reads marks back, all or none.
///
/// # Errors
/// Says what is wrong, and where.
pub fn read(text: &str) -> Result<Marks, BadMarksFile> {
    let json = json::parse(text.trim_start_matches('\u{feff}')).map_err(BadMarksFile::Broken)?;
    let mut fields = Fields::of(String::new(), &json)?;
    let format = fields.text_or_empty("format")?;
    if format != FORMAT {
        let is_newer = format.starts_with(FAMILY);
        return Err(if is_newer { BadMarksFile::Newer(format) } else { BadMarksFile::OtherFormat(format) });
    }
    let bids = fields.take("bids").ok_or_else(|| fields.misfit(Shape::Missing("bids")))?;
    fields.done()?;
    // Each bid stands there once.
    Fields::of("bids".to_owned(), bids)?;
    let Value::Object(bids) = bids else { return Ok(Marks::default()) };
    let bids: Result<Vec<_>, Misfit> = bids.iter().map(|(bid, one)| bid_mark(bid, one)).collect();
    Ok(Marks::of(bids?.into_iter()))
}

fn bid_mark(reference: &str, json: &Json) -> Result<(BidRef, BidMark), Misfit> {
    let place = format!("bids, {reference}");
    let mut fields = Fields::of(place, json)?;
    let bid = BidRef::try_from(reference).map_err(|bad| fields.misfit(Shape::BadName(bad.0)))?;
    let mark = fields.text_if_there("mark")?;
    let mark = mark.map(|word| of_word(&word).ok_or_else(|| fields.misfit(Shape::NotOneOf(word))));
    let one = BidMark {
        mark: mark.transpose()?,
        note: fields.text_or_empty("note")?,
        title: fields.text("title")?,
        asked_by: fields.text("asked_by")?,
    };
    fields.done()?;
    Ok((bid, one))
}

fn word(mark: Mark) -> &'static str {
    Mark::WORDS.into_iter().find(|(_, one)| *one == mark).map_or("", |(word, _)| word)
}

fn of_word(word: &str) -> Option<Mark> {
    Mark::WORDS.into_iter().find(|(one, _)| *one == word).map(|(_, mark)| mark)
}
