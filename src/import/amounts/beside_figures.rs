//! What stands beside figures and is passed over.

/// What stands before and behind the one figure of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Frame<'t> {
    /// Up to the first digit.
    pub before: &'t str,
    /// From the last digit on.
    pub behind: &'t str,
}

impl<'t> Frame<'t> {
    /// That of a text with one figure and something beside it.
    pub fn of(text: &'t str) -> Option<Self> {
        let first = text.find(|c: char| c.is_ascii_digit())?;
        let last = text.rfind(|c: char| c.is_ascii_digit())? + 1;
        let (before, behind) = (&text[..first], &text[last..]);
        let is_figure = |c: char| c.is_ascii_digit() || matches!(c, ',' | '.');
        (text[first..last].chars().all(is_figure) && text.len() > last - first)
            .then_some(Self { before, behind })
    }
}
