//! ODS: the tables of an OpenDocument spreadsheet, as they stream by.

mod cell;

use std::io::{BufRead, BufReader};

use quick_xml::Reader;
use quick_xml::escape::unescape;
use quick_xml::events::{BytesStart, Event};
use quick_xml::name::QName;

use super::archive::Archive;
use super::room::{Gathering, Room};
use super::workbook::hidden_rows;
use super::{MOST_COLUMNS, damaged, guard, tables};
use crate::table::{Brought, Grid, NotBrought, Remark, TableFacts};
pub use cell::character;

/// Reads a document whose parts were all looked at.
pub fn read(archive: &mut Archive, mut room: Room) -> Result<Brought, NotBrought> {
    let part = archive.by_name("content.xml").map_err(damaged)?;
    let mut source = Source { reader: guard::reader(BufReader::new(part)) };
    let (mut grids, mut remarks, mut hidden) = (Vec::new(), Vec::new(), Vec::new());
    let mut styles = Styles::default();
    let mut buffer = Vec::new();
    loop {
        let event = source.next(&mut buffer)?;
        match (&event, name_of(&event)) {
            (Event::Start(element), "style") => {
                styles.last = attribute(element, "style:name")?.unwrap_or_default();
            }
            (Event::Start(element), "table-properties") => {
                styles.see(attribute(element, "table:display")?.as_deref());
            }
            (Event::Start(element), "table") => {
                let name = attribute(element, "table:name")?.unwrap_or_default();
                let style = attribute(element, "table:style-name")?.unwrap_or_default();
                if styles.hidden.contains(&style) {
                    source.skip(element.name())?;
                    remarks.push(Remark::HiddenSheet(name));
                } else {
                    grids.push(table(&mut source, name, &mut room, &mut remarks, &mut hidden)?);
                }
            }
            (Event::Start(element), "tracked-changes") => source.skip(element.name())?,
            (Event::End(_), "document-content") => break,
            _ => {}
        }
    }
    remarks.extend(hidden_rows(hidden));
    tables(grids, TableFacts::default(), remarks)
}

/// Which sheets are hidden is said in their styles.
#[derive(Default)]
struct Styles {
    last: String,
    hidden: Vec<String>,
}

impl Styles {
    fn see(&mut self, display: Option<&str>) {
        if display == Some("false") {
            self.hidden.push(self.last.clone());
        }
    }
}

/// The document from here on.
struct Source<R> {
    reader: Reader<R>,
}

impl<R: BufRead> Source<R> {
    fn next<'b>(&mut self, buffer: &'b mut Vec<u8>) -> Result<Event<'b>, NotBrought> {
        buffer.clear();
        match self.reader.read_event_into(buffer).map_err(damaged)? {
            Event::Eof => Err(damaged("the document ends too early")),
            event => Ok(event),
        }
    }

    /// Leaves out an element whose beginning was read.
    fn skip(&mut self, name: QName) -> Result<(), NotBrought> {
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

fn attribute(element: &BytesStart, name: &str) -> Result<Option<String>, NotBrought> {
    let mut attributes = element.attributes();
    let mut known = attributes.with_checks(false).flatten();
    let Some(found) = known.find(|attribute| attribute.key.as_ref() == name) else { return Ok(None) };
    unescape(&found.value).map(|value| Some(value.into_owned())).map_err(damaged)
}

/// How often a row or a cell stands there. Empty ones go on to the end of the sheet, a million times.
fn repeated(element: &BytesStart, name: &str) -> Result<u32, NotBrought> {
    match attribute(element, name)? {
        None => Ok(1),
        Some(count) => match count.parse::<u64>() {
            Ok(count) if count > 0 => Ok(u32::try_from(count).unwrap_or(u32::MAX)),
            _ => Err(damaged(format!("{name} {count}"))),
        },
    }
}

fn table<R: BufRead>(
    source: &mut Source<R>,
    name: String,
    room: &mut Room,
    remarks: &mut Vec<Remark>,
    hidden: &mut Vec<u32>,
) -> Result<Grid, NotBrought> {
    let mut gathering = Gathering::new(name.clone(), room);
    let mut buffer = Vec::new();
    let (mut above, mut not_worked_out) = (0_u32, Vec::new());
    loop {
        let event = source.next(&mut buffer)?;
        match (&event, name_of(&event)) {
            (Event::Start(element), "table-row") => {
                let times = repeated(element, "table:number-rows-repeated")?;
                let seen = attribute(element, "table:visibility")?.is_none_or(|said| said == "visible");
                let row = row(source)?;
                if row.not_worked_out > 0 {
                    not_worked_out.push((above.saturating_add(1), row.not_worked_out));
                }
                for number in (1..=times).map(|down| above.saturating_add(down)) {
                    if row.cells.is_empty() {
                        break;
                    }
                    for (column, text) in &row.cells {
                        gathering.put(number, *column, text.clone())?;
                    }
                    hidden.extend((!seen).then_some(number));
                }
                above = above.saturating_add(times);
            }
            (
                Event::Start(element),
                "shapes" | "forms" | "named-expressions" | "scenario" | "table-source",
            ) => {
                source.skip(element.name())?;
            }
            (Event::End(_), "table") => break,
            _ => {}
        }
    }
    if let Some((row, _)) = not_worked_out.first() {
        let cells = not_worked_out.iter().map(|(_, cells)| cells).sum();
        remarks.push(Remark::NotWorkedOut { sheet: name, row: *row, cells });
    }
    Ok(gathering.done())
}

/// The cells of a row that have text, with their columns counted from 0.
struct Row {
    cells: Vec<(u32, String)>,
    not_worked_out: u32,
}

fn row<R: BufRead>(source: &mut Source<R>) -> Result<Row, NotBrought> {
    let mut row = Row { cells: Vec::new(), not_worked_out: 0 };
    let mut before = 0_u32;
    let mut buffer = Vec::new();
    loop {
        let event = source.next(&mut buffer)?;
        match (&event, name_of(&event)) {
            (Event::Start(element), "table-cell") => {
                let times = repeated(element, "table:number-columns-repeated")?;
                let text = cell::read(source, element)?;
                row.not_worked_out += u32::from(text.is_none());
                let text = text.unwrap_or_default();
                let end = before.saturating_add(times);
                if !text.is_empty() {
                    if end > MOST_COLUMNS {
                        return Err(NotBrought::TooManyColumns { most: MOST_COLUMNS });
                    }
                    row.cells.extend((before..end).map(|column| (column, text.clone())));
                }
                before = end;
            }
            // What a merged cell covers is not seen.
            (Event::Start(element), "covered-table-cell") => {
                before = before.saturating_add(repeated(element, "table:number-columns-repeated")?);
                source.skip(element.name())?;
            }
            (Event::End(_), "table-row") => return Ok(row),
            _ => {}
        }
    }
}
