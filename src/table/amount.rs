//! Amounts as board papers write them: one grammar, four outcomes.

mod scan;
mod words;

use scan::{Token, scan};
use words::{Phrase, phrase};

use super::text::{is_dash, is_garbled, is_no_bid, key};
use crate::currency::Currency;
use crate::fund::Precision;
use crate::money::{Money, NotMoney};

/// What a cell of amounts says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Written {
    /// One amount.
    Amount {
        /// How much.
        amount: Money,
        /// How firm the paper says it is.
        precision: Precision,
        /// Characters that stand beside it and mean nothing for it, such as the bracket of `£ 28,000)`.
        stray: String,
    },
    /// An amount and the lower one that would do: `£100,000 could be reduced to £90,000`.
    Reducible {
        /// What is asked for.
        amount: Money,
        /// What would do, never more than the amount.
        reduced: Money,
        /// How firm the paper says they are.
        precision: Precision,
        /// Characters that stand beside them and mean nothing for them.
        stray: String,
    },
    /// A figure that could mean several things: somebody has to say which.
    Ask(Doubt),
    /// No figure at all.
    NotMoney(NoFigure),
}

/// Why a figure has to be asked about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doubt {
    /// Several amounts, and no words that say what the second is.
    SeveralAmounts,
    /// From one amount to another: `£10,000 - £12,000`.
    Range,
    /// For each of something, or each year: `£500 each`, `2 x £500`, `£5,000 p.a.`.
    PerUnit,
    /// Less than nothing, with a minus or in brackets.
    Negative,
    /// Commas, points or spaces that do not part thousands: `35,00`.
    Grouping,
    /// More than two places after the point, which some read as thousands: `35.000`.
    TooFine,
    /// More than [`Money::MOST`].
    TooLarge,
    /// The mark of another currency than the table's.
    OtherCurrency,
    /// Signs of text that was read in a wrong encoding: `Â£`, `�`.
    Garbled,
    /// What is called reduced is more than what is asked for.
    ReducedAbove {
        /// What is asked for.
        amount: Money,
        /// What it is said to be reduced to.
        reduced: Money,
    },
    /// A figure among words or signs that are not understood: `£5,000 match`, `1e309`.
    Words,
}

/// What stands where no figure does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoFigure {
    /// Nothing at all, or a currency's mark alone.
    Blank,
    /// A dash, `nil`, `none`, `n/a`: said to be nothing.
    Nothing,
    /// `TBC`, `to follow`: not said yet.
    ToCome,
    /// Words.
    Words,
}

/// Longer texts are descriptions, not amounts.
const LONGEST: usize = 300;

/// Reads a cell of amounts in a currency. No character is passed over: what stands beside an amount is handed back.
#[must_use]
pub fn written(text: &str, currency: &Currency) -> Written {
    let text = text.trim();
    if text.is_empty() {
        return Written::NotMoney(NoFigure::Blank);
    }
    if is_garbled(text) {
        return Written::Ask(Doubt::Garbled);
    }
    if !text.chars().any(char::is_numeric) {
        return Written::NotMoney(without_figure(text));
    }
    if text.len() > LONGEST {
        return Written::Ask(Doubt::Words);
    }
    if let (false, Ok(amount)) = (text.contains(is_dash), currency.read(text)) {
        return Written::Amount { amount, precision: Precision::Exact, stray: String::new() };
    }
    match parse(&scan(text, currency)) {
        Ok(written) => written,
        Err(doubt) => Written::Ask(doubt),
    }
}

/// The same for a column that holds only reduced amounts, where `could be reduced to £90,000` is one amount.
pub fn written_as_reduced(text: &str, currency: &Currency) -> Written {
    let found = written(text, currency);
    if found != Written::Ask(Doubt::Words) || text.len() > LONGEST {
        return found;
    }
    let tokens = scan(text.trim(), currency);
    let Some(first) = tokens.iter().position(|token| matches!(token, Token::Amount(_))) else { return found };
    if !is_reducing(&tokens[..first]) {
        return found;
    }
    parse(&tokens[first..]).unwrap_or(found)
}

