//! What the cells of a column look like: amounts, counts, years, words.

mod cell_looks;
mod column_content;
mod figures;

use std::collections::HashSet;

use crate::import::amounts::Frame;
use crate::import::cell_text::{counts_columns, is_dash, says_nothing};
use crate::import::currency_marks;
use crate::import::texts::Texts;
use crate::money::Currency;

/// So many rows are looked at.
const SAMPLE: usize = 500;

/// What stands in the cells of one column, each counted.
#[derive(Default)]
pub struct Contents<'t> {
    /// Cells with text.
    pub filled: usize,
    /// Those that stand for nothing: dashes, “n/a”.
    pub nothing: usize,
    /// Cells without, below one with text.
    pub blanks: usize,
    /// Texts that stood further up already.
    pub repeats: usize,
    /// Figures that may be an amount, also in another money or with a comma before the pence.
    pub amounts: usize,
    /// Those with the mark of the table's own money.
    pub own: usize,
    /// Those with a mark of money, a comma between thousands, or pence.
    pub marked: usize,
    /// Those that are read only if a comma stands before the pence.
    pub commas: usize,
    /// Those that can be read so too.
    pub comma_readable: usize,
    /// Those of them that end in a comma and two digits.
    pub cents: usize,
    /// Those that come to something else if a comma stands before the pence.
    pub either: usize,
    /// Texts that say an amount would do: “could be reduced to £90,000”.
    lower: usize,
    /// Amounts below which the bid is of no use: “£2,000 or nothing”.
    or_nothing: usize,
    /// Cells with a per cent sign.
    pub percents: usize,
    /// Cells that say for how long a figure is.
    periods: usize,
    /// Cells with a digit.
    pub with_digits: usize,
    /// Figures of a hundred or more.
    large: usize,
    /// Figures of nothing but noughts.
    pub noughts: usize,
    /// A figure that says thousands in a letter, such as `£24k`, and how many do.
    lettered: Option<&'t str>,
    letters: usize,
    /// Whole figures below a thousand that say nothing.
    small: usize,
    /// What stands before and behind figures that are not understood for that, as found first, and how many have it.
    frame: Option<Frame<'t>>,
    framed: usize,
    /// Whole numbers that count the rows.
    counting: usize,
    /// The whole number seen last, and whether each was more than the one before.
    last: Option<u64>,
    falls: bool,
    /// Whole numbers of the last and the next hundred years.
    years: usize,
    /// Whole numbers from 0 to 99, as pence are.
    pub pence: usize,
    /// How much text there is.
    length: usize,
    /// Money of another country that stands beside amounts: its code and how often.
    pub foreign: Vec<(&'static str, usize)>,
    /// The money that every cell names, where they hold that and nothing else.
    pub currency: Option<&'static str>,
    /// Whether every cell names some money and nothing else.
    pub names_money: bool,
    mixed: bool,
    seen: HashSet<&'t str>,
}

impl<'t> Contents<'t> {
    /// Looks at every column below the headings.
    pub fn of(names: &[String], below: &'t Texts<'t>, currency: &Currency) -> Vec<Self> {
        let mut all: Vec<Self> = names.iter().map(|_| Self::default()).collect();
        let rows = below.iter().filter(|row| row.iter().filter(|text| !text.is_empty()).count() > 1);
        let below_numbers = |(at, row): &(usize, &Vec<&str>)| *at > 1 || !counts_columns(row);
        for (_, row) in rows.take(SAMPLE).enumerate().filter(below_numbers) {
            for ((contents, name), text) in all.iter_mut().zip(names).zip(row) {
                // Headings that stand there once more are no contents.
                if text.is_empty() || text != name {
                    contents.see(text, currency);
                }
            }
        }
        all
    }

    /// Takes note of a cell that is a mark of money alone.
    fn names_money(&mut self, text: &str) {
        let code = currency_marks::alone(text);
        self.names_money = code.is_some() && (self.names_money || self.filled == 1);
        self.mixed |= code.is_none() || self.currency.is_some_and(|other| Some(other) != code);
        self.currency = if self.mixed { None } else { code };
    }
}

/// Whether a column holds short codes, each once, such as references: `B1`, `SS2`, `7`.
pub fn holds_codes(below: &Texts, column: usize) -> bool {
    let mut seen = HashSet::new();
    let (mut filled, mut codes) = (0, 0);
    for text in below.iter().take(SAMPLE).filter_map(|row| row.get(column).copied()) {
        if says_nothing(text) || text.chars().all(is_dash) {
            continue;
        }
        filled += 1;
        let short = text.len() <= 16 && !text.contains(char::is_whitespace);
        let code = short
            && text.contains(|c: char| c.is_ascii_digit())
            && !text.contains(|c: char| matches!(c, ',' | '%') || Currency::is_mark(c));
        codes += usize::from(code && seen.insert(text));
    }
    filled > 0 && codes * 10 >= filled * 6
}
