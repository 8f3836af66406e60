//! Keeping interests and votes as they are recorded.

use leptos::prelude::{Get, Set, With};
use tranche::ui::store::SeenMeeting;
use tranche::ui::words::office::meeting::{self as words, voted_for, votes};
use tranche::ui::words::scenario_picker;
use tranche::{Bid, BidVote, Fund, Interest, Meeting, VotedMotion, VotedOutcome};

use crate::open_round::OpenRound;
use crate::record_keeper::RecordKeeper;
use crate::record_state::RecordWords;

/// Keeps what the board records of one round.
pub type MeetingKeeper = RecordKeeper<Meeting>;

const WORDS: &RecordWords<Meeting> = &RecordWords {
    changed_elsewhere: |_, both| words::changed_elsewhere(both),
    deleted_elsewhere: words::DELETED_ELSEWHERE,
    taken_back: words::TAKEN_BACK,
};

impl RecordKeeper<Meeting> {
    /// Keeps the record that was found.
    pub fn of_meeting(round: OpenRound, seen: SeenMeeting) -> Self {
        Self::of(round, round.row().meeting(), seen, WORDS)
    }

    /// Records an interest; says whether it was not there yet.
    pub fn declare(self, interest: Interest) -> bool {
        let mut is_new = false;
        let said = words::declared(&self.round.fund(), &interest);
        self.change(|meeting| is_new = meeting.declare(interest));
        if is_new {
            self.said.set(said);
        }
        self.keep();
        is_new
    }

    /// Takes an interest out of the register, so that it can be taken back.
    pub fn withdraw(self, interest: &Interest) {
        let mut meeting = self.record.get();
        meeting.withdraw(interest);
        self.replace(meeting, words::withdrawn(&self.round.fund(), interest));
    }

    /// Says that what an interest is about is still that.
    pub fn confirm_interest(self, interest: &Interest) {
        let fund = self.round.fund();
        self.change(|meeting| meeting.confirm_interest(&fund, interest));
        self.keep();
    }

    /// Records something of the bid in this place. It is kept when the field is left, or a moment later.
    pub fn note_vote(self, at: usize, change: impl FnOnce(&mut BidVote)) {
        let on = self.motion(at);
        self.change_bid(at, |meeting, fund, bid| meeting.record(fund, bid, on, change));
        self.keep_soon();
    }

    /// What the scenario on the table decides on the bid in this place; nothing where a new one begins there.
    pub fn motion(self, at: usize) -> VotedMotion {
        let fund = self.round.fund();
        let motion = self.round.scenarios.with(|all| {
            let (decided_on, scenario) = all.of_number(all.on_table()?)?.decided(&fund).ok()?;
            let bid = decided_on.bid(&fund.bids.get(at)?.reference)?;
            Some(VotedMotion::of(bid, scenario.decision(&bid.reference)))
        });
        motion.unwrap_or_else(|| VotedOutcome::Undecided.into())
    }

    /// What the scenario on the table is called.
    pub fn scenario_title(self) -> String {
        self.round.scenarios.with(|all| {
            let number = all.on_table().unwrap_or(all.selection.current);
            scenario_picker::title(number, all.of_number(number).map_or("", |one| &one.seen.entry.title))
        })
    }

    /// Says that what is recorded of the bid in this place holds for what is decided on it now, so that it can be taken back.
    pub fn confirm_outcome(self, at: usize) {
        self.confirm(&[at]);
    }

    /// The places of the bids of which something was recorded while they were not decided, and that are decided now.
    pub fn voted_before(self) -> Vec<usize> {
        let fund = self.round.fund();
        self.record.with(|meeting| {
            let is_before = |at: &usize| {
                let vote = meeting.vote(&fund, &fund.bids[*at]).filter(|vote| vote.is_before_decision());
                vote.is_some_and(|vote| !vote.is_on(&self.motion(*at)))
            };
            (0..fund.bids.len()).filter(is_before).collect()
        })
    }

    /// Says that what was recorded of all those holds for what is decided on them now, so that it can be taken back.
    pub fn confirm_all(self) {
        self.confirm(&self.voted_before());
    }

    fn confirm(self, places: &[usize]) {
        let fund = self.round.fund();
        let mut meeting = self.record.get();
        for at in places {
            meeting.confirm_outcome(&fund, &fund.bids[*at], self.motion(*at));
        }
        self.replace(meeting, voted_for::recorded_here(places.len()));
    }

    /// Says that the bid in this place is the one of which something is recorded.
    pub fn confirm_vote(self, at: usize) {
        self.change_bid(at, Meeting::confirm_vote);
        self.keep();
    }

    /// Takes away what is recorded of the bid in this place, so that it can be taken back.
    pub fn clear_vote(self, at: usize) {
        let fund = self.round.fund();
        let Some(bid) = fund.bids.get(at) else { return };
        let mut meeting = self.record.get();
        meeting.clear_vote(&bid.reference);
        self.replace(meeting, votes::cleared(&bid.reference));
    }

    fn change_bid(self, at: usize, change: impl FnOnce(&mut Meeting, &Fund, &Bid)) {
        let fund = self.round.fund();
        if let Some(bid) = fund.bids.get(at) {
            self.change(|meeting| change(meeting, &fund, bid));
        }
    }
}
