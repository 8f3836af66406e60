//! The head of the list of rows: the columns, and what each is taken for.

use leptos::prelude::*;
use tranche::import::Role;
use tranche::ui::signals::{All as _, entered, flag, words as changing};

use crate::print::on_paper;
use crate::review::session::Session;
use tranche::ui::words::office::review::column_roles as words;

/// As many columns as the longest row has cells.
pub fn head(session: Session, width: usize) -> AnyView {
    view! {
        <thead role="rowgroup">
            <tr role="row">
                <th scope="col" role="columnheader">{words::ROW}</th>
                <th scope="col" role="columnheader">{words::WHAT_IT_IS}</th>
                {(0..width).map(|at| column(session, at)).all()}
            </tr>
        </thead>
    }
    .into_any()
}

fn column(session: Session, at: usize) -> AnyView {
    let id = format!("column-{at}");
    let heading = changing(move || session.reading().with(|reading| words::column_name(reading, at)));
    let role = move || session.reading().with(|reading| reading.columns.get(at).map(|column| column.role));
    let choose = move |chosen: String| {
        let role = Role::ALL.into_iter().find(|role| words::role(*role) == chosen);
        session.choose_column(at, role);
    };
    let taken_for = changing(move || role().map_or_else(String::new, |role| words::role(role).to_owned()));
    let came = changing(move || {
        let filled = session.amount_else().filter(|(_, other)| *other == at);
        session.reading().with(|reading| match filled {
            Some((column, _)) => words::fills(reading, column),
            None => words::came(reading, at),
        })
    });
    view! {
        <th scope="col" role="columnheader">
            <label for=id.clone()>{heading}</label>
            <select id=id on:change=entered(choose)>
                {Role::ALL.into_iter().map(|one| view! {
                    <option value=words::role(one) prop:selected=flag(move || role() == Some(one))>{words::role(one)}</option>
                }).all()}
            </select>
            {on_paper(taken_for)}
            <span class="note">{came}</span>
        </th>
    }
    .into_any()
}
