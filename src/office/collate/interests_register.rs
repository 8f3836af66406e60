//! The register of interests, as it is held against what members sent.

use leptos::prelude::*;
use tranche::Register;
use tranche::ui::store::{SeenMeeting, Store};

use super::super::open_round::OpenRound;

/// What is known of it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RegisterFacts {
    /// Who has an interest in which bids.
    pub register: Register,
    /// How many interests count for nothing, because what they are in has other words by now or is gone.
    pub unsettled: usize,
    /// Whether it could not be read: then nobody is left out by it.
    pub is_unread: bool,
}

/// A handle to it.
#[derive(Clone, Copy)]
pub struct InterestsRegister {
    round: OpenRound,
    /// As it was last looked up.
    pub facts: RwSignal<RegisterFacts>,
}

impl InterestsRegister {
    /// It was not looked up yet.
    pub fn of_round(round: OpenRound) -> Self {
        Self { round, facts: RwSignal::default() }
    }

    /// Looks it up.
    pub async fn look_up(self, store: &Store) {
        let fund = self.round.fund();
        let found = store.record(&self.round.row().meeting()).await;
        self.facts.set(match found {
            Ok(SeenMeeting { record, unread: None, .. }) => RegisterFacts {
                register: record.register(&fund),
                unsettled: record.unsettled_interests(&fund).count(),
                is_unread: false,
            },
            _ => RegisterFacts { is_unread: true, ..RegisterFacts::default() },
        });
    }
}
