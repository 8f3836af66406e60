//! A page as its tags go by: the elements that are open, and the tables in them.

use html5gum::StartTag;

use super::cell_value::PlainNumber;
use super::element::{Element, Named, Part};
use super::open_table::Open;
use super::style::Styles;
use super::{element, style};
use crate::files::damage::damaged;
use crate::files::flow::{BlockKind, Flow, Look, VisibleText};
use crate::files::limits::MOST_CELLS;
use crate::import::NotImported;

/// Pages nest a few dozen elements; what nobody closes adds to them.
const MOST_DEPTH: usize = 1_000;

pub struct Page<'p> {
    pub flow: Flow<'p>,
    pub styles: Styles,
    /// What is open here, the innermost last.
    pub elements: Vec<Element>,
    /// The tables among them.
    pub tables: Vec<Open>,
    /// Text outside of tables.
    pub outside: VisibleText,
    /// How many cells all tables have so far, empty ones too.
    pub cells: u32,
}

impl Page<'_> {
    pub fn text(&mut self, text: &str) {
        let look = match self.elements.last() {
            Some(element) if element.name == "style" => return self.styles.read(text),
            Some(element) => element.look,
            None => Look::default(),
        };
        self.here().flowing(text, look);
    }

    /// Where text goes: the innermost cell or caption. Between the cells of a table it stands outside.
    fn here(&mut self) -> &mut VisibleText {
        self.tables.last_mut().and_then(Open::here).unwrap_or(&mut self.outside)
    }

    pub fn begin(&mut self, tag: &StartTag<()>) -> Result<(), NotImported> {
        let name = String::from_utf8_lossy(&tag.name).into_owned();
        let value = |name: &[u8]| attribute(tag, name);
        let classes = value(b"class").unwrap_or_default();
        let hidden = value(b"hidden").is_some();
        let id = value(b"id").unwrap_or_default();
        // The number of a note is often a link to it and no more.
        let is_note = name == "a" && value(b"href").is_some_and(|href| href.starts_with('#'));
        let part = element::part(&name).filter(|part| *part == Part::Table || !self.tables.is_empty());
        self.make_room(&name, part)?;
        let child = match (self.tables.last(), part) {
            (Some(table), Some(Part::Cell)) => table.cells_of_row() + 1,
            (Some(table), Some(Part::Row)) => table.rows_of_group() + 1,
            _ => 0,
        };
        let named = Named { name: &name, classes: &classes, id: &id, child };
        let own = self.styles.of(&self.elements, named, value(b"style"), hidden);
        let around = self.elements.last().map(|element| element.look).unwrap_or_default();
        let mut look = Look {
            struck: own.struck.unwrap_or(around.struck),
            raised: own.raised.unwrap_or(around.raised) || is_note && self.here().ends_in_text(),
            hidden: around.hidden
                || own.hidden.unwrap_or(false)
                || element::is_left_out(&name) && !self.is_title_of_page(&name),
        };
        if element::is_block(&name) || name == "br" {
            self.here().line();
        }
        if element::heading(&name).is_some() && self.tables.is_empty() {
            self.outside_ends(BlockKind::Text)?;
        }
        if let Some(part) = part {
            // What is said of a part of a table is said of its rows and columns; the text in them is read.
            let hidden = std::mem::take(&mut look.hidden);
            self.begin_part(part, tag, &name, hidden)?;
        }
        if !element::is_void(&name) {
            if self.elements.len() == MOST_DEPTH {
                return Err(damaged("elements within elements without end"));
            }
            self.elements.push(Element { name, classes, id, child, part, look });
        }
        Ok(())
    }

    /// Begins a part of a table.
    fn begin_part(
        &mut self,
        part: Part,
        tag: &StartTag<()>,
        name: &str,
        hidden: bool,
    ) -> Result<(), NotImported> {
        let count = |name: &[u8]| attribute(tag, name).and_then(|text| style::count(&text)).unwrap_or(1);
        if part == Part::Table {
            let hidden = hidden || self.tables.iter().any(Open::is_hidden);
            self.tables.push(Open::new(hidden));
        } else if let Some(table) = self.tables.last_mut() {
            match part {
                Part::Caption => table.caption(),
                Part::Group => table.group(name, hidden),
                Part::Row => table.row(hidden)?,
                Part::Column => table.columns(count(b"span"), hidden),
                Part::Cell => {
                    self.cells += 1;
                    let held = PlainNumber::of(|name| attribute(tag, name));
                    table.cell(hidden, count(b"colspan"), count(b"rowspan"), held);
                }
                Part::Table => {}
            }
        }
        if self.cells > MOST_CELLS {
            return Err(NotImported::TooManyCells { most: MOST_CELLS });
        }
        Ok(())
    }

    /// Closes what the element of this name ends without saying so.
    fn make_room(&mut self, name: &str, part: Option<Part>) -> Result<(), NotImported> {
        match part {
            None if element::ends_paragraph(name) => self.close_if(|open| open.name == "p")?,
            None if element::ends_its_like(name) => self.close_if(|open| open.name == name)?,
            None => {}
            Some(Part::Table) => self.close_if(|open| open.name == "p")?,
            Some(part) => self.close_down_to(|open| open.part.is_some_and(|open| open.holds(part)))?,
        }
        if part == Some(Part::Cell)
            && let Some(table) = self.tables.last_mut()
        {
            table.row_if_none()?;
        }
        Ok(())
    }

    fn close_if(&mut self, is: impl Fn(&Element) -> bool) -> Result<(), NotImported> {
        if self.elements.last().is_some_and(is) { self.close() } else { Ok(()) }
    }

    /// Closes what is open within the innermost element that is meant, and no more than the innermost table has.
    fn close_down_to(&mut self, is_meant: impl Fn(&Element) -> bool) -> Result<(), NotImported> {
        while self.elements.last().is_some_and(|open| !is_meant(open) && open.part != Some(Part::Table)) {
            self.close()?;
        }
        Ok(())
    }

    pub fn end(&mut self, name: &str) -> Result<(), NotImported> {
        if element::is_block(name) || name == "br" {
            self.here().line();
        }
        let part = element::part(name);
        // Whatever stands in a cell does not end the cell.
        let bound = |open: &Element| match part {
            Some(Part::Table) => false,
            Some(_) => open.part == Some(Part::Table),
            None => open.part.is_some(),
        };
        let reach = self.elements.iter().rev().take_while(|open| !bound(open));
        let Some(up) = reach.take(MOST_DEPTH).position(|open| open.name == name) else { return Ok(()) };
        for _ in 0..=up {
            self.close()?;
        }
        Ok(())
    }

    /// Closes the innermost element.
    pub fn close(&mut self) -> Result<(), NotImported> {
        let Some(element) = self.elements.pop() else { return Ok(()) };
        match (element.part, self.tables.last_mut()) {
            (Some(Part::Table), Some(_)) => return self.table_ends(),
            (Some(Part::Cell), Some(table)) => table.cell_ends(),
            (Some(Part::Row), Some(table)) => table.row_ends(),
            (Some(Part::Caption), Some(table)) => table.caption_ends(),
            (Some(Part::Group), Some(table)) => table.group_ends(),
            _ => {}
        }
        if let Some(level) = element::heading(&element.name).filter(|_| self.tables.is_empty()) {
            self.outside_ends(BlockKind::Heading(level))?;
        }
        if self.is_title_of_page(&element.name) {
            self.outside_ends(BlockKind::Text)?;
        }
        Ok(())
    }

    /// Whether an element is what the page is called, and not a picture in it.
    fn is_title_of_page(&self, name: &str) -> bool {
        let inside = |open: &Element| matches!(open.name.as_str(), "body" | "svg");
        name == "title" && self.tables.is_empty() && !self.elements.iter().any(inside)
    }

    pub fn outside_ends(&mut self, kind: BlockKind) -> Result<(), NotImported> {
        let words = std::mem::take(&mut self.outside).done();
        self.flow.block(kind, words)
    }

    /// A table ends; one within a cell is part of what stands there.
    fn table_ends(&mut self) -> Result<(), NotImported> {
        let Some(table) = self.tables.pop() else { return Ok(()) };
        let draft = table.done();
        if !self.tables.is_empty() {
            self.here().table(draft);
            return Ok(());
        }
        self.outside_ends(BlockKind::Text)?;
        self.flow.table(draft)
    }
}

/// What an attribute of an element says; `None` where it has no such.
pub fn attribute(tag: &StartTag<()>, name: &[u8]) -> Option<String> {
    tag.attributes.get(name).map(|value| String::from_utf8_lossy(value).into_owned())
}
