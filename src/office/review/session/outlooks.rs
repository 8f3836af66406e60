//! What each answer to an open question leads to, as far as it is worked out.

use leptos::prelude::*;
use tranche::import::{Answer, Blocking, Matter, Outlook, Question};

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

    /// What each answer to a question leads to; nothing as long as one of them is not worked out.
    pub fn of(self, question: &Question) -> Vec<Outlook> {
        self.known.with(|known| {
            let found = known.iter().find(|(matter, _)| *matter == question.matter);
            let all = found.filter(|(_, outlooks)| outlooks.len() == question.answers.len());
            all.map(|(_, outlooks)| outlooks.clone()).unwrap_or_default()
        })
    }

    /// Begins anew, because something was decided; by which turn that is told from later ones.
    pub fn begin(self) -> u32 {
        self.turn.update_value(|turn| *turn += 1);
        self.known.set(Vec::new());
        self.turn.get_value()
    }

    /// Whether nothing was decided since that turn.
    pub fn is_current(self, turn: u32) -> bool {
        self.turn.try_get_value() == Some(turn)
    }

    /// Adds what the next answer leads to.
    pub fn add(self, matter: Matter, outlook: Outlook) {
        self.known.update(|known| match known.iter_mut().find(|(one, _)| *one == matter) {
            Some((_, outlooks)) => outlooks.push(outlook),
            None => known.push((matter, vec![outlook])),
        });
    }

    /// The first answer of which nothing is known, and its question.
    pub fn next(self, all: &[Blocking]) -> Option<(&Question, &Answer)> {
        self.known.with(|known| {
            all.iter().find_map(|blocking| {
                let Blocking::Question(question) = blocking else { return None };
                let of = |(matter, _): &&(Matter, Vec<Outlook>)| *matter == question.matter;
                let at = known.iter().find(of).map_or(0, |(_, outlooks)| outlooks.len());
                question.answers.get(at).map(|answer| (question, answer))
            })
        })
    }
}
