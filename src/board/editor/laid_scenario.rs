//! Another scenario of the round in the place of the one that was worked on.

use leptos::prelude::*;
use tranche::ui::browser::address_bar;
use tranche::{History, Scenario};

use super::Editor;

impl Editor {
    /// Puts another scenario on the table, with steps of its own; `from` is the number of the one that was there.
    pub fn put_on_table(self, scenario: Scenario, from: Option<usize>) {
        self.put_away();
        // What is put on the table is not put aside.
        self.change(None, &mut |table| {
            table.trial = table.trial.take().filter(|trial| *trial.scenario() != scenario)
        });
        // Nobody looks at what the address held any more: a reload shows what is on the table.
        if self.shared().is_some() {
            address_bar::forget_code();
        }
        self.back_to_mine();
        let fund = self.fund();
        let mut steps = Some(History::resume(fund, scenario));
        self.change(None, &mut |table| {
            if let Some(steps) = steps.take() {
                table.sitting = steps;
            }
        });
        self.step.set(None);
        self.from.set(from);
    }

    /// The scenario that was on the table before, as it stands now.
    pub fn came_from(self) -> Option<usize> {
        // Read at the press of a button.
        self.from.get_untracked()
    }

    /// Whether another scenario was on the table before.
    pub fn is_switched(self) -> bool {
        self.from.with(Option::is_some)
    }

    /// Whether there is an edit to take back, as it stands now.
    pub fn can_undo_now(self) -> bool {
        self.now(|table| table.steps().is_some_and(History::can_undo))
    }
}
