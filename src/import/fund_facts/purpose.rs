//! What money is committed for.

use crate::import::cell_text::{key, one_line};

/// Whether a word of what is committed says more than that it is.
fn says_more(word: &str) -> bool {
    const NO_MORE: &str =
        "amount already committed commitment commitments promised pledged to date total less";
    !NO_MORE.split(' ').any(|known| known == word)
}

/// Whether words are a date, as `September 2013` is.
fn is_date(text: &str) -> bool {
    const MONTHS: &str = "january february march april may june july august september october november december jan feb \
        mar apr jun jul aug sep sept oct nov dec";
    let key = key(text);
    let part = |word: &str| {
        word.bytes().next().is_some_and(|byte| byte.is_ascii_digit())
            || MONTHS.split(' ').any(|month| month == word)
    };
    key.contains(|c: char| c.is_ascii_digit()) && key.split(' ').all(part)
}

/// What money is committed for: what stands in brackets or behind the figure, else the label where it says more than
/// that it is committed.
pub fn purpose(label: &str, behind: &str) -> String {
    let said = if behind.is_empty() { label } else { behind };
    let brackets = said
        .split_once('(')
        .map(|(words, rest)| (words, rest.rsplit_once(')').map_or(rest, |(inner, _)| inner)));
    // A date in brackets says when, and not what for.
    let inner = brackets.filter(|(words, inner)| !(is_date(inner) && key(words).split(' ').any(says_more)));
    let said = if inner.is_none() { brackets.map_or(said, |(words, _)| words) } else { said };
    let ends = [' ', ':', '–', '—', '-'];
    let bare = inner.map_or(said, |(_, inner)| inner).trim_matches(ends);
    // “Committed to date: joint bid” begins with the label, and then says what for.
    let bare = match bare.split_once(':') {
        Some((words, rest)) if !key(words).split(' ').any(says_more) => rest.trim_matches(ends),
        _ => bare,
    };
    if key(bare).split(' ').any(says_more) { one_line(bare) } else { String::new() }
}
