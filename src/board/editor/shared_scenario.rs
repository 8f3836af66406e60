//! A shared scenario, laid over the reader's own.

use leptos::prelude::*;
use tranche::{History, Refusal, Shared, Whose};

use super::Editor;
use super::round_table::Trial;

impl Editor {
    /// The shared scenario on show, if one is.
    pub fn shared(self) -> Option<Shared> {
        self.now(|table| table.shared.clone())
    }

    /// Whether a shared scenario is on show, or a copy of one.
    pub fn looks_at_shared(self) -> bool {
        self.looking.get()
    }

    /// Whose decisions are on show over the reader's own, if any are.
    pub fn whose(self) -> Option<Whose> {
        let whose = self.now(|table| table.shared.as_ref().map(|shared| shared.whose));
        whose.filter(|_| self.looks_at_shared())
    }

    /// Counts the shared scenarios that were on show, this one included.
    pub fn shared_number(self) -> u32 {
        self.laid.get_value()
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
        self.put_away();
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
        // It is not put aside.
        self.change(None, &mut |table| table.trial = None);
        self.back_to_mine();
        self.adopt(shared.scenario)
    }

    /// Whether the page would take a copy with it that was changed, if it went now.
    pub fn has_changed_copy(self) -> bool {
        self.now(|table| table.trial.as_ref().is_some_and(History::can_undo))
    }

    /// Whether a copy that was changed is put aside.
    pub fn has_copy_aside(self) -> bool {
        self.aside.with(Option::is_some)
    }

    /// Shows the copy again that was put aside.
    pub fn show_aside(self) {
        let Some(Trial { shared, steps }) = self.take_aside() else { return };
        self.lay_over(Some(shared));
        let mut steps = Some(steps);
        self.change(None, &mut |table| table.trial = steps.take());
        self.trying.set(true);
    }

    /// Lets go of the copy that was put aside.
    pub fn forget_aside(self) {
        drop(self.take_aside());
    }

    fn take_aside(self) -> Option<Trial> {
        self.aside.try_update(Option::take).flatten()
    }

    /// A copy that was changed is put aside: nothing takes its place in silence.
    fn put_aside(self) {
        let changed = self.now(|table| {
            let steps = table.trial.clone().filter(History::can_undo)?;
            Some(Trial { shared: table.shared.clone()?, steps })
        });
        if changed.is_some() {
            self.aside.set(changed);
        }
    }

    fn lay_over(self, mut shared: Option<Shared>) {
        self.put_aside();
        self.put_away();
        let looks = shared.is_some();
        self.trying.maybe_update(std::mem::take);
        self.laid.update_value(|laid| *laid += u32::from(looks));
        self.change(None, &mut |table| {
            table.shared = shared.take();
            table.trial = None;
        });
        // Whoever shows it is also told of another one in its place.
        self.looking.maybe_update(|looking| std::mem::replace(looking, looks) || looks);
    }
}
