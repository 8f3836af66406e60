//! A review that was kept long ago, with every kind of answer.

use std::collections::BTreeSet;

use tranche::import::draft::{Draft, Entry, State, Which, checksum, read, write};
use tranche::import::{Answer, Choices, HeaderChoice, Matter, Role, Unit, alike, joined};

use super::kinds::{MATTERS, ROW_CHOICES, UNITS, answers, euros, place, tables};

/// Never edited: texts like it are in people's browsers. A later version, or a kind of decision that is new, gets a
/// file of its own.
pub const KEPT: &str = include_str!("../../fixtures/review-v1.json");

/// What was decided about the first table.
fn first() -> Vec<(Matter, Answer)> {
    vec![
        (Matter::Sheets, Answer::Together),
        (Matter::Amount, Answer::ColumnElse(5, 6)),
        (Matter::Currency, Answer::Currency(euros())),
        (Matter::Notation, Answer::DecimalComma),
        (Matter::Parted, Answer::AsItStands),
        (Matter::RunOn, Answer::LastDigits),
        (Matter::Lines, Answer::GoesOn),
        (Matter::Words, Answer::LeftOut),
        (Matter::Lower, Answer::ReducedToShare),
        (Matter::Uncalculated, Answer::AsItStands),
        (Matter::Formats, Answer::Unit(Unit::MILLION)),
        (Matter::Unit, Answer::UnitOfRest(Unit::THOUSAND)),
        (Matter::OtherHeading, Answer::LeftOut),
        (Matter::Struck, Answer::Bids),
        (Matter::Hidden, Answer::LeftOut),
        (Matter::Status, Answer::OneByOne),
        (Matter::Sums, Answer::Totals),
        (Matter::TotalsOrBids, Answer::Totals),
        (Matter::Untitled, Answer::Bids),
        (Matter::OnlyWords, Answer::Headings),
        (Matter::Unreferenced, Answer::LeftOut),
        (Matter::Headings, Answer::Headings),
        (Matter::Unnamed, Answer::Above),
        (Matter::Repeats, Answer::Part),
        (Matter::NoBids, Answer::NoBid),
        (Matter::NoAmount, Answer::LeftOut),
        (Matter::References, Answer::Renumbered),
        (Matter::Titles, Answer::Applicants),
    ]
}

fn everything_about_the_first_table(choices: &mut Choices) {
    choices.set_header(Some(HeaderChoice::Row(0)));
    for (column, role) in Role::ALL.into_iter().enumerate() {
        choices.set_role(column, Some(role));
    }
    choices.set_role(21, Some(Role::Theme));
    for (row, choice) in ROW_CHOICES.iter().copied().enumerate() {
        choices.set_row(row + 1, Some(choice));
    }
    choices.set_cell(1, 3, Some("€12.000,50".to_owned()));
    choices.set_cell(2, 2, Some("A “stage”,\nwith \"lights\"".to_owned()));
    choices.set_cell(3, 0, Some(String::new()));
    choices.set_everyone(Some("Everybody".to_owned()));
    choices.set_same("Safer Walsall", Some("Walsall"));
    choices.set_same("Dudley CVS", Some("Dudley"));
    for (matter, answer) in first() {
        choices.set_answer(matter, Some(answer));
    }
}

/// A review with every kind of decision. The units stand in what was decided before, one after the other.
pub fn kept() -> Draft {
    let tables = tables();
    let joined = joined(&tables, &alike(&tables));
    let mut state = State::new(Which::One(0), false, Choices::default());
    let mut past = Vec::new();
    for &unit in UNITS {
        state.choices.set_answer(Matter::Unit, Some(Answer::Unit(unit)));
        past.push(state.clone());
    }
    everything_about_the_first_table(&mut state.choices);
    past.push(state.clone());
    state.turn_to(Which::One(2), &joined);
    state.choices.set_header(Some(HeaderChoice::NoRow));
    state.choices.set_answer(Matter::Amount, Some(Answer::Column(2)));
    state.choices.set_answer(Matter::Unit, Some(Answer::Money(euros(), Unit::THOUSAND)));
    state.choices.set_answer(Matter::Lower, Some(Answer::ReducedByShare));
    past.push(state.clone());
    state.turn_to(Which::Together, &joined);
    state.choices.set_answer(Matter::Unit, Some(Answer::OwnUnits));
    state.choices.set_answer(Matter::References, Some(Answer::WithApplicant));
    let entry = |field: &str, text: &str| Entry { field: field.to_owned(), text: text.to_owned() };
    Draft {
        file: "Bids of May 2031.xlsx".to_owned(),
        checksum: checksum(&tables),
        state,
        past,
        typed: vec![entry("round-title", "Grants 2031–32"), entry("round-total", "")],
    }
}

#[test]
fn a_review_kept_long_ago_opens_as_what_it_was() {
    assert_eq!(read(KEPT), Ok(kept()));
}

#[test]
fn the_same_review_is_still_kept_as_the_same_text() {
    assert_eq!(write(&kept()), KEPT.trim_end());
}

#[test]
fn the_kept_review_has_every_kind_of_decision_that_is_kept() {
    let draft = kept();
    let states = draft.past.iter().chain([&draft.state]);
    let all: Vec<&Choices> = states.map(|state| &state.choices).collect();
    let given = |matter: Matter| all.iter().filter_map(move |choices| choices.answer(matter));
    for answer in answers() {
        // A column and a money with its unit are kept as what they lead to.
        let is_kept = !matches!(answer, Answer::Column(_) | Answer::Money(..));
        let is_there = MATTERS.iter().copied().flat_map(given).any(|one| place(one) == place(&answer));
        assert_eq!(is_there, is_kept, "{answer:?}");
    }
    assert!(MATTERS.iter().copied().all(|matter| given(matter).next().is_some()));
    for &unit in UNITS {
        assert!(given(Matter::Unit).any(|answer| *answer == Answer::Unit(unit)), "{unit:?}");
    }
    let roles: Vec<Role> = all.iter().flat_map(|choices| choices.roles()).map(|(_, role)| role).collect();
    assert!(Role::ALL.iter().all(|role| roles.contains(role)));
    for &choice in ROW_CHOICES {
        assert!(all.iter().any(|choices| (0..9).any(|row| choices.row(row) == Some(choice))), "{choice:?}");
    }
}

#[test]
fn the_review_in_the_manual_opens() {
    let manual = include_str!("../../../docs/review-format.md");
    let example = manual.split("```json\n").nth(1).and_then(|rest| rest.split("```").next()).unwrap();
    let draft = read(example).unwrap();
    assert_eq!(draft.file, "bids.xlsx");
    assert_eq!(draft.state.choices.answer(Matter::Unit), Some(&Answer::Unit(Unit::THOUSAND)));
    assert_eq!(draft.past.len(), 1);
}

#[test]
fn the_manual_has_every_word() {
    let manual = include_str!("../../../docs/review-format.md");
    // What was typed is no word of the format.
    let (decided, _) = KEPT.split_once("\"typed\"").unwrap();
    let is_word = |text: &&str| !text.is_empty() && text.chars().all(|c| c.is_ascii_lowercase() || c == '-');
    let words: BTreeSet<&str> = decided.split('"').filter(is_word).collect();
    assert!(words.len() > 90, "{words:?}");
    for word in words {
        assert!(manual.contains(&format!("`{word}`")), "{word}");
    }
}
