//! A part of a compressed document as it streams by.

use std::io::{BufRead, BufReader, Read};

use quick_xml::Reader;
use quick_xml::escape::unescape;
use quick_xml::events::{BytesStart, Event};
use quick_xml::name::QName;

use crate::files::archive::Archive;
use crate::files::damage::damaged;
use crate::files::guard;
use crate::import::NotImported;

/// The document from here on.
pub struct Source<R> {
    reader: Reader<R>,
}

/// A part of an archive whose parts were all looked at.
pub fn part<'a>(archive: &'a mut Archive, name: &str) -> Result<Source<impl BufRead + use<'a>>, NotImported> {
    let part: Box<dyn Read + 'a> = Box::new(archive.by_name(name).map_err(damaged)?);
    Ok(Source { reader: guard::reader(BufReader::new(part)) })
}

impl<R: BufRead> Source<R> {
    /// What comes next; nothing at the end.
    pub fn next<'b>(&mut self, buffer: &'b mut Vec<u8>) -> Result<Option<Event<'b>>, NotImported> {
        buffer.clear();
        match self.reader.read_event_into(buffer).map_err(damaged)? {
            Event::Eof => Ok(None),
            event => Ok(Some(event)),
        }
    }

    /// Leaves out an element whose beginning was read.
    pub fn skip(&mut self, name: QName) -> Result<(), NotImported> {
        self.reader.read_to_end_into(name, &mut Vec::new()).map(|_| ()).map_err(damaged)
    }
}

/// The value of an attribute by its name without a prefix, where it is there.
pub fn attribute(element: &BytesStart, name: &str) -> Result<Option<String>, NotImported> {
    let mut attributes = element.attributes();
    let mut known = attributes.with_checks(false).flatten();
    let is = |key: &str| key.rsplit(':').next() == Some(name);
    let Some(found) = known.find(|attribute| is(attribute.key.as_ref())) else { return Ok(None) };
    unescape(&found.value).map(|value| Some(value.into_owned())).map_err(damaged)
}
