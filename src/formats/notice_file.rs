//! What somebody typed for the notice of a scenario, as it is kept beside it: `tranche-notice/1`, see `docs/store-format.md`.

use hifijson::value::Value;

use crate::json::{self, Broken, Fields, Json, Misfit, Shape, Writer};
use crate::notice::{NoticePart, NoticeTexts};

const FORMAT: &str = "tranche-notice/1";
const FAMILY: &str = "tranche-notice/";

/// Why a text is none of these.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BadNoticeFile {
    /// It is not JSON.
    Broken(Broken),
    /// It is something else; what it says it is, which may be nothing.
    OtherFormat(String),
    /// It was written by a newer version of this page; the format it names.
    Newer(String),
    /// Something is not of the shape that the format gives it.
    Misfit(Misfit),
}

impl From<Misfit> for BadNoticeFile {
    fn from(misfit: Misfit) -> Self {
        Self::Misfit(misfit)
    }
}

/// The text of what was typed. The same always gives the same text.
#[must_use]
pub fn write(texts: &NoticeTexts) -> String {
    Writer::object(&|json| {
        json.text("format", FORMAT);
        json.entries("texts", &|json| texts.iter().for_each(|(part, text)| json.text(part.word(), text)));
    })
}

/// Reads back what was typed, all of it or nothing.
///
/// # Errors
/// Says what is wrong, and where.
pub fn read(text: &str) -> Result<NoticeTexts, BadNoticeFile> {
    let json = json::parse(text.trim_start_matches('\u{feff}')).map_err(BadNoticeFile::Broken)?;
    let mut fields = Fields::of(String::new(), &json)?;
    let format = fields.text_or_empty("format")?;
    if format != FORMAT {
        let is_newer = format.starts_with(FAMILY);
        return Err(if is_newer { BadNoticeFile::Newer(format) } else { BadNoticeFile::OtherFormat(format) });
    }
    let texts = fields.take("texts").ok_or_else(|| fields.misfit(Shape::Missing("texts")))?;
    fields.done()?;
    // Each part stands there once.
    let place = Fields::of("texts".to_owned(), texts)?;
    let Value::Object(texts) = texts else { return Ok(NoticeTexts::default()) };
    let texts: Result<Vec<_>, Misfit> = texts.iter().map(|(word, text)| typed(&place, word, text)).collect();
    Ok(NoticeTexts::of(texts?.into_iter()))
}

fn typed(place: &Fields, word: &str, text: &Json) -> Result<(NoticePart, String), Misfit> {
    let part = NoticePart::from_word(word);
    let part = part.ok_or_else(|| place.misfit(Shape::Unknown(word.to_owned())))?;
    match text {
        Value::String(text) => Ok((part, text.to_string())),
        _ => Err(place.misfit(Shape::NotText(part.word()))),
    }
}
