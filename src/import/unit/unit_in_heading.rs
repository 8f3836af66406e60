//! The unit that a heading gives its amounts, or that a cell names and nothing else.

use super::Unit;
use super::unit_words::{is_money, letter, plain, unit_key};
use crate::import::cell_text::words_apart;
use crate::money::Currency;

/// The unit that a heading gives its amounts: `£000`, `Amount (£k)`, `T€`, `x1000`.
pub fn of_heading(heading: &str) -> Option<Unit> {
    let key = unit_key(&words_apart(heading));
    let words: Vec<&str> = key.split(' ').collect();
    if let Some(unit) = words.iter().find_map(|word| plain(word)) {
        return Some(unit);
    }
    let minor = words.windows(2).any(|pair| pair == ["minor", "units"]);
    if words.len() > 1 && words.contains(&"pence") || minor {
        return Some(Unit::HUNDREDTH);
    }
    if key.contains("0 0m") {
        return Some(Unit::MILLION);
    }
    // A letter alone is a unit beside the mark of money, at the end or in brackets of its own: `£ k`, `Amount (m)`.
    let bracketed = heading
        .split(['(', '['])
        .skip(1)
        .filter_map(|rest| letter(rest.split([')', ']']).next().unwrap_or("").trim()));
    let beside = words.windows(2).find_map(|pair| match (is_money(pair[0]), is_money(pair[1])) {
        (true, _) => letter(pair[1]),
        (_, true) if pair[0] == "t" => Some(Unit::THOUSAND),
        (_, true) => letter(pair[0]),
        _ => None,
    });
    let last = words.last().filter(|_| words.len() > 1).and_then(|word| letter(word));
    bracketed.into_iter().next().or(beside).or(last)
}

/// The unit that a cell names and nothing else: `£k`, `thousand`, `000`.
pub fn of_cell(text: &str) -> Option<Unit> {
    // Most cells are told by their digits: a unit has noughts, and a 1 before them.
    if text.bytes().any(|byte| (b'2'..=b'9').contains(&byte)) || text.len() > 16 {
        return None;
    }
    if !text.contains(|c: char| c.is_alphabetic() || Currency::is_mark(c)) {
        return None;
    }
    let key = unit_key(text);
    let mut words = key.split(' ').filter(|word| !is_money(word));
    let unit = words.next().and_then(|word| plain(word).or_else(|| letter(word)))?;
    words.next().is_none().then_some(unit)
}
