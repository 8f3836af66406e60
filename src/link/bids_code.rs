//! The bids of a round as a code, as one program of the page hands it to another.

/// The code of a fund, and how much of the fund it holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BidsCode {
    /// The code.
    pub text: String,
    /// Whether it holds only what deciding needs.
    pub is_shortened: bool,
}

const WHOLE: &str = "whole";
const SHORTENED: &str = "shortened";

impl BidsCode {
    /// As one text.
    #[must_use]
    pub fn pack(&self) -> String {
        format!("{} {}", if self.is_shortened { SHORTENED } else { WHOLE }, self.text)
    }

    /// Unpacks what [`pack`](Self::pack) made.
    #[must_use]
    pub fn unpack(text: &str) -> Option<Self> {
        let (kind, text) = text.split_once(' ')?;
        let is_shortened = match kind {
            WHOLE => false,
            SHORTENED => true,
            _ => return None,
        };
        Some(Self { text: text.to_owned(), is_shortened })
    }
}
