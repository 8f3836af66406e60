//! What is counted while one part goes by, and how much of it there may be.

use std::collections::HashSet;

use quick_xml::events::{BytesStart, Event};

use super::attributes::{Verdict, each_attribute, has_attribute};
use super::places;
use crate::files::damage::damaged;
use crate::files::limits::{MOST_CELLS, MOST_IN_A_CELL, MOST_PARTS, MOST_TEXT, MOST_UNPACKED};
use crate::files::workbook::sheet_facts::CellNote;
use crate::import::NotImported;

/// Documents nest a few dozen elements.
const MOST_DEPTH: u32 = 1_000;

/// The most names and relations a part may list.
const MOST_LISTED: u32 = 10 * MOST_PARTS;

/// What was seen of one part.
pub struct Guard {
    /// Styles are copied for each cell format that names them.
    styles: bool,
    /// How the names of parts end that were looked at as sheets are.
    sheets: &'static str,
    depth: u32,
    elements: u64,
    longest: u64,
    text: u64,
    in_cell: bool,
    cell_text: u64,
    strings: u32,
    listed: u32,
    /// What the cell of a workbook that was opened last says of itself.
    pub cell: CellNote,
    named: HashSet<String>,
}

impl Guard {
    pub fn of(name: &str, sheets: &'static str) -> Self {
        Self {
            styles: name.ends_with("styles.xml") && !name.starts_with("word/"),
            sheets,
            depth: 0,
            elements: 0,
            longest: 0,
            text: 0,
            in_cell: false,
            cell_text: 0,
            strings: 0,
            listed: 0,
            cell: CellNote::default(),
            named: HashSet::new(),
        }
    }

    pub fn see(&mut self, event: &Event) -> Verdict {
        match event {
            Event::DocType(_) => Err(NotImported::Dtd),
            Event::Start(element) => self.open(element),
            Event::End(element) => {
                self.depth = self.depth.saturating_sub(1);
                if is_cell(element.local_name().as_ref()) {
                    self.in_cell = false;
                }
                Ok(())
            }
            Event::Text(text) => self.text(text),
            Event::CData(text) => self.text(text),
            Event::GeneralRef(_) => self.text("&"),
            _ => Ok(()),
        }
    }

    fn text(&mut self, text: &str) -> Verdict {
        if text.bytes().all(|byte| byte.is_ascii_whitespace()) {
            return Ok(());
        }
        self.text += text.len() as u64;
        self.cell_text += text.len() as u64;
        if self.in_cell && self.cell_text > MOST_IN_A_CELL {
            return Err(NotImported::TooMuchText { most: MOST_IN_A_CELL });
        }
        at_most(self.text, MOST_TEXT, NotImported::TooMuchText { most: MOST_TEXT })
    }

    fn open(&mut self, element: &BytesStart) -> Verdict {
        self.depth += 1;
        if self.depth > MOST_DEPTH {
            return Err(damaged("elements within elements without end"));
        }
        self.elements += 1;
        self.longest = self.longest.max(element.len() as u64);
        if self.styles {
            let copied = NotImported::UnpacksTooLarge { most: MOST_UNPACKED };
            at_most(self.elements * self.longest, MOST_UNPACKED, copied)?;
        }
        let name = element.local_name();
        if is_cell(name.as_ref()) {
            self.in_cell = true;
            self.cell_text = 0;
        }
        match name.as_ref() {
            "c" => self.cell(element),
            "row" => each_attribute(element, "r", |place| places::reach(place).map(|_| ())),
            "numFmt" => each_attribute(element, "formatCode", brackets),
            "f" | "dimension" => each_attribute(element, "ref", places::range),
            "sst" => {
                each_attribute(element, "uniqueCount", |count| strings(count.parse().unwrap_or_default()))
            }
            "si" => {
                self.strings += 1;
                strings(self.strings.into())
            }
            "encryption-data" => Err(NotImported::Protected),
            "Relationship" => self.relationship(element),
            "sheet" => self.sheet(element),
            "definedName" => self.list(),
            _ => Ok(()),
        }
    }

    /// Looks over the attributes once, as there are most of these.
    fn cell(&mut self, element: &BytesStart) -> Verdict {
        self.cell = CellNote::default();
        for attribute in element.attributes().with_checks(false).flatten() {
            let key = attribute.key.as_ref();
            if key == "r" || key.ends_with(":r") {
                places::reach(&attribute.value)?;
            }
            self.cell.hear(key, &attribute.value);
        }
        Ok(())
    }

    fn list(&mut self) -> Verdict {
        self.listed += 1;
        at_most(self.listed.into(), MOST_LISTED.into(), NotImported::TooManyParts { most: MOST_PARTS })
    }

    /// The same sheet twice would be read twice, and sheets are told apart by their names.
    fn sheet(&mut self, element: &BytesStart) -> Verdict {
        self.list()?;
        for key in ["name", "id"] {
            each_attribute(element, key, |value| self.once(key, value))?;
        }
        Ok(())
    }

    fn once(&mut self, key: &str, value: &str) -> Verdict {
        let new = self.named.insert(format!("{key} {}", value.to_ascii_lowercase()));
        if new { Ok(()) } else { Err(damaged(format!("two sheets of one {key}: {value}"))) }
    }

    /// Only parts that were looked at may be read.
    fn relationship(&mut self, element: &BytesStart) -> Verdict {
        self.list()?;
        let is_sheet = has_attribute(element, "Type", "/worksheet");
        if !is_sheet && !has_attribute(element, "Type", "/officeDocument") {
            return Ok(());
        }
        each_attribute(element, "Target", |target| {
            let target = target.to_ascii_lowercase();
            if !target.ends_with(self.sheets) {
                return Err(damaged(format!("a sheet in {target}")));
            }
            if is_sheet { self.once("target", &target) } else { Ok(()) }
        })
    }
}

/// The elements that hold the text of one cell.
fn is_cell(name: &str) -> bool {
    matches!(name, "si" | "c" | "table-cell")
}

pub fn at_most(count: u64, most: u64, why: NotImported) -> Verdict {
    if count > most { Err(why) } else { Ok(()) }
}

/// The reader of workbooks counts the brackets of a number format in a byte.
fn brackets(code: &str) -> Verdict {
    let count = code.bytes().filter(|byte| *byte == b'[').count();
    at_most(count as u64, u8::MAX.into(), damaged("a number format without end"))
}

fn strings(count: u64) -> Verdict {
    at_most(count, MOST_CELLS.into(), NotImported::TooManyCells { most: MOST_CELLS })
}
