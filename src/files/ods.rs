//! ODS: the tables of an OpenDocument spreadsheet, as they stream by.

mod letters;
mod numbers;
mod ods_cell;
pub mod ods_source;
mod ods_styles;
mod ods_table;

use std::io::BufReader;

use quick_xml::events::Event;

use super::archive::Archive;
use super::damage::damaged;
use super::hidden_rows::hidden_rows;
use super::limits::Limits;
use super::xml_events::name_of;
use super::{guard, tables};
use crate::import::{ImportSource, NotImported, Remark, TableFacts};
use ods_source::{Source, attribute};
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
