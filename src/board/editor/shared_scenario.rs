//! A shared scenario, laid over the reader's own.

use leptos::prelude::*;
use tranche::{Edit, Refusal, Shared};

use super::Editor;

impl Editor {
    /// The shared scenario on show, if one is.
    pub fn shared(self) -> Option<Shared> {
        self.now(|table| table.shared.clone())
    }

    /// Whether a shared scenario is on show: it is looked at, not worked on.
    pub fn looks_at_shared(self) -> bool {
        self.looking.get()
    }

    /// Lays a shared scenario over the reader's own, which stays as it is.
    pub fn look_at(self, shared: Shared) {
        self.lay_over(Some(shared));
    }

    /// Puts the shared scenario away.
    pub fn back_to_mine(self) {
        self.lay_over(None);
    }

    /// Makes the shared scenario the reader's own, in one edit that can be undone.
    pub fn keep_shared(self) -> Result<(), Refusal> {
        let Some(shared) = self.shared() else { return Ok(()) };
        self.apply(Edit::Adopt(shared.scenario))?;
        self.back_to_mine();
        Ok(())
    }

    fn lay_over(self, mut shared: Option<Shared>) {
        let looks = shared.is_some();
        self.change(None, &mut |table| table.shared = shared.take());
        // Whoever shows it is also told of another one in its place.
        self.looking.maybe_update(|looking| std::mem::replace(looking, looks) || looks);
    }
}
