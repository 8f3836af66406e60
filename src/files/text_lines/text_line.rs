//! One line of running text: the reference in front, the words, and the amount at its end.

use crate::import::names_bidders;
use crate::import::{AmountText, NoFigure, heading_names, names_a_total, written};
use crate::money::Currency;

/// A longer line is prose, and no row.
const LONGEST: usize = 2_000;

/// A line and where it can be parted.
#[derive(Clone, Copy)]
pub struct Line<'t> {
    pub text: &'t str,
    /// Where the reference in front ends; 0 where there is none.
    pub code: usize,
    /// Where the words end: at the amount, or inside it where its first digits may be theirs.
    words: usize,
    /// Where the amount at the end begins; the end where there is none.
    amount: usize,
}

impl<'t> Line<'t> {
    /// A line whose amount has a mark of money, parted thousands, or says that it is still to come.
    pub fn of(text: &'t str) -> Self {
        let text = text.trim();
        let amount =
            Some(text).filter(|text| text.len() <= LONGEST).and_then(amount_of).unwrap_or(text.len());
        let first = text.split_whitespace().next().unwrap_or("");
        let code = if is_code(first) && first.len() < amount { first.len() } else { 0 };
        Self { text, code, words: amount, amount }
    }

    /// The same, with a bare figure at its end for an amount. Where the figures before it may be its thousands or belong
    /// to the words, as in `phase 2 500`, they stand in both cells, and the reader asks.
    pub fn with_bare_figure(self) -> Self {
        if self.has_amount() || self.text.len() > LONGEST {
            return self;
        }
        let Some((amount, last)) = bare_figure(self.text, self.code) else { return self };
        let total = self.code == 0 && names_a_total(&self.text[..amount]);
        Self { words: if total { amount } else { last }, amount, ..self }
    }

    /// The same without its amount: all is words.
    pub fn without_amount(self) -> Self {
        Self { words: self.text.len(), amount: self.text.len(), ..self }
    }

    pub fn cells(&self, references: bool) -> Vec<String> {
        let code = if references { self.code } else { 0 };
        let words = without_leader(self.text[code..self.words].trim(), self.has_amount());
        let cells = [&self.text[..code], words, &self.text[self.amount..]].map(str::to_owned);
        cells.into_iter().skip(usize::from(!references)).collect()
    }

    pub fn has_amount(&self) -> bool {
        self.amount < self.text.len()
    }

    /// Whether its amount has a mark of money.
    pub fn is_marked(&self) -> bool {
        self.text[self.amount..].contains(Currency::is_mark)
    }

    pub fn words_and_amount(&self) -> [&'t str; 2] {
        [without_leader(self.text[..self.words].trim(), self.has_amount()), &self.text[self.amount..]]
    }

    /// The cells of a line that names the columns and nothing else: the first name over the references and the last over
    /// the amounts, if that is what they name.
    pub fn headings(&self, references: bool) -> Option<Vec<String>> {
        let mut names = heading_names(self.text)?;
        let first =
            references.then(|| if names_bidders(&names[0]) { String::new() } else { names.remove(0) });
        let last = names.pop()?;
        Some(first.into_iter().chain([names.join(" "), last]).collect())
    }
}

