//! The marks of an answered message, a `>` before each line of what it quotes: they are no text of the table.

use std::borrow::Cow;

use crate::money::Currency;

/// The text without them. A `>` before figures, in some lines alone, may say “more than” and stays.
pub fn without_marks(text: &str) -> Cow<'_, str> {
    let filled = || text.lines().filter(|line| !line.trim().is_empty());
    let quoted = || filled().filter(|line| line.starts_with('>'));
    let is_figure = |line: &str| bare(line).starts_with(|c: char| c.is_ascii_digit() || Currency::is_mark(c));
    let are_all = quoted().count() == filled().count();
    if quoted().nth(1).is_none() || (!are_all && quoted().any(is_figure)) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(
        text.split_inclusive('\n')
            .map(|line| if line.starts_with('>') { bare(line) } else { line })
            .collect(),
    )
}

/// A line without the marks before it, of which an answer to an answer has several.
fn bare(line: &str) -> &str {
    let mut rest = line;
    while let Some(inner) = rest.strip_prefix('>') {
        rest = inner.strip_prefix(' ').unwrap_or(inner);
    }
    rest
}
