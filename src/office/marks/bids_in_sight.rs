//! Which bids are hidden because they are marked or decided, and which one the keyboard goes to next.

use leptos::prelude::*;
use tranche::ui::browser::document;
use tranche::{BidRef, Fund, Marks, Scenario};

/// The id of the heading above the bids.
pub const BIDS: &str = "marked-bids";

/// Where somebody is in the list.
#[derive(Clone, Copy)]
pub struct BidsInSight {
    /// What was marked when it was last asked to hide that. What is marked afterwards stays where it is.
    hidden: RwSignal<Vec<BidRef>>,
    /// What the board had decided when it was last asked to hide that.
    decided: RwSignal<Vec<BidRef>>,
    /// The bid in which the keyboard was last.
    last: StoredValue<Option<usize>>,
}

impl BidsInSight {
    /// Every bid is in sight.
    pub fn all() -> Self {
        Self { hidden: RwSignal::default(), decided: RwSignal::default(), last: StoredValue::new(None) }
    }

    /// Hides what is marked by now.
    pub fn hide_marked(self, fund: &Fund, marks: &Marks) {
        let marked = fund.bids.iter().filter(|bid| marks.mark(fund, bid).is_some());
        self.hidden.set(marked.map(|bid| bid.reference.clone()).collect());
    }

    /// Shows what is marked again.
    pub fn show_marked(self) {
        self.hidden.set(Vec::new());
    }

    /// Hides what a scenario decides by now, or nothing of that.
    pub fn hide_decided(self, fund: &Fund, scenario: Option<&Scenario>) {
        let decides = |bid: &BidRef| scenario.is_some_and(|all| !all.outcome(bid).is_undecided());
        let decided = fund.bids.iter().map(|bid| &bid.reference).filter(|bid| decides(bid));
        self.decided.set(decided.cloned().collect());
    }

    /// Whether a bid is hidden. What lost its mark since is in sight again.
    pub fn is_hidden(self, bid: &BidRef, is_marked: bool) -> bool {
        (is_marked && self.hidden.with(|hidden| hidden.contains(bid))) || self.is_decided(bid)
    }

    fn is_decided(self, bid: &BidRef) -> bool {
        self.decided.with(|decided| decided.contains(bid))
    }

    /// How many bids are hidden.
    pub fn hidden(self, fund: &Fund, marks: &Marks) -> usize {
        let bids = fund.bids.iter();
        bids.filter(|bid| self.is_hidden(&bid.reference, marks.mark(fund, bid).is_some())).count()
    }

    /// Notes that the keyboard is in the bid in this place.
    pub fn note_place(self, at: usize) {
        self.last.set_value(Some(at));
    }

    /// Moves the keyboard to the next bid in sight without a mark, after the last one around to the first.
    pub fn go_to_next(self, fund: &Fund, marks: &Marks) {
        let from = self.last.get_value().map_or(0, |last| last + 1).min(fund.bids.len());
        let is_open = |at: &usize| {
            let bid = &fund.bids[*at];
            marks.mark(fund, bid).is_none() && !self.is_decided(&bid.reference)
        };
        if let Some(at) = (from..fund.bids.len()).chain(0..from).find(is_open) {
            let is_asked = marks.of_other_words(fund, &fund.bids[at]).is_some();
            document::focus(&if is_asked { same_bid_id(at) } else { no_mark_id(at) });
        }
    }
}

/// The id of the radio that says that the bid in this place has no mark yet.
pub fn no_mark_id(at: usize) -> String {
    format!("no-mark-{at}")
}

/// The id of the button that says that the bid in this place is the one that was marked.
pub fn same_bid_id(at: usize) -> String {
    format!("same-bid-{at}")
}
