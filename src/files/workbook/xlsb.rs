//! XLSB: workbooks of Excel 2007 or later that are made of records instead of XML. Read here record by record, because
//! the library believes every length that it meets and does not tell how figures are shown.

mod book;
mod xlsb_formula;
mod xlsb_records;
mod xlsb_sheet;
mod xlsb_strings;
mod xlsb_styles;

use std::collections::{HashMap, HashSet};
use std::io::BufReader;

use quick_xml::events::Event;
use zip::read::ZipFile;

use super::xml_attributes::attribute;
use crate::files::archive::{Archive, UNPACKED_AT_ONCE};
use crate::files::damage::damaged;
use crate::files::hidden_rows::hidden_rows;
use crate::files::limits::Limits;
use crate::files::{guard, tables};
use crate::import::{ImportSource, NotImported, Remark, TableFacts};
use book::{Book, Listed};
use xlsb_records::Records;
use xlsb_sheet::Reading;

/// What a relation leads to.
struct Relation {
    kind: String,
    target: String,
}

/// Reads a workbook whose parts were all unpacked and counted before; `names` are those of the parts, in lower case.
///
/// # Errors
/// Says what is damaged, or which limit it is beyond.
pub fn read(archive: &mut Archive, names: &[String], room: Limits) -> Result<ImportSource, NotImported> {
    let places = (0..).zip(names).map(|(at, name)| (name.clone(), at)).collect();
    let mut parts = Parts { archive, places };
    let relations = parts.relations()?;
    let mut book = Book::default();
    if let Some(at) = parts.related(&relations, "/styles", "styles.bin") {
        book.looks = xlsb_styles::read(parts.open(at)?)?;
    }
    if let Some(at) = parts.related(&relations, "/sharedStrings", "sharedstrings.bin") {
        book.strings = xlsb_strings::read(parts.open(at)?, &book.looks)?;
    }
    let at = parts.place("workbook.bin").ok_or_else(|| damaged("no workbook in it"))?;
    list(parts.open(at)?, &mut book)?;
    let sheets = std::mem::take(&mut book.sheets);
    if sheets.is_empty() {
        return Err(damaged("a workbook without sheets"));
    }
    let mut reading = Reading::new(&book, room);
    let mut grids = Vec::new();
    let mut seen = HashSet::new();
    for sheet in sheets {
        let lost = || damaged(format!("the sheet {} is missing", sheet.name));
        let relation = relations.get(&sheet.relation).ok_or_else(lost)?;
        // Sheets of charts and of macros hold no table.
        if !relation.kind.ends_with("/worksheet") {
            continue;
        }
        if sheet.is_hidden {
            reading.remarks.push(Remark::HiddenSheet(sheet.name));
            continue;
        }
        // The same part twice would be read twice.
        let at = parts.place(&relation.target).filter(|at| seen.insert(*at)).ok_or_else(lost)?;
        grids.push(reading.sheet(&sheet.name, parts.open(at)?)?);
    }
    let Reading { mut remarks, hidden, .. } = reading;
    remarks.extend(hidden_rows(hidden));
    tables(grids, TableFacts::default(), remarks)
}

/// The parts of the file, by their names in lower case.
struct Parts<'a, 'b> {
    archive: &'a mut Archive<'b>,
    places: HashMap<String, usize>,
}

type Part<'a, 'b> = Records<BufReader<ZipFile<'a, std::io::Cursor<&'b [u8]>>>>;

impl<'b> Parts<'_, 'b> {
    /// Where the part is that a relation of the workbook leads to. Whatever is not in the file is nowhere.
    fn place(&self, target: &str) -> Option<usize> {
        let target = target.to_ascii_lowercase();
        let whole = target.strip_prefix('/').map_or_else(|| format!("xl/{target}"), str::to_owned);
        self.places.get(&whole).copied()
    }

    /// The part of a kind of which a workbook has one, or else the one that has the usual name.
    fn related(&self, relations: &HashMap<String, Relation>, kind: &str, usual: &str) -> Option<usize> {
        let related = relations.values().find(|relation| relation.kind.ends_with(kind));
        self.place(related.map_or(usual, |relation| &relation.target))
    }

    fn open(&mut self, at: usize) -> Result<Part<'_, 'b>, NotImported> {
        let part = self.archive.by_index(at).map_err(damaged)?;
        Ok(Records::of(BufReader::with_capacity(UNPACKED_AT_ONCE, part)))
    }

    /// The relations of the workbook, by what it calls them.
    fn relations(&mut self) -> Result<HashMap<String, Relation>, NotImported> {
        let mut relations = HashMap::new();
        let Some(at) = self.place("_rels/workbook.bin.rels") else { return Ok(relations) };
        let part = self.archive.by_index(at).map_err(damaged)?;
        let mut reader = guard::reader(BufReader::with_capacity(UNPACKED_AT_ONCE, part));
        let mut buffer = Vec::new();
        loop {
            buffer.clear();
            match reader.read_event_into(&mut buffer).map_err(damaged)? {
                Event::Eof => return Ok(relations),
                Event::Start(element) if element.local_name().as_ref() == "Relationship" => {
                    let said = |name: &str| attribute(&element, name);
                    if let (Some(id), Some(kind), Some(target)) = (said("Id"), said("Type"), said("Target")) {
                        relations.insert(id, Relation { kind, target });
                    }
                }
                _ => {}
            }
        }
    }
}

/// Reads the list of sheets, and what holds of all of them.
fn list(mut records: Part, book: &mut Book) -> Result<(), NotImported> {
    let mut is_whole = false;
    while let Some((kind, mut fields)) = records.read()? {
        match kind {
            // BrtWbProp
            0x99 => book.from_1904 = fields.word()? & 1 != 0,
            // BrtBundleSh
            0x9c => {
                let state = fields.word()?;
                fields.skip(4)?;
                let relation = fields.text_if_any()?;
                let name = fields.text()?;
                match (state, relation) {
                    // A sheet without a part has nothing to read.
                    (_, None) => {}
                    (0..=2, Some(relation)) => {
                        book.sheets.push(Listed { name, relation, is_hidden: state != 0 });
                    }
                    _ => return Err(damaged(format!("the sheet {name} is neither seen nor hidden"))),
                }
            }
            // BrtEndBundleShs
            0x90 => is_whole = true,
            // BrtCalcProp, which early versions wrote shorter
            0x9d => {
                let flags = fields.skip(24).and_then(|()| fields.byte());
                book.calculates_on_load = flags.is_ok_and(|flags| flags & 1 != 0);
            }
            _ => {}
        }
    }
    if is_whole { Ok(()) } else { Err(damaged("the list of sheets ends too early")) }
}
