//! What the parts of a workbook say that its reader does not tell: how cells are shown, what is hidden, merged, raised.
//! It hears what the guard reads anyway, once, before the workbook is opened.

use std::collections::HashMap;

use quick_xml::events::{BytesStart, Event};

use super::looks::Looks;
use super::rich_text::{Runs, Strings};
use super::sheet_facts::{CellNote, SheetNotes};
use super::xml_attributes::{attribute, is_set};

/// What was heard of all parts so far.
#[derive(Default)]
pub struct Notes {
    heard: PartKind,
    part: String,
    /// How cells look, by the numbers that they name.
    pub looks: Looks,
    /// Shared strings of several runs.
    pub strings: Strings,
    runs: Runs,
    sheets: HashMap<String, SheetNotes>,
    /// The sheet that is heard.
    sheet: SheetNotes,
    /// The part that each relation leads to.
    targets: HashMap<String, String>,
    /// The relation of each sheet, by its name.
    relations: HashMap<String, String>,
    /// Whether a spreadsheet is to work all formulas out when it opens the workbook, as nobody did so far.
    pub calculates_on_load: bool,
}

/// Which kind of part is heard, by its first element.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum PartKind {
    #[default]
    First,
    Sheet,
    Strings,
    Styles,
    Workbook,
    Relations,
    Other,
}

impl Notes {
    /// What comes is of this part, named in lower case.
    pub fn begin(&mut self, part: &str) {
        self.end();
        part.clone_into(&mut self.part);
    }

    /// Nothing more comes of the part.
    pub fn end(&mut self) {
        if std::mem::take(&mut self.heard) == PartKind::Sheet {
            self.sheets.insert(self.part.clone(), std::mem::take(&mut self.sheet));
        }
    }

    /// Hears the next of a part that holds nothing it may not; of a cell, with its attributes.
    pub fn hear(&mut self, event: &Event, cell: CellNote) {
        match self.heard {
            PartKind::Other => {}
            PartKind::First => {
                if let Event::Start(element) = event {
                    self.first(element);
                }
            }
            PartKind::Sheet => self.sheet.hear(event, cell, &mut self.runs),
            PartKind::Strings => self.strings.hear(event, &mut self.runs),
            PartKind::Styles => self.looks.hear(event),
            PartKind::Workbook => self.workbook(event),
            PartKind::Relations => self.relation(event),
        }
    }

    fn first(&mut self, element: &BytesStart) {
        self.heard = match element.local_name().as_ref() {
            "worksheet" => PartKind::Sheet,
            "sst" => PartKind::Strings,
            "styleSheet" => PartKind::Styles,
            "workbook" => PartKind::Workbook,
            "Relationships" => PartKind::Relations,
            _ => PartKind::Other,
        };
    }

    fn workbook(&mut self, event: &Event) {
        let Event::Start(element) = event else { return };
        match element.local_name().as_ref() {
            "sheet" => {
                if let (Some(name), Some(id)) = (attribute(element, "name"), attribute(element, "id")) {
                    self.relations.insert(name, id);
                }
            }
            "calcPr" => self.calculates_on_load |= is_set(element, "fullCalcOnLoad"),
            _ => {}
        }
    }

    fn relation(&mut self, event: &Event) {
        let Event::Start(element) = event else { return };
        let is_sheet = attribute(element, "Type").is_some_and(|kind| kind.ends_with("/worksheet"));
        if let (true, Some(id), Some(target)) =
            (is_sheet, attribute(element, "Id"), attribute(element, "Target"))
        {
            self.targets.insert(id, target.to_ascii_lowercase());
        }
    }

    /// What is known of a sheet, by its name.
    pub fn sheet(&self, name: &str) -> Option<&SheetNotes> {
        let target = self.targets.get(self.relations.get(name)?)?;
        let target = target.rsplit_once("../").map_or(target.as_str(), |(_, rest)| rest);
        let target = target.trim_start_matches("./").trim_start_matches('/');
        let below = |folder: &str| self.sheets.get(&format!("{folder}{target}"));
        below("xl/").or_else(|| below("")).or_else(|| {
            let ending = format!("/{target}");
            self.sheets.iter().find(|(part, _)| part.ends_with(&ending)).map(|(_, sheet)| sheet)
        })
    }
}
