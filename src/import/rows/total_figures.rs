//! The figures that a row of a total states.

use super::reader::Reader;
use crate::fund::Precision;
use crate::import::amount_grammar::{AmountText, Doubt, NoFigure};
use crate::import::cell_text::cell;
use crate::import::doubts::{RowNote, RowRemark};
use crate::money::Money;

impl Reader<'_> {
    /// What a total states as requested and as reduced.
    pub(super) fn stated(
        &self,
        row: &[&str],
        place: Option<usize>,
        inside: Option<&str>,
        is_reduced: bool,
        remarks: &mut Vec<RowRemark>,
    ) -> (Option<Money>, Option<Money>) {
        let column = self.sources.requested.filter(|at| Some(*at) != place);
        let text = cell(row, column);
        let astray = || self.astray(row, place);
        let (column, text) = match inside {
            Some(inside) if text.is_empty() => (place, inside),
            None if text.is_empty() => astray().map_or((column, text), |at| (Some(at), row[at])),
            _ => (column, text),
        };
        let parted = inside.is_none() && self.sources.parted(row, column).is_some();
        let found = if parted { AmountText::Ask(Doubt::Words) } else { self.amounts.read(text) };
        let (first, second) = amounts(&found);
        say_of(found, column, text, remarks);
        let text = cell(row, self.sources.reduced);
        let found = self.amounts.of_column(self.sources.reduced).read_as_reduced(text);
        let lower = match amounts(&found) {
            (amount, None) => amount,
            (amount, reduced) => reduced.filter(|_| amount == first),
        };
        // What contradicts the amount beside it is shown and not used.
        let other = |amount| second.is_some_and(|second| second != amount);
        match lower {
            Some(amount) if other(amount) => {
                say_of(AmountText::Ask(Doubt::SeveralAmounts), self.sources.reduced, text, remarks)
            }
            None if amounts(&found).0.is_some() => {
                say_of(AmountText::Ask(Doubt::SeveralAmounts), self.sources.reduced, text, remarks);
            }
            _ => say_of(found, self.sources.reduced, text, remarks),
        }
        match (first, second.or(lower)) {
            (only, None) if is_reduced => (None, only),
            both => both,
        }
    }

    /// The one amount of a row that stands in a column of words, as merged cells put it.
    pub(super) fn astray(&self, row: &[&str], place: Option<usize>) -> Option<usize> {
        let is_amount = |at: &usize| self.amounts.amount(row[*at]).is_some();
        let words = [self.sources.reference, self.sources.partnership, self.sources.title];
        let mut found =
            words.into_iter().flatten().filter(|at| *at < row.len() && Some(*at) != place).filter(is_amount);
        found.next().filter(|_| found.next().is_none())
    }
}

fn amounts(found: &AmountText) -> (Option<Money>, Option<Money>) {
    match found {
        AmountText::Amount { amount, .. } => (Some(*amount), None),
        AmountText::Reducible { amount, reduced, .. } => (Some(*amount), Some(*reduced)),
        AmountText::Ask(_) | AmountText::NotMoney(_) => (None, None),
    }
}

/// Says how firm a stated amount is and what stands beside it, or that it was not read.
fn say_of(found: AmountText, column: Option<usize>, text: &str, remarks: &mut Vec<RowRemark>) {
    let mut say = |said| remarks.push(RowRemark { column, found: text.trim().to_owned(), said });
    match found {
        AmountText::Amount { amount, precision, stray }
        | AmountText::Reducible { amount, precision, stray, .. } => {
            match precision {
                Precision::Exact => {}
                Precision::Approximate => say(RowNote::Approximate),
                Precision::UpTo => say(RowNote::UpTo),
            }
            if !stray.is_empty() {
                say(RowNote::Stray { amount, text: stray });
            }
        }
        AmountText::Ask(_) | AmountText::NotMoney(NoFigure::Words) => say(RowNote::TotalNotRead),
        AmountText::NotMoney(_) => {}
    }
}