/// Whether a word may be the reference of a bid: some letters and a number, as in `SS2` or `B-14`.
pub fn is_code(word: &str) -> bool {
    let word = word.trim_end_matches(['.', ')', ':']);
    let digits = word.trim_start_matches(|c: char| c.is_ascii_alphabetic());
    let letters = word.len() - digits.len();
    let digits = digits.trim_start_matches(['-', '/', '.']);
    (1..=4).contains(&letters)
        && (1..=4).contains(&digits.len())
        && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// The words without what leads from them to the amount: a dash, a colon, a row of dots.
fn without_leader(words: &str, has_amount: bool) -> &str {
    let dots = |c: char| matches!(c, '.' | '…' | '·' | '_' | ' ' | '\u{a0}');
    let dash = |c: char| matches!(c, '-' | '–' | '—' | '―' | '−');
    let bare = words.trim_end_matches(dots);
    let led = words[bare.len()..].chars().filter(|c| !c.is_whitespace()).count() > 1 || words.ends_with('…');
    let bare = if led { bare } else { words };
    let colon = bare.trim_end_matches(':');
    let dashless = bare.trim_end_matches(dash);
    let bare = if dashless.ends_with(char::is_whitespace) { dashless } else { colon }.trim_end();
    if has_amount && !bare.is_empty() { bare } else { words }
}

/// Where the amount at the end of a line begins, with all that says how firm it is; without a mark of money only where
/// its thousands are parted or it is in thousands, because other numbers may be years or counts.
fn amount_of(line: &str) -> Option<usize> {
    let led = |at: &usize| line[..*at].ends_with("..") || line[..*at].ends_with('…');
    if let Some(at) = line.match_indices(Currency::is_mark).map(|(at, _)| at).find(led) {
        return Some(at);
    }
    let words: Vec<(usize, &str)> = words(line).collect();
    let pounds = Currency::pounds();
    let reads = |from: usize| {
        matches!(written(&line[from..], &pounds), AmountText::Amount { .. } | AmountText::Reducible { .. })
    };
    let bare = |word: &str| word.trim_start_matches(['*', '~', '≈', '(', '[', '"', '“']).to_owned();
    let marked = words.iter().position(|(_, word)| bare(word).starts_with(Currency::is_mark));
    let Some(marked) = marked else {
        let grouped = |word: &str| {
            let word = bare(word);
            word.starts_with(|c: char| c.is_ascii_digit())
                && (word.contains(',') || word.ends_with(['k', 'K']))
        };
        let found = words.iter().find(|(at, word)| grouped(word) && reads(*at));
        return found.map(|(at, _)| *at).or_else(|| to_come(line, &words));
    };
    // “Approx”, “up to” and the like belong to the amount.
    let from = (marked.saturating_sub(3)..marked).find(|at| reads(words[*at].0)).unwrap_or(marked);
    Some(words[from].0)
}

/// Where a line ends with words that say the amount is still to come.
fn to_come(line: &str, words: &[(usize, &str)]) -> Option<usize> {
    let from = words.len().saturating_sub(3).max(1);
    let mut ends = words.get(from..)?.iter().map(|(at, _)| *at);
    ends.find(|at| written(&line[*at..], &Currency::pounds()) == AmountText::NotMoney(NoFigure::ToCome))
}

/// Where the figures at the end of a line begin that may be one amount, and the last of them. A year, and one or two
/// digits, are more often words of the title than all that is asked for.
fn bare_figure(line: &str, code: usize) -> Option<(usize, usize)> {
    let words: Vec<(usize, &str)> = words(line).filter(|(at, _)| *at >= code).collect();
    let (last, rest) = words.split_last()?;
    let (whole, pence) = last.1.split_once('.').unwrap_or((last.1, ""));
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let is_year =
        pence.is_empty() && whole.len() == 4 && (whole.starts_with("19") || whole.starts_with("20"));
    let is_short = pence.is_empty() && whole.len() < 3 && !last.1.contains('.');
    if !digits(whole) || is_year || is_short || last.1.contains('.') && !(digits(pence) && pence.len() <= 2) {
        return None;
    }
    let mut from = last.0;
    if whole.len() == 3 {
        for (at, word) in rest.iter().rev().filter(|(at, _)| *at > 0 || code == 0) {
            if !digits(word) || word.len() > 3 {
                break;
            }
            from = *at;
            if word.len() < 3 {
                break;
            }
        }
    }
    Some((from, last.0))
}

/// Each word with where it begins.
fn words(line: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut from = 0;
    line.split_whitespace().map(move |word| {
        let at = from + line[from..].find(word).unwrap_or(0);
        from = at + word.len();
        (at, word)
    })
}
