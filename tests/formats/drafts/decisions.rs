//! Reviews as people come to them: decision by decision, and never put together otherwise.

use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use tranche::Currency;
use tranche::import::draft::{Draft, Entry, State, Which, checksum};
use tranche::import::{Answer, Choices, HeaderChoice, JoinedSheets, Matter, Role, RowChoice, alike, joined};

use super::kinds::{MATTERS, ROW_CHOICES, answers, tables};

/// Something that a person does in a review.
#[derive(Clone, Debug)]
pub enum Step {
    Header(Option<HeaderChoice>),
    Role(usize, Option<Role>),
    Cell(usize, usize, Option<String>),
    Row(usize, Option<RowChoice>),
    Everyone(Option<String>),
    Same(String, Option<String>),
    Currency(Currency),
    Answer(Matter, Option<Answer>),
    Turn(Which),
    Settle,
}

impl Step {
    fn take(self, state: &mut State, joined: &JoinedSheets) {
        let choices = &mut state.choices;
        match self {
            Self::Header(header) => choices.set_header(header),
            Self::Role(column, role) => choices.set_role(column, role),
            Self::Cell(row, column, text) => choices.set_cell(row, column, text),
            Self::Row(row, choice) => choices.set_row(row, choice),
            Self::Everyone(name) => choices.set_everyone(name),
            Self::Same(name, meant) => choices.set_same(&name, meant.as_deref()),
            Self::Currency(currency) => choices.set_currency(currency),
            Self::Answer(matter, answer) => choices.set_answer(matter, answer),
            Self::Turn(which) => state.turn_to(which, joined),
            Self::Settle => (state.sheets_settled, state.is_chosen) = (true, true),
        }
    }
}

/// Texts of every kind, also with what JSON has to write in a way of its own.
pub fn texts() -> impl Strategy<Value = String> {
    prop_oneof![
        2 => "[a-z £0-9,]{0,12}",
        1 => any::<String>(),
        1 => "[a\"\\\\/\u{0}\u{1f}\u{7f}\u{2028}\u{feff}\u{10ffff}\n]{0,6}",
    ]
}

/// Few enough that one name is often meant by another.
fn names() -> impl Strategy<Value = String> {
    prop_oneof![4 => "[abcd]", 1 => texts()]
}

fn currencies() -> impl Strategy<Value = Currency> {
    "[A-Z]{3}".prop_map(|code| Currency::try_from(code).unwrap())
}

/// Mostly where the tables are, and up to the most there is.
fn places() -> impl Strategy<Value = usize> {
    prop_oneof![8 => 0..6_usize, 1 => Just(u32::MAX as usize), 1 => any::<u32>().prop_map(|at| at as usize)]
}

fn steps() -> impl Strategy<Value = Step> {
    let header = prop_oneof![Just(HeaderChoice::NoRow), places().prop_map(HeaderChoice::Row)];
    let which =
        prop_oneof![(0..3_usize).prop_map(Which::One), Just(Which::Together), places().prop_map(Which::One)];
    prop_oneof![
        1 => option::of(header).prop_map(Step::Header),
        3 => (places(), option::of(select(&Role::ALL[..])))
            .prop_map(|(column, role)| Step::Role(column, role)),
        3 => (places(), places(), option::of(texts()))
            .prop_map(|(row, column, text)| Step::Cell(row, column, text)),
        3 => (places(), option::of(select(ROW_CHOICES))).prop_map(|(row, choice)| Step::Row(row, choice)),
        1 => option::of(names()).prop_map(Step::Everyone),
        3 => (names(), option::of(names())).prop_map(|(name, meant)| Step::Same(name, meant)),
        1 => currencies().prop_map(Step::Currency),
        6 => (select(MATTERS), option::weighted(0.9, select(answers())))
            .prop_map(|(matter, answer)| Step::Answer(matter, answer)),
        2 => which.prop_map(Step::Turn),
        1 => Just(Step::Settle),
    ]
}

/// What stands after these steps, and before each of them.
pub fn after(steps: Vec<Step>) -> (State, Vec<State>) {
    let tables = tables();
    let joined = joined(&tables, &alike(&tables));
    let mut state = State::new(Which::One(0), false, Choices::default());
    let mut past = Vec::new();
    for step in steps {
        let before = state.clone();
        step.take(&mut state, &joined);
        if state != before {
            past.push(before);
        }
    }
    (state, past)
}

pub fn drafts() -> impl Strategy<Value = Draft> {
    let typed = btree_map(prop_oneof![Just("round-title".to_owned()), texts()], texts(), 0..4);
    (texts(), vec(steps(), 0..30), typed).prop_map(|(file, steps, typed)| {
        let (state, past) = after(steps);
        let typed = typed.into_iter().map(|(field, text)| Entry { field, text }).collect();
        Draft { file, checksum: checksum(&tables()), state, past, typed }
    })
}
