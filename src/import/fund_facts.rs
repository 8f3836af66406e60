//! What a table says of its round besides the bids: a title, the money there is, what is committed already.

mod doubt;
pub mod facts;
pub mod fund_sentence;
mod fund_words;
mod purpose;
mod title;

use super::amount_grammar::AmountText;
use super::amounts::Amounts;
use super::cell_text::{key, one_line};
use super::grid::{Around, AroundPlace};
use super::labels::with_amount;
use super::reading::{Kind, Reading, Skipped};
use super::texts::Texts;
use crate::money::{Currency, Money};
use facts::{FigureAt, FundDoubt, FundFacts};
use fund_sentence::{What, figures};
use fund_words::{is_left, is_of_something_else, is_plain, is_uncommitted};
use purpose::purpose;
use title::{is_label, is_title, is_year};

/// A line beside a table that says one thing is not longer than this.
const LONGEST_LINE: usize = 160;

impl Reading {
    /// What the table says of its round, above the bids and below them.
    #[must_use]
    pub fn fund_facts(&self) -> FundFacts {
        self.fund_facts.clone()
    }
}

impl FundFacts {
    /// Looks at the rows that are no bids and no totals of bids, and then at the texts around them.
    pub(super) fn of(reading: &Reading, texts: &Texts, around: &[Around], amounts: &Amounts) -> Self {
        let mut facts = Self::default();
        for (row, texts) in reading.rows.iter().zip(texts) {
            let beside = match row.kind {
                Kind::Skipped(Skipped::Above | Skipped::Footnote) => true,
                // A bid that was left out has a title and an applicant besides.
                Kind::Skipped(Skipped::ByChoice) => texts.iter().filter(|text| !text.is_empty()).count() < 3,
                Kind::Skipped(Skipped::Total(at)) => reading
                    .totals
                    .get(at)
                    .is_some_and(|total| total.of == super::stated_totals::Covers::NotBids),
                _ => false,
            };
            if beside {
                let above = matches!(row.kind, Kind::Skipped(Skipped::Above));
                facts.see(texts, Some(row.number), above, amounts);
            }
        }
        for Around { place, text } in around.iter().filter(|around| is_line(around, amounts)) {
            let above = matches!(place, AroundPlace::Caption | AroundPlace::Before);
            facts.see(&[text], None, above, amounts);
        }
        facts.count_commitments_once();
        facts.doubt = facts.doubt.or_else(|| facts.contradiction());
        facts
    }

    fn see(&mut self, texts: &[&str], row: Option<u32>, above: bool, amounts: &Amounts) {
        let filled: Vec<&str> = texts.iter().copied().filter(|text| !text.is_empty()).collect();
        let Some(first) = filled.first() else { return };
        if self.see_sentence(&filled, row, amounts) {
            return;
        }
        // Two figures beside one label are those of two years, or of two funds.
        let figures = filled.iter().filter_map(|text| amounts.amount(text));
        if filled.len() == 1 + figures.clone().count()
            && figures.clone().any(|one| figures.clone().any(|other| one != other))
        {
            return;
        }
        let found = filled.iter().find_map(|text| {
            let stated = stated(text, amounts).filter(|(label, ..)| !label.trim().is_empty());
            stated.or_else(|| amounts.amount(text).map(|amount| (*first, amount, "")))
        });
        let Some((label, amount, behind)) = found else {
            let is_title = above && filled.len() == 1 && self.title.is_none() && is_title(first);
            if is_title && !first.contains(Currency::is_mark) && !is_label(first) {
                self.title = Some((one_line(first), row));
            }
            return;
        };
        let key = key(label);
        let has = |words: &[&str]| key.split(' ').any(|word| words.contains(&word));
        // Figures with words of their own beside them are for `see_sentence`, which found no sense in them.
        let several = label.contains(Currency::is_mark) || behind.contains(Currency::is_mark);
        if several || is_of_something_else(&key) {
            return;
        }
        let is_all = has(&["budget", "fund", "pot"]);
        let is_committed = has(&["committed", "commitment", "commitments", "promised", "pledged"]);
        // Any other word may say that it is the money of another year, area or fund.
        let title = self.title.as_ref().map_or(String::new(), |(title, _)| self::key(title));
        let no_year = !title.split(' ').any(is_year);
        let is_known = |word: &str| {
            is_plain(word) || no_year && is_year(word) || title.split(' ').any(|known| known == word)
        };
        if !is_committed && !key.split(' ').all(is_known) {
            return;
        }
        if is_uncommitted(&key) {
            self.say_available((amount, row), true);
        } else if is_all && has(&["total"]) {
            self.say_total((amount, row));
        } else if is_committed {
            self.committed.push((purpose(label, behind), amount, row));
        } else if is_left(&key) || has(&["available"]) {
            self.say_available((amount, row), is_left(&key));
        } else if is_all {
            self.say_total((amount, row));
        }
    }

