//! Text as it is seen on paper: lines, what is struck through, and figures that are raised.

use super::cell_words::{Draft, Words};
use crate::import::RAISED;

/// How a piece of text looks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Look {
    /// Struck through.
    pub struck: bool,
    /// Raised above the line, as the mark of a footnote is.
    pub raised: bool,
    /// Seen by nobody.
    pub hidden: bool,
}

impl Words {
    /// Whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        self.text.is_empty() && self.above.is_empty()
    }

    /// Its text, and that of the tables in it, cell by cell.
    pub fn into_parts(mut self) -> Vec<Self> {
        if self.above.is_empty() {
            return vec![self];
        }
        let mut parts = Vec::new();
        for (above, draft) in std::mem::take(&mut self.above) {
            parts.push(above);
            parts.extend(draft.into_words());
        }
        parts.push(self);
        parts
    }

    /// The same with the text of the tables in it as its own lines: figures of two cells never stand on one line.
    pub fn flattened(self) -> Self {
        let mut seen = VisibleText::default();
        seen.lines(self.into_parts());
        seen.done()
    }
}

/// Text that is being gathered.
#[derive(Default)]
pub struct VisibleText {
    above: Vec<(Words, Draft)>,
    text: String,
    has_struck: bool,
    has_plain: bool,
    /// Whether the last sign, marks of notes aside, was struck through.
    last_struck: Option<bool>,
    notes: Vec<String>,
}

impl VisibleText {
    /// Adds text whose white space is one space, as in a web page. No-break spaces are kept: they are text.
    pub fn flowing(&mut self, text: &str, look: Look) {
        self.add(text, look, |seen, c| {
            let space = matches!(c, ' ' | '\t' | '\n' | '\r' | '\u{c}');
            match (space, seen.ends_with([' ', '\n'])) {
                (true, true) => {}
                (true, false) => seen.push(' '),
                (false, _) => seen.push(c),
            }
        });
    }

    /// Adds text as it stands.
    pub fn exact(&mut self, text: &str, look: Look) {
        self.add(text, look, String::push);
    }

    /// Whether what was added last is text, with no space behind it.
    pub fn ends_in_text(&self) -> bool {
        self.text.ends_with(|c: char| !c.is_whitespace())
    }

    /// Ends a line.
    pub fn line(&mut self) {
        if !self.text.is_empty() {
            self.text.push('\n');
        }
    }

    /// Adds a table. The text of a frame is text as any other.
    pub fn table(&mut self, draft: Draft) {
        if draft.is_frame() {
            self.lines(draft.into_words());
        } else {
            let mut above = std::mem::take(self);
            self.above = std::mem::take(&mut above.above);
            self.above.push((above.done(), draft));
        }
    }

    /// Adds the mark of a note, raised, and keeps what the note says beside the text.
    pub fn note(&mut self, mark: &str, says: &str, look: Look) {
        self.exact(mark, Look { raised: true, ..look });
        if !says.is_empty() && !look.hidden {
            let mark: String = mark.chars().map(raised).collect();
            self.notes.push(format!("{mark} {says}"));
        }
    }

    fn lines(&mut self, lines: Vec<Words>) {
        for words in lines {
            self.line();
            self.exact(&words.text, Look { struck: words.struck, ..Look::default() });
            self.line();
            self.notes.extend(words.notes);
        }
    }

    /// What was gathered.
    pub fn done(self) -> Words {
        let lines = self.text.split('\n').map(|line| line.trim_matches(' '));
        let lines: Vec<&str> = lines.filter(|line| !line.is_empty()).collect();
        let (text, struck) = (lines.join("\n"), self.has_struck && !self.has_plain);
        Words { above: self.above, text, struck, scale: None, notes: self.notes }
    }

    fn add(&mut self, text: &str, look: Look, push: impl Fn(&mut String, char)) {
        if look.hidden {
            return;
        }
        for c in text.chars() {
            let c = if look.raised { raised(c) } else { c };
            if !c.is_whitespace() && !RAISED.contains(&c) {
                self.meet(c, look.struck);
            }
            push(&mut self.text, c);
        }
    }

    /// Keeps text that is struck through apart from text that is not: an old figure and the new one beside it are two.
    /// Between their digits stands the end of a line, as a space may part thousands.
    fn meet(&mut self, c: char, struck: bool) {
        self.has_struck |= struck;
        // A mark of money or a star beside what is struck through says nothing that would still hold.
        self.has_plain |= !struck && c.is_alphanumeric();
        if self.last_struck.replace(struck).is_none_or(|last| last == struck) {
            return;
        }
        let before = self.text.trim_end();
        if c.is_ascii_digit() && before.ends_with(|c: char| c.is_ascii_digit()) {
            self.text.truncate(before.len());
            self.text.push('\n');
        } else if before.len() == self.text.len() {
            self.text.push(' ');
        }
    }
}

/// A digit as it looks above the line.
fn raised(c: char) -> char {
    c.to_digit(10).and_then(|digit| RAISED.get(digit as usize)).copied().unwrap_or(c)
}
