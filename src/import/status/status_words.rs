//! The words that say that a bid does not stand, and how far each reaches.

use std::sync::LazyLock;

use super::fallen_words::{Reach, WORDS};

/// The words by their first two letters, because most cells of a table are held against them.
static BY_LETTERS: LazyLock<[Vec<(&'static str, Reach)>; 1024]> = LazyLock::new(|| {
    let mut by_letters = [const { Vec::new() }; 1024];
    for (word, reach) in WORDS {
        by_letters[first_letters(word)].push((*word, *reach));
    }
    by_letters
});

/// Where words with the first two letters of a text stand, in capitals or not; other words may stand there too.
fn first_letters(text: &str) -> usize {
    let letter = |at: usize| text.as_bytes().get(at).map_or(0, |byte| usize::from(byte & 31));
    letter(0) * 32 + letter(1)
}

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
    // Nearly every text begins with other letters: this is asked of each cell.
    let alike = move |word: &&str| {
        let start = text.get(..word.len());
        start.is_some_and(|start| {
            word.eq_ignore_ascii_case(start) || !word.is_ascii() && *word == start.to_lowercase()
        })
    };
    BY_LETTERS[first_letters(text)]
        .iter()
        .filter(move |(_, known)| *known >= reach)
        .map(|(word, _)| *word)
        .filter(alike)
}
