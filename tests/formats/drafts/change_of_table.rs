//! What becomes of decisions when somebody turns to another table of the same file.

use tranche::import::draft::{State, Which};
use tranche::import::{Answer, Choices, JoinedSheets, Matter, RowChoice, alike, joined};

use super::kinds::{euros, tables};

fn sheets() -> JoinedSheets {
    let tables = tables();
    joined(&tables, &alike(&tables))
}

fn begun() -> State {
    let mut state = State::new(Which::One(0), false, Choices::default());
    state.choices.set_row(1, Some(RowChoice::Skip));
    state.choices.set_answer(Matter::Struck, Some(Answer::LeftOut));
    state
}

#[test]
fn whoever_turns_back_to_a_table_finds_it_as_they_left_it() {
    let mut state = begun();
    state.turn_to(Which::One(2), &sheets());
    assert!(state.is_chosen && state.sheets_settled);
    assert_eq!(state.choices, Choices::default());
    state.turn_to(Which::One(0), &sheets());
    assert_eq!(state.choices, begun().choices);
}

#[test]
fn what_was_said_of_rows_goes_with_them_and_answers_stay_with_their_table() {
    let (mut state, sheets) = (begun(), sheets());
    state.turn_to(Which::Together, &sheets);
    let place = sheets.place_of(0, 1).unwrap();
    assert_eq!(state.choices.row(place), Some(RowChoice::Skip));
    assert_eq!(state.choices.answer(Matter::Struck), None);
    state.choices.set_row(place, Some(RowChoice::Total));
    state.turn_to(Which::One(0), &sheets);
    assert_eq!(state.choices.row(1), Some(RowChoice::Total));
    assert_eq!(state.choices.answer(Matter::Struck), Some(&Answer::LeftOut));
}

#[test]
fn the_money_is_that_of_all_tables() {
    let mut state = begun();
    state.choices.set_currency(euros());
    state.turn_to(Which::One(2), &sheets());
    assert_eq!(*state.choices.currency(), euros());
}
