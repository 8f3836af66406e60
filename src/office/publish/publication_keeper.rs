//! Keeping what is typed for files and letters.

use leptos::prelude::With;
use tranche::publish::{Publication, Topic};
use tranche::ui::store::SeenPublication;
use tranche::ui::words::office::publish as words;

use crate::open_round::OpenRound;
use crate::record_keeper::RecordKeeper;
use crate::record_state::RecordWords;

/// Keeps what is typed about one round.
pub type PublicationKeeper = RecordKeeper<Publication>;

const WORDS: &RecordWords<Publication> = &RecordWords {
    changed_elsewhere: words::changed_elsewhere,
    deleted_elsewhere: words::DELETED_ELSEWHERE,
    taken_back: words::TAKEN_BACK,
};

impl RecordKeeper<Publication> {
    /// Keeps what was found.
    pub fn of_publication(round: OpenRound, seen: SeenPublication) -> Self {
        Self::of(round, round.row().publication(), seen, WORDS)
    }

    /// What is typed about something.
    pub fn text(self, topic: &Topic) -> String {
        self.record.with(|publication| publication.text(topic).to_owned())
    }

    /// Changes something while somebody types. It is kept when the field is left, or a moment later.
    pub fn type_in(self, change: impl FnOnce(&mut Publication)) {
        self.change(change);
        self.keep_soon();
    }
}
