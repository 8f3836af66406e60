//! ODT: the tables of a document of LibreOffice Writer, with the text around them.

mod odt_document;
mod odt_styles;
mod odt_table;
mod pages;

use quick_xml::events::Event;

use super::archive::Archive;
use super::flow::{BlockKind, Flow, VisibleText, part};
use super::limits::Limits;
use super::xml_events::name_of;
use crate::import::{ImportSource, NotImported, Remark};
use odt_document::{Document, is_left_out};
use odt_styles::Styles;

/// Reads a document whose parts were all looked at.
///
/// # Errors
/// Says that there is no table in it, or why it is not read.
pub fn read(archive: &mut Archive, room: Limits) -> Result<ImportSource, NotImported> {
    let of_pages = pages::of_every_page(archive)?;
    let mut source = part(archive, "content.xml")?;
    let mut document = Document {
        flow: Flow::new(room, false),
        styles: Styles::default(),
        tables: Vec::new(),
        paragraph: VisibleText::default(),
        level: None,
        looks: Vec::new(),
        paragraphs: 0,
        note: None,
        cells: 0,
    };
    document.flow.of_every_page(of_pages);
    let (mut has_changes, mut is_in_text) = (false, false);
    let mut buffer = Vec::new();
    while let Some(event) = source.next(&mut buffer)? {
        match (&event, name_of(&event)) {
            (Event::Start(_), "text") if !is_in_text => is_in_text = true,
            (Event::Start(element), "tracked-changes") => {
                has_changes = true;
                source.skip(element.name())?;
            }
            (Event::Start(element), name) if is_left_out(element, name) => source.skip(element.name())?,
            (Event::Start(element), "table" | "note") if document.note.is_some() => {
                source.skip(element.name())?;
            }
            (Event::Start(element), name) if is_in_text => document.begin(name, element)?,
            (Event::Start(element), name) => document.styles.see(name, element)?,
            (Event::End(_), name) if is_in_text => document.end(name)?,
            (event, _) if is_in_text => document.text(event)?,
            _ => {}
        }
    }
    document.flow.block(BlockKind::Text, document.paragraph.done())?;
    document.flow.done(Vec::from_iter(has_changes.then_some(Remark::TrackedChanges)))
}
