//! Old text that is struck through, kept apart from the new text beside it, so that `9500` and `7850` in one cell never
//! read as one figure, nor `90` and `850` as one whose thousands a space parts.

/// The text of a cell as it grows, with what is struck through apart from what is not.
#[derive(Debug, Default)]
pub struct Beside {
    /// The text so far.
    pub text: String,
    apart: Apart,
}

impl Beside {
    /// Adds a piece, and says whether spaces had to be put before it.
    pub fn add(&mut self, piece: &str, is_struck: bool) -> bool {
        let gap = self.apart.before(&self.text, piece, is_struck);
        self.text.push_str(gap);
        self.text.push_str(piece);
        !gap.is_empty()
    }
}

/// Whether the last of a text that is more than spaces was struck through.
#[derive(Debug, Default)]
pub struct Apart {
    is_struck: bool,
}

impl Apart {
    /// What has to stand between a text and its next piece: nothing where both look alike.
    pub fn before(&mut self, text: &str, piece: &str, is_struck: bool) -> &'static str {
        if piece.trim().is_empty() || std::mem::replace(&mut self.is_struck, is_struck) == is_struck {
            return "";
        }
        let (end, start) = (text.trim_end(), piece.trim_start());
        let spaces = text.chars().rev().take_while(|c| c.is_whitespace()).count()
            + piece.chars().take_while(|c| c.is_whitespace()).count();
        let are_figures =
            end.ends_with(|c: char| c.is_ascii_digit()) && start.starts_with(|c: char| c.is_ascii_digit());
        match spaces {
            0 if are_figures => "  ",
            0 if !end.is_empty() => " ",
            1 if are_figures => " ",
            _ => "",
        }
    }
}
