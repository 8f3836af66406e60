//! Which bids are hidden because they are marked, and which one the keyboard goes to next.

use leptos::prelude::*;
use tranche::ui::browser::document;
use tranche::{BidRef, Fund, Marks};

/// The id of the heading above the bids.
pub const BIDS: &str = "marked-bids";

/// Where somebody is in the list.
#[derive(Clone, Copy)]
pub struct BidsInSight {
    /// What was marked when it was last asked to hide that. What is marked afterwards stays where it is.
    hidden: RwSignal<Vec<BidRef>>,
    /// The bid in which the keyboard was last.
    last: StoredValue<Option<usize>>,
}

impl BidsInSight {
    /// Every bid is in sight.
    pub fn all() -> Self {
        Self { hidden: RwSignal::new(Vec::new()), last: StoredValue::new(None) }
    }

    /// Hides what is marked by now.
    pub fn hide_marked(self, fund: &Fund, marks: &Marks) {
        let marked = fund.bids.iter().filter(|bid| marks.mark(fund, bid).is_some());
        self.hidden.set(marked.map(|bid| bid.reference.clone()).collect());
    }

    /// Shows everything again.
    pub fn show_all(self) {
        self.hidden.set(Vec::new());
    }

    /// Whether a bid was marked when it was last asked to hide that.
    pub fn was_marked(self, bid: &BidRef) -> bool {
        self.hidden.with(|hidden| hidden.contains(bid))
    }

    /// How many bids are hidden: what lost its mark since is in sight again.
    pub fn hidden(self, fund: &Fund, marks: &Marks) -> usize {
        let is_hidden = |bid: &&BidRef| fund.bid(bid).is_some_and(|bid| marks.mark(fund, bid).is_some());
        self.hidden.with(|hidden| hidden.iter().filter(is_hidden).count())
    }

    /// Notes that the keyboard is in the bid in this place.
    pub fn note_place(self, at: usize) {
        self.last.set_value(Some(at));
    }

    /// Moves the keyboard to the next bid without a mark, after the last one around to the first.
    pub fn go_to_next(self, fund: &Fund, marks: &Marks) {
        let from = self.last.get_value().map_or(0, |last| last + 1).min(fund.bids.len());
        let is_open = |at: &usize| marks.mark(fund, &fund.bids[*at]).is_none();
        if let Some(at) = (from..fund.bids.len()).chain(0..from).find(is_open) {
            document::focus(&no_mark_id(at));
        }
    }
}

/// The id of the radio that says that the bid in this place has no mark yet.
pub fn no_mark_id(at: usize) -> String {
    format!("no-mark-{at}")
}
