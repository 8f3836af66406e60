//! How the amounts of one table are read: in which money, in which unit, and with which mark before the pence.

mod beside_figures;
mod exceptions;

use std::borrow::Cow;

use super::amount_grammar::{AmountText, Doubt, NoFigure, Share, written, written_as_reduced};
use super::reading::column_reading::Column;
use super::role::Role;
use super::unit::Unit;
use crate::money::{Currency, Money};
pub use beside_figures::Frame;
pub use exceptions::{Exceptions, InFull};

/// What holds for every amount of a table alike.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Amounts {
    /// The money whose mark may stand beside an amount.
    pub currency: Currency,
    /// The unit of a figure that says none of its own.
    pub unit: Unit,
    /// Whether a comma stands before the pence.
    pub decimal_comma: bool,
    /// What stands beside figures and is passed over, because somebody said that it means nothing for them.
    pub frame: Option<(String, String)>,
    /// What is made of texts that are no amounts where lower amounts stand.
    pub lower: Lower,
    /// Which figures are in another unit.
    pub but: Exceptions,
    /// The unit that words around the table give, whatever was answered.
    pub stated: Option<Unit>,
}

/// What is made of texts that are no amounts where lower amounts stand: shares, words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lower {
    pub shares: Shares,
    /// The columns whose headings say that their figures are per cent.
    pub percent: Vec<usize>,
}

/// What a share of the request is where lower amounts stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Shares {
    /// Not said: each is asked about by itself.
    #[default]
    OneByOne,
    /// It is being asked about once for all.
    Asked,
    /// What the bid could be reduced to. Words are notes.
    To,
    /// By how much the bid could be reduced. Words are notes.
    By,
    /// A note, and so are words.
    Notes,
}

impl Amounts {
    /// The same for a column, which may have a unit of its own.
    pub fn of_column(&self, column: Option<usize>) -> Cow<'_, Self> {
        match self.but.columns.iter().find(|(at, _)| Some(*at) == column) {
            Some((_, unit)) => Cow::Owned(Self { unit: *unit, ..self.clone() }),
            None => Cow::Borrowed(self),
        }
    }

    /// The same for a row, above which another unit may be stated.
    pub fn of_row(&self, row: usize) -> Cow<'_, Self> {
        match self.but.rows.iter().rev().find(|(from, _)| *from <= row) {
            Some((_, unit)) => Cow::Owned(Self { unit: *unit, ..self.clone() }),
            None => Cow::Borrowed(self),
        }
    }

    /// Whether some amounts are in another unit than the others.
    pub fn vary(&self, columns: &[Column]) -> bool {
        let is_lower = |at: usize| {
            columns.get(at).is_some_and(|column| matches!(column.role, Role::Reduced | Role::Reduction))
        };
        let Exceptions { columns: own, rows, in_full } = &self.but;
        in_full.is_some() || !rows.is_empty() || own.iter().any(|(at, _)| is_lower(*at))
    }

    /// Reads a cell of amounts.
    pub fn read(&self, text: &str) -> AmountText {
        let text = self.unframed(text);
        self.scaled(text, written(&self.pointed(text), &self.currency))
    }

    /// The figure alone, where it stands in the frame that is passed over.
    fn unframed<'t>(&self, text: &'t str) -> &'t str {
        let Some((before, behind)) = &self.frame else { return text };
        let same = Frame::of(text).is_some_and(|frame| frame.before == before && frame.behind == behind);
        if same { &text[before.len()..text.len() - behind.len()] } else { text }
    }

    /// Reads a cell of a column that holds only reduced amounts.
    pub fn read_as_reduced(&self, text: &str) -> AmountText {
        self.scaled(text, written_as_reduced(&self.pointed(text), &self.currency))
    }

    /// The share of the request that a text in a column of lower amounts is.
    pub fn share(&self, column: usize, text: &str) -> Option<Share> {
        Share::of(&self.pointed(text), self.lower.percent.contains(&column))
    }

    /// The one amount that a text is, where it is one.
    pub fn amount(&self, text: &str) -> Option<Money> {
        match self.read(text) {
            AmountText::Amount { amount, .. } | AmountText::Reducible { amount, .. } => Some(amount),
            AmountText::Ask(_) | AmountText::NotMoney(_) => None,
        }
    }

    /// Whether a text is no figure, and no word that stands for one.
    pub fn is_words(&self, text: &str) -> bool {
        matches!(self.read(text), AmountText::NotMoney(NoFigure::Words))
    }

    /// Whether a text where lower amounts stand has no figure, and none of the words that stand for one.
    pub fn is_words_for_lower(&self, column: usize, text: &str) -> bool {
        let written = || self.of_column(Some(column)).read_as_reduced(text);
        !text.contains(char::is_numeric)
            && matches!(written(), AmountText::NotMoney(NoFigure::Words | NoFigure::ToCome))
    }

    fn is_in_full(&self, text: &str, found: &AmountText) -> bool {
        match (self.but.in_full, found) {
            (Some(full), AmountText::Amount { amount, .. } | AmountText::Reducible { amount, .. }) => {
                full.is(text, *amount)
            }
            _ => false,
        }
    }

    fn pointed<'t>(&self, text: &'t str) -> Cow<'t, str> {
        if self.decimal_comma { Cow::Owned(with_point(text)) } else { Cow::Borrowed(text) }
    }

    fn scaled(&self, text: &str, found: AmountText) -> AmountText {
        if self.is_in_full(text, &found) { found } else { in_unit(self.unit, text, found) }
    }
}

/// Reads an amount of a column whose heading gives it a unit. What says its own, as `£12k` does, keeps that.
#[must_use]
pub fn written_in(unit: Unit, text: &str, currency: &Currency) -> AmountText {
    in_unit(unit, text, written(text, currency))
}

fn in_unit(unit: Unit, text: &str, found: AmountText) -> AmountText {
    if unit == Unit::ONE || says_its_unit(text) {
        return found;
    }
    let too_large = AmountText::Ask(Doubt::TooLarge);
    match found {
        AmountText::Amount { amount, precision, stray } => match unit.of(amount) {
            Some(amount) => AmountText::Amount { amount, precision, stray },
            None => too_large,
        },
        AmountText::Reducible { amount, reduced, precision, stray } => {
            match unit.of(amount).zip(unit.of(reduced)) {
                Some((amount, reduced)) => AmountText::Reducible { amount, reduced, precision, stray },
                None => too_large,
            }
        }
        other => other,
    }
}

/// The text with the marks of the continent changed for those of these isles: `12.000,50` is `12,000.50`.
pub fn with_point(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            ',' => '.',
            '.' => ',',
            other => other,
        })
        .collect()
}

/// Whether a figure says its unit itself, as `£12k` does.
fn says_its_unit(text: &str) -> bool {
    let mut after_digit = false;
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        if after_digit {
            let word: String = rest.trim_start().chars().take_while(|c| c.is_alphabetic()).collect();
            if matches!(word.as_str(), "k" | "K" | "m" | "M" | "thousand" | "million") {
                return true;
            }
        }
        after_digit = c.is_ascii_digit();
        rest = &rest[c.len_utf8()..];
    }
    false
}
