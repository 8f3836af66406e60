//! ODS: the tables of an OpenDocument spreadsheet, as they stream by.

mod letters;
mod numbers;
mod ods_cell;
mod ods_styles;
mod ods_table;

use std::io::{BufRead, BufReader};

use quick_xml::Reader;
use quick_xml::escape::unescape;
use quick_xml::events::{BytesStart, Event};
use quick_xml::name::QName;

use super::archive::Archive;
use super::limits::Limits;
use super::workbook::hidden_rows;
use super::{damaged, guard, tables};
use crate::import::{ImportSource, NotImported, Remark, TableFacts};
pub use ods_cell::character;
use ods_styles::Styles;
use ods_table::Table;

/// Reads a document whose parts were all looked at.
pub fn read(archive: &mut Archive, mut room: Limits) -> Result<ImportSource, NotImported> {
    let mut styles = Styles::default();
    common_styles(archive, &mut styles)?;
    let part = archive.by_name("content.xml").map_err(damaged)?;
    let mut source = Source { reader: guard::reader(BufReader::new(part)) };
    let (mut grids, mut remarks, mut hidden) = (Vec::new(), Vec::new(), Vec::new());
    let mut buffer = Vec::new();
    loop {
        let event = source.next(&mut buffer)?;
        match (&event, name_of(&event)) {
            (Event::Start(element), "table") => {
                let name = attribute(element, "table:name")?.unwrap_or_default();
                let style = attribute(element, "table:style-name")?.unwrap_or_default();
                if styles.hides("table", &style) {
                    source.skip(element.name())?;
                    remarks.push(Remark::HiddenSheet(name));
                } else {
                    let table = Table::new(name, &mut styles, &mut room);
                    grids.push(table.read(&mut source, &mut remarks, &mut hidden)?);
                }
            }
            (Event::Start(element), "tracked-changes") => source.skip(element.name())?,
            (Event::End(_), "document-content") => break,
            _ => styles.hear(&event)?,
        }
    }
    remarks.extend(hidden_rows(hidden));
    tables(grids, TableFacts::default(), remarks)
}

/// The styles that stand in a part of their own, where there is one.
fn common_styles(archive: &mut Archive, styles: &mut Styles) -> Result<(), NotImported> {
    let Ok(part) = archive.by_name("styles.xml") else { return Ok(()) };
    let mut source = Source { reader: guard::reader(BufReader::new(part)) };
    let mut buffer = Vec::new();
    loop {
        let event = source.next(&mut buffer)?;
        if matches!(event, Event::End(_)) && name_of(&event) == "document-styles" {
            return Ok(());
        }
        styles.hear(&event)?;
    }
}

/// The document from here on.
struct Source<R> {
    reader: Reader<R>,
}

impl<R: BufRead> Source<R> {
    fn next<'b>(&mut self, buffer: &'b mut Vec<u8>) -> Result<Event<'b>, NotImported> {
        buffer.clear();
        match self.reader.read_event_into(buffer).map_err(damaged)? {
            Event::Eof => Err(damaged("the document ends too early")),
            event => Ok(event),
        }
    }

    /// Leaves out an element whose beginning was read.
    fn skip(&mut self, name: QName) -> Result<(), NotImported> {
        self.reader.read_to_end_into(name, &mut Vec::new()).map(|_| ()).map_err(damaged)
    }
}

/// The name of the element that begins or ends here, without its prefix.
fn name_of<'e>(event: &'e Event) -> &'e str {
    match event {
        Event::Start(element) => element.local_name().into_inner(),
        Event::End(element) => element.local_name().into_inner(),
        _ => "",
    }
}

fn attribute(element: &BytesStart, name: &str) -> Result<Option<String>, NotImported> {
    let mut attributes = element.attributes();
    let mut known = attributes.with_checks(false).flatten();
    let Some(found) = known.find(|attribute| attribute.key.as_ref() == name) else { return Ok(None) };
    unescape(&found.value).map(|value| Some(value.into_owned())).map_err(damaged)
}

/// How often a row or a cell stands there. Empty ones go on to the end of the sheet, a million times.
fn repeated(element: &BytesStart, name: &str) -> Result<u32, NotImported> {
    match attribute(element, name)? {
        None => Ok(1),
        Some(count) => match count.parse::<u64>() {
            Ok(count) if count > 0 => Ok(u32::try_from(count).unwrap_or(u32::MAX)),
            _ => Err(damaged(format!("{name} {count}"))),
        },
    }
}
