//! Totals that are said in words beside the bids, such as “13 bids, £509,260 requested”, held against what the bids come to.

use super::amount_grammar::AmountText;
use super::amounts::Amounts;
use super::cell_text::{any, key, one_line};
use super::grid::{Around, AroundPlace};
use super::labels::with_amount;
use super::reading::{Kind, Reading, Skipped};
use super::stated_totals::Tally;
use super::total_in_words::{TotalInWords, WordsPlace};
use super::unit::Unit;
use crate::fund::Precision;
use crate::money::{Currency, Money};

/// So many are told apart from all else that stands there.
const MOST: usize = 20;

impl TotalInWords {
    /// Every such sentence in the rows that are passed over, and in the texts around the table.
    pub(super) fn of(
        reading: &Reading,
        texts: &super::texts::Texts,
        around: &[Around],
        amounts: &Amounts,
    ) -> Vec<Self> {
        let rows = reading.rows.iter().zip(texts).enumerate().filter_map(|(at, (row, cells))| {
            let passed_over = matches!(row.kind, Kind::Skipped(Skipped::Above | Skipped::Footnote));
            let mut filled = cells.iter().copied().filter(|text| !text.is_empty());
            let only = filled.next().filter(|_| filled.next().is_none() && passed_over)?;
            Some((WordsPlace::Row(at), only))
        });
        let around = around.iter().filter(|around| around.place != AroundPlace::File);
        let around = around.map(|around| (WordsPlace::Around(around.place), around.text.as_str()));
        let plain = Amounts { unit: Unit::ONE, ..amounts.clone() };
        let mut found: Vec<Self> = Vec::new();
        for (place, text) in rows.chain(around) {
            for sentence in sentences(text) {
                let said = SentenceTotal::of(sentence, &plain)
                    .map(|said| said.beside(reading, amounts, place, sentence));
                let said = said.filter(|said| !found.iter().any(|other| other.text == said.text));
                found.extend(said.filter(|_| found.len() < MOST));
            }
        }
        found
    }
}

/// What a sentence states of all bids.
struct SentenceTotal {
    requested: Option<Money>,
    bids: Option<usize>,
    /// Whether it may speak of other bids: those of another round, or of some of these.
    perhaps_of_others: bool,
}

impl SentenceTotal {
    /// Reads a sentence of which every word is known: any other may say of which bids it speaks.
    fn of(sentence: &str, amounts: &Amounts) -> Option<Self> {
        const LONGEST: usize = 160;
        if sentence.len() > LONGEST {
            return None;
        }
        let (before, inside) = with_amount(sentence);
        let (amount, behind) = match inside {
            Some(inside) => figure(inside, amounts).map(|(amount, behind)| (Some(amount), behind))?,
            None => (None, ""),
        };
        let (before, behind) = (key(before), key(behind));
        let words: Vec<&str> = before.split(' ').chain(behind.split(' ')).filter(|w| !w.is_empty()).collect();
        let bids = counted(&words);
        let known = |word: &&str| any(&[*word], KNOWN) || number(word).is_some();
        if !words.iter().all(known) {
            return None;
        }
        let asks = any(&words, "requested request requests requesting sought asked ask asking");
        let is_total = any(&words, "total totals totalling totaling altogether");
        let requested = amount.filter(|_| asks && (is_total || bids.is_some()) || is_total && bids.is_some());
        (requested.is_some() || bids.is_some() && amount.is_none()).then_some(Self {
            requested,
            bids,
            perhaps_of_others: names_round(&words) || speaks_of_some(&words),
        })
    }

