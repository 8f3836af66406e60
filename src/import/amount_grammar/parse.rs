//! What the parts of a text come to: one amount, two, or a question.

use super::amount_text::{AmountText, Doubt};
use super::amount_words::{self, Phrase, phrase};
use super::scan::Token;
use crate::fund::Precision;
use crate::import::cell_text::is_dash;
use crate::money::{Money, NotMoney};

type Parsed = Result<AmountText, Doubt>;

/// Makes an outcome of the parts of a text that has a figure.
pub fn parse(tokens: &[Token]) -> Parsed {
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
    Ok(AmountText::Amount { amount, precision, stray })
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
    Ok(AmountText::Reducible { amount, reduced, precision, stray })
}

/// Whether the words say that what follows is the lower amount. Commas, brackets and dashes may part them.
pub fn is_reducing(tokens: &[Token]) -> bool {
    let parts = |token: &Token| match token {
        Token::Word(_) => true,
        Token::Sign(c) => matches!(c, ',' | ';' | ':' | '(' | '.') || is_dash(*c),
        _ => false,
    };
    let open = tokens.iter().filter(|token| **token == Token::Sign('(')).count();
    open <= 1 && tokens.iter().all(parts) && amount_words::reducing(tokens.iter().filter_map(Token::word))
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
            Self::Word(word) => amount_words::counting(word),
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
