//! In which order bids are listed.

use std::cmp::Ordering;

use super::plain_letters::plain;
use super::standing::Standing;
use crate::fund::Bid;
use crate::money::Money;
use crate::scenario::Rank;
use crate::scenario::ledger::Fit;

/// A column that bids can be sorted by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Column {
    /// The order of the paper.
    #[default]
    Paper,
    /// The title, by the alphabet.
    Title,
    /// The name of who asks, by the alphabet.
    Partnership,
    /// What is requested.
    Requested,
    /// What is recommended; bids without that come last.
    Recommended,
    /// What the bid is given.
    Award,
    /// What fits comes first, then what is short by least; what is funded comes last.
    Fit,
}

/// A column and a direction. Bids that are alike in it stay in the order of the paper.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sort {
    /// By what.
    pub column: Column,
    /// Whether the last comes first.
    pub descending: bool,
}

/// What a bid is sorted by.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum SortKey {
    Place(usize),
    Text(String),
    Amount(Money),
    /// Which group of bids comes first, and the amount within it.
    Ranked(u8, Money),
    /// Nothing to sort by: last, in whichever direction.
    Missing,
}

impl Sort {
    /// The order after the heading of a column was pressed: amounts begin with the largest, a second press turns the order round.
    #[must_use]
    pub fn press(self, column: Column) -> Self {
        let starts_descending = matches!(column, Column::Requested | Column::Recommended | Column::Award);
        let descending = if self.column == column { !self.descending } else { starts_descending };
        Self { column, descending }
    }

    /// Sorts bids by their places in the paper.
    pub(super) fn apply(self, standing: Standing, places: &mut [usize]) {
        let mut keyed: Vec<(SortKey, usize)> =
            places.iter().map(|place| (self.key(standing, *place), *place)).collect();
        keyed.sort_by(|(one, _), (other, _)| self.compare(one, other));
        places.iter_mut().zip(keyed).for_each(|(place, (_, sorted))| *place = sorted);
    }

    fn compare(self, one: &SortKey, other: &SortKey) -> Ordering {
        let is_missing = [one, other].map(|key| *key == SortKey::Missing);
        if self.descending && is_missing == [false; 2] { other.cmp(one) } else { one.cmp(other) }
    }

    fn key(self, standing: Standing, place: usize) -> SortKey {
        let bid = &standing.fund.bids[place];
        match self.column {
            Column::Paper => SortKey::Place(place),
            Column::Title => SortKey::Text(plain(&bid.title)),
            Column::Partnership => {
                let partnership = standing.fund.partnership(&bid.partnership);
                SortKey::Text(partnership.map_or_else(String::new, |partnership| plain(&partnership.name)))
            }
            Column::Requested => SortKey::Amount(bid.requested),
            Column::Recommended => recommended(bid).map_or(SortKey::Missing, SortKey::Amount),
            Column::Award => SortKey::Amount(standing.ledger.bids[place]),
            Column::Fit => fit(standing, place),
        }
    }
}

/// What is recommended for a bid, where something is: nothing where advice is against it.
fn recommended(bid: &Bid) -> Option<Money> {
    bid.facts.recommended.as_ref().map(|recommended| recommended.outcome(bid, Rank::FIRST).amount(bid))
}

fn fit(standing: Standing, place: usize) -> SortKey {
    let bid = &standing.fund.bids[place];
    match Fit::of(bid, standing.ledger.bids[place], standing.ledger.remaining) {
        Fit::Fits => SortKey::Ranked(0, Money::ZERO),
        Fit::OptionFits(_) => SortKey::Ranked(1, Money::ZERO),
        Fit::Lacks(by) => SortKey::Ranked(2, by),
        Fit::Funded => SortKey::Missing,
    }
}
