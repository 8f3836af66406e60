//! Keeping what is typed for a notice.

use tranche::notice::NoticeTexts;
use tranche::ui::store::SeenNotice;
use tranche::ui::words::office::notice as words;

use crate::open_round::OpenRound;
use crate::record_keeper::RecordKeeper;
use crate::record_state::RecordWords;

/// Keeps the texts of one notice.
pub type NoticeKeeper = RecordKeeper<NoticeTexts>;

const WORDS: &RecordWords<NoticeTexts> = &RecordWords {
    changed_elsewhere: |_, both| words::changed_elsewhere(both),
    deleted_elsewhere: words::DELETED_ELSEWHERE,
    taken_back: words::TEXTS_ARE_BACK,
};

impl RecordKeeper<NoticeTexts> {
    /// Keeps the texts that were found for the scenario of this number.
    pub fn of_notice(round: OpenRound, number: usize, seen: SeenNotice) -> Self {
        Self::of(round, round.row().notice(number), seen, WORDS)
    }
}
