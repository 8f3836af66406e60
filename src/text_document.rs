//! A document to hand out: headings, paragraphs, lists and tables. Every format that one leaves in is made from this.

mod as_html;
mod as_markdown;
mod as_text;
mod handed_over;
mod markup;
mod text_table;
mod typed_text;

use serde::Serialize;

pub use handed_over::BadDocument;
pub use markup::escaped;
pub use text_table::{TableColumn, TableRow, TextTable};
pub use typed_text::typed;

/// A document to hand out, in the order in which it is read.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct TextDocument {
    /// The language that it is written in, as in `en-GB`: screen readers and spelling go by it.
    pub language: String,
    /// What its file and the foot of its pages are called.
    pub title: String,
    /// What it says.
    pub blocks: Vec<Block>,
}

/// One thing of a document after the other.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Block {
    /// A heading.
    Heading {
        /// 1 for the title of all of it, to 3.
        level: u8,
        /// What it says.
        text: String,
    },
    /// A paragraph. A line break in it stays one.
    Paragraph {
        /// What it says.
        text: String,
    },
    /// A paragraph that nobody is to overlook.
    Strong {
        /// What it says.
        text: String,
    },
    /// A list.
    List {
        /// What stands in it.
        items: Vec<String>,
    },
    /// A table.
    Table(TextTable),
    /// A line to be filled in by hand: signed, or dated.
    Blank {
        /// What belongs there.
        label: String,
    },
    /// What follows begins on a new page.
    PageBreak,
}

/// A list below a heading of the third level; nothing where it is empty.
#[must_use]
pub fn headed_list(heading: &str, items: Vec<String>) -> Vec<Block> {
    match items.is_empty() {
        true => Vec::new(),
        false => vec![Block::heading(3, heading), Block::List { items }],
    }
}

impl Block {
    /// A heading of this level.
    #[must_use]
    pub fn heading(level: u8, text: &str) -> Self {
        Self::Heading { level, text: text.to_owned() }
    }

    /// A paragraph.
    #[must_use]
    pub fn paragraph(text: impl Into<String>) -> Self {
        Self::Paragraph { text: text.into() }
    }
}
