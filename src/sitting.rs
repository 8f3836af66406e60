//! A scenario and the way it came about: every edit of a sitting can be taken back and done again.

use crate::edit::{Edit, Refusal};
use crate::fund::Fund;
use crate::scenario::Scenario;

/// One person's work from opening the page to closing it. Undo knows no limit.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sitting {
    scenario: Scenario,
    /// What takes back each edit done, oldest first.
    past: Vec<Edit>,
    /// What does again each edit taken back, the next one last.
    undone: Vec<Edit>,
}

impl Sitting {
    /// Begins with a scenario that was kept, or a blank one.
    #[must_use]
    pub fn resume(scenario: Scenario) -> Self {
        Self { scenario, past: Vec::new(), undone: Vec::new() }
    }

    /// The scenario as it stands.
    #[must_use]
    pub fn scenario(&self) -> &Scenario {
        &self.scenario
    }

    /// Carries out an edit. One that changes nothing leaves no trace to undo.
    ///
    /// # Errors
    /// Says why it cannot be done; all is then as it was.
    pub fn apply(&mut self, fund: &Fund, edit: &Edit) -> Result<(), Refusal> {
        let mut next = self.scenario.clone();
        let back = next.apply(fund, edit)?;
        if next != self.scenario {
            self.scenario = next;
            self.past.push(back);
            self.undone.clear();
        }
        Ok(())
    }

    /// Takes back the last edit; says whether there was one.
    pub fn undo(&mut self, fund: &Fund) -> bool {
        Self::step(&mut self.scenario, fund, &mut self.past, &mut self.undone)
    }

    /// Does again what was last taken back; says whether there was anything.
    pub fn redo(&mut self, fund: &Fund) -> bool {
        Self::step(&mut self.scenario, fund, &mut self.undone, &mut self.past)
    }

    /// Whether there is an edit to take back.
    #[must_use]
    pub fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// Whether there is an edit to do again.
    #[must_use]
    pub fn can_redo(&self) -> bool {
        !self.undone.is_empty()
    }

    fn step(scenario: &mut Scenario, fund: &Fund, from: &mut Vec<Edit>, to: &mut Vec<Edit>) -> bool {
        let Some(edit) = from.pop() else { return false };
        let Ok(back) = scenario.apply(fund, &edit) else { return false };
        to.push(back);
        true
    }
}
