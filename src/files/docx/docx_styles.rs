//! The styles of a document of Word, as far as they change what a figure means.

use std::collections::HashMap;

use quick_xml::events::{BytesStart, Event};

use crate::files::archive::Archive;
use crate::files::flow::{Look, attribute, part};
use crate::files::xml_events::name_of;
use crate::import::NotImported;

/// What every style says, by its name.
#[derive(Default)]
pub struct Styles {
    styles: HashMap<String, Style>,
}

#[derive(Default)]
struct Style {
    look: Look,
    based_on: Option<String>,
}

/// Styles are based on others a few times over; more often only where they go in a circle.
const MOST_BASES: usize = 20;

impl Styles {
    /// Reads them, where the document has any.
    ///
    /// # Errors
    /// Says what is damaged.
    pub fn read(archive: &mut Archive) -> Result<Self, NotImported> {
        let mut styles = Self::default();
        let Ok(mut source) = part(archive, "word/styles.xml") else { return Ok(styles) };
        let mut buffer = Vec::new();
        let mut open: Option<(String, Style)> = None;
        while let Some(event) = source.next(&mut buffer)? {
            match (&event, name_of(&event), &mut open) {
                (Event::Start(element), "style", _) => {
                    let name = attribute(element, "styleId")?.unwrap_or_default();
                    open = Some((name, Style::default()));
                }
                // What a style says of the first row of a table is said of no text in it.
                (Event::Start(element), "tblStylePr", _) => source.skip(element.name())?,
                (Event::Start(element), "basedOn", Some((_, style))) => {
                    style.based_on = attribute(element, "val")?;
                }
                (Event::Start(element), name, Some((_, style))) => see(&mut style.look, name, element)?,
                (Event::End(_), "style", _) => styles.styles.extend(open.take()),
                _ => {}
            }
        }
        Ok(styles)
    }

    /// How text in a style looks.
    pub fn look(&self, name: &str) -> Look {
        let mut look = Look::default();
        let mut name = name;
        for _ in 0..MOST_BASES {
            let Some(style) = self.styles.get(name) else { break };
            look = either(look, style.look);
            let Some(base) = &style.based_on else { break };
            name = base;
        }
        look
    }
}

/// What either of two says.
pub fn either(one: Look, other: Look) -> Look {
    Look {
        struck: one.struck || other.struck,
        raised: one.raised || other.raised,
        hidden: one.hidden || other.hidden,
    }
}

/// Hears a property of letters.
pub fn see(look: &mut Look, name: &str, element: &BytesStart) -> Result<(), NotImported> {
    match name {
        "strike" => look.struck = is_on(element)?,
        "dstrike" => look.struck |= is_on(element)?,
        "vanish" => look.hidden = is_on(element)?,
        "vertAlign" => look.raised = attribute(element, "val")?.is_some_and(|said| said == "superscript"),
        // In half points above the line.
        "position" => {
            let height = attribute(element, "val")?.and_then(|height| height.parse::<i32>().ok());
            look.raised |= height.is_some_and(|height| height > 0);
        }
        _ => {}
    }
    Ok(())
}

/// Whether a property that may say no says yes.
pub fn is_on(element: &BytesStart) -> Result<bool, NotImported> {
    let said = attribute(element, "val")?;
    Ok(said.is_none_or(|said| !matches!(said.as_str(), "0" | "false" | "off")))
}
