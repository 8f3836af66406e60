//! The parts of a text with figures in it: amounts, words, marks and signs, with nothing left out.

use crate::import::cell_text::is_dash;
use crate::import::currency_marks;
use crate::money::Currency;

/// A part of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Token {
    /// Digits with what parts them and a `k` or `m`, for [`crate::Money::read`]; its own mark is taken off.
    Amount(String),
    /// A word in lower case.
    Word(String),
    /// The mark of another currency.
    OtherMark,
    /// A mark without its amount, two marks at one amount, letters grown together with digits: not understood.
    Broken,
    /// Any other sign.
    Sign(char),
}

/// Takes a text apart. A mark belongs to the amount beside it, and is handed out only where it is not this currency's.
pub fn scan(text: &str, currency: &Currency) -> Vec<Token> {
    let mut scanner = Scanner { rest: text, code: currency.code(), tokens: Vec::new() };
    scanner.run();
    scanner.tokens
}

/// Whether a mark of this currency waits for its amount, or the last amount already has one.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
struct Marks {
    sign: bool,
    code: bool,
}

struct Scanner<'t> {
    rest: &'t str,
    code: &'t str,
    tokens: Vec<Token>,
}

impl Scanner<'_> {
    fn run(&mut self) {
        let mut waiting = Marks::default();
        let mut had = Marks::default();
        while let Some(c) = self.rest.chars().next() {
            if c.is_whitespace() {
                self.take(c.len_utf8());
                continue;
            }
            if c.is_ascii_digit() {
                self.figure();
                (had, waiting) = (waiting, Marks::default());
                continue;
            }
            let mark = self.mark(c);
            let Some(mark) = mark else {
                if waiting != Marks::default() && !is_dash(c) {
                    self.tokens.push(Token::Broken);
                    waiting = Marks::default();
                }
                self.other(c);
                continue;
            };
            self.place(mark, &mut waiting, &mut had);
        }
        if waiting != Marks::default() {
            self.tokens.push(Token::Broken);
        }
    }

    /// Gives a mark to the amount before it, where that has none and nothing parts them, else to the one after it.
    fn place(&mut self, mark: Mark, waiting: &mut Marks, had: &mut Marks) {
        let (sign, code) = match mark {
            Mark::Other => return self.tokens.push(Token::OtherMark),
            Mark::Sign => (true, false),
            Mark::Code => (false, true),
        };
        let digits_follow = self.rest.trim_start().starts_with(|c: char| c.is_ascii_digit())
            || self.rest.trim_start().starts_with('£');
        let before = matches!(self.tokens.last(), Some(Token::Amount(_))) && *waiting == Marks::default();
        if before && !digits_follow {
            if sign && had.sign || code && had.code {
                self.tokens.push(Token::Broken);
            }
            had.sign |= sign;
            had.code |= code;
            return;
        }
        if sign && waiting.sign || code && waiting.code {
            self.tokens.push(Token::Broken);
        }
        waiting.sign |= sign;
        waiting.code |= code;
    }

    fn take(&mut self, bytes: usize) -> &str {
        let (taken, rest) = self.rest.split_at(bytes);
        self.rest = rest;
        taken
    }

    /// A mark of money, taken off the text.
    fn mark(&mut self, c: char) -> Option<Mark> {
        let unknown = matches!(c, '¢' | '₣' | '₤');
        let Some(code) = currency_marks::of_sign(c).or(unknown.then_some("")) else {
            return self.lettered_sign().or_else(|| self.worded_mark());
        };
        let own = self.code == code;
        self.take(c.len_utf8());
        Some(if own { Mark::Sign } else { Mark::Other })
    }

    /// `EUR`, `pounds`, `kr.`: a mark that is a word.
    fn worded_mark(&mut self) -> Option<Mark> {
        let end = self.rest.find(|c: char| !c.is_alphabetic()).unwrap_or(self.rest.len());
        let word = &self.rest[..end];
        let own = currency_marks::is_of(word, self.code)?;
        let is_short = word.len() == 2 && self.rest[end..].starts_with('.');
        self.take(end + usize::from(is_short));
        Some(if own { Mark::Code } else { Mark::Other })
    }

    /// `US$`, `A$`: a sign that letters tell apart from those of other countries.
    fn lettered_sign(&mut self) -> Option<Mark> {
        let end = self.rest.find('$').filter(|end| (1..=2).contains(end))?;
        let code = currency_marks::lettered(&self.rest[..end])?;
        self.take(end + 1);
        Some(if code == self.code { Mark::Sign } else { Mark::Other })
    }

    /// Digits, and all that belongs to them.
    fn figure(&mut self) {
        let length = figure_length(self.rest);
        let mut figure = self.take(length).replace(['\'', '’'], "");
        self.without_pence();
        let bytes = self.rest.len() - self.rest.trim_start_matches([' ', '\u{a0}', '\u{202f}']).len();
        let word = &self.rest[bytes..];
        let end = word.find(|c: char| !c.is_alphabetic()).unwrap_or(word.len());
        let unit = match &word[..end] {
            "k" | "K" | "thousand" => Some('k'),
            "m" | "M" | "million" => Some('m'),
            _ => None,
        };
        if let Some(unit) = unit {
            figure.push(unit);
            self.take(bytes + end);
        } else if bytes == 0 && end > 0 && !self.is_mark(end) && !is_times(&word[..end]) {
            self.tokens.push(Token::Broken);
        }
        self.tokens.push(Token::Amount(figure));
    }

    /// Passes over what stands where there are no pence: `5000.-`, `5000/-`.
    fn without_pence(&mut self) {
        let ends = |rest: &str| !rest.trim_start().starts_with(|c: char| c.is_ascii_digit());
        let rest = NO_PENCE.iter().find_map(|sign| self.rest.strip_prefix(sign)).filter(|rest| ends(rest));
        self.rest = rest.unwrap_or(self.rest);
    }

    fn is_mark(&self, end: usize) -> bool {
        currency_marks::is_of(&self.rest[..end], self.code).is_some()
    }

    fn other(&mut self, c: char) {
        if !c.is_alphabetic() {
            self.take(c.len_utf8());
            self.tokens.push(Token::Sign(c));
            return;
        }
        let in_word = |c: char| c.is_alphabetic() || matches!(c, '.' | '\'' | '’');
        let end = self.rest.find(|c: char| !in_word(c)).unwrap_or(self.rest.len());
        // A full stop inside belongs to the word, as in “p.a.”; one at its end may end a sentence.
        let length = self.rest[..end].trim_end_matches(['.', '\'', '’']).len();
        let word = self.take(length).to_lowercase();
        let touches = self.rest.starts_with(|c: char| c.is_ascii_digit());
        if touches && !is_times(&word) && !matches!(word.as_str(), "c" | "ca") {
            self.tokens.push(Token::Broken);
        }
        self.tokens.push(Token::Word(word));
    }
}

/// What says that there are no pence, the longest first.
const NO_PENCE: [&str; 8] = [".--", ",--", ".-", ",-", ".–", ",–", "/-", "/="];

enum Mark {
    Sign,
    Code,
    Other,
}

fn is_times(word: &str) -> bool {
    matches!(word, "x" | "X")
}

/// How much of the text is one figure: a point or a comma joins digits, and a single space or an apostrophe joins what
/// looks like thousands; whether they are, is for [`crate::Money::read`] to say.
fn figure_length(text: &str) -> usize {
    let bytes = text.as_bytes();
    let digits = |from: usize| bytes[from..].iter().take_while(|b| b.is_ascii_digit()).count();
    let mut at = digits(0);
    let mut last = at;
    loop {
        let Some(c) = text[at..].chars().next() else { return at };
        let next = at + c.len_utf8();
        let run = digits(next.min(bytes.len()));
        let joins = match c {
            ',' | '.' => run > 0,
            '\'' | '’' | ' ' | '\u{a0}' | '\u{2009}' | '\u{202f}' | '\u{2007}' => run == 3 && last <= 3,
            _ => false,
        };
        if !joins {
            return at;
        }
        at = next + run;
        last = run;
    }
}
