//! Another scenario of the round in the place of the one that was worked on, and the way back and forth between them.

use leptos::prelude::*;
use tranche::ui::browser::address_bar;
use tranche::{History, Scenario};

use super::Editor;
use super::other_steps::{OtherSteps, Way};

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
        let from = self.from.try_update(Option::take).flatten();
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

    /// The scenarios to go back to where there is no edit to take back, and on to where there is none to do again.
    pub fn switches(self) -> [Option<usize>; 2] {
        let last = |onward: &Vec<usize>| onward.last().copied();
        // Read at the press of a button.
        untrack(|| {
            let back = self.from.get().filter(|_| !self.can_undo());
            let on = self.onward.with(last).filter(|_| !self.can_redo());
            if self.looks_at_shared() { [None; 2] } else { [back, on] }
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
