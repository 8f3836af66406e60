//! Raised and lowered text as the signs that say so, so that `£500` with a raised `1` never reads as `£5001`.

/// How high a piece of text stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Height {
    /// As text does.
    #[default]
    Usual,
    /// As the mark of a footnote does.
    Raised,
    /// As the 2 in CO₂ does.
    Lowered,
}

impl Height {
    /// As a workbook says it.
    pub fn of(said: Option<&str>) -> Self {
        match said {
            Some("superscript") => Self::Raised,
            Some("subscript") => Self::Lowered,
            _ => Self::Usual,
        }
    }
}

/// A text at its height: digits become `¹` or `₁`; letters and other signs stay as they are.
pub fn at_height(text: &str, height: Height) -> String {
    let signs = match height {
        Height::Usual => return text.to_owned(),
        Height::Raised => "⁰¹²³⁴⁵⁶⁷⁸⁹",
        Height::Lowered => "₀₁₂₃₄₅₆₇₈₉",
    };
    let sign = |c: char| c.to_digit(10).and_then(|digit| signs.chars().nth(digit as usize)).unwrap_or(c);
    text.chars().map(sign).collect()
}
