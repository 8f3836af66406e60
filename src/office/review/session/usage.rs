//! Whether a round was made of the table, and whether something was decided or typed since.
//!
//! Whoever comes back and uses the table again changes that round.

use leptos::prelude::*;
use tranche::Fund;

use super::Session;
use super::made_round::{EarlierRound, MadeRound};
use crate::round_form::RoundForm;

impl Session {
    /// Notes what was made of the table as it stands.
    pub fn note_made(self, name: &str, fund: &Fund) {
        let state = self.now(|| self.state.get());
        self.made.set_value(Some(MadeRound::new(name, fund, state, self.texts())));
    }

    /// What was made of the table before, as it is kept now.
    pub fn made_before(self) -> EarlierRound {
        let made = self.made.get_value();
        made.map_or(EarlierRound::Nothing, |made| made.now(self.is_unsaved()))
    }

    /// Whether something was decided or typed that is not used yet.
    pub fn is_unsaved(self) -> bool {
        let made = self.made.try_with_value(|made| {
            let made = made.as_ref()?;
            let same = self.now(|| self.state.try_with(|state| made.is_of(state))).unwrap_or_default();
            Some(!same || !made.has(&self.texts()))
        });
        made.flatten().unwrap_or_else(|| {
            let decided = self.now(|| self.past.try_with(|past| !past.is_empty())).unwrap_or_default();
            decided || self.round_form().is_some_and(RoundForm::is_typed)
        })
    }

    /// Whether a round was made of the table as it stands.
    pub fn is_used(self) -> bool {
        self.made.try_with_value(Option::is_some).unwrap_or_default()
    }

    fn texts(self) -> Vec<String> {
        self.round_form().map(RoundForm::texts).unwrap_or_default()
    }
}
