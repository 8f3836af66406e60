//! The styles of a document: how its cells look, which of its tables, rows and columns nobody sees.

use std::collections::HashMap;
use std::rc::Rc;

use quick_xml::events::{BytesStart, Event};

use super::numbers::{NumberFormat, Numbers};
use super::ods_source::attribute;
use crate::files::superscript::Height;
use crate::import::NotImported;

/// Styles come of others, a few deep.
const MOST_PARENTS: u32 = 20;

/// The styles of a document, by the family and the name of each.
#[derive(Default)]
pub struct Styles {
    numbers: Numbers,
    styles: HashMap<String, Style>,
    current: String,
    looks: HashMap<String, Rc<Look>>,
}

#[derive(Default)]
struct Style {
    parent: Option<String>,
    number: Option<String>,
    struck: Option<bool>,
    height: Option<Height>,
    is_hidden: bool,
}

/// How a cell looks, or some letters in it.
#[derive(Clone, Default)]
pub struct Look {
    /// Its number format, where that says something.
    pub format: Option<Rc<NumberFormat>>,
    /// Whether it is struck through, where it says so.
    pub struck: Option<bool>,
    /// How high it stands, where it says so.
    pub height: Option<Height>,
}

impl Styles {
    /// Hears the next of the styles.
    pub fn hear(&mut self, event: &Event) -> Result<(), NotImported> {
        self.numbers.hear(event)?;
        let Event::Start(element) = event else { return Ok(()) };
        let said = |name: &str| attribute(element, name);
        match element.local_name().as_ref() {
            "style" => {
                let family = said("style:family")?.unwrap_or_default();
                self.current = key(&family, &said("style:name")?.unwrap_or_default());
                let style = Style {
                    parent: said("style:parent-style-name")?.map(|parent| key(&family, &parent)),
                    number: said("style:data-style-name")?,
                    ..Style::default()
                };
                self.styles.insert(self.current.clone(), style);
            }
            "default-style" => self.current.clear(),
            "text-properties" => {
                let (struck, height) = (struck(element)?, height(element)?);
                if let Some(style) = self.styles.get_mut(&self.current) {
                    (style.struck, style.height) = (struck.or(style.struck), height.or(style.height));
                }
            }
            "table-properties" => self.hide(said("table:display")?.as_deref() == Some("false")),
            "table-row-properties" => self.hide(is_nothing(said("style:row-height")?)),
            "table-column-properties" => self.hide(is_nothing(said("style:column-width")?)),
            _ => {}
        }
        Ok(())
    }

    fn hide(&mut self, hidden: bool) {
        if let Some(style) = self.styles.get_mut(&self.current) {
            style.is_hidden |= hidden;
        }
    }

    /// Whether nobody sees what has this style, such as a `table` or a `table-row`.
    pub fn hides(&self, family: &str, name: &str) -> bool {
        self.styles.get(&key(family, name)).is_some_and(|style| style.is_hidden)
    }

    /// How a `table-cell` or a `text` of a style looks.
    pub fn look(&mut self, family: &str, name: &str) -> Rc<Look> {
        let first = key(family, name);
        if let Some(known) = self.looks.get(&first) {
            return Rc::clone(known);
        }
        let (mut look, mut number) = (Look::default(), None);
        let mut next = Some(&first);
        for _ in 0..MOST_PARENTS {
            let Some(style) = next.and_then(|name| self.styles.get(name)) else { break };
            look.struck = look.struck.or(style.struck);
            look.height = look.height.or(style.height);
            number = number.or(style.number.as_deref());
            next = style.parent.as_ref();
        }
        look.format = number.and_then(|name| self.numbers.format(name));
        let look = Rc::new(look);
        // Only names that the document itself gives are kept, so that there is an end to them.
        if self.styles.contains_key(&first) {
            self.looks.insert(first, Rc::clone(&look));
        }
        look
    }
}

fn key(family: &str, name: &str) -> String {
    format!("{family} {name}")
}

fn struck(element: &BytesStart) -> Result<Option<bool>, NotImported> {
    let style = attribute(element, "style:text-line-through-style")?;
    let kind = attribute(element, "style:text-line-through-type")?;
    let said: Vec<String> = style.into_iter().chain(kind).collect();
    Ok(said.first().map(|_| said.iter().all(|said| said != "none")))
}

/// `super 58%`, `sub 58%`, or how far from the line: `33% 58%`.
fn height(element: &BytesStart) -> Result<Option<Height>, NotImported> {
    Ok(attribute(element, "style:text-position")?.map(|position| {
        match position.split_whitespace().next().unwrap_or_default() {
            "super" => Height::Raised,
            "sub" => Height::Lowered,
            far if is_nothing(Some(far.to_owned())) => Height::Usual,
            far if far.starts_with('-') => Height::Lowered,
            _ => Height::Raised,
        }
    }))
}

/// Whether a length is 0, as in `0cm`.
fn is_nothing(length: Option<String>) -> bool {
    length.is_some_and(|length| {
        let number = length.trim_end_matches(|c: char| c.is_alphabetic() || c == '%');
        number.contains('0') && number.bytes().all(|byte| matches!(byte, b'0' | b'.'))
    })
}
