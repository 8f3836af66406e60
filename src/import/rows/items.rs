//! The amounts among which sums of others are looked for.

use std::collections::{HashMap, HashSet};

use super::pass::Pass;
use crate::import::amount_grammar::AmountText;
use crate::import::cell_text::cell;
use crate::import::reading::bid_reading::ReadBid;
use crate::import::reading::{Kind, Row};
use crate::money::Money;

/// A row with an amount.
#[derive(Clone, Copy, Debug)]
pub struct Item {
    /// Index of the row.
    pub row: usize,
    /// Its amount.
    pub amount: Money,
    /// Whether it lacks what most other rows have: a reference, a name, a title.
    pub weak: bool,
    /// Whether that is a reference or a title, and not only a name, which may be carried down.
    pub lacking: bool,
}

impl Pass<'_> {
    /// Whether a row that is a total states this sum.
    pub fn states_total(&self, sum: Money) -> bool {
        self.reader.drafts.iter().any(|draft| draft.requested == Some(sum))
    }

    /// Bids whose reference is the beginning of those of others, `2` of `2.1` and `2.2`, `A1` of `A1a` and `A1b`, and whose
    /// amount is their sum.
    pub fn sums_of_parts(&self) -> Vec<usize> {
        let references: HashSet<&str> =
            self.bids().filter(|(_, bid)| !bid.numbered).map(|(_, bid)| bid.reference.as_str()).collect();
        let mut parts: HashMap<&str, (Money, usize)> = HashMap::new();
        for (_, bid) in self.bids() {
            if let Some(whole) = whole_of(&bid.reference, &references) {
                let (sum, count) = parts.entry(whole).or_default();
                (*sum, *count) = (*sum + bid.requested.unwrap_or_default(), *count + 1);
            }
        }
        let is_sum = |bid: &ReadBid| match (parts.get(bid.reference.as_str()), bid.requested) {
            (Some((sum, count)), Some(requested)) => *sum == requested && *count > 1,
            _ => false,
        };
        self.bids().filter(|(_, bid)| !parts.is_empty() && is_sum(bid)).map(|(at, _)| at).collect()
    }

    /// Whether every bid has a reference, a title and an applicant of its own, the references all of one kind and nothing
    /// in them called a total.
    pub fn is_full(&self) -> bool {
        let sources = &self.reader.sources;
        let columns = [sources.reference, sources.title, sources.partnership];
        let is_full = |bid: &ReadBid| !bid.numbered && !bid.title.is_empty() && bid.bidder.is_some();
        let own = |at: usize| !self.reader.names_nobody(&self.reader.texts[at]);
        let mut shapes = self.bids().map(|(_, bid)| shape(&bid.reference));
        let first = shapes.next();
        columns.iter().all(Option::is_some)
            && self.bids().all(|(at, bid)| is_full(bid) && own(at) && !self.speaks_of_a_total(at))
            && shapes.all(|shape| Some(shape) == first)
            && self.rows.iter().all(|row| !matches!(row.kind, Kind::Unclear))
    }

    /// Whether a name or a title has the word for a total in it, as `Ward total` has.
    fn speaks_of_a_total(&self, at: usize) -> bool {
        let sources = &self.reader.sources;
        let texts = [sources.title, sources.partnership].map(|column| cell(&self.reader.texts[at], column));
        let is_t = |five: &[u8]| matches!(five[0], b't' | b'T') && five.eq_ignore_ascii_case(b"total");
        texts.iter().any(|text| text.as_bytes().windows(5).any(is_t))
    }

    /// The amounts of all rows that are bids, or are not clear and have one.
    pub fn amounts(&self) -> Vec<Item> {
        let weak_references: HashSet<usize> = self.unreferenced().into_iter().collect();
        let weak_names: HashSet<usize> = Self::unnamed(&self.rows, &self.reader).2.into_iter().collect();
        let has_titles = self.bids().any(|(_, bid)| !bid.title.is_empty());
        let item = |(at, row): (usize, &Row)| match &row.kind {
            Kind::Bid(bid) => bid.requested.map(|amount| {
                let lacking = weak_references.contains(&at) || has_titles && bid.title.is_empty();
                let unnamed = weak_names.contains(&at)
                    || bid.bidder.is_none() && self.reader.sources.partnership.is_some();
                Item { row: at, amount, weak: lacking || unnamed, lacking }
            }),
            Kind::Unclear => match self.reader.amount(at) {
                AmountText::Amount { amount, .. } => {
                    Some(Item { row: at, amount, weak: true, lacking: true })
                }
                _ => None,
            },
            _ => None,
        };
        self.rows.iter().enumerate().filter_map(item).collect()
    }
}

/// The letters and signs of a reference, with one digit for each number: that of `A12` is `A0`.
fn shape(reference: &str) -> String {
    let mut shape = String::new();
    for c in reference.chars() {
        let c = if c.is_ascii_digit() { '0' } else { c };
        if c != '0' || !shape.ends_with('0') {
            shape.push(c);
        }
    }
    shape
}

/// The longest other reference that a reference begins with, where what is left says which part it is: `(i)`, `a`, `.1`.
fn whole_of<'r>(reference: &'r str, references: &HashSet<&str>) -> Option<&'r str> {
    let mut places = reference.char_indices().rev().map(|(at, _)| at).filter(|at| *at > 0);
    places.find_map(|at| {
        let (whole, part) = reference.split_at(at);
        let whole = whole.trim_end_matches([' ', '.', '-', '/', '(']);
        let (last, first) = (whole.chars().next_back()?, part.chars().next()?);
        let same_kind = last.is_ascii_digit() == first.is_ascii_digit() && first.is_alphanumeric();
        let parted = whole.len() < at || !same_kind;
        (parted && references.contains(whole)).then_some(whole)
    })
}
