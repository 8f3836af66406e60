//! Strings of a workbook whose letters do not all look alike: raised marks and what is struck through.

use std::collections::HashMap;

use quick_xml::events::{BytesStart, Event};

use super::looks::{Font, is_on};
use super::xml_attributes::attribute;
use crate::files::strikethrough::Beside;
use crate::files::superscript::{Height, at_height};
use crate::files::xml_events::character;

/// The shared strings that have runs, by their places in the list.
#[derive(Default)]
pub struct Strings {
    next: u32,
    runs: HashMap<u32, Rich>,
}

impl Strings {
    /// Hears the next of the list.
    pub fn hear(&mut self, event: &Event, runs: &mut Runs) {
        if let Some(rich) = runs.hear(event) {
            self.runs.insert(self.next, rich);
        }
        if matches!(event, Event::End(element) if element.local_name().as_ref() == "si") {
            self.next = self.next.saturating_add(1);
        }
    }

    /// What is known of the string at a place, where it has runs.
    pub fn of(&self, place: u32) -> Option<&Rich> {
        self.runs.get(&place)
    }
}

/// A string of several runs.
#[derive(Debug, Default)]
pub struct Rich {
    /// The text as it is seen, where that is not what the runs hold: raised, lowered, or old text beside new.
    text: Option<String>,
    /// The same in a cell that is struck through, where that is another.
    in_struck: Option<String>,
    struck: bool,
    plain: bool,
    like_cell: bool,
}

impl Rich {
    /// The text as it is seen in a cell of this font, where that is not what the runs hold.
    pub fn text(&self, font: Font) -> Option<&String> {
        self.in_struck.as_ref().filter(|_| font.struck).or(self.text.as_ref())
    }

    /// Whether all of it is struck through, in a cell of this font.
    pub fn is_struck(&self, font: Font) -> bool {
        !self.plain && (!self.like_cell || font.struck) && (self.struck || self.like_cell)
    }
}

/// The string that is being read.
#[derive(Default)]
pub struct Runs {
    rich: Option<Rich>,
    /// What is seen in a cell that is not struck through, and in one that is.
    seen: Beside,
    in_struck: Beside,
    /// Whether what is seen is another text than the runs hold.
    differs: bool,
    height: Height,
    /// Whether the run is struck through; nothing where it looks as its cell does.
    struck: Option<bool>,
    in_run: bool,
    phonetic: bool,
    /// The text of the run, and whether its spaces count.
    piece: Option<(String, bool)>,
}

impl Runs {
    /// Hears the next of a string, and gives it at its end if it has runs.
    pub fn hear(&mut self, event: &Event) -> Option<Rich> {
        match event {
            Event::Start(element) => self.open(element),
            Event::Text(text) => self.text(text),
            Event::CData(text) => self.text(text),
            Event::GeneralRef(reference) if self.piece.is_some() => {
                // What is no character, the reader of workbooks refuses.
                self.text(character(reference).unwrap_or_default().encode_utf8(&mut [0; 4]));
            }
            Event::End(element) => match element.local_name().as_ref() {
                "t" => self.end_piece(),
                "r" => self.in_run = false,
                "rPh" => self.phonetic = false,
                "si" | "is" => {
                    return std::mem::take(self).done();
                }
                _ => {}
            },
            _ => {}
        }
        None
    }

    fn open(&mut self, element: &BytesStart) {
        match element.local_name().as_ref() {
            "si" | "is" => *self = Self::default(),
            "rPh" => self.phonetic = true,
            "r" => {
                self.rich.get_or_insert_default();
                (self.in_run, self.height, self.struck) = (true, Height::Usual, None);
            }
            "rPr" if self.in_run => self.struck = Some(false),
            "strike" if self.in_run => self.struck = Some(is_on(element)),
            "vertAlign" if self.in_run => {
                self.height = Height::of(attribute(element, "val").as_deref());
            }
            "t" if self.in_run && !self.phonetic => {
                let keeps = attribute(element, "space").is_some_and(|space| space == "preserve");
                self.piece = Some((String::new(), keeps));
            }
            _ => {}
        }
    }

    fn text(&mut self, text: &str) {
        if let Some((piece, _)) = &mut self.piece {
            piece.push_str(text);
        }
    }

    fn end_piece(&mut self) {
        let Some((piece, keeps)) = self.piece.take() else { return };
        let piece = if keeps { &piece } else { piece.trim_matches([' ', '\t', '\r', '\n']) };
        let piece = unescape(&piece.replace("\r\n", "\n").replace('\r', "\n"));
        self.add(&piece, self.height, self.struck);
    }

    /// Adds a piece of a string of runs; `struck` is nothing where it looks as its cell does.
    pub fn add(&mut self, piece: &str, height: Height, struck: Option<bool>) {
        let rich = self.rich.get_or_insert_default();
        if !piece.trim().is_empty() {
            match struck {
                Some(true) => rich.struck = true,
                Some(false) => rich.plain = true,
                None => rich.like_cell = true,
            }
        }
        let shown = at_height(piece, height);
        self.differs |= shown != piece;
        self.differs |= self.seen.add(&shown, struck.unwrap_or(false));
        self.differs |= self.in_struck.add(&shown, struck.unwrap_or(true));
    }

    /// The string, where it had runs.
    pub fn done(self) -> Option<Rich> {
        let rich = self.rich?;
        if !self.differs {
            return Some(rich);
        }
        let in_struck = (self.in_struck.text != self.seen.text).then_some(self.in_struck.text);
        Some(Rich { text: Some(self.seen.text), in_struck, ..rich })
    }
}

/// A character that XML cannot hold stands in a workbook as `_x000D_`.
fn unescape(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("_x") {
        let code = rest.get(at + 2..at + 7).and_then(|code| code.strip_suffix('_'));
        let code = code.filter(|code| code.bytes().all(|byte| byte.is_ascii_hexdigit()));
        let found = code.and_then(|code| u32::from_str_radix(code, 16).ok()).and_then(char::from_u32);
        let taken = if found.is_some() { at + 7 } else { at + 2 };
        plain.push_str(if found.is_some() { &rest[..at] } else { &rest[..taken] });
        plain.extend(found);
        rest = &rest[taken..];
    }
    plain + rest
}
