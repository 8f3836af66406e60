//! What one bid was told: signals of its own, so that a decision wakes the cards it is about and not all of them.

use leptos::prelude::*;
use tranche::{Decision, Fit, Fund, Ledger, Scenario};

use tranche::ui::signals::set_if_other;
use tranche::ui::words;

/// What somebody does with the row of a bid.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RowState {
    /// What was chosen and is not said yet.
    pub asks: OpenChoice,
    /// How much of it is open.
    pub opened: Opened,
    /// Whether a choice was pressed while what is on show is only looked at.
    pub is_refused: bool,
}

/// What was chosen and is not said yet. Nothing is decided then, and the row says so.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum OpenChoice {
    #[default]
    Nothing,
    /// Which other amount.
    Amount,
    /// Which parts.
    Parts,
}

/// What is open below the row of a bid.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Opened {
    /// Nothing.
    #[default]
    Nothing,
    /// What has to be entered: which parts, or which amount.
    Entry,
    /// That, what else can become of the bid, and what there is to know about it.
    All,
}

/// What one bid was told.
#[derive(Clone, Copy)]
pub struct BidSignals {
    /// What is said of it in the scenario on show.
    pub decision: RwSignal<Decision>,
    /// How far its row is open.
    pub row: RwSignal<RowState>,
    /// Whether it would fit, in words. Told only while somebody sees them.
    pub room: RwSignal<String>,
    /// Why to look at it again, in words.
    pub again: RwSignal<String>,
    /// Whether somebody sees those.
    pub is_seen: bool,
}

impl BidSignals {
    /// Of a bid on which this is decided, and which nobody sees yet.
    pub fn of(decision: &Decision) -> Self {
        Self {
            decision: RwSignal::new(decision.clone()),
            row: RwSignal::new(RowState::default()),
            room: RwSignal::new(String::new()),
            again: RwSignal::new(String::new()),
            is_seen: false,
        }
    }

    /// Tells the bid at this place what is said of it now, where that is something else.
    pub fn update(self, fund: &Fund, place: usize, scenario: &Scenario, ledger: &Ledger) {
        let bid = &fund.bids[place];
        let decision = scenario.decision(&bid.reference);
        self.decision.maybe_update(|shown| {
            let is_other = shown != decision;
            if is_other {
                shown.clone_from(decision);
            }
            is_other
        });
        if self.is_seen {
            let fit = Fit::of(bid, ledger.bids[place], ledger.remaining);
            set_if_other(self.room, words::key_figures::room(fund, bid, &fit));
            let again = scenario.look_again(&bid.reference);
            let again = again.map(|was| words::look_again(fund, bid, &decision.outcome, was));
            set_if_other(self.again, again.unwrap_or_default());
        }
    }
}
