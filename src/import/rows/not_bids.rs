//! Rows that are no bids, or may be none: what stands above the headings, words alone, notes, what waits to be filled in.

use super::reader::{Outcome, PREPARED, Reader, filled};
use crate::import::amount_grammar::{AmountText, RAISED};
use crate::import::cell_text::{cell, counts_columns, key, says_nothing};
use crate::import::doubts::{DoubtKind, Problem, RowAmbiguity};
use crate::import::fund_facts::fund_sentence;
use crate::import::labels::{is_footnote, label, with_amount};
use crate::import::reading::{Kind, Skipped};
use crate::import::{currency_marks, unit};
use crate::money::Currency;

impl Reader<'_> {
    /// A row above the one that names the columns. What looks like a bid there is not passed over.
    pub(super) fn above(&mut self, at: usize) -> Outcome {
        let row = &self.texts[at];
        let cells: Vec<usize> = filled(row).collect();
        let is_amount = |at: &usize| self.amounts.amount(row[*at]).is_some();
        let total = cells.iter().any(|at| label(row[*at]).is_some());
        if cells.len() < 3 && self.states_sum_above(row) {
            return self.total_of_all(at);
        }
        match cells.len() {
            0 => Skipped::Empty.into(),
            3.. if !total && cells.iter().any(is_amount) => self.unclear(at, RowAmbiguity::AboveHeader),
            _ => Skipped::Above.into(),
        }
    }

    /// A row of one text that explains something.
    pub(super) fn note(&self, at: usize, only: usize) -> Option<Outcome> {
        let text = self.texts[at][only];
        // `£000` or words about thousands alone are neither a bid nor a total.
        if unit::of_words(text).is_some() && self.amounts.amount(text).is_none() {
            return Some(Skipped::Footnote.into());
        }
        if is_of_paper(text) || !fund_sentence::figures(text, &self.amounts.currency).is_empty() {
            return Some(Skipped::Footnote.into());
        }
        // The mark of a footnote is no figure of its own.
        let unmarked = self.amounts.read(text.trim_start_matches(RAISED));
        let words = self.sources.requested != Some(only) || matches!(unmarked, AmountText::NotMoney(_));
        (is_footnote(text) && words).then(|| Skipped::Footnote.into())
    }

    /// A row with one text in it.
    pub(super) fn single(&mut self, at: usize, only: usize) -> Outcome {
        let row = &self.texts[at];
        if self.only_amounts(row, &[only]) {
            return self.unclear(at, RowAmbiguity::OnlyAmount);
        }
        let group_follows = self.texts[at + 1..]
            .iter()
            .find(|row| filled(row).next().is_some())
            .is_some_and(|row| filled(row).nth(1).is_some() && self.names_nobody(row));
        match self.sources.partnership {
            Some(column) if column == only && group_follows => self.heading(at),
            Some(column) if column == only => self.unclear(at, RowAmbiguity::OnlyWords),
            _ if at > self.last && self.is_note(row[only], only) => Skipped::Footnote.into(),
            _ if Some(only) == self.sources.reference && self.is_section(at) => Skipped::Footnote.into(),
            None if group_follows && self.sources.requested != Some(only) => {
                self.doubts.headings.push(at);
                self.heading(at)
            }
            _ => self.unclear(at, RowAmbiguity::OnlyWords),
        }
    }

    /// Whether words where references stand are the name of the rows below them, each of which says itself who asks.
    pub(super) fn is_section(&self, at: usize) -> bool {
        let words = cell(&self.texts[at], self.sources.reference);
        let below = self.texts[at + 1..].iter().find(|row| filled(row).next().is_some());
        // What begins with a small letter goes on with the row above.
        !words.contains(|c: char| c.is_ascii_digit())
            && !words.starts_with(char::is_lowercase)
            && below
                .is_some_and(|row| !says_nothing(cell(row, self.sources.title)) && !self.names_nobody(row))
    }

    /// Whether words alone below the bids are a note: some words, and not where the title of a bid would stand.
    pub(super) fn is_note(&self, text: &str, column: usize) -> bool {
        self.sources.title != Some(column) && text.split_whitespace().nth(2).is_some()
    }

    pub(super) fn unclear(&self, at: usize, why: RowAmbiguity) -> Outcome {
        let row = &self.texts[at];
        let found = filled(row).next().map_or("", |cell| row[cell]).to_owned();
        let problem = Problem { column: None, found, why: DoubtKind::Unclear(why) };
        Outcome { kind: Kind::Unclear, problems: vec![problem], remarks: Vec::new() }
    }

    /// Whether all that stands in a row are amounts and dashes.
    pub(super) fn only_amounts(&self, row: &[&str], cells: &[usize]) -> bool {
        cells.iter().all(|at| {
            says_nothing(row[*at])
                || (self.sources.money.contains(at) || self.sources.requested == Some(*at))
                    && !matches!(self.amounts.read(row[*at]), AmountText::NotMoney(_))
        })
    }

    /// Whether a row waits to be filled in: nothing but a number of its own and noughts.
    pub(super) fn is_prepared(&self, at: usize, row: &[&str], cells: &[usize]) -> bool {
        let is_nothing = |at: &usize| {
            let bare = row[*at].trim_start_matches(|c: char| c == ' ' || Currency::is_mark(c));
            says_nothing(bare) || matches!(bare, "0" | "0.0" | "0.00")
        };
        let reference = self.sources.reference.filter(|_| self.sources.title.is_some());
        if let [only] = cells
            && Some(*only) == reference
            && at > self.last
            && with_amount(row[*only]).1.is_none()
        {
            return self.texts.len() - self.last > PREPARED;
        }
        let numbered = cell(row, reference).chars().any(|c| c.is_ascii_digit());
        let noughts = cells.iter().filter(|at| Some(**at) != reference).all(is_nothing);
        noughts && (cells.len() > 1 && numbered || reference.is_none_or(|at| cell(row, Some(at)).is_empty()))
    }

    pub(super) fn repeats_header(&self, row: &[&str], cells: &[usize]) -> bool {
        if self.names.is_empty() {
            return false;
        }
        let same = |at: &usize| self.names.get(*at).is_some_and(|name| *name == key(row[*at]));
        let only_money =
            |at: &usize| currency_marks::alone(row[*at]).is_some() || unit::of_cell(row[*at]).is_some();
        let lone = self.names.iter().filter(|name| !name.is_empty()).count() < 2;
        (cells.len() > 1 || lone) && cells.iter().all(same) || cells.iter().all(only_money)
    }

    /// Whether a row below the headings only counts the columns: 1, 2, 3, 4.
    pub(super) fn numbers_columns(&self, at: usize, row: &[&str]) -> bool {
        self.header.is_some() && at <= self.below + 1 && counts_columns(row)
    }
}

/// Whether a text is what a paper has at the edge of a page: “Page 2 of 4”, “Continued overleaf”.
fn is_of_paper(text: &str) -> bool {
    let key = key(text);
    let words: Vec<&str> = key.split(' ').collect();
    let is_number = |word: &str| !word.is_empty() && word.bytes().all(|b| b.is_ascii_digit());
    match words[..] {
        ["page" | "p", number] | ["page", number, "of", _] => is_number(number),
        ["continued" | "contd" | "cont"] => true,
        ["continued" | "contd" | "cont", "overleaf" | "over" | "below" | "on" | "from", ..] => {
            words.len() < 6
        }
        ["please" | "p", "turn" | "t", "over" | "o"] => true,
        _ => false,
    }
}