fn without_figure(text: &str) -> NoFigure {
    let bare = text.trim_matches(|c: char| c.is_whitespace() || matches!(c, '£' | '€' | '$'));
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

type Parsed = Result<Written, Doubt>;

/// Makes an outcome of the parts of a text that has a figure.
fn parse(tokens: &[Token]) -> Parsed {
    if tokens.contains(&Token::OtherMark) {
        return Err(Doubt::OtherCurrency);
    }
    if tokens.iter().any(|token| matches!(token, Token::Broken)) {
        return Err(Doubt::Words);
    }
    if tokens.iter().any(Token::counts) {
        return Err(Doubt::PerUnit);
    }
    let places: Vec<usize> = (0..tokens.len()).filter(|at| matches!(tokens[*at], Token::Amount(_))).collect();
    match places[..] {
        [] => Err(Doubt::Words),
        [one] => single(tokens, one),
        [one, other] => pair(tokens, one, other),
        _ => Err(Doubt::SeveralAmounts),
    }
}

fn single(tokens: &[Token], at: usize) -> Parsed {
    let amount = tokens[at].amount()?;
    let Beside { precision, stray } = beside(&tokens[..at], &tokens[at + 1..])?;
    Ok(Written::Amount { amount, precision, stray })
}

fn pair(tokens: &[Token], one: usize, other: usize) -> Parsed {
    let between = &tokens[one + 1..other];
    let ranges = |token: &Token| token.is_dash() || token.is_word("to");
    if between.len() == 1 && ranges(&between[0]) || tokens[..one].iter().any(|token| token.is_word("between"))
    {
        return Err(Doubt::Range);
    }
    let closing = between.contains(&Token::Sign('('));
    if !is_reducing(between) {
        return Err(Doubt::SeveralAmounts);
    }
    let mut after = &tokens[other + 1..];
    if closing {
        match after.split_first() {
            Some((Token::Sign(')'), rest)) => after = rest,
            _ => return Err(Doubt::Words),
        }
    }
    let (amount, reduced) = (tokens[one].amount()?, tokens[other].amount()?);
    let Beside { precision, stray } = beside(&tokens[..one], after)?;
    if reduced > amount {
        return Err(Doubt::ReducedAbove { amount, reduced });
    }
    Ok(Written::Reducible { amount, reduced, precision, stray })
}

/// Whether the words say that what follows is the lower amount. Commas, brackets and dashes may part them.
fn is_reducing(tokens: &[Token]) -> bool {
    let parts = |token: &Token| match token {
        Token::Word(_) => true,
        Token::Sign(c) => matches!(c, ',' | ';' | ':' | '(' | '.') || is_dash(*c),
        _ => false,
    };
    let open = tokens.iter().filter(|token| **token == Token::Sign('(')).count();
    open <= 1 && tokens.iter().all(parts) && words::reducing(tokens.iter().filter_map(Token::word))
}

/// What stands beside the amounts.
struct Beside {
    precision: Precision,
    stray: String,
}

/// Understands what stands before and after, or asks.
fn beside(before: &[Token], after: &[Token]) -> Result<Beside, Doubt> {
    let mut found = Beside { precision: Precision::Exact, stray: String::new() };
    let mut both = before.iter().chain(after);
    let silent = both.clone().all(|token| token.word().is_none());
    if silent && both.any(Token::is_dash) || is_bracketed(before, after) {
        return Err(Doubt::Negative);
    }
    side(before, true, &mut found)?;
    side(after, false, &mut found)?;
    Ok(found)
}

/// An amount in brackets of its own is how accounts print what is less than nothing.
fn is_bracketed(before: &[Token], after: &[Token]) -> bool {
    before.last() == Some(&Token::Sign('(')) && after.first() == Some(&Token::Sign(')'))
}

fn side(tokens: &[Token], before: bool, found: &mut Beside) -> Result<(), Doubt> {
    let mut at = 0;
    while at < tokens.len() {
        at += match &tokens[at] {
            Token::Word(_) => firmness(&tokens[at..], found)?,
            Token::Sign('~' | '≈') if before => {
                found.precision = Precision::Approximate;
                1
            }
            Token::Sign('(' | '[') if matches!(tokens.get(at + 1), Some(Token::Word(_))) => {
                let words = firmness(&tokens[at + 1..], found)?;
                match tokens.get(at + 1 + words) {
                    Some(Token::Sign(')' | ']')) => words + 2,
                    _ => return Err(Doubt::Words),
                }
            }
            Token::Sign(c) if means_nothing(*c, before) => {
                found.stray.push(*c);
                1
            }
            _ => return Err(Doubt::Words),
        };
    }
    Ok(())
}

/// How many parts, from the first word on, say how firm the figure is.
fn firmness(tokens: &[Token], found: &mut Beside) -> Result<usize, Doubt> {
    let words: Vec<&str> = tokens.iter().map_while(Token::word).collect();
    let precision = match phrase(&words) {
        Phrase::Approximate => Precision::Approximate,
        Phrase::UpTo => Precision::UpTo,
        Phrase::Other => return Err(Doubt::Words),
    };
    if found.precision != Precision::Exact && found.precision != precision {
        return Err(Doubt::Words);
    }
    found.precision = precision;
    // The full stop of “approx.” belongs to the word.
    let stop = tokens.get(words.len()) == Some(&Token::Sign('.')) && precision == Precision::Approximate;
    Ok(words.len() + usize::from(stop))
}

/// Signs that may stand beside an amount and leave it what it is: notes, quotes, the end of a bracket or a sentence.
fn means_nothing(c: char, before: bool) -> bool {
    let either = matches!(c, '*' | '†' | '‡' | '§' | '"' | '“' | '”' | '‘' | '’' | '\'' | '|' | '•' | '·');
    let unseen = matches!(c, '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{ad}');
    let note = matches!(c, '¹' | '²' | '³' | '⁰' | '\u{2074}'..='\u{2079}');
    either || unseen || !before && (note || matches!(c, ')' | ']' | '.' | ',' | ';' | ':' | '!' | '#' | '^'))
}

impl Token {
    fn word(&self) -> Option<&str> {
        match self {
            Self::Word(word) => Some(word),
            _ => None,
        }
    }

    fn is_word(&self, word: &str) -> bool {
        self.word() == Some(word)
    }

    fn is_dash(&self) -> bool {
        matches!(self, Self::Sign(c) if is_dash(*c))
    }

    /// Whether it says that the figure is for one of several, or one year of several.
    fn counts(&self) -> bool {
        match self {
            Self::Word(word) => words::counting(word),
            Self::Sign(c) => matches!(c, '×' | '@'),
            _ => false,
        }
    }

    fn amount(&self) -> Result<Money, Doubt> {
        let Self::Amount(text) = self else { return Err(Doubt::Words) };
        Money::read(text).map_err(|why| match why {
            NotMoney::TooFine => Doubt::TooFine,
            NotMoney::TooLarge => Doubt::TooLarge,
            NotMoney::Grouping | NotMoney::Unreadable => Doubt::Grouping,
            NotMoney::Empty => Doubt::Words,
        })
    }
}
