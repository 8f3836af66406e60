//! Another scenario of the round in the place of the one that was worked on, and the way back and forth between them.

use leptos::prelude::*;
use tranche::ui::browser::address_bar;
use tranche::{History, Scenario};

use super::Editor;

/// How another scenario comes to be on the table.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// Somebody chose it, or made it.
    Chosen,
    /// The last switch is taken back.
    Back,
    /// It is done again.
    Again,
}

/// The steps of a scenario that was on the table, by its number: where it is there again they go on.
pub struct OtherSteps {
    number: usize,
    steps: History,
    from: Option<usize>,
}

impl Editor {
    /// Puts another scenario on the table, of this number, with steps of its own; `left` is the number of the one that was there, if there
    /// is anything to go back to.
    pub fn put_on_table(self, scenario: Scenario, number: usize, left: Option<usize>, way: Way) {
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
        // Done once, at the switch.
        let from = self.from.get_untracked();
        let leaves =
            |left: usize| OtherSteps { number: left, steps: self.now(|table| table.sitting.clone()), from };
        let leaves = left.map(leaves);
        let there = self.others.try_update_value(|others| {
            others.retain(|one| Some(one.number) != left);
            others.extend(leaves);
            others.iter().position(|one| one.number == number).map(|at| others.swap_remove(at))
        });
        // Another tab may have changed it meanwhile.
        let there = there.flatten().filter(|there| *there.steps.scenario() == scenario);
        let came_from = there.as_ref().and_then(|there| there.from);
        let resume = || History::resume(self.fund(), scenario);
        let mut steps = Some(there.map_or_else(resume, |there| there.steps));
        self.change(None, &mut |table| {
            if let Some(steps) = steps.take() {
                table.sitting = steps;
            }
        });
        self.step.set(None);
        self.from.set(if way == Way::Back { came_from } else { left });
        self.onward.update(|onward| match way {
            Way::Chosen => onward.clear(),
            Way::Back => onward.extend(left),
            Way::Again => _ = onward.pop(),
        });
    }

    /// The scenario to go back to where there is no edit to take back, as it stands now.
    pub fn goes_back_to(self) -> Option<usize> {
        // Read at the press of a button.
        untrack(|| self.from.get().filter(|_| !self.looks_at_shared() && !self.can_undo()))
    }

    /// The scenario to go on to where there is no edit to do again, as it stands now.
    pub fn goes_on_to(self) -> Option<usize> {
        untrack(|| {
            self.onward
                .with(|onward| onward.last().copied())
                .filter(|_| !self.looks_at_shared() && !self.can_redo())
        })
    }

    /// Whether another scenario was on the table before this one.
    pub fn is_switched(self) -> bool {
        self.from.with(Option::is_some) && !self.looks_at_shared()
    }

    /// Whether a switch was taken back.
    pub fn is_switched_back(self) -> bool {
        self.onward.with(|onward| !onward.is_empty()) && !self.looks_at_shared()
    }
}
