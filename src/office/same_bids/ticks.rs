//! Which earlier round is chosen, and which of its decisions are ticked.

use std::sync::Arc;

use leptos::prelude::*;
use tranche::{EarlierDecision, SameBid};

use super::earlier_rounds::{CarryOver, Earlier};
use tranche::ui::words::office::same_bids as words;

/// What somebody chooses.
#[derive(Clone, Copy)]
pub struct Ticks {
    found: StoredValue<Arc<CarryOver>>,
    /// Which of the earlier rounds.
    round: RwSignal<Option<usize>>,
    /// For each of its decisions whether it is ticked.
    ticked: RwSignal<Vec<bool>>,
}

impl Ticks {
    /// Where there is one earlier round only it is chosen.
    pub fn of(found: Arc<CarryOver>) -> Self {
        let is_only = found.earlier.len() == 1;
        let ticks = Self {
            found: StoredValue::new(found),
            round: RwSignal::new(None),
            ticked: RwSignal::new(Vec::new()),
        };
        if is_only {
            ticks.choose(0);
        }
        ticks
    }

    /// All that there is to choose from.
    pub fn found(self) -> Arc<CarryOver> {
        self.found.get_value()
    }

    /// Chooses one of the earlier rounds.
    pub fn choose(self, round: usize) {
        let found = self.found();
        let ticked = found.earlier.get(round).map(|earlier| begin(&found, earlier));
        self.ticked.set(ticked.unwrap_or_default());
        self.round.set(Some(round));
    }

    /// Which of the earlier rounds is chosen.
    pub fn round(self) -> Option<usize> {
        self.round.get()
    }

    /// Whether a decision is ticked.
    pub fn is_ticked(self, at: usize) -> bool {
        self.ticked.with(|ticked| ticked.get(at).copied().unwrap_or_default())
    }

    /// Ticks a decision, or clears it.
    pub fn tick(self, at: usize, is_ticked: bool) {
        self.ticked.update(|ticked| {
            if let Some(one) = ticked.get_mut(at) {
                *one = is_ticked;
            }
        });
    }

    /// How many are ticked.
    pub fn count(self) -> usize {
        self.ticked.with(|ticked| ticked.iter().filter(|ticked| **ticked).count())
    }

    /// How many there are.
    pub fn of_all(self) -> usize {
        self.ticked.with(Vec::len)
    }

    /// The decisions that are ticked.
    pub fn chosen(self) -> Vec<EarlierDecision> {
        let found = self.found();
        let earlier = self.round().and_then(|round| found.earlier.get(round));
        let all = earlier.into_iter().flat_map(|earlier| &earlier.decisions).enumerate();
        all.filter(|(at, _)| self.is_ticked(*at)).map(|(_, one)| one.clone()).collect()
    }
}

/// Nothing is ticked unasked but what is surely on the same bid, comes to the same amount, and takes nothing's place.
fn begin(found: &CarryOver, earlier: &Earlier) -> Vec<bool> {
    let is_plain = |one: &EarlierDecision| match &one.here {
        SameBid::Words(_) => words::notes(&found.fund, &found.scenario, one).is_empty(),
        SameBid::Reference(_) | SameBid::Several | SameBid::Nowhere => false,
    };
    earlier.decisions.iter().map(is_plain).collect()
}