    /// Takes the figures of a sentence that has several; whether there was one.
    fn see_sentence(&mut self, filled: &[&str], row: Option<u32>, amounts: &Amounts) -> bool {
        let [text] = filled else { return false };
        let figures = figures(text, &amounts.currency);
        for (what, amount) in &figures {
            match what {
                What::Total => self.say_total((*amount, row)),
                What::Committed => self.committed.push((String::new(), *amount, row)),
                What::Left => self.say_available((*amount, row), true),
            }
        }
        !figures.is_empty()
    }

    fn say_total(&mut self, said: FigureAt) {
        match self.total {
            Some(before) if before.0 != said.0 => {
                self.doubt = self.doubt.or(Some(FundDoubt::Totals(before, said)));
            }
            Some(_) => {}
            None => self.total = Some(said),
        }
    }

    fn say_available(&mut self, said: FigureAt, is_left: bool) {
        match self.available {
            Some(before) if before.0 != said.0 => {
                self.doubt = self.doubt.or(Some(FundDoubt::Lefts(before, said)));
            }
            Some(_) => self.is_left |= is_left,
            None => (self.available, self.is_left) = (Some(said), is_left),
        }
    }
}

/// Whether a text around a table is a line of its own, such as “Total budget: £350,000” or a title, and no sentence of a
/// paper in which a figure may be about anything.
fn is_line(around: &Around, amounts: &Amounts) -> bool {
    let Around { place, text } = around;
    let is_short = text.len() <= LONGEST_LINE && !text.trim_end().ends_with('.');
    let has_figure = with_amount(text).1.is_some();
    *place != AroundPlace::File
        && (is_short && (!has_figure || stated(text, amounts).is_some())
            || !figures(text, &amounts.currency).is_empty())
}

/// The label, the amount and what stands behind it in a text such as “Committed: £30,000 (joint bid)”; `None` where
/// something else may be said of the figure.
fn stated<'t>(text: &'t str, amounts: &Amounts) -> Option<(&'t str, Money, &'t str)> {
    let (label, inside) = with_amount(text);
    let inside = inside?;
    let plain = |figure: &str| match amounts.read(figure) {
        AmountText::Amount { amount, stray, .. } => Some(amount).filter(|_| stray.is_empty()),
        _ => None,
    };
    if let Some(amount) = plain(inside) {
        return Some((label, amount, ""));
    }
    let of_figure =
        |c: char| c.is_ascii_digit() || matches!(c, ',' | '.' | 'k' | 'm') || Currency::is_mark(c);
    let end = inside.find(|c| !of_figure(c))?;
    let (figure, behind) = inside.split_at(end);
    let behind = behind.trim_start();
    let explains = ["(", "–", "—", "- ", "for "].iter().any(|begin| behind.starts_with(begin));
    let explains = explains && !behind.contains(Currency::is_mark);
    Some((label, plain(figure).filter(|_| explains)?, behind))
}
