//! One row of the list, or a run of rows folded into one line.

use leptos::prelude::*;
use tranche::import::Kind;
use tranche::ui::signals::{All as _, entered, flag, pressed, spelt, words as changing};

use super::column_titles::Names;
use super::list_item::{ListedRow, Run};
use super::review_cell::cell;
use crate::print::on_paper;
use crate::review::session::{Session, row_id};
use tranche::ui::words::office::review::rows as words;

/// One row. It stays as it is while what it is read as changes, so that the keyboard is not lost in it.
pub fn row(session: Session, listed: ListedRow, names: Memo<Names>) -> AnyView {
    let ListedRow { row, number, title, fields, .. } = listed;
    let read_as = changing(move || session.reading().with(|reading| words::read_as(reading, row)));
    let sentence = changing(move || {
        session
            .reading()
            .with(|reading| words::remarks(reading, row, &reading.currency, |row| session.row_name(row)))
    });
    let unclear = flag(move || {
        session.reading().with(|reading| reading.rows.get(row).is_some_and(|row| !row.problems.is_empty()))
    });
    let left_out = flag(move || session.reading().with(|reading| words::is_left_out(reading, row)));
    let heading = flag(move || {
        session.reading().with(|reading| reading.rows.get(row).is_some_and(|row| row.kind == Kind::Header))
    });
    let cells =
        fields.iter().enumerate().map(|(column, field)| cell(session, row, column, *field, &title, names));
    view! {
        <tr role="row" class:differs=unclear class:is-left-out=left_out class:is-heading=heading>
            <th scope="row" role="rowheader" id=row_id(row) tabindex="-1">{number}</th>
            <td role="cell" class="read-as">
                <span>{read_as}</span>
                <span class="note">{sentence}</span>
                {call(session, row, &title)}
            </td>
            {cells.all()}
        </tr>
    }
    .into_any()
}

/// What a person may say a row is, whatever it was read as.
fn call(session: Session, row: usize, title: &str) -> AnyView {
    let choose = move |chosen: String| {
        if let Some((_, choice)) = words::CALLS.into_iter().find(|(words, _)| *words == chosen) {
            session.choose_row(row, choice);
        }
    };
    view! {
        <select aria-label=words::choice_label(title) on:change=entered(choose)>
            {words::CALLS.into_iter().map(|(words, choice)| view! {
                <option value=words prop:selected=flag(move || session.row(row) == choice)>{words}</option>
            }).all()}
        </select>
    }
    .into_any()
}

/// Rows that hold nothing to look at, with the way to look at them all the same.
pub fn folded(session: Session, run: Run) -> AnyView {
    let Run { from, to, label } = run;
    let label = Signal::stored(label);
    let is_open = move || session.is_open(from, to);
    view! {
        <tr role="row" class="folded-rows">
            <td role="cell" colspan="99">
                <button type="button" class="link" aria-expanded=spelt(is_open)
                    on:click=pressed(move || session.fold(from, to))>{label}</button>
                {on_paper(label)}
            </td>
        </tr>
    }
    .into_any()
}
