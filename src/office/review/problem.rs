//! A row with its problems, each with the cell it is about, to be put right in place.

use leptos::prelude::*;
use tranche::import::{Blocking, DoubtKind, Problem, Reading, Role, RowChoice};
use tranche::ui::button::button;
use tranche::ui::signals::{All as _, entered, part, words as changing};

use super::question_heading::question_heading;
use super::session::Session;
use crate::print::on_paper;
use tranche::ui::words::office::review::column_roles::column_name_at;
use tranche::ui::words::office::review::problems as words;
use tranche::ui::words::office::review::rows::{cell_label, row_text};

/// The row, as an item of the list of what is unclear.
pub fn of_row(session: Session, row: usize) -> AnyView {
    let title = changing(move || words::of_row(&session.row_title(row)));
    let text = changing(move || session.grid(|grid| row_text(grid, row)));
    let problems = Memo::new(move |_| session.reading().with(|reading| problems(reading, row).to_vec()));
    let shown = Memo::new(move |_| shown(session, row));
    let is_unclear =
        move || problems.with(|all| all.iter().any(|problem| matches!(problem.why, DoubtKind::Unclear(_))));
    let has_no_amount =
        move || problems.with(|all| all.iter().any(|problem| problem.why == DoubtKind::NoAmount));
    let heading = question_heading(
        &Blocking::Row(row),
        view! { {title} " " <span class="found">{text}</span> }.into_any(),
    );
    view! {
        <li class="of-row">
            {heading}
            {part(move || Some(shown.get().into_iter().map(|shown| of_cell(session, row, shown)).all()))}
            <p class="actions">
                {part(move || has_no_amount().then(|| call(session, row, words::MADE_NO_BID, RowChoice::NoBid)))}
                {part(move || has_no_amount().then(|| call(session, row, words::IS_PART, RowChoice::Part)))}
                {part(move || is_unclear().then(|| unclear(session, row)))}
                {call(session, row, words::LEAVE_OUT, RowChoice::Skip)}
                {button(words::SHOW, move || session.jump(row))}
            </p>
        </li>
    }
    .into_any()
}

/// What is unclear in a row.
fn problems(reading: &Reading, row: usize) -> &[Problem] {
    reading.rows.get(row).map(|row| row.problems.as_slice()).unwrap_or_default()
}

/// What is said of a problem, and the column to put right.
type ProblemWords = (String, Option<usize>);

fn shown(session: Session, row: usize) -> Vec<ProblemWords> {
    session.reading().with(|reading| {
        let sentence =
            |problem: &Problem| words::why(problem, &reading.currency, |row| session.row_name(row));
        problems(reading, row).iter().map(|one| (sentence(one), column_of(reading, row, one))).collect()
    })
}

fn of_cell(session: Session, row: usize, (sentence, column): ProblemWords) -> AnyView {
    let field = column.map(|column| field(session, row, column));
    view! { <div class="problem"><p class="error">{sentence}</p>{field}</div> }.into_any()
}

/// The cell, to be put right.
fn field(session: Session, row: usize, column: usize) -> AnyView {
    let id = format!("settle-{row}-{column}");
    let label = changing(move || {
        let name = session.reading().with(|reading| column_name_at(reading, row, column));
        cell_label(&session.row_title(row), &name)
    });
    let text = changing(move || session.text(row, column));
    let correct =
        move |text| session.settle_in_place(&Blocking::Row(row), || session.correct(row, column, text));
    view! {
        <div class="control">
            <label for=id.clone()>{label}</label>
            <input id=id type="text" autocomplete="off" value=text prop:value=text on:change=entered(correct) />
            {on_paper(text)}
        </div>
    }
    .into_any()
}

/// The column to put right. A reference that stands twice is not said to be in one: it may have come from elsewhere.
fn column_of(reading: &Reading, row: usize, problem: &Problem) -> Option<usize> {
    problem.column.or_else(|| match problem.why {
        DoubtKind::DuplicateReference(_) => {
            reading.columns_at(row).iter().position(|column| column.role == Role::Reference)
        }
        _ => None,
    })
}

fn unclear(session: Session, row: usize) -> Vec<AnyView> {
    vec![
        call(session, row, words::IS_BID, RowChoice::Bid),
        call(session, row, words::IS_APPLICANT, RowChoice::Heading),
        call(session, row, words::IS_APPLICANT_WITHOUT_BID, RowChoice::NoBid),
        call(session, row, words::IS_PART, RowChoice::Part),
        call(session, row, words::IS_TOTAL, RowChoice::Total),
    ]
}

/// A button that says what the row is.
fn call(session: Session, row: usize, words: &str, choice: RowChoice) -> AnyView {
    button(words, move || session.settle(&Blocking::Row(row), || session.choose_row(row, Some(choice))))
}
