//! What a sheet of a workbook says beside the figures and texts of its cells.

use std::collections::HashMap;
use std::ops::RangeInclusive;

use quick_xml::events::{BytesStart, Event};

use super::printed::Printed;
use super::rich_text::{Rich, Runs};
use super::xml_attributes::{attribute, is_set};
use crate::files::guard::places;
use crate::files::limits::MOST_COLUMNS;

/// What was heard of one sheet.
#[derive(Default)]
pub struct SheetNotes {
    stage: Stage,
    /// Every cell, in the order in which the reader of workbooks meets them.
    pub cells: Vec<CellNote>,
    /// Texts within cells that have runs, by their places among the cells.
    pub runs: HashMap<usize, Rich>,
    row: u32,
    row_is_hidden: bool,
    /// The rows with anything in them that nobody sees, counted from 1.
    pub hidden_rows: Vec<u32>,
    /// The columns that nobody sees, counted from 0.
    pub hidden_columns: Vec<u32>,
    /// Cells that were merged over several rows.
    pub merged: Vec<Merged>,
    /// What is printed above and below.
    pub printed: Printed,
    takes_place: bool,
    in_runs: bool,
    said_of_columns: u32,
}

/// As many elements as may say something of columns that are read.
const MOST_SAID_OF_COLUMNS: u32 = 5 * MOST_COLUMNS;

#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Stage {
    #[default]
    Before,
    Cells,
    After,
}

/// What is known of a cell.
#[derive(Clone, Copy, Debug, Default)]
pub struct CellNote {
    /// The number of its look.
    pub look: u16,
    shared: bool,
    place: u32,
}

impl CellNote {
    /// Hears of an attribute of the cell.
    pub fn hear(&mut self, name: &str, value: &str) {
        match name {
            // A number that no look has is the look of no cell.
            "s" => self.look = value.trim().parse().unwrap_or(u16::MAX),
            "t" => self.shared = value == "s",
            _ => {}
        }
    }

    /// Its place among the shared strings, where it is one.
    pub fn string(self) -> Option<u32> {
        self.shared.then_some(self.place)
    }
}

/// A range of cells that are one; rows are counted from 1, columns from 0.
#[derive(Clone, Copy, Debug)]
pub struct Merged {
    /// The row in which its text stands.
    pub first: u32,
    /// Its last row.
    pub last: u32,
    /// Its first column.
    pub left: u32,
    /// Its last column.
    pub right: u32,
}

impl SheetNotes {
    /// Hears the next of the sheet.
    pub fn hear(&mut self, event: &Event, note: CellNote, runs: &mut Runs) {
        match (event, self.stage) {
            (Event::Start(element), Stage::Before) => match element.local_name().as_ref() {
                "sheetData" => self.stage = Stage::Cells,
                "col" => self.columns(element),
                _ => {}
            },
            (_, Stage::Cells) => self.cell(event, note, runs),
            (Event::Start(element), Stage::After) if element.local_name().as_ref() == "mergeCell" => {
                self.merged.extend(attribute(element, "ref").and_then(|range| Merged::of(&range)));
            }
            (_, Stage::After) => self.printed.hear(event),
            _ => {}
        }
    }

    fn cell(&mut self, event: &Event, note: CellNote, runs: &mut Runs) {
        if self.in_runs {
            if let Some(rich) = runs.hear(event) {
                self.runs.insert(self.cells.len().saturating_sub(1), rich);
                self.in_runs = false;
            }
            return;
        }
        match event {
            Event::Start(element) => match element.local_name().as_ref() {
                "c" => self.cells.push(note),
                "v" => {
                    self.takes_place = self.cells.last().is_some_and(|cell| cell.shared);
                    self.sees_row();
                }
                "is" => self.sees_row(),
                "r" => {
                    *runs = Runs::default();
                    runs.hear(event);
                    self.in_runs = true;
                }
                "row" => self.row(element),
                _ => {}
            },
            Event::Text(text) if self.takes_place => {
                if let Some(cell) = self.cells.last_mut() {
                    cell.place = text.trim().parse().unwrap_or_default();
                }
                self.takes_place = false;
            }
            Event::End(element)
                if element.len() >= "sheetData".len() && element.local_name().as_ref() == "sheetData" =>
            {
                self.stage = Stage::After;
            }
            _ => {}
        }
    }

    fn row(&mut self, element: &BytesStart) {
        self.row = self.row.saturating_add(1);
        self.row_is_hidden = false;
        for attribute in element.attributes().with_checks(false).flatten() {
            match attribute.key.as_ref() {
                "r" => self.row = attribute.value.parse().unwrap_or(self.row),
                "hidden" => self.row_is_hidden |= matches!(&*attribute.value, "1" | "true"),
                "ht" => self.row_is_hidden |= is_zero(&attribute.value),
                _ => {}
            }
        }
    }

    fn sees_row(&mut self) {
        if std::mem::take(&mut self.row_is_hidden) {
            self.hidden_rows.push(self.row);
        }
    }

    fn columns(&mut self, element: &BytesStart) {
        let place = |name: &str| attribute(element, name).and_then(|at| at.parse::<u32>().ok());
        let (Some(from), Some(to)) = (place("min"), place("max")) else { return };
        let (Some(first), Some(last)) = (from.checked_sub(1), to.checked_sub(1)) else { return };
        self.column(first, last, is_set(element, "hidden") || is_nothing(element, "width"));
    }

    /// Hears whether the columns from one to another, counted from 0, are hidden.
    pub fn column(&mut self, first: u32, last: u32, is_hidden: bool) {
        // They come from left to right.
        self.said_of_columns = self.said_of_columns.saturating_add(1);
        if self.said_of_columns > MOST_SAID_OF_COLUMNS || !is_hidden {
            return;
        }
        for column in first..=last.min(MOST_COLUMNS - 1) {
            if !self.hidden_columns.contains(&column) {
                self.hidden_columns.push(column);
            }
        }
    }
}

impl Merged {
    /// The rows below its first, and its columns.
    pub fn below(&self) -> (RangeInclusive<u32>, RangeInclusive<u32>) {
        (self.first + 1..=self.last, self.left..=self.right)
    }

    fn of(range: &str) -> Option<Self> {
        let (from, to) = range.split_once(':')?;
        let ((first, left), (last, right)) = (places::reach(from).ok()?, places::reach(to).ok()?);
        let (left, right) = (left.checked_sub(1)?, right.checked_sub(1)?);
        (last > first && first > 0).then_some(Self { first, last, left, right })
    }
}

/// Whether a width or a height is 0.
fn is_nothing(element: &BytesStart, name: &str) -> bool {
    attribute(element, name).is_some_and(|size| is_zero(&size))
}

fn is_zero(size: &str) -> bool {
    size.contains('0') && size.bytes().all(|byte| matches!(byte, b'0' | b'.'))
}
