//! Bids without an amount: asked about together, be it that the amount is to follow or that there was no bid.

use std::borrow::Cow;
use std::collections::HashMap;

use super::pass::Pass;
use super::whole_table::amounts_of_totals;
use crate::import::amount_grammar::{AmountText, NoFigure};
use crate::import::cell_text::{cell, is_no_bid, key, says_nothing};
use crate::import::doubts::{DoubtKind, Problem};
use crate::import::question::{Answer, Matter};
use crate::import::reading::bid_reading::ReadBid;
use crate::import::reading::{Kind, Row};
use crate::money::Money;

/// So many of the texts are shown.
const SHOWN: usize = 4;

impl Pass<'_> {
    /// Rows of bids that ask for nothing and have no title, or say in words that there was no bid; and what they say.
    pub fn no_bids(&self) -> (Vec<usize>, String) {
        let sources = &self.reader.sources;
        let says = |at: usize, bid: &ReadBid| -> Option<String> {
            if bid.requested.is_some_and(|amount| amount != Money::ZERO) {
                return None;
            }
            let row = &self.reader.texts[at];
            let (title, amount) = (cell(row, sources.title), cell(row, sources.requested));
            let asks_nothing = match self.reader.amount(at) {
                AmountText::Amount { amount, .. } => amount == Money::ZERO,
                AmountText::NotMoney(NoFigure::Blank | NoFigure::Nothing) => true,
                _ => false,
            };
            let named = bid.bidder.is_some() && sources.title.is_some();
            if !asks_nothing || !named || sources.title == sources.partnership {
                return None;
            }
            let says_so = |text: &&str| is_no_bid(text);
            let by_title = Some(title).filter(says_so);
            let untitled = || Some(amount).filter(|amount| says_nothing(title) && !amount.is_empty());
            let in_words =
                || Some(amount).filter(says_so).filter(|amount| key(amount).split(' ').any(is_of_bids));
            by_title.or_else(untitled).or_else(in_words).map(ToOwned::to_owned)
        };
        let found = self.bids().filter_map(|(at, bid)| Some((at, says(at, bid)?)));
        let (rows, texts): (Vec<usize>, Vec<String>) = found.unzip();
        (rows, shown(texts.iter().map(String::as_str)))
    }

    /// Bids of which nothing is unclear but that they have no amount, and what stands there instead; none where it is one
    /// alone. Words count where several rows have the same.
    pub fn without_amount(&self) -> (Vec<usize>, String) {
        let column = self.reader.sources.requested;
        let rows = self.with_amounts_of_totals();
        let mut times: HashMap<String, usize> = HashMap::new();
        let lacks = |row: &Row| match (&row.kind, &row.problems[..]) {
            (
                Kind::Bid(bid),
                [Problem { column: place, found, why: why @ (DoubtKind::NoAmount | DoubtKind::NotMoney) }],
            ) if *place == column && bid.requested.is_none() && !bid.never_calculated => {
                Some((key(found), *why == DoubtKind::NotMoney))
            }
            _ => None,
        };
        let all: Vec<_> = rows.iter().enumerate().filter_map(|(at, row)| Some((at, lacks(row)?))).collect();
        for (_, (text, _)) in &all {
            *times.entry(text.clone()).or_default() += 1;
        }
        let alike = |(_, (text, is_words)): &&(usize, (String, bool))| {
            !*is_words || times.get(text).is_some_and(|times| *times > 1)
        };
        let asked = self.reader.choices.answer(Matter::NoBids).is_none().then(|| self.no_bids().0);
        let found = all.iter().filter(alike).map(|(at, _)| *at);
        let found: Vec<usize> = found.filter(|at| !asked.iter().flatten().any(|row| row == at)).collect();
        if found.len() < 2 {
            return (Vec::new(), String::new());
        }
        let texts = found.iter().map(|at| cell(&self.reader.texts[*at], column));
        let shown = shown(texts);
        (found, shown)
    }

    /// The rows with what totals say of the one bid above them.
    pub fn with_amounts_of_totals(&self) -> Cow<'_, [Row]> {
        if self.reader.drafts.is_empty() {
            return Cow::Borrowed(&self.rows);
        }
        let mut rows = self.rows.clone();
        amounts_of_totals(&mut rows, &self.reader.drafts);
        Cow::Owned(rows)
    }

    /// The answers, with the one that there was no bid where each row names somebody and none says that more is to come.
    pub fn with_no_bid(&self, rows: &[usize], answers: [Answer; 2]) -> Vec<Answer> {
        let sources = &self.reader.sources;
        let may_be = |at: &usize| {
            let row = &self.reader.texts[*at];
            let amount = self.reader.amounts.read(cell(row, sources.requested));
            !self.reader.names_nobody(row)
                && matches!(amount, AmountText::NotMoney(NoFigure::Blank | NoFigure::Nothing))
        };
        let [first, last] = answers;
        if sources.partnership.is_some() && rows.iter().all(may_be) {
            vec![first, Answer::NoBid, last]
        } else {
            vec![first, last]
        }
    }
}

/// Whether a word is about bids, and not only about nothing.
fn is_of_bids(word: &str) -> bool {
    word.starts_with("bid") || word.starts_with("appl") && word != "applicable" || word == "submission"
}

/// The first few different texts in a line.
fn shown<'t>(texts: impl Iterator<Item = &'t str>) -> String {
    let mut different: Vec<&str> = Vec::new();
    for text in texts.filter(|text| !text.is_empty()) {
        if different.len() < SHOWN && !different.contains(&text) {
            different.push(text);
        }
    }
    different.join(", ")
}
