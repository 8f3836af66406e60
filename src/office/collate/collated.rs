//! What counts, side by side, with the names that the page has for whoever sent it.

use std::sync::Arc;

use leptos::prelude::*;
use tranche::collate::{Collation, Reply};
use tranche::ui::browser::timing::timed;
use tranche::{Fund, Register};

use super::both_lists::Lists;
use super::sent_lists::SentLists;
use super::sent_scenario::SentScenario;

/// Under which name it is noted how long it takes to put scenarios side by side and to find what members agree on.
pub const COLLATE: &str = "collate";

/// A collation, and what its senders are called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Collated {
    /// What those who count would give.
    pub collation: Collation,
    /// What they are called, those without a name by their places in the list.
    pub names: Vec<String>,
}

impl Collated {
    /// Puts side by side what counts, without those who have an interest by the register.
    pub fn of(fund: &Fund, all: &[SentScenario], register: &Register) -> Self {
        let counted = || all.iter().enumerate().filter(|(_, one)| one.is_counted);
        let replies: Vec<Reply> = counted().map(|(_, one)| one.reply.clone()).collect();
        Self {
            collation: Collation::with_register(fund, &replies, register),
            names: counted().map(|(at, _)| SentScenario::called(all, at)).collect(),
        }
    }

    /// How many count.
    pub fn members(&self) -> usize {
        self.names.len()
    }
}

impl SentLists {
    /// What counts now, side by side: worked out once for each change.
    pub fn collated_now(self) -> Memo<Arc<Collated>> {
        Memo::new(move |_| timed(COLLATE, || self.collated(|lists| &lists.now)))
    }

    /// The same of what was set aside.
    pub fn collated_before(self) -> Memo<Arc<Collated>> {
        Memo::new(move |_| self.collated(|lists| &lists.before))
    }

    fn collated(self, which: fn(&Lists) -> &[SentScenario]) -> Arc<Collated> {
        let fund = self.round.fund();
        let with = |lists: &Lists| {
            self.interests.facts.with(|facts| Arc::new(Collated::of(&fund, which(lists), &facts.register)))
        };
        self.lists.with(with)
    }
}
