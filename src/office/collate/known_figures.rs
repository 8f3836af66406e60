//! Figures that the round once had: by these it is told which bids changed since something was decided on them.

use std::sync::Arc;

use leptos::prelude::*;
use tranche::Fund;
use tranche::ui::store::{Fault, Store};

use super::super::open_round::OpenRound;

/// A handle to them.
#[derive(Clone, Copy)]
pub struct KnownFigures {
    round: OpenRound,
    all: StoredValue<Vec<Arc<Fund>>>,
}

impl KnownFigures {
    /// None are known yet.
    pub fn of_round(round: OpenRound) -> Self {
        Self { round, all: StoredValue::default() }
    }

    /// All that are known.
    pub fn all(self) -> Vec<Arc<Fund>> {
        self.all.get_value()
    }

    /// Has more of them known.
    pub fn know(self, figures: impl Iterator<Item = Arc<Fund>>) {
        self.all.update_value(|all| {
            for one in figures {
                if !all.contains(&one) {
                    all.push(one);
                }
            }
        });
    }

    /// Looks up those that were kept.
    pub async fn look_up(self, store: &Store) {
        // Where that fails, they are known once somebody brings them.
        let kept = store.sent_funds(&self.round.row()).await.unwrap_or_default();
        self.know(kept.into_iter().map(Arc::new));
    }

    /// Keeps the figures as they are, for when the bids are changed.
    pub async fn keep(self, store: &Store) -> Result<(), Fault> {
        store.note_figures(&self.round.row(), &self.round.fund()).await
    }
}
