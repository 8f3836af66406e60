//! Rows that state a total.

use super::reader::{Outcome, Reader, filled};
use super::row_kind::Like;
use crate::import::amount_grammar::AmountText;
use crate::import::cell_text::{cell, is_ditto, key, one_line, says_nothing};
use crate::import::labels::{Label, Scope, label, with_amount};
use crate::import::reading::{Kind, Skipped};
use crate::import::stated_totals::{Draft, TotalOwner};

impl Reader<'_> {
    /// Whether a row states a total. A row with a reference of its own is a bid, whatever its title.
    pub(super) fn total_or_bid(&self, row_at: usize, cells: &[usize]) -> Like {
        let row = &self.texts[row_at];
        let reference = cell(row, self.sources.reference);
        let has_reference = !says_nothing(reference) && label(reference).is_none();
        if has_reference && label(cell(row, self.sources.title)).is_none() {
            return Like::Bid;
        }
        let labels = self.labels(row, cells);
        let strict = labels.iter().find(|(_, label)| label.rest.is_empty() || self.names_known(label));
        let Some((place, read)) = strict else {
            return self.by_other_words(row, cells, &labels, has_reference);
        };
        let place = *place;
        let other_words = cells.iter().any(|other| {
            *other != place
                && Some(*other) != self.sources.partnership
                && !says_nothing(row[*other])
                && label(with_amount(row[*other]).0).is_none()
                && self.amounts.is_words(row[*other])
        });
        let names_one = self.sources.partnership != Some(place) && !self.names_nobody(row);
        let other_words = other_words || names_one && !read.plain;
        // A project may well be called “Management fee”, where it has what others have.
        if read.is_charge && (has_reference || names_one) {
            return Like::Bid;
        }
        match (has_reference, other_words) {
            (true, _) if self.sources.title != Some(place) => Like::Bid,
            (true, _) | (_, true) => Like::Either,
            (false, false) if read.is_charge => Like::Either,
            // Where all bids have a reference, a row at their end without one is the fund’s.
            (false, false) if self.names_the_fund(row[place]) && self.is_foot_of_referenced(row_at) => {
                Like::Total
            }
            // A word alone that a project may be called by, such as “Budget”, where rows have no references.
            (false, false) if self.sources.title == Some(place) && read.perhaps_a_title => Like::Either,
            // So may a project be called in the midst of others: “Balance”, “The Shortfall”.
            (false, false)
                if self.sources.title == Some(place) && read.is_short && self.bids_follow(row_at) =>
            {
                Like::Either
            }
            (false, false) => Like::Total,
        }
    }

    /// Whether nothing but the fund, its budget or its pot is named.
    fn names_the_fund(&self, text: &str) -> bool {
        let key = key(with_amount(text).0);
        matches!(key.strip_prefix("the ").unwrap_or(&key), "budget" | "fund" | "pot")
    }

    /// Whether every bid above has a reference of its own, and no bid follows.
    fn is_foot_of_referenced(&self, at: usize) -> bool {
        self.sources.reference.is_some() && self.bids > 1 && self.numbered == 0 && !self.bids_follow(at)
    }

    /// Whether the next row with text has an amount and is no total.
    fn bids_follow(&self, at: usize) -> bool {
        let next = self.texts[at + 1..].iter().find(|row| filled(row).next().is_some());
        next.is_some_and(|row| {
            let cells: Vec<usize> = filled(row).collect();
            self.labels(row, &cells).is_empty()
                && !matches!(self.amounts.read(cell(row, self.sources.requested)), AmountText::NotMoney(_))
        })
    }

    /// Whether a row above the headings states what all bids come to.
    pub(super) fn states_sum_above(&self, row: &[&str]) -> bool {
        let cells: Vec<usize> = filled(row).collect();
        let is_sum = |at: &&usize| {
            label(with_amount(row[**at]).0)
                .is_some_and(|label| label.plain && label.rest.is_empty() && label.scope != Scope::NotBids)
        };
        let amount = |at: &usize| {
            let inside = with_amount(row[*at]).1.unwrap_or(row[*at]);
            self.amounts.amount(inside).is_some()
        };
        cells.iter().find(is_sum).is_some() && cells.iter().any(amount)
    }

    /// A total above the headings: of all bids.
    pub(super) fn total_of_all(&mut self, at: usize) -> Outcome {
        let outcome = self.total(at);
        if let Some(draft) = self.drafts.last_mut() {
            (draft.scope, draft.named) = (Scope::All, None);
        }
        outcome
    }

    /// Whether a row says that it is a total, and not only something that a project may be called too.
    pub(super) fn speaks_plainly_of_a_total(&self, at: usize) -> bool {
        let row = &self.texts[at];
        let cells: Vec<usize> = filled(row).collect();
        self.labels(row, &cells).iter().any(|(_, label)| label.plain)
    }

    /// The labels of totals in a row, with where they stand.
    fn labels(&self, row: &[&str], cells: &[usize]) -> Vec<(usize, Label)> {
        let amounts = [self.sources.requested, self.sources.reduced];
        let labels = cells.iter().filter_map(|at| Some((*at, label(with_amount(row[*at]).0)?)));
        labels.filter(|(at, _)| !amounts.contains(&Some(*at)) || with_amount(row[*at]).1.is_some()).collect()
    }

    /// A label with words that are not known: a total where nothing else of a bid stands there, else perhaps one.
    fn by_other_words(
        &self,
        row: &[&str],
        cells: &[usize],
        labels: &[(usize, Label)],
        has_reference: bool,
    ) -> Like {
        let Some((at, read)) = labels.iter().find(|(_, label)| label.plain) else { return Like::Bid };
        let amounts = [self.sources.requested, self.sources.reduced];
        let states = amounts.iter().any(|column| !says_nothing(cell(row, *column)));
        // That of another column of money.
        let elsewhere =
            || cells.iter().any(|other| other != at && self.amounts.amount(row[*other]).is_some());
        if has_reference {
            return Like::Bid;
        }
        // Its words and one figure, wherever that stands: no bid is written like this beside others.
        let lone = cells
            .iter()
            .filter(|cell| *cell != at)
            .all(|cell| says_nothing(row[*cell]) || !self.amounts.is_words(row[*cell]));
        let untitled = self.sources.title != Some(*at) && says_nothing(cell(row, self.sources.title));
        let astray = !states && self.astray(row, Some(*at)).is_some();
        match () {
            () if untitled && self.sources.title.is_some() && lone && (states || elsewhere()) => Like::Total,
            () if read.first && lone && astray => Like::Total,
            () if self.sources.title == Some(*at) && (states || astray) => Like::Either,
            () => Like::Bid,
        }
    }

    fn names_known(&self, label: &Label) -> bool {
        !label.rest.is_empty() && !self.bidders.with_words(&label.rest).is_empty()
    }

    /// Reads what a total states. What it is the total of is found when all bids are known.
    pub(super) fn total(&mut self, at: usize) -> Outcome {
        let row = &self.texts[at];
        let cells: Vec<usize> = filled(row).collect();
        let amounts = [self.sources.requested, self.sources.reduced];
        let labelled = cells.iter().find(|at| label(with_amount(row[**at]).0).is_some());
        let is_figure = |at: usize| amounts.contains(&Some(at)) || self.amounts.amount(row[at]).is_some();
        let words = || cells.iter().find(|at| !is_figure(**at));
        let place = labelled.or_else(words).copied();
        let text = place.map_or("", |at| row[at]);
        // Where the column of amounts has one too, all of the label stays a label.
        let lone = place == self.sources.requested || cell(row, self.sources.requested).is_empty();
        let (name, inside) = if lone { with_amount(text) } else { (text, None) };
        let read = label(name).unwrap_or(Label {
            scope: Scope::Open,
            plain: false,
            reduced: false,
            first: false,
            is_charge: false,
            perhaps_a_title: false,
            is_short: false,
            rest: Vec::new(),
        });
        let mut remarks = Vec::new();
        let (requested, reduced) = self.stated(row, place, inside, read.reduced, &mut remarks);
        // The total of a column that fills another one's gaps, or is filled by it, is none of both together.
        let requested = requested.filter(|_| self.choices.amount_else().is_none());
        let draft = Draft {
            row: at,
            label: one_line(if inside.is_some() { name } else { text }),
            scope: read.scope,
            named: self.named(row, place, &read),
            above: self.bids,
            requested,
            reduced,
        };
        self.drafts.push(draft);
        let kind = Kind::Skipped(Skipped::Total(self.drafts.len() - 1));
        Outcome { kind, problems: Vec::new(), remarks }
    }

    /// The partnership a total names, in its label or in the column of partnerships.
    fn named(&self, row: &[&str], place: Option<usize>, read: &Label) -> Option<TotalOwner> {
        let own = cell(row, self.sources.partnership);
        if self.sources.partnership != place && !says_nothing(own) && !is_ditto(own) && label(own).is_none() {
            let known = self.bidders.known(self.choices.meant(&one_line(own)));
            return Some(known.map_or(TotalOwner::Unclear, TotalOwner::Bidder));
        }
        if read.rest.is_empty() {
            return None;
        }
        match self.bidders.with_words(&read.rest)[..] {
            [] => Some(TotalOwner::Unclear),
            [one] => Some(TotalOwner::Bidder(one)),
            // Several names have these words; the one whose bids stand just above is meant, if it is one of them.
            ref several => {
                let current = self.current.as_ref().and_then(|(name, _)| self.bidders.known(name));
                Some(
                    current.filter(|at| several.contains(at)).map_or(TotalOwner::Unclear, TotalOwner::Bidder),
                )
            }
        }
    }
}
