//! The amounts among which sums of others are looked for.

use std::collections::{HashMap, HashSet};

use super::groups::Pass;
use crate::money::Money;
use crate::table::amount::Written;
use crate::table::reading::{Kind, ReadBid, Row};

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

    /// Bids whose reference is the beginning of those of others, `2` of `2.1` and `2.2`, and whose amount is their sum.
    pub fn sums_of_parts(&self) -> Vec<usize> {
        let mut parts: HashMap<&str, Money> = HashMap::new();
        for (_, bid) in self.bids() {
            if let Some((whole, _)) = bid.reference.rsplit_once('.') {
                let sum = parts.entry(whole).or_insert(Money::ZERO);
                *sum = *sum + bid.requested.unwrap_or_default();
            }
        }
        let is_sum = |bid: &ReadBid| {
            bid.requested.is_some() && parts.get(bid.reference.as_str()).copied() == bid.requested
        };
        self.bids().filter(|(_, bid)| !parts.is_empty() && is_sum(bid)).map(|(at, _)| at).collect()
    }

    /// The amounts of all rows that are bids, or are not clear and have one.
    pub fn amounts(&self) -> Vec<Item> {
        let weak_references: HashSet<usize> = self.unreferenced().into_iter().collect();
        let weak_names: HashSet<usize> = Self::unnamed(&self.rows, &self.reader).2.into_iter().collect();
        let item = |(at, row): (usize, &Row)| match &row.kind {
            Kind::Bid(bid) => bid.requested.map(|amount| Item {
                row: at,
                amount,
                weak: weak_references.contains(&at) || weak_names.contains(&at) || bid.title.is_empty(),
                lacking: weak_references.contains(&at) || bid.title.is_empty(),
            }),
            Kind::Unclear => match self.reader.amount(at) {
                Written::Amount { amount, .. } => Some(Item { row: at, amount, weak: true, lacking: true }),
                _ => None,
            },
            _ => None,
        };
        self.rows.iter().enumerate().filter_map(item).collect()
    }
}
