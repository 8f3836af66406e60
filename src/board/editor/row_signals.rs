//! What the row of each bid is told: signals of its own, so that a decision wakes the rows it is about.

use leptos::prelude::*;
use tranche::Decision;

use super::Editor;
use crate::bid_signals::{BidSignals, OpenChoice, RowState};

impl Editor {
    /// What the scenario on show says of the bid at this place of the paper.
    pub fn decision(self, place: usize) -> RwSignal<Decision> {
        self.signals.with_value(|signals| signals[place].decision)
    }

    /// How far the row of the bid at this place is open.
    pub fn row(self, place: usize) -> RwSignal<RowState> {
        self.signals.with_value(|signals| signals[place].row)
    }

    /// Whether the bid at this place would fit, in words, while it is [seen](Self::see).
    pub fn room(self, place: usize) -> RwSignal<String> {
        self.signals.with_value(|signals| signals[place].room)
    }

    /// Why to look again at the bid at this place, in words, while it is [seen](Self::see).
    pub fn again(self, place: usize) -> RwSignal<String> {
        self.signals.with_value(|signals| signals[place].again)
    }

    /// Tells the bids at these places whether they would fit, from now on or no longer.
    pub fn see(self, places: &[usize], is_seen: bool) {
        self.signals
            .update_value(|signals| places.iter().for_each(|place| signals[*place].is_seen = is_seen));
        if is_seen {
            self.update(&|_, signals| signals.is_seen);
        }
    }

    /// What was asked for and not said is no longer asked for, nor is it said that something cannot be chosen.
    pub(super) fn put_away(self) {
        self.signals.with_value(|signals| {
            for BidSignals { row, .. } in signals {
                row.maybe_update(|row| {
                    let asked = std::mem::take(&mut row.asks) != OpenChoice::Nothing;
                    std::mem::take(&mut row.is_refused) || asked
                });
            }
        });
    }

    /// Has the row of the bid at this place say that nothing can be chosen in what is only looked at.
    #[inline(never)]
    pub fn refuse(self, place: usize) {
        self.put_away();
        self.row(place).update(|row| row.is_refused = true);
    }

    /// Passes on to bids what the scenario on show gives them, where that is something else now.
    pub(super) fn update(self, which: &dyn Fn(usize, &BidSignals) -> bool) {
        self.now(|table| {
            let fund = table.sitting.fund();
            self.signals.with_value(|signals| {
                for (place, signals) in
                    signals.iter().enumerate().filter(|(place, signals)| which(*place, signals))
                {
                    signals.update(fund, place, table.shown(), &table.ledger);
                }
            });
        });
    }
}
