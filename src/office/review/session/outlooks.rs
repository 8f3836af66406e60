//! What each answer to an open question leads to: at once, or one after the other where a table is large, so that the
//! page never stands still for long.

use std::time::Duration;

use leptos::prelude::*;
use tranche::import::{Answer, Blocking, Matter, Outlook, Question, read};

use super::{Session, Which};

/// From this many rows on, the page is shown first.
const LARGE: usize = 1_500;

/// What is worked out so far.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Outlooks {
    known: RwSignal<Vec<(Matter, Vec<Outlook>)>>,
    /// Counts what was decided, so that what was begun for an earlier state is not gone on with.
    turn: StoredValue<u32>,
}

impl Outlooks {
    /// Nothing yet.
    pub fn new() -> Self {
        Self { known: RwSignal::new(Vec::new()), turn: StoredValue::new(0) }
    }
}

impl Session {
    /// What each answer to a question leads to; nothing as long as one of them is not worked out.
    pub fn outlooks(self, question: &Question) -> Vec<Outlook> {
        self.outlooks.known.with(|known| {
            let found = known.iter().find(|(matter, _)| *matter == question.matter);
            let all = found.filter(|(_, outlooks)| outlooks.len() == question.answers.len());
            all.map(|(_, outlooks)| outlooks.clone()).unwrap_or_default()
        })
    }

    /// Works out what answers lead to as things stand now.
    pub(super) fn foresee(self) {
        self.outlooks.turn.update_value(|turn| *turn += 1);
        self.outlooks.known.set(Vec::new());
        if self.now(|| self.grid(|grid| grid.rows.len())) < LARGE {
            while self.foresee_one() {}
        } else {
            self.foresee_later(self.outlooks.turn.get_value());
        }
    }

    fn foresee_later(self, turn: u32) {
        let go_on = move || {
            if self.outlooks.turn.try_get_value() == Some(turn) && self.foresee_one() {
                self.foresee_later(turn);
            }
        };
        set_timeout(go_on, Duration::from_millis(20));
    }

    /// Works out one more; whether there was one.
    fn foresee_one(self) -> bool {
        let Some((matter, outlook)) = self.now(|| self.next_outlook()) else { return false };
        self.outlooks.known.update(|known| match known.iter_mut().find(|(one, _)| *one == matter) {
            Some((_, outlooks)) => outlooks.push(outlook),
            None => known.push((matter, vec![outlook])),
        });
        true
    }

    /// What the first answer leads to that nothing is known of.
    fn next_outlook(self) -> Option<(Matter, Outlook)> {
        self.blocking.with(|all| {
            let (question, answer) = self.outlooks.known.with(|known| {
                all.iter().find_map(|blocking| {
                    let Blocking::Question(question) = blocking else { return None };
                    let of = |(matter, _): &&(Matter, Vec<Outlook>)| *matter == question.matter;
                    let at = known.iter().find(of).map_or(0, |(_, outlooks)| outlooks.len());
                    question.answers.get(at).map(|answer| (question, answer))
                })
            })?;
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
