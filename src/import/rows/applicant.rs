//! Whom a row names: who asks, in it and in the rows below, and who did not bid.

use super::reader::{Outcome, Reader, filled};
use crate::import::amount_grammar::{AmountText, NoFigure};
use crate::import::cell_text::{cell, is_ditto, is_no_bid, is_placeholder, one_line, says_nothing};
use crate::import::doubts::RowAmbiguity;
use crate::import::reading::Skipped;
use crate::money::Money;

impl Reader<'_> {
    /// Takes note of whom a row names; whether it names anybody.
    pub(super) fn names_bidder(&mut self, at: usize) -> bool {
        let row = &self.texts[at];
        if self.names_nobody(row) {
            return false;
        }
        let name = one_line(cell(row, self.sources.partnership));
        self.current = Some((self.choices.meant(&name).to_owned(), at));
        true
    }

    pub(super) fn names_nobody(&self, row: &[&str]) -> bool {
        let name = cell(row, self.sources.partnership);
        says_nothing(name) || is_ditto(name) || is_placeholder(name)
    }

    /// A row that only says whose bids follow.
    pub(super) fn heading(&mut self, at: usize) -> Outcome {
        let row = &self.texts[at];
        let own = Some(cell(row, self.sources.partnership)).filter(|name| !name.is_empty());
        let Some(name) = own.or_else(|| filled(row).next().map(|cell| row[cell])) else {
            return Skipped::Empty.into();
        };
        let name = self.choices.meant(&one_line(name)).to_owned();
        let place = self.bidders.place(&name, at);
        self.current = Some((name, at));
        Skipped::Heading(place).into()
    }

    /// Whether a row says that somebody did not bid.
    pub(super) fn is_no_bid(&self, at: usize) -> bool {
        let row = &self.texts[at];
        let words = [cell(row, self.sources.title), cell(row, self.sources.reference)];
        if !words.iter().all(|text| says_nothing(text) || is_no_bid(text)) {
            return false;
        }
        let amount = match self.amount(at) {
            AmountText::NotMoney(NoFigure::Nothing) => Some(true),
            AmountText::Amount { amount, .. } if amount == Money::ZERO => Some(true),
            AmountText::NotMoney(NoFigure::Blank) => Some(false),
            _ => None,
        };
        let Some(said) = amount else { return false };
        let said = said || words.iter().any(|text| !text.is_empty());
        let known =
            !self.names_nobody(row) || self.current.is_some() && words.iter().any(|text| is_no_bid(text));
        said && (known || self.sources.partnership.is_none() && words.iter().any(|text| is_no_bid(text)))
    }

    pub(super) fn no_bid(&mut self, at: usize) -> Outcome {
        self.names_bidder(at);
        match &self.current {
            Some((name, from)) => Skipped::NoBid(self.bidders.place(name, *from)).into(),
            // Where nobody is named at all, that somebody did not bid says nothing.
            None if self.sources.partnership.is_none() => Skipped::Prepared.into(),
            None => self.unclear(at, RowAmbiguity::OnlyWords),
        }
    }
}
