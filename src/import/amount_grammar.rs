//! Amounts as board papers write them: one grammar, four outcomes.

mod amount_text;
mod amount_words;
mod parse;
mod percentage;
mod scan;

use super::cell_text::{is_dash, is_garbled, is_no_bid, key};
use crate::fund::Precision;
use crate::money::{Currency, Money};
pub use amount_text::{AmountText, Doubt, NoFigure};
use parse::{is_reducing, parse};
pub use percentage::{Says, Share, lower_share_in};
use scan::{Token, scan};

/// Longer texts are descriptions, not amounts.
const LONGEST: usize = 300;

/// Reads a cell of amounts in a currency. No character is passed over: what stands beside an amount is handed back.
#[must_use]
pub fn written(text: &str, currency: &Currency) -> AmountText {
    let text = text.trim();
    if text.is_empty() {
        return AmountText::NotMoney(NoFigure::Blank);
    }
    if is_garbled(text) {
        return AmountText::Ask(Doubt::Garbled);
    }
    if !text.chars().any(char::is_numeric) {
        return AmountText::NotMoney(without_figure(text));
    }
    if text.len() > LONGEST {
        return AmountText::Ask(Doubt::Words);
    }
    if let (false, Ok(amount)) = (text.contains(is_dash), currency.read(text)) {
        return AmountText::Amount { amount, precision: Precision::Exact, stray: String::new() };
    }
    if has_raised_pence(text) {
        return AmountText::Ask(Doubt::Words);
    }
    match parse(&scan(text, currency)) {
        Ok(written) => written,
        Err(doubt) => AmountText::Ask(doubt),
    }
}

/// Digits as they look above the line, from nought on.
pub const RAISED: [char; 10] = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];

/// Whether two raised digits stand right behind a figure that may be the pence of old price lists: they number no note, or
/// the figure is below a thousand.
fn has_raised_pence(text: &str) -> bool {
    let digit = |c: char| RAISED.iter().position(|raised| *raised == c);
    let Some(at) = (!text.is_ascii()).then(|| text.find(RAISED)).flatten() else { return false };
    let (before, raised) = text.split_at(at);
    let digits: Vec<usize> = raised.chars().map_while(digit).collect();
    let notes = 10..25;
    let whole = before.bytes().filter(u8::is_ascii_digit).count();
    let ends = before.ends_with(|c: char| c.is_ascii_digit()) && !before.contains('.');
    let perhaps = |number: usize| !notes.contains(&number) || whole < 4 && number > 9;
    matches!(digits[..], [tens, ones] if ends && perhaps(tens * 10 + ones))
}

/// The same for a column that holds only reduced amounts, where `could be reduced to £90,000` is one amount.
pub fn written_as_reduced(text: &str, currency: &Currency) -> AmountText {
    let found = written(text, currency);
    if found != AmountText::Ask(Doubt::Words) || text.len() > LONGEST {
        return found;
    }
    let tokens = scan(text.trim(), currency);
    let Some(first) = tokens.iter().position(|token| matches!(token, Token::Amount(_))) else { return found };
    if !is_reducing(&tokens[..first]) {
        return found;
    }
    parse(&tokens[first..]).unwrap_or(found)
}

/// The lower amount that would do, in a text that says so and no more: `could be reduced to £90,000`.
pub fn lower_in(text: &str, currency: &Currency) -> Option<Money> {
    // “Min £500” may be the least of anything: only what is to be reduced speaks of the request.
    let may_say = text.len() <= LONGEST
        && text.contains(|c: char| c.is_ascii_digit())
        && text.split(|c: char| !c.is_alphabetic()).any(amount_words::speaks_of_reduction);
    if !may_say {
        return None;
    }
    match (written(text, currency), written_as_reduced(text, currency)) {
        (AmountText::Ask(Doubt::Words), AmountText::Amount { amount, .. }) => Some(amount),
        _ => None,
    }
}

fn without_figure(text: &str) -> NoFigure {
    let bare = text.trim_matches(|c: char| c.is_whitespace() || Currency::is_mark(c));
    if bare.is_empty() {
        return NoFigure::Blank;
    }
    if bare.chars().all(|c| is_dash(c) || c.is_whitespace()) {
        return NoFigure::Nothing;
    }
    if bare.chars().all(|c| c == '?') {
        return NoFigure::ToCome;
    }
    if is_no_bid(bare) {
        return NoFigure::Nothing;
    }
    match key(bare).as_str() {
        "no" | "nothing" | "zero" | "no amount" | "nothing requested" | "none requested" => NoFigure::Nothing,
        "tbc" | "tba" | "tbd" | "to follow" | "to be confirmed" | "to be agreed" | "to be advised"
        | "to be announced" | "to be determined" | "to be decided" | "awaited" | "awaiting" | "pending"
        | "not known" | "unknown" | "not yet known" | "not stated" | "not costed" | "t b c" | "t b a" => {
            NoFigure::ToCome
        }
        _ => NoFigure::Words,
    }
}
