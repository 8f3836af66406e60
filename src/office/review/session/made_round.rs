//! The round that was made of a table: whoever comes back and uses the table again changes that one.

use leptos::prelude::*;
use tranche::import::draft::State;
use tranche::ui::store::rounds;
use tranche::{Fund, FundId};

use super::Session;

/// A round that was made of a table.
#[derive(Clone, Debug)]
pub struct MadeRound {
    /// The name it is kept under.
    name: String,
    id: FundId,
    /// Its text as it was kept.
    text: String,
    /// What was decided and said of the table then.
    state: State,
    said: Vec<String>,
}

/// What there is of a round that was made before.
pub enum EarlierRound {
    /// None was made, or it is not kept any more.
    Nothing,
    /// It says what the table says now; its name.
    Same(String),
    /// Nobody changed it, but the table says something else now; its name and id.
    Older(String, FundId),
    /// It was changed elsewhere, and the table says something else now; its name.
    Changed(String),
}

impl Session {
    /// Notes what was made of the table as it stands.
    pub fn note_made(self, name: &str, fund: &Fund) {
        let made = MadeRound {
            name: name.to_owned(),
            id: fund.id.clone(),
            text: rounds::named(name).map(|own| own.text).unwrap_or_default(),
            state: self.now(|| self.state.get()),
            said: self.texts(),
        };
        self.made.set_value(Some(made));
    }

    /// What was made of the table before, as it is kept now.
    pub fn made_before(self) -> EarlierRound {
        let Some(made) = self.made.get_value() else { return EarlierRound::Nothing };
        match rounds::named(&made.name).map(|own| own.text) {
            None => EarlierRound::Nothing,
            Some(_) if !self.is_unsaved() => EarlierRound::Same(made.name),
            Some(text) if text == made.text => EarlierRound::Older(made.name, made.id),
            Some(_) => EarlierRound::Changed(made.name),
        }
    }

    /// Whether something was decided or typed that is not used yet.
    pub fn is_unsaved(self) -> bool {
        let made = self.made.try_with_value(|made| {
            let made = made.as_ref()?;
            let same = self.now(|| self.state.try_with(|state| *state == made.state)).unwrap_or_default();
            Some(!same || self.texts() != made.said)
        });
        made.flatten().unwrap_or_else(|| {
            let decided = self.now(|| self.past.try_with(|past| !past.is_empty())).unwrap_or_default();
            decided || self.said().is_some_and(crate::round_form::RoundForm::is_typed)
        })
    }

    /// Whether a round was made of the table as it stands.
    pub fn is_used(self) -> bool {
        self.made.try_with_value(Option::is_some).unwrap_or_default()
    }

    fn texts(self) -> Vec<String> {
        self.said().map(crate::round_form::RoundForm::texts).unwrap_or_default()
    }
}
