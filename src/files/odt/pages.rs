//! What stands at the head and the foot of the pages of a document of Writer.

use quick_xml::events::Event;

use crate::files::archive::Archive;
use crate::files::flow::{Look, VisibleText, Words, part};
use crate::files::xml_events::{character, name_of};
use crate::import::NotImported;

/// Reads it, where the document has any.
///
/// # Errors
/// Says what is damaged.
pub fn of_every_page(archive: &mut Archive) -> Result<Words, NotImported> {
    let mut seen = VisibleText::default();
    let Ok(mut source) = part(archive, "styles.xml") else { return Ok(seen.done()) };
    let mut is_of_page = false;
    let mut buffer = Vec::new();
    while let Some(event) = source.next(&mut buffer)? {
        let name = name_of(&event);
        let is_end = name.starts_with("header") || name.starts_with("footer");
        match &event {
            Event::Start(element) if matches!(name, "annotation" | "note" | "tracked-changes") => {
                source.skip(element.name())?;
            }
            // Their looks are called `header-style`.
            Event::Start(_) if is_end && !name.ends_with("style") => is_of_page = true,
            Event::End(_) if is_end => is_of_page = false,
            Event::Start(_) if is_of_page && matches!(name, "p" | "h" | "line-break") => seen.line(),
            Event::Start(_) if is_of_page && matches!(name, "s" | "tab") => {
                seen.flowing(" ", Look::default())
            }
            Event::Text(text) if is_of_page => seen.flowing(text, Look::default()),
            Event::GeneralRef(reference) if is_of_page => {
                seen.exact(character(reference)?.encode_utf8(&mut [0; 4]), Look::default());
            }
            _ => {}
        }
    }
    Ok(seen.done())
}
