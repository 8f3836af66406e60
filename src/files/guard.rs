//! What no XML part of a compressed file may hold, so that the readers of workbooks, which believe what they read,
//! neither fail nor take more memory than there is.

mod attributes;
mod part_guard;
pub mod places;

use std::io::BufRead;

use quick_xml::Reader;
use quick_xml::errors::Error;
use quick_xml::events::Event;

use super::archive::drain;
use super::damage::damaged;
use super::limits::MOST_CELLS;
use super::workbook::part_facts::Notes;
use crate::import::NotImported;
use part_guard::{Guard, at_most};

/// The most elements in all parts together: every cell that may be read has two or three.
const MOST_ELEMENTS: u64 = 3_000_000;

/// What was found in all parts together.
#[derive(Default)]
pub struct Findings {
    elements: u64,
    /// What the parts of a workbook say that its reader does not tell.
    pub notes: Notes,
}

/// Reads a part to its end and adds what it holds to what the others do; a relation may lead to sheets whose names end
/// in `sheets` only. Where it is no XML any more, the reader of its
/// format says so; here only the rest is counted.
///
/// # Errors
/// Says what the part holds that it may not.
pub fn check(
    name: &str,
    sheets: &'static str,
    part: impl BufRead,
    found: &mut Findings,
) -> Result<(), NotImported> {
    let mut reader = reader(part);
    let mut guard = Guard::of(name, sheets);
    found.notes.begin(name);
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer) {
            Ok(Event::Eof) => break,
            Ok(event) => {
                found.elements += u64::from(matches!(event, Event::Start(_)));
                at_most(found.elements, MOST_ELEMENTS, NotImported::TooManyCells { most: MOST_CELLS })?;
                guard.see(&event)?;
                found.notes.hear(&event, guard.cell);
            }
            Err(Error::Io(error)) => return Err(damaged(error)),
            Err(_) => break,
        }
    }
    drain(reader.into_inner())
}

/// A reader of XML that sees what the reader of workbooks sees.
pub fn reader<R: BufRead>(part: R) -> Reader<R> {
    let mut reader = Reader::from_reader(part);
    let config = reader.config_mut();
    config.check_end_names = false;
    config.check_comments = false;
    config.expand_empty_elements = true;
    reader
}
