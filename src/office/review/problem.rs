//! A row with its problems, each with the cell it is about, to be put right in place.

use leptos::prelude::*;
use tranche::import::{Blocking, DoubtKind, Problem, Reading, Role, RowChoice};
use tranche::ui::button::button;
use tranche::ui::signals::{All as _, entered, part, words as changing};

use super::question_list::asked;
use super::session::Session;
use crate::print::on_paper;
use tranche::ui::words::office as words;

/// The row, as an item of the list of what is unclear.
pub fn of_row(hand: Session, row: usize) -> AnyView {
    let title = untrack(|| hand.row_title(row));
    let problems = Memo::new(move |_| {
        hand.reading()
            .with(|reading| reading.rows.get(row).map(|row| row.problems.clone()).unwrap_or_default())
    });
    let text = changing(move || hand.grid(|grid| words::rows::row_text(grid, row)));
    let leave_out = move || hand.settle(&Blocking::Row(row), || hand.call_row(row, Some(RowChoice::Skip)));
    let is_unclear =
        move || problems.with(|all| all.iter().any(|problem| matches!(problem.why, DoubtKind::Unclear(_))));
    let has_no_amount =
        move || problems.with(|all| all.iter().any(|problem| problem.why == DoubtKind::NoAmount));
    let no_bid = move || hand.settle(&Blocking::Row(row), || hand.call_row(row, Some(RowChoice::NoBid)));
    let part_of_bid = move || hand.settle(&Blocking::Row(row), || hand.call_row(row, Some(RowChoice::Part)));
    let heading =
        asked(&Blocking::Row(row), view! { {title} ": " <span class="found">{text}</span> }.into_any());
    view! {
        <li class="of-row">
            {heading}
            {part(move || Some(problems.get().into_iter().map(|problem| of_cell(hand, row, &problem)).all()))}
            <p class="actions">
                {part(move || has_no_amount().then(|| button("The applicant made no bid", no_bid)))}
                {part(move || has_no_amount().then(|| button("It is part of the bid above", part_of_bid)))}
                {part(move || is_unclear().then(|| unclear(hand, row)))}
                {button("Leave this row out", leave_out)}
                {button("Show it in the table", move || hand.jump(row))}
            </p>
        </li>
    }
    .into_any()
}

fn of_cell(hand: Session, row: usize, problem: &Problem) -> AnyView {
    let currency = hand.currency();
    let said = words::why(problem, &currency, |row| hand.row_name(row));
    let field = at(hand, row, problem).map(|column| field(hand, row, column));
    view! { <div class="problem"><p class="error">{said}</p>{field}</div> }.into_any()
}

/// The cell, to be put right.
fn field(hand: Session, row: usize, column: usize) -> AnyView {
    let id = format!("settle-{row}-{column}");
    let label = hand.reading().with_untracked(|reading| words::column_name_at(reading, row, column));
    let text = changing(move || hand.text(row, column));
    let correct = move |text| hand.settle_in_place(&Blocking::Row(row), || hand.correct(row, column, text));
    view! {
        <div class="control">
            <label for=id.clone()>{format!("{}, {label}", hand.row_title(row))}</label>
            <input id=id type="text" autocomplete="off" value=text prop:value=text on:change=entered(correct) />
            {on_paper(text)}
        </div>
    }
    .into_any()
}

/// The column to put right. A reference that stands twice is not said to be in one: it may have come from elsewhere.
fn at(hand: Session, row: usize, problem: &Problem) -> Option<usize> {
    let references =
        |reading: &Reading| reading.columns_at(row).iter().position(|column| column.role == Role::Reference);
    problem.column.or_else(|| match problem.why {
        DoubtKind::DuplicateReference(_) => hand.reading().with_untracked(references),
        _ => None,
    })
}

fn unclear(hand: Session, row: usize) -> Vec<AnyView> {
    let call = move |choice| move || hand.settle(&Blocking::Row(row), || hand.call_row(row, Some(choice)));
    vec![
        button("It is a bid", call(RowChoice::Bid)),
        button("It names the applicant for the rows below", call(RowChoice::Heading)),
        button("It names an applicant who made no bid", call(RowChoice::NoBid)),
        button("It is part of the bid above", call(RowChoice::Part)),
        button("It is a total", call(RowChoice::Total)),
    ]
}
