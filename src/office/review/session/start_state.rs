//! What holds of a table before anything is decided, and what is asked of several before anything else.

use tranche::Currency;
use tranche::import::draft::{State, Which};
use tranche::import::{Answer, Blocking, Choices, Matter, Question, alike, fullest};

use super::super::table::Table;

/// What holds before anything is decided; of several tables the one with the most bids is looked through.
pub(super) fn undecided(table: &Table) -> State {
    let mut choices = Choices::default();
    if let Some(currency) = table.facts.currency.clone().and_then(|code| Currency::try_from(code).ok()) {
        choices.set_currency(currency);
    }
    let which = Which::One(fullest(&table.grids, &choices));
    State::new(which, alike(&table.grids).is_empty(), choices)
}

/// Which of several sheets hold the bids, where that was not said yet.
pub(super) fn sheets_question(table: &Table, alike: &[usize], state: &State) -> Option<Blocking> {
    (!state.sheets_settled).then(|| {
        Blocking::Question(Question {
            matter: Matter::Sheets,
            rows: Vec::new(),
            columns: alike.to_vec(),
            found: alike.first().map_or(String::new(), |at| table.grids[*at].name.clone()),
            answers: vec![Answer::Together, Answer::AsItStands],
        })
    })
}
