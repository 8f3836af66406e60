//! One row of a fund's table, taken apart cell by cell; what is left at the end belongs to no one.

use super::column::Column;
use super::mistake::{Mistakes, Unfit};
use super::version::Version;
use crate::fund::{Points, Tolerance};
use crate::ids::BadName;
use crate::money::Currency;
use crate::money::{Money, NotMoney};

/// A row and what was wrong in the rows so far.
pub struct Row<'g, 'm> {
    pub number: u32,
    cells: Vec<(Column, &'g str)>,
    currency: Option<&'m Currency>,
    mistakes: &'m mut Mistakes,
}

impl<'g, 'm> Row<'g, 'm> {
    /// The cells that stand under headings.
    pub fn new(
        number: u32,
        cells: Vec<(Column, &'g str)>,
        currency: Option<&'m Currency>,
        mistakes: &'m mut Mistakes,
    ) -> Self {
        Self { number, cells, currency, mistakes }
    }

    /// A text as it stands, perhaps empty.
    pub fn text(&mut self, column: Column) -> String {
        self.take(column).to_owned()
    }

    /// A text with something in it.
    pub fn filled(&mut self, column: Column) -> Option<String> {
        let text = self.take(column);
        if text.trim().is_empty() { self.wrong(column, text, Unfit::Missing) } else { Some(text.to_owned()) }
    }

    /// A name that must be there.
    pub fn name<N: TryFrom<String, Error = BadName>>(&mut self, column: Column) -> Option<N> {
        match self.take(column) {
            "" => self.wrong(column, "", Unfit::Missing),
            text => self.as_name(column, text),
        }
    }

    /// A name that may be there: `None` where it cannot be one.
    pub fn name_if_there<N: TryFrom<String, Error = BadName>>(
        &mut self,
        column: Column,
    ) -> Option<Option<N>> {
        match self.take(column) {
            "" => Some(None),
            text => self.as_name(column, text).map(Some),
        }
    }

    /// An amount that must be there.
    pub fn money(&mut self, column: Column) -> Option<Money> {
        match self.money_if_there(column)? {
            None => self.wrong(column, "", Unfit::Missing),
            amount => amount,
        }
    }

    /// An amount that may be there: `None` where it cannot be one.
    pub fn money_if_there(&mut self, column: Column) -> Option<Option<Money>> {
        let text = self.take(column);
        if text.trim().is_empty() {
            return Some(None);
        }
        match self.currency.map_or_else(|| Money::read(text), |currency| currency.read(text)) {
            Ok(amount) => Some(Some(amount)),
            Err(why) => self.wrong(column, text, Unfit::NotMoney(why)),
        }
    }

    /// A whole number that must be there, also as `20.00` or `1,000`.
    pub fn count(&mut self, column: Column) -> Option<u32> {
        let text = self.take(column);
        match Money::read(text) {
            Err(NotMoney::Empty) => self.wrong(column, text, Unfit::Missing),
            Ok(number) if number.pence() % 100 == 0 => match u32::try_from(number.pence() / 100) {
                Ok(count) => Some(count),
                Err(_) => self.wrong(column, text, Unfit::NotACount),
            },
            _ => self.wrong(column, text, Unfit::NotACount),
        }
    }

    /// Which of some words stands there, whatever its capitals: its place among them.
    pub fn one_of(&mut self, column: Column, words: &'static [&'static str]) -> Option<usize> {
        let text = self.take(column);
        let found = words.iter().position(|word| word.eq_ignore_ascii_case(text.trim()));
        if found.is_none() {
            self.wrong::<()>(column, text, Unfit::NotOneOf(words));
        }
        found
    }

    /// The money of the fund, in its three letters.
    pub fn currency(&mut self) -> Option<Currency> {
        let text = self.take(Column::Currency);
        match Currency::try_from(text.trim().to_owned()) {
            Ok(currency) => Some(currency),
            Err(_) => self.wrong(Column::Currency, text, Unfit::NotACurrency),
        }
    }

    /// By how many per cent more may be given, which may be there: `None` where it cannot be that.
    pub fn tolerance(&mut self) -> Option<Option<Tolerance>> {
        let text = self.take(Column::Tolerance);
        if text.trim().is_empty() {
            return Some(None);
        }
        match Tolerance::from_plain(text.trim()) {
            None => self.wrong(Column::Tolerance, text, Unfit::NotATolerance),
            tolerance => Some(tolerance),
        }
    }

    /// Points that may be there: `None` where it cannot be that.
    pub fn points_if_there(&mut self, column: Column) -> Option<Option<Points>> {
        let text = self.take(column);
        if text.trim().is_empty() {
            return Some(None);
        }
        match Points::from_plain(text.trim()) {
            None => self.wrong(column, text, Unfit::NotPoints),
            points => Some(points),
        }
    }

    /// Points that must be there.
    pub fn points(&mut self, column: Column) -> Option<Points> {
        match self.points_if_there(column)? {
            None => self.wrong(column, "", Unfit::Missing),
            points => points,
        }
    }

    /// The version of the table it is a row of.
    pub fn version(&self) -> Version {
        self.mistakes.version
    }

    /// Whether something stands there.
    pub fn has(&self, column: Column) -> bool {
        self.cells.iter().any(|(known, text)| *known == column && !text.trim().is_empty())
    }

    /// Ends the reading of a row: whatever has not been taken does not belong there.
    pub fn done(self) {
        for (column, text) in self.cells.into_iter().filter(|(_, text)| !text.trim().is_empty()) {
            self.mistakes.add(self.number, column.heading_in(self.mistakes.version), text, Unfit::NotHere);
        }
    }

    /// Takes a mistake down; there is nothing to go on with.
    pub fn wrong<T>(&mut self, column: Column, found: &str, why: Unfit) -> Option<T> {
        self.mistakes.add(self.number, column.heading_in(self.mistakes.version), found, why);
        None
    }

    fn as_name<N: TryFrom<String, Error = BadName>>(&mut self, column: Column, text: &str) -> Option<N> {
        let name = N::try_from(text.to_owned()).ok();
        name.or_else(|| self.wrong(column, text, Unfit::BadName))
    }

    fn take(&mut self, column: Column) -> &'g str {
        let at = self.cells.iter().position(|(known, _)| *known == column);
        at.map_or("", |at| self.cells.swap_remove(at).1)
    }
}
