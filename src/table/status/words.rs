//! The words that say that a bid does not stand, and how far each reaches.

use std::sync::LazyLock;

/// Where a word says so. What says it further says it nearer too.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reach {
    /// Where it is all that stands in a cell or in brackets.
    Cell,
    /// Where it is all that stands behind a dash in a name: “Garden - lapsed”.
    Part,
    /// Where a cell, brackets or what stands behind a dash begin with it: “Garden - rejected by the panel”.
    Beginning,
    /// Anywhere in a note.
    Note,
}

use Reach::{Beginning, Cell, Note, Part};

const WORDS: [(&str, Reach); 84] = [
    ("withdrawn", Note),
    ("withdrew", Note),
    ("ineligible", Note),
    ("not eligible", Note),
    ("not accepted", Note),
    ("superseded by", Note),
    ("replaced by", Note),
    ("duplicate of", Note),
    ("turned down", Note),
    ("rejected at", Note),
    ("pulled by", Note),
    ("not meet criteria", Note),
    ("not meet the criteria", Note),
    ("tynnwyd yn ôl", Note),
    ("does not meet", Note),
    ("bid withdrawn", Beginning),
    ("application withdrawn", Beginning),
    ("now withdrawn", Beginning),
    ("rejected", Beginning),
    ("refused", Beginning),
    ("declined", Beginning),
    ("disqualified", Beginning),
    ("not progressed", Beginning),
    ("superseded", Beginning),
    ("replaced with", Beginning),
    ("merged with", Beginning),
    ("merged into", Beginning),
    ("combined with", Beginning),
    ("resubmitted as", Beginning),
    ("unsuccessful", Beginning),
    ("not supported", Beginning),
    ("lapsed", Beginning),
    ("cancelled", Beginning),
    ("canceled", Beginning),
    ("deferred", Beginning),
    ("void", Beginning),
    ("not proceeding", Beginning),
    ("not progressing", Beginning),
    ("not considered", Beginning),
    ("fails eligibility", Beginning),
    ("fails threshold", Beginning),
    ("outside scope", Beginning),
    ("outside criteria", Beginning),
    ("outside the scope", Beginning),
    ("outside the criteria", Beginning),
    ("invalid", Beginning),
    ("not valid", Beginning),
    ("inelig", Beginning),
    ("removed", Beginning),
    ("deleted", Beginning),
    ("funded elsewhere", Beginning),
    ("already funded", Beginning),
    ("previously funded", Beginning),
    ("duplicate", Part),
    ("on hold", Part),
    ("no longer required", Part),
    ("not for decision", Part),
    ("w/d", Part),
    ("gwrthodwyd", Part),
    ("example", Part),
    ("sample", Part),
    ("dummy", Part),
    ("test", Part),
    ("closed", Part),
    ("reject", Part),
    ("failed", Part),
    ("incomplete", Part),
    ("out of area", Part),
    ("out of scope", Part),
    ("excluded", Part),
    ("pulled", Part),
    ("dropped", Part),
    ("late application", Part),
    ("rej", Part),
    ("w/drawn", Part),
    ("not met", Part),
    ("decline", Cell),
    ("refuse", Cell),
    ("fail", Cell),
    ("draft", Cell),
    ("wd", Cell),
    ("returned", Cell),
    ("returned to applicant", Cell),
    ("late", Cell),
];

/// The words by their first letters, because most cells of a table are held against them.
static BY_LETTER: LazyLock<[Vec<(&'static str, Reach)>; 128]> = LazyLock::new(|| {
    let mut by_letter = [const { Vec::new() }; 128];
    for (word, reach) in WORDS {
        by_letter[usize::from(word.as_bytes()[0])].push((word, reach));
    }
    by_letter
});

/// The words that reach so far.
pub fn reaching(reach: Reach) -> impl Iterator<Item = &'static str> {
    WORDS.iter().filter(move |(_, known)| *known >= reach).map(|(word, _)| *word)
}

/// Whether a text is one of the words.
pub fn is(text: &str, reach: Reach) -> bool {
    let text = text.trim_matches(|c: char| !c.is_alphanumeric());
    alike(text, reach).any(|word| word.len() == text.len())
}

/// Whether a text begins with one of the words.
pub fn begins(text: &str, reach: Reach) -> bool {
    let text = text.trim_start_matches(|c: char| !c.is_alphanumeric());
    alike(text, reach).any(|word| !text[word.len()..].starts_with(char::is_alphanumeric))
}

/// The words whose letters a text begins with, in capitals or not.
fn alike(text: &str, reach: Reach) -> impl Iterator<Item = &'static str> {
    // Nearly every text begins with another letter: this is asked of each cell.
    let first = text.bytes().next().unwrap_or(0).to_ascii_lowercase();
    let alike = move |word: &&str| {
        let start = text.get(..word.len());
        start.is_some_and(|start| {
            word.eq_ignore_ascii_case(start) || !word.is_ascii() && *word == start.to_lowercase()
        })
    };
    let known = BY_LETTER.get(usize::from(first)).map_or(&[][..], Vec::as_slice);
    known.iter().filter(move |(_, known)| *known >= reach).map(|(word, _)| *word).filter(alike)
}
