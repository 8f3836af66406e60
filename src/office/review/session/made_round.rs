//! The round that was made of a table, and what became of it since.

use tranche::import::draft::State;
use tranche::ui::store::rounds;
use tranche::{Fund, FundId};

/// A round that was made of a table.
#[derive(Clone, Debug)]
pub struct MadeRound {
    /// The name it is kept under.
    name: String,
    id: FundId,
    /// Its text as it was kept.
    text: String,
    /// What was decided and typed of the table then.
    state: State,
    texts: Vec<String>,
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

impl MadeRound {
    /// What was made just now of a table in this state, with these texts in the fields.
    pub fn new(name: &str, fund: &Fund, state: State, texts: Vec<String>) -> Self {
        let text = rounds::named(name).map(|own| own.text).unwrap_or_default();
        Self { name: name.to_owned(), id: fund.id.clone(), text, state, texts }
    }

    /// Whether it was made of a table in this state.
    pub fn is_of(&self, state: &State) -> bool {
        self.state == *state
    }

    /// Whether these texts were in the fields.
    pub fn has(&self, texts: &[String]) -> bool {
        self.texts == texts
    }

    /// What there is of it now. `is_unsaved`: whether the table says something else than it did.
    pub fn now(self, is_unsaved: bool) -> EarlierRound {
        match rounds::named(&self.name).map(|own| own.text) {
            None => EarlierRound::Nothing,
            Some(_) if !is_unsaved => EarlierRound::Same(self.name),
            Some(text) if text == self.text => EarlierRound::Older(self.name, self.id),
            Some(_) => EarlierRound::Changed(self.name),
        }
    }
}
