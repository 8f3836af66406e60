//! The text and the tables of an OpenDocument text as they stream by.

use quick_xml::events::{BytesStart, Event};

use super::odt_styles::Styles;
use super::odt_table::Table;
use crate::files::damage::damaged;
use crate::files::flow::{BlockKind, Draft, Flow, Look, VisibleText, attribute};
use crate::files::limits::MOST_IN_A_CELL;
use crate::files::xml_events::character;
use crate::import::NotImported;

/// What stands beside the text of a document, and not in it.
pub fn is_left_out(element: &BytesStart, name: &str) -> bool {
    matches!(name, "annotation" | "ruby-text" | "forms")
        || matches!(element.name().as_ref(), "svg:title" | "svg:desc")
}

/// A note that is open, which stands in the text at its mark.
#[derive(Default)]
pub struct Note {
    mark: VisibleText,
    says: VisibleText,
    is_mark: bool,
    look: Look,
}

pub struct Document<'p> {
    pub flow: Flow<'p>,
    pub styles: Styles,
    /// The tables that are open, the innermost last.
    pub tables: Vec<Table>,
    /// Text outside of tables.
    pub paragraph: VisibleText,
    /// The level of the heading that is open.
    pub level: Option<u8>,
    /// How text looks in each element that is open.
    pub looks: Vec<Look>,
    /// How many paragraphs are open: a frame stands within one.
    pub paragraphs: usize,
    pub note: Option<Note>,
    /// How many cells all tables have so far, empty ones too.
    pub cells: u64,
}

impl Document<'_> {
    fn here(&mut self) -> &mut VisibleText {
        if let Some(note) = &mut self.note {
            return if note.is_mark { &mut note.mark } else { &mut note.says };
        }
        self.tables.last_mut().and_then(Table::here).unwrap_or(&mut self.paragraph)
    }

    fn look(&self) -> Look {
        self.looks.last().copied().unwrap_or_default()
    }

    pub fn begin(&mut self, name: &str, element: &BytesStart) -> Result<(), NotImported> {
        let mut look = self.look();
        match name {
            "p" | "h" => {
                self.paragraphs += 1;
                if name == "h" && self.tables.is_empty() {
                    let level = attribute(element, "outline-level")?.and_then(|level| level.parse().ok());
                    self.level = Some(level.unwrap_or(1));
                }
                self.here().line();
                look = self.styles.over(look, element)?;
            }
            "span" => look = self.styles.over(look, element)?,
            "section" | "hidden-text" | "hidden-paragraph" => {
                let is_hidden = attribute(element, "display")?.is_some_and(|said| said != "true");
                look.hidden |= is_hidden || name != "section";
            }
            "note" => {
                self.note = Some(Note { look, ..Note::default() });
                look = Look::default();
            }
            "note-citation" | "note-body" => {
                self.note.iter_mut().for_each(|note| note.is_mark = name == "note-citation");
            }
            "s" => {
                let count = attribute(element, "c")?.and_then(|count| count.parse().ok()).unwrap_or(1_u64);
                if count > MOST_IN_A_CELL {
                    return Err(NotImported::TooMuchText { most: MOST_IN_A_CELL });
                }
                self.here().exact(&" ".repeat(count as usize), look);
            }
            "tab" => self.here().exact("\t", look),
            "line-break" => self.here().exact("\n", look),
            "table" => {
                let name = attribute(element, "name")?.unwrap_or_default();
                self.tables.push(Table::new(name));
                look = Look { hidden: look.hidden, ..Look::default() };
            }
            _ => self.part_begins(name, element)?,
        }
        if self.looks.len() == MOST_DEPTH {
            return Err(damaged("elements within elements without end"));
        }
        self.looks.push(look);
        Ok(())
    }

    fn part_begins(&mut self, name: &str, element: &BytesStart) -> Result<(), NotImported> {
        let Some(table) = self.tables.last_mut() else { return Ok(()) };
        match name {
            "table-column" => table.column(element)?,
            "table-row" => table.row(element)?,
            "table-cell" | "covered-table-cell" => {
                self.cells += 1;
                table.cell(element, name == "covered-table-cell")?;
            }
            _ => {}
        }
        if self.cells > crate::files::limits::MOST_CELLS.into() {
            return Err(NotImported::TooManyCells { most: crate::files::limits::MOST_CELLS });
        }
        Ok(())
    }

    pub fn end(&mut self, name: &str) -> Result<(), NotImported> {
        self.looks.pop();
        match (name, self.tables.last_mut()) {
            ("table", Some(_)) => return self.table_ends(),
            ("note", _) => {
                if let Some(Note { mark, says, look, .. }) = self.note.take() {
                    let says = says.done().text.replace('\n', " ");
                    self.here().note(&mark.done().text, &says, look);
                }
            }
            ("table-row", Some(table)) => table.row_ends()?,
            ("table-cell" | "covered-table-cell", Some(table)) => table.cell_ends(),
            ("p" | "h", table) => {
                self.paragraphs = self.paragraphs.saturating_sub(1);
                if table.is_none() && self.paragraphs == 0 {
                    let words = std::mem::take(&mut self.paragraph).done();
                    let kind = self.level.take().map_or(BlockKind::Text, BlockKind::Heading);
                    self.flow.block(kind, words)?;
                } else {
                    self.here().line();
                }
            }
            _ => {}
        }
        Ok(())
    }

    pub fn text(&mut self, event: &Event) -> Result<(), NotImported> {
        let look = self.look();
        if self.paragraphs == 0 {
            return Ok(());
        }
        match event {
            Event::Text(text) => self.here().flowing(text, look),
            Event::CData(text) => self.here().flowing(text, look),
            Event::GeneralRef(reference) => {
                let character = character(reference)?;
                self.here().exact(character.encode_utf8(&mut [0; 4]), look);
            }
            _ => {}
        }
        Ok(())
    }

    /// A table ends; one within a cell is part of what stands there.
    fn table_ends(&mut self) -> Result<(), NotImported> {
        let Some(table) = self.tables.pop() else { return Ok(()) };
        if self.tables.is_empty() {
            return self.flow.table(table.done());
        }
        // The name of a table is no text of the cell around it.
        self.here().table(Draft { caption: String::new(), ..table.done() });
        Ok(())
    }
}

/// Elements nest a few dozen deep, and the parts of a document were looked at before.
const MOST_DEPTH: usize = 1_000;
