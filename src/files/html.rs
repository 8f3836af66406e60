//! HTML: the tables of a web page, or of what word processors and spreadsheets put on the clipboard. Nothing in it runs
//! or is loaded.

mod cell_value;
mod element;
mod layout;
mod open_table;
mod page;
mod selector;
mod style;
mod table_row;

use html5gum::{DefaultEmitter, Token, Tokenizer};

use super::flow::{BlockKind, Flow, VisibleText};
use super::limits::Limits;
use crate::import::{ImportSource, NotImported};
use page::Page;
use style::Styles;

/// Reads a page, or a piece of one. `keeps_all` says whether all text around the tables is kept.
///
/// # Errors
/// Says that there is no table with text in it, or why it is not read.
pub fn read(html: &str, keeps_all: bool, room: Limits) -> Result<ImportSource, NotImported> {
    let mut emitter = DefaultEmitter::default();
    emitter.naively_switch_states(true);
    let mut page = Page {
        flow: Flow::new(room, keeps_all),
        styles: Styles::default(),
        elements: Vec::new(),
        tables: Vec::new(),
        outside: VisibleText::default(),
        cells: 0,
    };
    for Ok(token) in Tokenizer::new_with_emitter(html, emitter) {
        match token {
            Token::StartTag(tag) => page.begin(&tag)?,
            Token::EndTag(tag) => page.end(&String::from_utf8_lossy(&tag.name))?,
            Token::String(text) => page.text(&String::from_utf8_lossy(&text)),
            _ => {}
        }
    }
    while !page.elements.is_empty() {
        page.close()?;
    }
    page.outside_ends(BlockKind::Text)?;
    page.flow.done(Vec::new())
}
