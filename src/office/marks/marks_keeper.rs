//! Keeping marks and notes as they are made.

use tranche::ui::store::SeenMarks;
use tranche::ui::words::office::marks as words;
use tranche::{Bid, Fund, Mark, Marks};

use crate::open_round::OpenRound;
use crate::record_keeper::RecordKeeper;
use crate::record_state::RecordWords;

/// Keeps the marks on the bids of one round.
pub type MarksKeeper = RecordKeeper<Marks>;

const WORDS: &RecordWords<Marks> = &RecordWords {
    changed_elsewhere: |_, both| words::changed_elsewhere(both),
    deleted_elsewhere: words::DELETED_ELSEWHERE,
    taken_back: words::TAKEN_BACK,
};

impl RecordKeeper<Marks> {
    /// Keeps the marks that were found.
    pub fn of_marks(round: OpenRound, seen: SeenMarks) -> Self {
        Self::of(round, round.row().marks(), seen, WORDS)
    }

    /// Marks the bid in this place, or takes its mark away.
    pub fn mark(self, at: usize, mark: Option<Mark>) {
        self.change_bid(at, |marks, fund, bid| marks.set_mark(fund, bid, mark));
        self.keep();
    }

    /// Notes something of the bid in this place. It is kept when the field is left, or a moment later.
    pub fn note(self, at: usize, note: &str) {
        self.change_bid(at, |marks, fund, bid| marks.set_note(fund, bid, note));
        self.keep_soon();
    }

    /// Says that the bid in this place is the one that was marked.
    pub fn confirm(self, at: usize) {
        self.change_bid(at, Marks::confirm);
        self.keep();
    }

    fn change_bid(self, at: usize, change: impl FnOnce(&mut Marks, &Fund, &Bid)) {
        let fund = self.round.fund();
        if let Some(bid) = fund.bids.get(at) {
            self.change(|marks| change(marks, &fund, bid));
        }
    }
}
