//! The elements of a spreadsheet document, one by one as they stream out of it.

use std::io::BufRead;

use quick_xml::Reader;
use quick_xml::escape::unescape;
use quick_xml::events::{BytesStart, Event};
use quick_xml::name::QName;

use crate::files::damage::damaged;
use crate::import::NotImported;

/// The document from here on.
pub struct Source<R> {
    pub reader: Reader<R>,
}

impl<R: BufRead> Source<R> {
    pub fn next<'b>(&mut self, buffer: &'b mut Vec<u8>) -> Result<Event<'b>, NotImported> {
        buffer.clear();
        match self.reader.read_event_into(buffer).map_err(damaged)? {
            Event::Eof => Err(damaged("the document ends too early")),
            event => Ok(event),
        }
    }

    /// Leaves out an element whose beginning was read.
    pub fn skip(&mut self, name: QName) -> Result<(), NotImported> {
        self.reader.read_to_end_into(name, &mut Vec::new()).map(|_| ()).map_err(damaged)
    }
}

/// What an attribute of an element says; `None` where it has no such.
pub fn attribute(element: &BytesStart, name: &str) -> Result<Option<String>, NotImported> {
    let mut attributes = element.attributes();
    let mut known = attributes.with_checks(false).flatten();
    let Some(found) = known.find(|attribute| attribute.key.as_ref() == name) else { return Ok(None) };
    unescape(&found.value).map(|value| Some(value.into_owned())).map_err(damaged)
}

/// How often a row or a cell stands there. Empty ones go on to the end of the sheet, a million times.
pub fn repeated(element: &BytesStart, name: &str) -> Result<u32, NotImported> {
    match attribute(element, name)? {
        None => Ok(1),
        Some(count) => match count.parse::<u64>() {
            Ok(count) if count > 0 => Ok(u32::try_from(count).unwrap_or(u32::MAX)),
            _ => Err(damaged(format!("{name} {count}"))),
        },
    }
}
