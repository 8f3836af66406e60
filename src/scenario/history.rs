//! A round and the way it came about: every edit of a sitting can be taken back and done again.

use std::sync::Arc;

use super::Edit;
use super::bid_entries::{BidEntry, Scenario};
use super::refusal::Refusal;
use crate::fund::Fund;
use crate::ids::BidRef;

/// One person's work from opening the page to closing it: a fund and a scenario of it. Undo knows no limit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct History {
    fund: Arc<Fund>,
    scenario: Scenario,
    /// What stood before each edit done, oldest first.
    past: Vec<Before>,
    /// What stood after each edit taken back, the next one last.
    undone: Vec<Before>,
}

/// As much as an edit can have changed. Exchanged for what stands, it takes the edit back or does it again.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Before {
    /// What was said of one bid.
    Bid(BidRef, BidEntry),
    /// The whole round.
    Round(Arc<Fund>, Scenario),
}

impl History {
    /// Begins with a scenario of this fund that was kept, or a blank one.
    #[must_use]
    pub fn resume(fund: Arc<Fund>, scenario: Scenario) -> Self {
        Self { fund, scenario, past: Vec::new(), undone: Vec::new() }
    }

    /// The fund as it stands.
    #[must_use]
    pub fn fund(&self) -> &Arc<Fund> {
        &self.fund
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
    pub fn apply(&mut self, edit: &Edit) -> Result<(), Refusal> {
        let before = match edit {
            Edit::Decide(bid, _)
            | Edit::Abstain(bid, _)
            | Edit::Explain(bid, _)
            | Edit::Stands(bid)
            | Edit::TakeOver(bid, _) => Before::Bid(bid.clone(), self.scenario.given(bid)),
            _ => Before::Round(Arc::clone(&self.fund), self.scenario.clone()),
        };
        self.scenario.apply(&self.fund, edit)?;
        if let Edit::Amend(amended) = edit {
            self.fund = Arc::clone(&amended.fund);
        }
        if self.is_other_than(&before) {
            self.past.push(before);
            self.undone.clear();
        }
        Ok(())
    }

    /// Takes back the last edit; says whether there was one.
    pub fn undo(&mut self) -> bool {
        let before = self.past.pop().map(|before| self.exchange(before));
        before.map(|after| self.undone.push(after)).is_some()
    }

    /// Does again what was last taken back; says whether there was anything.
    pub fn redo(&mut self) -> bool {
        let after = self.undone.pop().map(|after| self.exchange(after));
        after.map(|before| self.past.push(before)).is_some()
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

    /// How many edits can be taken back, and how many can be done again.
    #[must_use]
    pub fn steps(&self) -> (usize, usize) {
        (self.past.len(), self.undone.len())
    }

    fn is_other_than(&self, before: &Before) -> bool {
        match before {
            Before::Bid(bid, given) => self.scenario.given(bid) != *given,
            // An amendment that changes nothing hands on the same fund, see `Edit::amending`.
            Before::Round(fund, scenario) => !Arc::ptr_eq(fund, &self.fund) || *scenario != self.scenario,
        }
    }

    /// Puts back what stood, and returns what stands instead.
    fn exchange(&mut self, stood: Before) -> Before {
        match stood {
            Before::Bid(bid, given) => {
                let stands = self.scenario.put(&bid, given);
                Before::Bid(bid, stands)
            }
            Before::Round(fund, scenario) => Before::Round(
                std::mem::replace(&mut self.fund, fund),
                std::mem::replace(&mut self.scenario, scenario),
            ),
        }
    }
}
