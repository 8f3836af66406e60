//! What a table says of its round besides the bids: a title, the money there is, what is committed already.

use super::amounts::Amounts;
use super::columns::Texts;
use super::labels::with_amount;
use super::reading::{Kind, Reading, Skipped};
use super::text::{key, one_line};
use crate::money::Money;

/// What was found, each with the number of the row that says it, as [`super::GridRow::number`] counts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FundFacts {
    /// What the round is called.
    pub title: Option<(String, u32)>,
    /// All the money there is, also what is committed. Where the table says only what is left to give, that and what is
    /// committed together.
    pub total: Option<(Money, u32)>,
    /// What is committed already: what for, and how much.
    pub committed: Vec<(String, Money, u32)>,
    /// What is left to give.
    pub available: Option<(Money, u32)>,
}

/// A title is not longer than this.
const LONGEST_TITLE: usize = 120;

impl Reading {
    /// What the table says of its round, above the bids and below them.
    #[must_use]
    pub fn fund_facts(&self) -> FundFacts {
        self.fund_facts.clone()
    }
}

impl FundFacts {
    /// Looks at the rows that are no bids and no totals of bids.
    pub(super) fn of(reading: &Reading, texts: &Texts, amounts: &Amounts) -> Self {
        let mut facts = Self::default();
        for (row, texts) in reading.rows.iter().zip(texts) {
            let beside = match row.kind {
                Kind::Skipped(Skipped::Above | Skipped::Footnote) => true,
                // A bid that was left out has a title and an applicant besides.
                Kind::Skipped(Skipped::ByChoice) => texts.iter().filter(|text| !text.is_empty()).count() < 3,
                Kind::Skipped(Skipped::Total(at)) => {
                    reading.totals.get(at).is_some_and(|total| total.of == super::Covers::NotBids)
                }
                _ => false,
            };
            if beside {
                facts.see(texts, row.number, matches!(row.kind, Kind::Skipped(Skipped::Above)), amounts);
            }
        }
        if let (None, Some((available, row))) = (facts.total, facts.available) {
            let committed: Money = facts.committed.iter().map(|(_, amount, _)| *amount).sum();
            facts.total = Some((available + committed, row));
        }
        facts
    }

    fn see(&mut self, texts: &[&str], row: u32, above: bool, amounts: &Amounts) {
        let filled: Vec<&str> = texts.iter().copied().filter(|text| !text.is_empty()).collect();
        let Some(first) = filled.first() else { return };
        let found = filled.iter().find_map(|text| {
            let (label, inside) = with_amount(text);
            let inside = inside.filter(|_| !label.trim().is_empty());
            let inside = inside.and_then(|inside| amounts.amount(inside)).map(|amount| (label, amount));
            inside.or_else(|| amounts.amount(text).map(|amount| (*first, amount)))
        });
        let Some((label, amount)) = found else {
            let is_title = above && filled.len() == 1 && self.title.is_none() && first.len() <= LONGEST_TITLE;
            if is_title && !first.contains(['£', '€', '$']) {
                self.title = Some((one_line(first), row));
            }
            return;
        };
        let key = key(label);
        let has = |words: &[&str]| key.split(' ').any(|word| words.contains(&word));
        if has(&["committed", "commitment", "commitments"]) {
            self.committed.push((purpose(label), amount, row));
        } else if has(&["available", "allocate", "remaining", "unallocated"]) {
            self.available = self.available.or(Some((amount, row)));
        } else if has(&["budget", "fund", "pot"]) {
            self.total = self.total.or(Some((amount, row)));
        }
    }
}

/// What money is committed for: what stands in brackets, else the whole label.
fn purpose(label: &str) -> String {
    let inner = label.split_once('(').map(|(_, rest)| rest.rsplit_once(')').map_or(rest, |(inner, _)| inner));
    one_line(inner.unwrap_or(label).trim_matches([' ', ':']))
}
