//! Another scenario of the round in the place of the one that was worked on, and the way back and forth between them.

use leptos::prelude::*;
use tranche::ui::browser::address_bar;
use tranche::{History, Scenario};

use super::Editor;
use super::other_steps::{OtherSteps, Switch, Way};

impl Editor {
    /// Puts another scenario on the table, of this number, with steps of its own; `left` is the number of the one that was there, if there
    /// is anything to go back to, and `looked` how many shared scenarios had been on show when this was asked for.
    pub fn put_on_table(self, scenario: Scenario, number: usize, left: Option<usize>, way: Way, looked: u32) {
        self.put_away();
        // What is put on the table is not put aside.
        self.change(None, &mut |table| {
            table.trial = table.trial.take().filter(|trial| *trial.scenario() != scenario)
        });
        self.leave_shared(looked);
        let leaves = left.map(|number| OtherSteps { number, steps: self.now(|table| table.sitting.clone()) });
        let there = self.others.try_update_value(|others| {
            others.retain(|one| Some(one.number) != left);
            others.extend(leaves);
            others.iter().position(|one| one.number == number).map(|at| others.swap_remove(at))
        });
        // Another tab may have changed it meanwhile.
        let there = there.flatten().filter(|there| *there.steps.scenario() == scenario);
        let steps = there.map_or_else(|| History::resume(self.fund(), scenario), |there| there.steps);
        self.note_switch(left, way, steps.steps());
        let mut steps = Some(steps);
        self.change(None, &mut |table| {
            if let Some(steps) = steps.take() {
                table.sitting = steps;
            }
        });
        self.step.set(None);
    }

    /// Puts the shared scenario away, if it is the one that was on show when so many had been. Nobody looks at what the address held any
    /// more: a reload shows what is on the table. A link that was opened since stays open.
    fn leave_shared(self, looked: u32) {
        if self.shared_number() != looked {
            return;
        }
        if self.shared().is_some() {
            address_bar::forget_code();
        }
        self.back_to_mine();
    }

    /// Notes a switch to where so many edits can be taken back, and so many done again.
    fn note_switch(self, left: Option<usize>, way: Way, (past, undone): (usize, usize)) {
        let switch = |steps| left.map(|number| Switch { number, steps });
        self.forget_switch(way);
        match way {
            Way::Chosen => {
                self.onward.update(Vec::clear);
                // Where there is nothing to go back to, there is nothing behind that either.
                self.from
                    .update(|from| if left.is_some() { from.extend(switch(past)) } else { from.clear() });
            }
            Way::Back => self.onward.update(|onward| onward.extend(switch(undone))),
            Way::Again => self.from.update(|from| from.extend(switch(past))),
        }
    }

    /// Forgets the switch that is next this way: it is made, or what is on its other side cannot be opened.
    pub fn forget_switch(self, way: Way) {
        match way {
            Way::Chosen => {}
            Way::Back => self.from.update(|from| _ = from.pop()),
            Way::Again => self.onward.update(|onward| _ = onward.pop()),
        }
    }

    /// The scenarios to go back to, and on to, where the next step is a switch.
    pub fn switches(self) -> [Option<usize>; 2] {
        let (past, undone) = self.now(|table| table.sitting.steps());
        let next = |switches: RwSignal<Vec<Switch>>, steps: usize| {
            let last = switches.with(|switches| switches.last().copied());
            last.filter(|last| steps <= last.steps).map(|last| last.number)
        };
        // Read at the press of a button.
        untrack(|| {
            if self.looks_at_shared() {
                [None; 2]
            } else {
                [next(self.from, past), next(self.onward, undone)]
            }
        })
    }

    /// Whether a switch led here.
    pub fn is_switched(self) -> bool {
        self.from.with(|from| !from.is_empty()) && !self.looks_at_shared()
    }

    /// Whether a switch was taken back.
    pub fn is_switched_back(self) -> bool {
        self.onward.with(|onward| !onward.is_empty()) && !self.looks_at_shared()
    }
}
