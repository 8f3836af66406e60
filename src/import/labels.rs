//! What rows that are not bids call themselves: totals, sub-totals, footnotes.

mod label_words;

use super::amount_grammar::RAISED;
use super::cell_text::key;
use crate::money::Currency;
use label_words::{ASKS, DECISIVE, NOT_BIDS, SUMS, TOTALS, is_charge, is_usual, speaks_of_a_total};

/// What a label says of a total.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// Of what it is the total.
    pub scope: Scope,
    /// Whether it says so in as many words: `Total`, and not only `Balance`.
    pub plain: bool,
    /// Whether it says that the amount is the reduced one.
    pub reduced: bool,
    /// Whether that is how it begins.
    pub first: bool,
    /// Whether it is put on top of a sum, or taken from it: “Contingency 10%”.
    pub is_charge: bool,
    /// Whether a project may be called so as well: “Budget”, “Fund”.
    pub perhaps_a_title: bool,
    /// Whether it is one word or two and not “total”: “Balance”, “The shortfall”.
    pub is_short: bool,
    /// Words that are none of those totals are made of, perhaps the name of a partnership.
    pub rest: Vec<String>,
}

/// Of what a total is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// It does not say: `Total`, `Total requested`.
    Open,
    /// Of a part: `Sub-total`.
    Part,
    /// Of everything: `Grand total`.
    All,
    /// Of something else than bids: `Total budget`.
    NotBids,
}

/// Reads the label of a total; `None` where the text speaks of none.
pub fn label(text: &str) -> Option<Label> {
    if text.len() > 200 || !speaks_of_a_total(text) {
        return None;
    }
    let forward = text.contains("/f") || text.contains("/F");
    let key = if forward {
        key(&text.to_lowercase().replace("c/f", "carried forward").replace("b/f", "brought forward"))
    } else {
        key(text)
    };
    let words: Vec<&str> = key.split(' ').collect();
    let has = |known: &[&str]| words.iter().any(|word| known.contains(word));
    if is_charge(&words) {
        let (plain, reduced, first, is_short) = (false, false, false, false);
        let (scope, rest) = (Scope::NotBids, Vec::new());
        let (is_charge, perhaps_a_title) = (true, true);
        return Some(Label { scope, plain, reduced, first, is_charge, perhaps_a_title, is_short, rest });
    }
    let total = has(TOTALS);
    if !total && !is_part(&words) && words.iter().any(|word| !is_usual(word)) {
        return None;
    }
    let rest: Vec<String> = words
        .iter()
        .filter(|word| !is_usual(word) && !is_part(&words))
        .map(|word| (*word).to_owned())
        .collect();
    let sums = has(SUMS) || counts_bids(&words);
    let perhaps_a_title = !total && !sums && !has(DECISIVE) && !has(ASKS);
    if !total && perhaps_a_title && !is_generic(&words) {
        return None;
    }
    let scope = match () {
        () if has(&["sub", "subtotal", "subtotals"]) => Scope::Part,
        () if has(DECISIVE) || has(NOT_BIDS) || is_part(&words) => Scope::NotBids,
        () if has(&["grand", "overall", "all", "combined"]) => Scope::All,
        () => Scope::Open,
    };
    let first = words
        .first()
        .is_some_and(|word| TOTALS.contains(word) || matches!(*word, "grand" | "net" | "overall"));
    let reduced = has(&["reduced", "reduction", "reductions"]);
    let is_short = !total && words.len() < 3;
    let plain = total || sums;
    Some(Label { scope, plain, reduced, first, is_charge: false, perhaps_a_title, is_short, rest })
}

/// Whether a line of text is that of a total.
#[must_use]
pub fn names_a_total(line: &str) -> bool {
    label(with_amount(line.trim()).0).is_some_and(|label| !label.perhaps_a_title)
}

/// `2 bids`.
fn counts_bids(words: &[&str]) -> bool {
    matches!(words, [count, "bids" | "applications" | "projects" | "schemes", ..] if count.bytes().all(|b| b.is_ascii_digit()))
}

/// Whether a label says that its figure is a part of the one above: “of which capital”.
fn is_part(words: &[&str]) -> bool {
    matches!(words, ["of", "which", ..] | ["including" | "thereof" | "incl", ..])
}

/// Whether a word or two alone may be the money there is, or the name of a project.
fn is_generic(words: &[&str]) -> bool {
    if is_part(words) {
        return true;
    }
    let year = |word: &str| word.len() == 4 && word.bytes().all(|b| b.is_ascii_digit());
    let rest: Vec<&str> = words
        .iter()
        .copied()
        .filter(|word| !matches!(*word, "the" | "our" | "this") && !year(word))
        .collect();
    matches!(
        rest[..],
        ["budget"
            | "allocation"
            | "allocations"
            | "fund"
            | "funding"
            | "pot"
            | "spend"
            | "match"
            | "number"
            | "percentage"
            | "reserve"
            | "reserves"
            | "contingency"]
            | ["match", "funding"]
            | [
                "number" | "no" | "count",
                "of",
                "bids" | "applications" | "projects" | "applicants" | "schemes"
            ]
            | ["grant" | "funding" | "total" | "whole", "pot" | "fund" | "budget"]
    )
}

/// Parts a label from an amount that stands in the same cell: `Total requested £509,260`.
pub fn with_amount(text: &str) -> (&str, Option<&str>) {
    let mark = text.find(Currency::is_mark).filter(|at| text[*at..].contains(|c: char| c.is_ascii_digit()));
    let last = || {
        let at = text.trim_end().rfind(char::is_whitespace)?;
        let figure = text[at..].trim();
        (figure.starts_with(|c: char| c.is_ascii_digit()) && figure.contains(',')).then_some(at)
    };
    match mark.or_else(last) {
        Some(at) => (&text[..at], Some(&text[at..])),
        None => (text, None),
    }
}

/// Whether a text begins like a note under a table.
pub fn is_footnote(text: &str) -> bool {
    let text = text.trim();
    let first = key(text.split([':', '.', ' ']).next().unwrap_or(""));
    text.starts_with(['*', '†', '‡', '§'])
        || text.starts_with(RAISED)
        || matches!(first.as_str(), "note" | "notes" | "nb" | "source")
}
