//! A run of text in a document of Word: how it looks, and the signs that stand there as elements.

use quick_xml::events::{BytesStart, Event};

use super::docx_notes::Notes;
use super::docx_styles::{Styles, either, see};
use crate::files::flow::{Look, VisibleText, attribute};
use crate::files::xml_events::character;
use crate::import::NotImported;

/// Where in a run we are.
#[derive(Default)]
pub struct Run {
    /// What is said right now is said of a row of a table.
    pub is_row_said: bool,
    /// What the styles of the document say.
    styles: Styles,
    /// How the text of the paragraph looks by its style.
    paragraph: Look,
    look: Look,
    /// Properties of a run are being read; those of a whole paragraph are of its mark alone.
    in_properties: bool,
    in_run: bool,
    in_text: bool,
    notes: Notes,
    /// How many notes there were so far.
    count: u32,
}

impl Run {
    /// The first of a document with these styles and notes.
    pub fn new(styles: Styles, notes: Notes) -> Self {
        Self { styles, notes, ..Self::default() }
    }

    /// An element begins.
    pub fn begin(
        &mut self,
        name: &str,
        element: &BytesStart,
        here: &mut VisibleText,
    ) -> Result<(), NotImported> {
        match name {
            "r" => {
                self.in_run = true;
                self.look = self.paragraph;
            }
            "p" => self.paragraph = Look::default(),
            "pStyle" => {
                let style = attribute(element, "val")?.unwrap_or_default();
                self.paragraph = self.styles.look(&style);
            }
            "rPr" => self.in_properties = self.in_run,
            "rStyle" if self.in_properties => {
                let style = attribute(element, "val")?.unwrap_or_default();
                self.look = either(self.look, self.styles.look(&style));
            }
            _ if self.in_properties => see(&mut self.look, name, element)?,
            "t" => self.in_text = true,
            "tab" | "ptab" if self.in_run => here.exact("\t", self.look),
            "br" | "cr" => here.exact("\n", self.look),
            "noBreakHyphen" => here.exact("\u{2011}", self.look),
            "sym" => {
                let code = attribute(element, "char")?.and_then(|code| u32::from_str_radix(&code, 16).ok());
                if let Some(sign) = code.and_then(char::from_u32) {
                    here.exact(sign.encode_utf8(&mut [0; 4]), self.look);
                }
            }
            // Word numbers notes in the order in which they stand in the text.
            "footnoteReference" | "endnoteReference" => {
                self.count += 1;
                let id = attribute(element, "id")?.unwrap_or_default();
                let says = self.notes.take(name, &id);
                here.note(&self.count.to_string(), &says, self.look);
            }
            _ => {}
        }
        Ok(())
    }

    /// An element ends.
    pub fn end(&mut self, name: &str) {
        match name {
            "r" => self.in_run = false,
            "rPr" => self.in_properties = false,
            "t" => self.in_text = false,
            _ => {}
        }
    }

    /// Text, where it is the text of a run.
    pub fn text(&mut self, event: &Event, here: &mut VisibleText) -> Result<(), NotImported> {
        if self.in_text {
            match event {
                Event::Text(text) => here.exact(text, self.look),
                Event::CData(text) => here.exact(text, self.look),
                Event::GeneralRef(reference) => {
                    here.exact(character(reference)?.encode_utf8(&mut [0; 4]), self.look);
                }
                _ => {}
            }
        }
        Ok(())
    }
}
