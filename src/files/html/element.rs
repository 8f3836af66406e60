//! The elements of a page, by what they are to a table of bids.

use crate::files::flow::Look;

/// An element that is open.
pub struct Element {
    /// What it is called, in small letters.
    pub name: String,
    /// Its classes, parted by spaces.
    pub classes: String,
    /// Its identifier.
    pub id: String,
    /// Which cell of its row or row of its group it is, counted from 1; 0 where it is none.
    pub child: usize,
    /// Its part in a table.
    pub part: Option<Part>,
    /// How text in it looks.
    pub look: Look,
}

impl Element {
    /// By what rules of looks find it.
    pub fn named(&self) -> Named<'_> {
        Named { name: &self.name, classes: &self.classes, id: &self.id, child: self.child }
    }
}

/// What an element is to a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The table itself.
    Table,
    /// What the table is called.
    Caption,
    /// A column or several.
    Column,
    /// A group of rows.
    Group,
    /// A row.
    Row,
    /// A cell.
    Cell,
}

impl Part {
    /// Whether an element that is open may hold such a part.
    pub fn holds(self, part: Self) -> bool {
        match part {
            Self::Cell => matches!(self, Self::Row | Self::Group | Self::Table),
            Self::Row => matches!(self, Self::Group | Self::Table),
            _ => self == Self::Table,
        }
    }
}

/// What an element is to a table, by its name.
pub fn part(name: &str) -> Option<Part> {
    Some(match name {
        "table" => Part::Table,
        "caption" => Part::Caption,
        "col" => Part::Column,
        "thead" | "tbody" | "tfoot" => Part::Group,
        "tr" => Part::Row,
        "td" | "th" => Part::Cell,
        _ => return None,
    })
}

/// Whether an element has nothing in it and is never closed.
pub fn is_void(name: &str) -> bool {
    matches!(
        name,
        "area"
            | "base"
            | "br"
            | "col"
            | "embed"
            | "hr"
            | "img"
            | "input"
            | "link"
            | "meta"
            | "param"
            | "source"
            | "track"
            | "wbr"
    )
}

/// Whether an element begins and ends lines.
pub fn is_block(name: &str) -> bool {
    heading(name).is_some()
        || matches!(
            name,
            "address"
                | "article"
                | "aside"
                | "blockquote"
                | "body"
                | "center"
                | "dd"
                | "details"
                | "div"
                | "dl"
                | "dt"
                | "fieldset"
                | "figcaption"
                | "figure"
                | "footer"
                | "form"
                | "header"
                | "hr"
                | "li"
                | "main"
                | "nav"
                | "ol"
                | "option"
                | "p"
                | "pre"
                | "section"
                | "summary"
                | "table"
                | "tr"
                | "ul"
        )
}

/// The level of an element that is a heading.
pub fn heading(name: &str) -> Option<u8> {
    let level = name.strip_prefix('h')?.parse().ok()?;
    (1..=6).contains(&level).then_some(level)
}

/// Whether an open paragraph ends where this begins.
pub fn ends_paragraph(name: &str) -> bool {
    is_block(name) && !matches!(name, "li" | "option" | "dt" | "dd")
}

/// Whether another of the kind that is open ends where this begins.
pub fn ends_its_like(name: &str) -> bool {
    matches!(name, "li" | "option" | "dt" | "dd")
}

/// What nobody sees on the page.
pub fn is_left_out(name: &str) -> bool {
    matches!(
        name,
        "style"
            | "script"
            | "noscript"
            | "template"
            | "title"
            | "iframe"
            | "noembed"
            | "noframes"
            | "rp"
            | "datalist"
    )
}

/// What a rule may be for: an element by its name, its classes, its identifier, and which cell or row it is.
#[derive(Clone, Copy)]
pub struct Named<'e> {
    /// What it is called, in small letters.
    pub name: &'e str,
    /// Its classes, parted by spaces.
    pub classes: &'e str,
    /// Its identifier.
    pub id: &'e str,
    /// Which cell of its row, or row of its group, it is, counted from 1; 0 where it is none.
    pub child: usize,
}
