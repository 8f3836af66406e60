//! What officers recommend, by the words or the amount of a cell.

use crate::fund::{Advice, Recommended};
use crate::import::cell_text::{key, one_line};
use crate::import::labels::with_amount;
use crate::money::Money;

/// The figure behind words that say that it is to be given: “Award £2,000”, “Part fund £5,000”.
pub fn part_award(text: &str) -> Option<&str> {
    let (words, figure) = with_amount(text);
    let words = key(words);
    let gives =
        "award fund part partial partially funding of approve approved support offer grant reduced reduce to";
    let all = words.split(' ').all(|word| gives.split(' ').any(|known| known == word));
    figure.filter(|_| all && !words.is_empty())
}

/// What officers recommend, by the words or the amount of a cell.
pub fn recommended(text: &str, amount: Option<Money>, requested: Option<Money>) -> Option<Recommended> {
    let advice =
        |outcome, amount| Some(Recommended { outcome, amount, reason: String::new(), place: String::new() });
    match amount {
        Some(amount) if amount == Money::ZERO => return advice(Advice::Decline, None),
        Some(amount) if Some(amount) == requested => return advice(Advice::Fund, None),
        Some(amount) => return advice(Advice::Fund, Some(amount)),
        None => {}
    }
    if let Some(outcome) = outcome(text) {
        return advice(outcome, None);
    }
    // What stands behind “refuse” is why; behind “fund” it may say how much.
    let (words, reason) = text.split_once(['–', '—', ':', ';', '(']).or_else(|| text.split_once(" - "))?;
    let reason = one_line(reason.trim().trim_end_matches(')'));
    let outcome = outcome(words).filter(|outcome| *outcome != Advice::Fund)?;
    Some(Recommended { outcome, amount: None, reason, place: String::new() })
}

/// What officers recommend in a word or two.
fn outcome(words: &str) -> Option<Advice> {
    match key(words).as_str() {
        "fund" | "fund in full" | "approve" | "approved" | "approve in full" | "support" | "supported"
        | "in full" | "full" | "yes" | "award" | "award in full" => Some(Advice::Fund),
        "decline"
        | "declined"
        | "reject"
        | "refuse"
        | "not supported"
        | "do not fund"
        | "do not support"
        | "not recommended"
        | "not recommended for funding"
        | "not approved"
        | "not to fund"
        | "no"
        | "nil"
        | "none" => Some(Advice::Decline),
        "defer" | "deferred" => Some(Advice::Defer),
        "reserve" | "reserve list" => Some(Advice::Reserve),
        _ => None,
    }
}
