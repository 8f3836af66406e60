//! What the events of a compressed document say, whichever kind of document it is.

use quick_xml::events::{BytesRef, Event};

use super::damage::damaged;
use crate::import::NotImported;

/// The name of the element that begins or ends here, without its prefix.
pub fn name_of<'e>(event: &'e Event) -> &'e str {
    match event {
        Event::Start(element) => element.local_name().into_inner(),
        Event::End(element) => element.local_name().into_inner(),
        _ => "",
    }
}

/// The character that a reference such as `&amp;` stands for.
///
/// # Errors
/// It stands for none.
pub fn character(reference: &BytesRef) -> Result<char, NotImported> {
    if let Some(character) = reference.resolve_char_ref().map_err(damaged)? {
        return Ok(character);
    }
    match reference.as_ref() {
        "amp" => Ok('&'),
        "lt" => Ok('<'),
        "gt" => Ok('>'),
        "quot" => Ok('"'),
        "apos" => Ok('\''),
        other => Err(damaged(format!("&{other};"))),
    }
}
