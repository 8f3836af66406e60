//! Amounts in thousands or millions, which are not read so: where a table says that they are.

use crate::table::text::key;

/// Whether a heading says that its amounts are in thousands or millions.
pub fn in_thousands(heading: &str) -> bool {
    key(heading).split(' ').any(is_scale)
}

/// Whether words beside a table say that its amounts are in thousands or millions: `All figures in £000s`. That there
/// are thousands of something else is no such thing.
pub fn speaks_of_thousands(text: &str) -> bool {
    let key = key(text);
    let words: Vec<&str> = key.split(' ').collect();
    let scaled = |pair: &[&str]| (is_money(pair[0]) || pair[0] == "in") && is_scale(pair[1]);
    let of_money = |three: &[&str]| is_scale(three[0]) && three[1] == "of" && is_money(three[2]);
    words.contains(&"000s") || words.windows(2).any(scaled) || words.windows(3).any(of_money)
}

fn is_scale(word: &str) -> bool {
    matches!(word, "000" | "000s" | "k" | "thousands" | "thousand" | "m" | "millions" | "million")
}

fn is_money(word: &str) -> bool {
    matches!(word, "£" | "€" | "$" | "gbp" | "pounds" | "euros" | "dollars")
}
