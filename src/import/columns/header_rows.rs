//! Which rows name the columns, and what they call them.

mod heading_cells;
mod heading_parts;

use crate::import::amount_grammar::{AmountText, NoFigure, written};
use crate::import::cell_text::one_line;
use crate::import::choices::{Choices, HeaderChoice};
use crate::import::texts::Texts;
use crate::money::Currency;
pub use heading_cells::named;
use heading_cells::{LONGEST, is_amount, is_figure};
use heading_parts::{goes_on, parts_of, tell_apart};

/// How far down a row that names the columns is looked for.
const WITHIN: usize = 40;

/// Over so many rows the headings may go on.
const MOST_ROWS: usize = 3;

/// The rows that name the columns.
pub struct Header {
    /// The first of them; `None` where the table has none.
    pub row: Option<usize>,
    /// The row below the last of them.
    pub below: usize,
    /// What each column is called; empty where nothing stands above it.
    pub names: Vec<String>,
}

impl Header {
    /// Finds them, or takes the row that a person chose.
    pub fn of(texts: &Texts, width: usize, choices: &Choices) -> Self {
        let currency = choices.currency();
        let row = match choices.header() {
            Some(HeaderChoice::Row(row)) if row < texts.len() => Some(row),
            Some(HeaderChoice::NoRow) => None,
            _ => by_names(texts, currency).or_else(|| by_shape(texts, currency)),
        };
        let Some(row) = row else { return Self { row, below: 0, names: vec![String::new(); width] } };
        let cell = |row: usize, at: usize| texts[row].get(at).copied().unwrap_or("");
        let mut names: Vec<String> = (0..width).map(|at| one_line(cell(row, at))).collect();
        let mut below = row + 1;
        while below < texts.len() && below < row + MOST_ROWS && goes_on(&names, &texts[below], currency) {
            for (name, text) in names.iter_mut().zip(&texts[below]) {
                *name = one_line(&format!("{name} {text}"));
            }
            below += 1;
        }
        if let Some(parts) =
            texts.get(below).and_then(|next| parts_of(&names, next, texts.get(below + 1), currency))
        {
            names = parts;
            below += 1;
        }
        if let Some(above) = row.checked_sub(1) {
            tell_apart(&mut names, &texts[above]);
        }
        Self { row: Some(row), below, names }
    }
}

/// The first row that looks like one that names columns; below an amount only if several of its names are plain.
fn by_names(texts: &Texts, currency: &Currency) -> Option<usize> {
    let mut amounts = false;
    for (at, row) in texts.iter().enumerate().take(WITHIN) {
        let named = named(row, currency);
        if named >= if amounts { 3 } else { 1 } {
            // Above it may stand what several columns have in common.
            let plainer = texts.get(at + 1).is_some_and(|next| heading_cells::named(next, currency) > named);
            return Some(if plainer { at + 1 } else { at });
        }
        amounts |= row.iter().any(|text| is_amount(text, currency));
    }
    None
}

/// The first row of words alone above figures, in whatever language: what it calls the columns is not known.
fn by_shape(texts: &Texts, currency: &Currency) -> Option<usize> {
    let wide = |row: &Vec<&str>| row.iter().filter(|text| !text.is_empty()).count() > 1;
    let at = texts.iter().take(WITHIN).position(wide)?;
    let names = &texts[at];
    let is_name = |text: &&str| {
        let words = without_year(text);
        text.is_empty()
            || text.len() <= LONGEST
                && !words.contains(|c: char| c.is_ascii_digit())
                && matches!(
                    written(&words, currency),
                    AmountText::NotMoney(NoFigure::Words | NoFigure::Blank)
                )
    };
    let unlike = names.iter().all(is_name)
        && names.iter().enumerate().all(|(at, text)| text.is_empty() || !names[..at].contains(text));
    let below: Vec<&Vec<&str>> = texts[at + 1..].iter().filter(|row| wide(row)).take(WITHIN).collect();
    let over_figures = names.iter().enumerate().filter(|(_, name)| !name.is_empty()).any(|(column, _)| {
        let figures =
            below.iter().filter(|row| row.get(column).is_some_and(|text| is_figure(text, currency)));
        figures.count() * 2 > below.len()
    });
    (unlike && over_figures).then_some(at)
}

/// A heading without a year in it: “Subvention 2029”.
fn without_year(heading: &str) -> String {
    let is_year = |word: &&str| {
        let digits = word.len() == 4 && word.bytes().all(|byte| byte.is_ascii_digit());
        digits && (word.starts_with("19") || word.starts_with("20"))
    };
    let words: Vec<&str> = heading.split(' ').filter(|word| !is_year(word)).collect();
    if words.is_empty() { heading.to_owned() } else { words.join(" ") }
}
