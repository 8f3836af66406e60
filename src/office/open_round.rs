//! The round that a screen about all its scenarios stands on.

use std::sync::Arc;

use leptos::prelude::*;
use tranche::Fund;
use tranche::store::Row;
use tranche::ui::addresses;
use tranche::ui::browser::address_bar;
use tranche::ui::store::{Fault, RoundScenarios, tab_scenario};

/// A round with its scenarios, for every part of these screens.
#[derive(Clone, Copy)]
pub struct OpenRound {
    fund: StoredValue<Arc<Fund>>,
    row: StoredValue<Row>,
    /// All scenarios as they were last looked up.
    pub scenarios: RwSignal<RoundScenarios>,
}

impl OpenRound {
    /// What was looked up, for every part of a screen.
    pub fn of(scenarios: RoundScenarios) -> Self {
        Self {
            fund: StoredValue::new(Arc::clone(&scenarios.fund)),
            row: StoredValue::new(scenarios.row.clone()),
            scenarios: RwSignal::new(scenarios),
        }
    }

    /// What was asked for.
    pub fn fund(self) -> Arc<Fund> {
        self.fund.get_value()
    }

    /// Under which everything of the round is kept.
    pub fn row(self) -> Row {
        self.row.get_value()
    }

    /// Looks all scenarios up again, after one of them was changed here or in another tab.
    pub async fn look_up_again(self) -> Result<(), Fault> {
        let found = RoundScenarios::load(self.fund(), self.row()).await?;
        self.scenarios.set(found);
        Ok(())
    }

    /// Has this scenario on the table of this tab when the board is opened.
    pub fn stay_with(self, number: usize) {
        tab_scenario::stay_with(&self.row(), number);
    }

    /// Opens the board with this scenario on the table of this tab.
    pub fn open_on_board(self, number: usize) {
        self.stay_with(number);
        address_bar::go(&addresses::board());
    }
}
