//! What the board recorded of its meeting, as a notice states it.

use leptos::prelude::*;
use tranche::Meeting;
use tranche::ui::browser::load;
use tranche::ui::signals::set_if_other;
use tranche::ui::store::{self, SeenMeeting};

use crate::open_round::OpenRound;

/// A handle to it.
#[derive(Clone, Copy)]
pub struct MeetingRecord {
    round: OpenRound,
    /// As it was last looked up.
    pub meeting: RwSignal<Meeting>,
    /// Whether it cannot be read: then the notice says nothing of it.
    pub is_unread: RwSignal<bool>,
}

impl MeetingRecord {
    /// What was found, and what another tab makes of it from here on.
    pub async fn of_round(round: OpenRound) -> Self {
        let record = Self { round, meeting: RwSignal::default(), is_unread: RwSignal::new(false) };
        record.look_up().await;
        if let Some(store) = store::get() {
            let key = round.row().meeting();
            store.on_change_elsewhere(move |changed| {
                if changed.is_empty() || changed == key {
                    load::run(record.look_up());
                }
            });
        }
        record
    }

    async fn look_up(self) {
        let (found, is_unread) = match store::open().await.record(&self.round.row().meeting()).await {
            Ok(SeenMeeting { record, unread: None, .. }) => (record, false),
            _ => (Meeting::default(), true),
        };
        set_if_other(self.meeting, found);
        set_if_other(self.is_unread, is_unread);
    }
}
