//! What is on the table: the reader's own scenario, perhaps somebody's over it, and a copy of that to try choices on.

use tranche::{History, Ledger, Scenario, Shared};

/// All that is on the table. The ledger is worked out once for each change, at the door.
pub struct Table {
    /// The reader's own scenario, with its steps.
    pub sitting: History,
    /// A shared scenario over the reader's own.
    pub shared: Option<Shared>,
    /// Whoever tries choices on it has steps of their own there.
    pub trial: Option<History>,
    /// What is on show adds up to this.
    pub ledger: Ledger,
}

/// A copy of a shared scenario on which choices are tried.
#[derive(Clone)]
pub struct Trial {
    /// What was sent, as it is changed.
    pub shared: Shared,
    /// The steps of changing it.
    pub steps: History,
}

impl Table {
    /// The scenario on show.
    pub fn shown(&self) -> &Scenario {
        self.shared.as_ref().map_or(self.sitting.scenario(), |shared| &shared.scenario)
    }

    /// Does something to the scenario that is worked on: the reader's own, or the copy on which choices are tried.
    pub fn work<T>(&mut self, act: impl FnOnce(&mut History) -> T) -> T {
        let done = act(self.trial.as_mut().unwrap_or(&mut self.sitting));
        if let (Some(trial), Some(shared)) = (&self.trial, &mut self.shared) {
            shared.scenario = trial.scenario().clone();
        }
        done
    }

    /// The steps of what is worked on; `None` where somebody else's scenario is looked at.
    pub fn steps(&self) -> Option<&History> {
        match (&self.shared, &self.trial) {
            (None, _) => Some(&self.sitting),
            (Some(_), trial) => trial.as_ref(),
        }
    }
}
