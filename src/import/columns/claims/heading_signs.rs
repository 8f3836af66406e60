//! What single words of a heading say of its column.

use crate::import::cell_text::{any, is_in};
use crate::import::columns::heading_words::{ASKING, MONEY, REVISED};

/// Whether a word is that of a year or the years of a budget: 2031, 2031/32.
pub fn is_year_of(word: &&str) -> bool {
    matches!(word.len(), 2 | 4) && word.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether a heading speaks of when or how often, and of no amount: “Year of last grant”, “Previous grants (number)”.
pub fn is_counted(words: &[&str]) -> bool {
    any(words, "number date dates count no")
        || words.starts_with(&["year"])
        || words.ends_with(&["year"]) && words.len() > 3
}

/// Whether a heading says that its figure took the place of another: “Revised bid”, “Changed to”.
pub fn is_revised(words: &[&str]) -> bool {
    let after = any(words, "after") && any(words, "review negotiation discussion panel clarification");
    let now = any(words, "current present") && any(words, "amount request bid ask");
    (any(words, REVISED) || after || now || matches!(words, ["should", "be"]))
        && !any(words, "date reason by officer recommended recommendation reduced match budget total year")
}

/// Whether a heading speaks of pence and of nothing else but that they are asked for: “p requested”.
pub fn is_pence(words: &[&str]) -> bool {
    let (pence, rest): (Vec<&str>, Vec<&str>) =
        words.iter().partition(|word| matches!(**word, "p" | "pence"));
    !pence.is_empty() && rest.iter().all(|word| is_in(word, ASKING) || is_in(word, MONEY) || *word == "for")
}
