//! Words, letters and noughts that stand for a unit, and those that stand for money beside them.

use super::Unit;
use crate::import::cell_text::key;

/// The words of a text with `'000`, `£k` and the like as words of their own.
pub fn unit_key(text: &str) -> String {
    let text = whole_figures(&without_pence(text).replace(['’', '‘', '`', '´'], "'"));
    let text = text.replace("'000", " 000").replace(",000", "000");
    key(&text.replace('×', " x ")).replace("x £ 1000", "x1000").replace("x 1000", "x1000")
}

/// The text with its thousands in one piece: those of `€200.000` and `12 000` count no thousands.
fn whole_figures(text: &str) -> String {
    let mut whole = String::with_capacity(text.len());
    for (at, c) in text.char_indices() {
        let (before, behind) = (text[..at].chars().next_back(), &text[at + c.len_utf8()..]);
        let parts = matches!(c, '.' | ',' | '\'' | ' ' | '\u{a0}' | '\u{202f}');
        let is_figure = before.is_some_and(|c| c.is_ascii_digit())
            && behind.strip_prefix("000").is_some_and(|rest| !rest.starts_with(char::is_alphanumeric));
        if !(parts && is_figure) {
            whole.push(c);
        }
    }
    whole
}

/// The text without the noughts that stand for pence: those of `£100.00` count no hundreds.
fn without_pence(text: &str) -> String {
    let mut parts = text.split(".00");
    let mut rest = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let pence = rest.ends_with(|c: char| c.is_ascii_digit()) && !part.starts_with('0');
        rest.push_str(if pence { " " } else { ".00" });
        rest.push_str(part);
    }
    rest
}

/// Words that are a unit wherever a heading has them.
pub fn plain(word: &str) -> Option<Unit> {
    let named = match word {
        "thousands" | "thousand" | "ths" | "thsd" | "tsd" | "thou" | "mille" | "tausend" => Unit::THOUSAND,
        "millions" | "million" | "mn" | "mln" | "mio" | "mill" => Unit::MILLION,
        "billions" | "billion" | "bn" | "bln" | "mrd" => Unit::BILLION,
        "hundreds" => Unit::HUNDRED,
        "lakh" | "lakhs" | "lac" | "lacs" => Unit::LAKH,
        "crore" | "crores" => Unit::CRORE,
        _ => return zeros(word).or_else(|| grown_together(word)),
    };
    Some(named)
}

/// `000`, `000s`, `1000s`, `x1000`.
pub fn zeros(word: &str) -> Option<Unit> {
    match word.trim_start_matches('x') {
        "000" | "000s" | "1000s" => Some(Unit::THOUSAND),
        "00" | "00s" => Some(Unit::HUNDRED),
        "1000" if word.starts_with('x') => Some(Unit::THOUSAND),
        "000000" | "000000s" | "1000000s" => Some(Unit::MILLION),
        "1000000" if word.starts_with('x') => Some(Unit::MILLION),
        _ => None,
    }
}

/// `gbpk`, `teur`, `mgbp`: a unit and a currency in one word.
pub fn grown_together(word: &str) -> Option<Unit> {
    ["gbp", "eur", "usd", "chf"].iter().find_map(|code| {
        let rest = word.strip_prefix(code).or_else(|| word.strip_suffix(code))?;
        if rest == "t" { Some(Unit::THOUSAND) } else { letter(rest) }
    })
}

/// A letter that is a unit where money stands beside it.
pub fn letter(word: &str) -> Option<Unit> {
    match word {
        "k" | "K" | "ks" | "th" => Some(Unit::THOUSAND),
        "m" | "M" | "mm" => Some(Unit::MILLION),
        _ => None,
    }
}

pub fn is_number(word: &str) -> bool {
    matches!(
        word,
        "a" | "one"
            | "two"
            | "three"
            | "four"
            | "five"
            | "six"
            | "seven"
            | "eight"
            | "nine"
            | "ten"
            | "half"
            | "of"
    )
}

pub fn is_money(word: &str) -> bool {
    matches!(word, "£" | "€" | "$" | "gbp" | "eur" | "usd" | "pounds" | "euros" | "dollars")
}
