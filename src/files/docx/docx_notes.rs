//! The footnotes and endnotes of a document of Word, by their marks in its text.

use std::collections::HashMap;

/// The texts of notes, each on one line, by their ids.
#[derive(Default)]
pub struct Notes {
    /// Those at the foot of pages.
    pub footnotes: HashMap<String, String>,
    /// Those at the end of the document.
    pub endnotes: HashMap<String, String>,
}

impl Notes {
    /// What a note says, the first time that its mark stands in the text.
    pub fn take(&mut self, reference: &str, id: &str) -> String {
        let notes = if reference == "footnoteReference" { &mut self.footnotes } else { &mut self.endnotes };
        notes.remove(id).unwrap_or_default()
    }
}
