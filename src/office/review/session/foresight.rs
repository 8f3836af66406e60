//! Working out what each answer to an open question leads to: at once, or one after the other where a table is large, so
//! that the page never stands still for long.

use std::time::Duration;

use leptos::prelude::*;
use tranche::import::{Answer, Matter, Outlook, Question, read};

use super::{Session, Which};

/// From this many rows on, the page is shown first.
const LARGE: usize = 1_500;

/// Until the next one is worked out.
const PAUSE: Duration = Duration::from_millis(20);

impl Session {
    /// What each answer to a question leads to; nothing as long as one of them is not worked out.
    pub fn outlooks(self, question: &Question) -> Vec<Outlook> {
        self.outlooks.of(question)
    }

    /// Works out what answers lead to as things stand now.
    pub(super) fn work_out(self) {
        let turn = self.outlooks.begin();
        if self.now(|| self.grid(|grid| grid.rows.len())) < LARGE {
            while self.work_out_next() {}
        } else {
            self.work_out_later(turn);
        }
    }

    fn work_out_later(self, turn: u32) {
        let go_on = move || {
            if self.outlooks.is_current(turn) && self.work_out_next() {
                self.work_out_later(turn);
            }
        };
        set_timeout(go_on, PAUSE);
    }

    /// Works out one more; whether there was one.
    fn work_out_next(self) -> bool {
        let Some((matter, outlook)) = self.now(|| self.next_outlook()) else { return false };
        self.outlooks.add(matter, outlook);
        true
    }

    /// What the first answer leads to that nothing is known of.
    fn next_outlook(self) -> Option<(Matter, Outlook)> {
        self.blocking.with(|all| {
            let (question, answer) = self.outlooks.next(all)?;
            Some((question.matter, self.outlook(question, answer)))
        })
    }

    fn outlook(self, question: &Question, answer: &Answer) -> Outlook {
        self.state.with(|state| match (question.matter, answer) {
            (Matter::Sheets, Answer::Together) => {
                let joined = self.joined.get();
                let mut together = state.clone();
                together.turn_to(Which::Together, &joined);
                Outlook::of_reading(&read(&joined.grid, &together.choices))
            }
            (Matter::Sheets, _) => self.reading.with(Outlook::of_reading),
            (matter, answer) => self.grid(|grid| Outlook::of(grid, &state.choices, matter, answer)),
        })
    }
}
