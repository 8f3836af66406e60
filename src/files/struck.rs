//! Old text that is struck through, kept apart from the new text beside it, so that `9500` and `7850` in one cell never
//! read as one figure.

/// The text of a cell as it grows, with what is struck through apart from what is not.
#[derive(Debug, Default)]
pub struct Beside {
    /// The text so far.
    pub text: String,
    is_struck: bool,
}

impl Beside {
    /// Adds a piece, and says whether a space had to be put before it.
    pub fn add(&mut self, piece: &str, is_struck: bool) -> bool {
        if piece.is_empty() {
            return false;
        }
        let parts = self.is_struck != is_struck && meet(&self.text, piece);
        if parts {
            self.text.push(' ');
        }
        self.text.push_str(piece);
        self.is_struck = is_struck;
        parts
    }
}

/// Whether nothing but how they look parts two texts.
pub fn meet(text: &str, next: &str) -> bool {
    text.ends_with(|c: char| !c.is_whitespace()) && next.starts_with(|c: char| !c.is_whitespace())
}
