//! The letters themselves, a page each: for a word processor.

use super::letters_table::{LETTER, Letters};
use crate::fund::Fund;
use crate::text_document::{Block, TextDocument, typed};

/// What stands around the text of every letter, in the words of the page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LetterFrame {
    /// The language that all of it is written in, as in `en-GB`.
    pub language: String,
    /// What the file and the foot of its pages are called.
    pub title: String,
    /// That it is a draft: stands above every letter while a bid is not decided.
    pub draft: String,
    /// What makes a final decision known again, as the last line of every letter; empty while nothing is final.
    pub stamp: String,
}

/// A page for each row of the sheet that has a letter, under the round and the reference of the bid, with the text as the sheet has it.
/// `None` where no text is typed, or nobody is written to yet.
#[must_use]
pub fn letters_document(fund: &Fund, letters: &Letters, frame: &LetterFrame) -> Option<TextDocument> {
    let texts = letters.table.texts(LETTER).filter(|texts| !texts.is_empty())?;
    let references = letters.table.texts("reference")?;
    let is_draft = letters.undecided > 0;
    let mut blocks = Vec::new();
    for (reference, text) in references.into_iter().zip(texts).filter(|(_, text)| !text.trim().is_empty()) {
        if !blocks.is_empty() {
            blocks.push(Block::PageBreak);
        }
        blocks.push(Block::heading(1, &format!("{}: {reference}", fund.title)));
        blocks.extend(is_draft.then(|| Block::Strong { text: frame.draft.clone() }));
        blocks.extend(typed(text));
        blocks.extend((!frame.stamp.is_empty()).then(|| Block::paragraph(frame.stamp.as_str())));
    }
    Some(TextDocument { language: frame.language.clone(), title: frame.title.clone(), blocks })
}
