//! DOCX: the tables of a document of Word, with the text around them.

mod docx_notes;
mod docx_styles;
mod docx_table;
mod run;
mod side_texts;

use quick_xml::events::{BytesStart, Event};

use super::archive::Archive;
use super::flow::{BlockKind, Flow, VisibleText, attribute, part};
use super::limits::Limits;
use super::xml_events::name_of;
use crate::import::{ImportSource, NotImported, Remark};
use docx_styles::Styles;
use docx_table::{Cell, Row, Table};
use run::Run;

/// Reads a document whose parts were all looked at.
///
/// # Errors
/// Says that there is no table in it, or why it is not read.
pub fn read(archive: &mut Archive, room: Limits) -> Result<ImportSource, NotImported> {
    let styles = Styles::read(archive)?;
    let notes = side_texts::notes(archive)?;
    let of_pages = side_texts::of_every_page(archive)?;
    let mut source = part(archive, "word/document.xml")?;
    let mut document = Document {
        flow: Flow::new(room, false),
        tables: Vec::new(),
        paragraph: VisibleText::default(),
        kind: BlockKind::Text,
        depth: 0,
        run: Run::new(styles, notes),
        has_changes: false,
    };
    of_pages.into_iter().for_each(|words| document.flow.of_every_page(words));
    let mut buffer = Vec::new();
    while let Some(event) = source.next(&mut buffer)? {
        if let Event::Start(element) = &event {
            let name = element.local_name().into_inner();
            if document.is_left_out(name) {
                source.skip(element.name())?;
                continue;
            }
            document.begin(name, element)?;
        } else if let Event::End(_) = &event {
            document.end(name_of(&event))?;
        } else {
            let here = document.tables.last_mut().and_then(Table::here).unwrap_or(&mut document.paragraph);
            document.run.text(&event, here)?;
        }
    }
    document.flow.block(document.kind, document.paragraph.done())?;
    let remarks = Vec::from_iter(document.has_changes.then_some(Remark::TrackedChanges));
    document.flow.done(remarks)
}

struct Document<'p> {
    flow: Flow<'p>,
    /// The tables that are open, the innermost last.
    tables: Vec<Table>,
    /// Text outside of tables.
    paragraph: VisibleText,
    kind: BlockKind,
    /// How many paragraphs are open: a box of text stands within one.
    depth: u32,
    run: Run,
    has_changes: bool,
}

impl Document<'_> {
    /// What is taken out by a change that was tracked, and the second form of what newer programs show.
    fn is_left_out(&mut self, name: &str) -> bool {
        let is_taken_out = matches!(name, "del" | "moveFrom");
        self.has_changes |= is_taken_out || matches!(name, "ins" | "moveTo");
        if name == "del"
            && self.run.is_row_said
            && let Some(row) = self.tables.last_mut().and_then(|table| table.row.as_mut())
        {
            row.is_deleted = true;
        }
        is_taken_out
            || matches!(
                name,
                "Fallback" | "tblPrChange" | "rPrChange" | "tcPrChange" | "trPrChange" | "pPrChange"
            )
    }

    fn begin(&mut self, name: &str, element: &BytesStart) -> Result<(), NotImported> {
        let table = self.tables.last_mut();
        match (name, table) {
            ("tbl", _) => self.tables.push(Table::default()),
            ("tr", Some(table)) => table.row = Some(Row::default()),
            ("trPr", _) => self.run.is_row_said = true,
            ("tc", Some(table)) if table.row.is_some() => {
                table.cell = Some(Cell { seen: VisibleText::default(), columns: 1, is_covered: false });
            }
            ("gridSpan", Some(Table { cell: Some(cell), .. })) => cell.columns = count(element)?.max(1),
            ("vMerge", Some(Table { cell: Some(cell), .. })) => {
                cell.is_covered = attribute(element, "val")?.is_none_or(|said| said != "restart");
            }
            ("gridBefore", Some(Table { row: Some(row), cell: None, .. })) => row.column = count(element)?,
            ("hidden", Some(Table { row: Some(row), .. })) if self.run.is_row_said => {
                row.row.hidden = docx_styles::is_on(element)?;
            }
            ("p", _) => {
                self.depth += 1;
                self.here().line();
                self.run.begin(name, element, &mut VisibleText::default())?;
            }
            ("pStyle", None) => {
                let style = attribute(element, "val")?.unwrap_or_default().to_ascii_lowercase();
                self.kind = match (style.as_str(), style.strip_prefix("heading")) {
                    ("caption", _) => BlockKind::Caption,
                    ("title", _) => BlockKind::Heading(0),
                    (_, Some(level)) => BlockKind::Heading(level.trim().parse().unwrap_or(1)),
                    _ => BlockKind::Text,
                };
                self.run.begin(name, element, &mut self.paragraph)?;
            }
            _ => {
                let here = self.tables.last_mut().and_then(Table::here).unwrap_or(&mut self.paragraph);
                self.run.begin(name, element, here)?;
            }
        }
        Ok(())
    }

    fn end(&mut self, name: &str) -> Result<(), NotImported> {
        match (name, self.tables.last_mut()) {
            ("tbl", Some(_)) => return self.table_ends(),
            ("tr", Some(table)) => table.row_ends(),
            ("tc", Some(table)) => table.cell_ends(),
            ("trPr", _) => self.run.is_row_said = false,
            ("p", table) => {
                self.depth = self.depth.saturating_sub(1);
                if table.is_none() && self.depth == 0 {
                    let words = std::mem::take(&mut self.paragraph).done();
                    self.flow.block(self.kind, words)?;
                    self.kind = BlockKind::Text;
                } else {
                    self.here().line();
                }
            }
            _ => self.run.end(name),
        }
        Ok(())
    }

    fn here(&mut self) -> &mut VisibleText {
        self.tables.last_mut().and_then(Table::here).unwrap_or(&mut self.paragraph)
    }

    /// A table ends; one within a cell is part of what stands there.
    fn table_ends(&mut self) -> Result<(), NotImported> {
        let Some(table) = self.tables.pop() else { return Ok(()) };
        if self.tables.is_empty() {
            return self.flow.table(table.draft);
        }
        self.here().table(table.draft);
        Ok(())
    }
}

fn count(element: &BytesStart) -> Result<u32, NotImported> {
    Ok(attribute(element, "val")?.and_then(|count| count.parse().ok()).unwrap_or_default())
}