    /// The same beside what the bids come to.
    fn beside(self, reading: &Reading, amounts: &Amounts, place: WordsPlace, sentence: &str) -> TotalInWords {
        let is_known = reading.bids().all(|(_, bid)| bid.requested.is_some());
        let computed = Some(reading.requested()).filter(|_| is_known);
        // A sentence may have its figures in full where the table has thousands.
        let meant =
            |stated| amounts.unit.of(stated).filter(|meant| Some(*meant) == computed).unwrap_or(stated);
        let counted = reading.bids().count();
        let requested = self.requested.map(meant);
        let agrees = self.bids.is_none_or(|bids| bids == counted)
            && requested.is_none_or(|stated| computed == Some(stated));
        let is_of_all = agrees || !self.perhaps_of_others;
        let computed = computed.filter(|_| is_of_all);
        TotalInWords {
            place,
            text: one_line(sentence),
            requested: requested.map(|stated| Tally { stated, computed }),
            bids: self.bids.map(|stated| (stated, counted)),
            is_of_all,
        }
    }
}

/// Whether words name a round by its number: “round 1”.
fn names_round(words: &[&str]) -> bool {
    words.windows(2).any(|two| two[0] == "round" && number(two[1]).is_some())
}

/// Whether words speak of some bids, and not of these: “for three bids”, and not “for the three bids”.
fn speaks_of_some(words: &[&str]) -> bool {
    let is_some = |three: &[&str]| {
        three[0] == "for" && number(three[1]).is_some() && any(&three[2..], "bids applications proposals")
    };
    words.windows(3).any(is_some)
}

/// The parts of a text that end with a point or a semicolon.
pub(super) fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let parts = text.split_inclusive([' ', '\n']);
    let mut at = 0;
    let mut begin = 0;
    let mut ends: Vec<&str> = Vec::new();
    for part in parts {
        at += part.len();
        if part.trim_end().ends_with(['.', ';', '!', '\n']) {
            ends.extend(text.get(begin..at));
            begin = at;
        }
    }
    ends.extend(text.get(begin..));
    ends.into_iter().map(|sentence| sentence.trim().trim_end_matches(['.', ';'])).filter(|s| !s.is_empty())
}

/// The exact amount a text begins with, and what stands behind it; `None` where that has another.
fn figure<'t>(text: &'t str, amounts: &Amounts) -> Option<(Money, &'t str)> {
    let of_figure = |c: char| c.is_ascii_digit() || matches!(c, ',' | '.') || Currency::is_mark(c);
    let text = text.trim_start();
    let end = text.find(|c| !of_figure(c)).unwrap_or(text.len());
    let (figure, behind) = text.split_at(end);
    let figure = figure.trim_end_matches([',', '.']);
    match amounts.read(figure) {
        AmountText::Amount { amount, precision: Precision::Exact, stray } if stray.is_empty() => {
            (!behind.contains(Currency::is_mark)).then_some((amount, behind))
        }
        _ => None,
    }
}

/// How many bids the words speak of. “Round 2 bids” and “2031 bids” are no counts.
fn counted(words: &[&str]) -> Option<usize> {
    let is_bids = |at: usize| {
        let word = words.get(at).copied().unwrap_or_default();
        any(&[word], "bid bids application applications proposal proposals")
    };
    let count = |at: usize| number(words.get(at)?).filter(|count| !(1900..2100).contains(count));
    let named = |at: usize| words.get(at).is_some_and(|word| any(&[*word], "round table list"));
    (0..words.len()).find_map(|at| match (is_bids(at), at.checked_sub(1)) {
        (true, Some(before)) => {
            let of_number = words.get(..at).is_some_and(|words| words.ends_with(&["number", "of"]));
            let behind = || count(at + 1).filter(|_| of_number);
            count(before).filter(|_| !before.checked_sub(1).is_some_and(named)).or_else(behind)
        }
        _ => None,
    })
}

/// A count in digits or in a word.
fn number(word: &str) -> Option<usize> {
    let words = [
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
        "twenty",
    ];
    let by_word = || words.iter().position(|known| *known == word).map(|at| at + 1);
    word.parse().ok().filter(|count| *count < 100_000).or_else(by_word)
}

/// The words of sentences that speak of all bids.
const KNOWN: &str = "total totals totalling totaling altogether sum grand overall combined all requested request requests \
    requesting sought asked ask asking for of the a in is was are were has have been we this these they there which \
    amount amounts amounting to and with from by at value funding grant grants bid bids application applications \
    proposal proposals received submitted made number round come comes came below above following table list listed \
    applied £ € $ gbp eur usd";
