//! The letters of a cell of a document: its text, what of it is raised, and whether all of it is struck through.

use std::io::BufRead;

use quick_xml::events::{BytesStart, Event};

use super::ods_source::{Source, attribute, repeated};
use super::ods_styles::{Look, Styles};
use crate::files::limits::MOST_IN_A_CELL;
use crate::files::strikethrough::Apart;
use crate::files::superscript::{Height, at_height};
use crate::files::xml_events::{character, name_of};
use crate::import::NotImported;

/// The text of a cell as it is read, with how its letters look.
pub struct Letters<'l> {
    look: &'l Look,
    styles: &'l mut Styles,
    any: bool,
    /// Whether some of it is not struck through.
    plain: bool,
    apart: Apart,
}

fn is_left_out(element: &BytesStart, name: &str) -> bool {
    matches!(name, "annotation" | "detective" | "table" | "note" | "ruby-text")
        || element.name().as_ref().starts_with("draw:")
}

impl<'l> Letters<'l> {
    /// The letters of a cell that looks so.
    pub fn new(look: &'l Look, styles: &'l mut Styles) -> Self {
        Self { look, styles, any: false, plain: false, apart: Apart::default() }
    }

    /// Whether all that was read is struck through.
    pub fn are_struck(&self) -> bool {
        if self.any { !self.plain } else { self.look.struck == Some(true) }
    }

    /// The paragraphs of a cell, one a line. Notes, pictures and tables within it are left out.
    pub fn shown<R: BufRead>(&mut self, source: &mut Source<R>) -> Result<String, NotImported> {
        let mut paragraphs: Vec<String> = Vec::new();
        let mut buffer = Vec::new();
        loop {
            let event = source.next(&mut buffer)?;
            match (&event, name_of(&event)) {
                (Event::Start(element), name) if is_left_out(element, name) => source.skip(element.name())?,
                (Event::Start(_), "p" | "h") => paragraphs.push(self.paragraph(source)?),
                (Event::End(_), "table-cell") => return Ok(paragraphs.join("\n")),
                _ => {}
            }
        }
    }

    /// Adds a piece of text that looks alike.
    fn add(&mut self, piece: &str, spans: &[Span], text: &mut String) {
        let last = spans.last();
        let is_struck = last.map_or(self.look.struck == Some(true), |span| span.struck);
        if !piece.trim().is_empty() {
            self.any = true;
            self.plain |= !is_struck;
        }
        text.push_str(self.apart.before(text, piece, is_struck));
        let height = last.map_or(self.look.height.unwrap_or_default(), |span| span.height);
        text.push_str(&at_height(piece, height));
    }

    fn span(&mut self, element: &BytesStart, around: Option<&Span>) -> Result<Span, NotImported> {
        let style = attribute(element, "text:style-name")?.unwrap_or_default();
        let look = self.styles.look("text", &style);
        let (struck, height) = around
            .map_or((self.look.struck == Some(true), self.look.height.unwrap_or_default()), |span| {
                (span.struck, span.height)
            });
        Ok(Span { struck: look.struck.unwrap_or(struck), height: look.height.unwrap_or(height) })
    }

    /// Spaces in a row are one space there; more of them stand as elements.
    fn paragraph<R: BufRead>(&mut self, source: &mut Source<R>) -> Result<String, NotImported> {
        let mut text = String::new();
        let mut after_space = true;
        let mut spans: Vec<Span> = Vec::new();
        let mut buffer = Vec::new();
        loop {
            let event = source.next(&mut buffer)?;
            match (&event, name_of(&event)) {
                (Event::Text(part), _) => {
                    self.add(&collapsed(part, &mut after_space), &spans, &mut text);
                }
                (Event::CData(part), _) => {
                    self.add(&collapsed(part, &mut after_space), &spans, &mut text);
                }
                (Event::GeneralRef(reference), _) => {
                    let character = character(reference)?;
                    self.add(character.encode_utf8(&mut [0; 4]), &spans, &mut text);
                    after_space = false;
                }
                (Event::Start(element), "span") => spans.push(self.span(element, spans.last())?),
                (Event::End(_), "span") => {
                    spans.pop();
                }
                (Event::Start(element), "s") => {
                    let spaces = repeated(element, "text:c")?;
                    if u64::from(spaces) > MOST_IN_A_CELL {
                        return Err(NotImported::TooMuchText { most: MOST_IN_A_CELL });
                    }
                    text.extend((0..spaces).map(|_| ' '));
                    after_space = false;
                }
                (Event::Start(_), "tab" | "line-break") => {
                    text.push(if name_of(&event) == "tab" { '\t' } else { '\n' });
                    after_space = false;
                }
                (Event::Start(element), name) if is_left_out(element, name) => source.skip(element.name())?,
                (Event::End(_), "p" | "h") => break,
                _ => {}
            }
            if text.len() as u64 > MOST_IN_A_CELL {
                return Err(NotImported::TooMuchText { most: MOST_IN_A_CELL });
            }
        }
        if after_space && text.ends_with(' ') {
            text.pop();
        }
        Ok(text)
    }
}

/// How the letters of a span look.
#[derive(Clone, Copy)]
struct Span {
    struck: bool,
    height: Height,
}

/// A part of a text in which spaces in a row are one.
fn collapsed(part: &str, after_space: &mut bool) -> String {
    let mut text = String::with_capacity(part.len());
    for c in part.chars() {
        let is_space = matches!(c, ' ' | '\t' | '\r' | '\n');
        if !(is_space && *after_space) {
            text.push(if is_space { ' ' } else { c });
        }
        *after_space = is_space;
    }
    text
}
