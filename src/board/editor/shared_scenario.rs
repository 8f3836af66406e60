//! A shared scenario, laid over the reader's own.

use leptos::prelude::*;
use tranche::{Edit, History, Refusal, Shared};

use super::Editor;

impl Editor {
    /// The shared scenario on show, if one is.
    pub fn shared(self) -> Option<Shared> {
        self.now(|table| table.shared.clone())
    }

    /// Whether a shared scenario is on show, or a copy of one.
    pub fn looks_at_shared(self) -> bool {
        self.looking.get()
    }

    /// Whether choices are tried on a copy of the shared scenario.
    pub fn is_trying(self) -> bool {
        self.trying.get()
    }

    /// Whether what is on show is looked at, not worked on.
    pub fn is_locked(self) -> bool {
        self.looks_at_shared() && !self.is_trying()
    }

    /// Lets choices be tried on a copy of the shared scenario. The reader's own, and what was sent, stay as they are.
    pub fn try_on_copy(self) {
        let fund = self.fund();
        self.change(None, &mut |table| {
            table.trial =
                table.shared.as_ref().map(|shared| History::resume(fund.clone(), shared.scenario.clone()));
        });
        self.trying.set(true);
    }

    /// Lays a shared scenario over the reader's own, which stays as it is.
    pub fn look_at(self, shared: Shared) {
        self.lay_over(Some(shared));
    }

    /// Puts the shared scenario away.
    pub fn back_to_mine(self) {
        self.lay_over(None);
    }

    /// Makes the shared scenario, or the copy of it, the reader's own, in one edit that can be undone.
    pub fn keep_shared(self) -> Result<(), Refusal> {
        let Some(shared) = self.shared() else { return Ok(()) };
        self.back_to_mine();
        self.apply(Edit::Adopt(shared.scenario))
    }

    fn lay_over(self, mut shared: Option<Shared>) {
        let looks = shared.is_some();
        self.trying.maybe_update(std::mem::take);
        self.change(None, &mut |table| {
            table.shared = shared.take();
            table.trial = None;
        });
        // Whoever shows it is also told of another one in its place.
        self.looking.maybe_update(|looking| std::mem::replace(looking, looks) || looks);
    }
}
