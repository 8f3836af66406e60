//! Every row as it was read, under the columns and what they are taken for.

mod column_heads;
mod column_titles;
mod list_item;
mod review_cell;
mod review_row;

use leptos::prelude::*;
use tranche::import::HeaderChoice;
use tranche::ui::browser::document;
use tranche::ui::button::button;
use tranche::ui::signals::{All as _, entered, flag, part, words as changing};
use tranche::ui::wide_table::Wide;

use super::session::{PAGE, Session};
use crate::print::on_paper;
use column_titles::Names;
use list_item::{Item, items};
use tranche::ui::words::office::review::rows as words;
use tranche::ui::words::office::span;

const ROWS: &str = "rows-title";

/// More columns than these need small type on paper.
const BROAD: usize = 8;

/// The table, a hundred rows at a time.
#[component]
pub fn RowList() -> impl IntoView {
    let session = Session::get();
    let width = Memo::new(move |_| session.reading().with(|reading| reading.columns.len()));
    let names = Memo::new(move |_| session.reading().with(Names::of_table));
    let all = items(session);
    view! {
        <section class="rows" aria-labelledby=ROWS>
            <h2 id=ROWS tabindex="-1">{words::EVERY_ROW}</h2>
            <HeaderRow />
            <Pages />
            <Wide label=words::TABLE.to_owned()>
                <table class="table grid" role="table" class:is-broad=flag(move || width.get() > BROAD)>
                    <caption class="unseen">{words::EVERY_ROW}</caption>
                    {part(move || Some(column_heads::head(session, width.get())))}
                    <tbody role="rowgroup">
                        // By what it is made of, so that the keyboard is not lost in what stays.
                        <For each=move || all.get() key=|item| format!("{item:?}") children=move |item| match item {
                            Item::Row(row) => review_row::row(session, row, names),
                            Item::Run(run) => review_row::folded(session, run),
                        } />
                    </tbody>
                </table>
            </Wide>
            <Pages />
        </section>
    }
}

/// The way through a table of more rows than are shown at once.
#[component]
fn Pages() -> impl IntoView {
    let session = Session::get();
    let count = Memo::new(move |_| session.grid(|grid| grid.rows.len()));
    let turn = move |to: usize| {
        session.show_from(to);
        document::focus(ROWS);
    };
    part(move || {
        let (from, count) = (session.from(), count.get());
        (count > PAGE).then(|| {
            view! {
                <p class="actions pages">
                    {(from > 0).then(|| button(words::EARLIER, move || turn(from.saturating_sub(PAGE))))}
                    <span>{span(from, PAGE, count)}</span>
                    {(from + PAGE < count).then(|| button(words::LATER, move || turn(from + PAGE)))}
                </p>
            }
        })
    })
}

/// Which row names the columns.
#[component]
fn HeaderRow() -> impl IntoView {
    let session = Session::get();
    let header = move || session.reading().with(|reading| reading.header);
    let titles = Memo::new(move |_| {
        let count = session.grid(|grid| grid.rows.len().min(20));
        (0..count).map(|row| session.row_name(row)).collect::<Vec<String>>()
    });
    let named = changing(move || header().map_or(words::NO_ROW.to_owned(), |at| session.row_name(at)));
    let choose = move |chosen: String| {
        session.choose_header(Some(chosen.parse().map_or(HeaderChoice::NoRow, HeaderChoice::Row)));
    };
    view! {
        <div class="control">
            <label for="header-row">{words::HEADINGS_ARE_IN}</label>
            <select id="header-row" on:change=entered(choose)>
                <option value="none" prop:selected=flag(move || header().is_none())>{words::NO_ROW}</option>
                {part(move || Some(titles.get().into_iter().enumerate().map(|(at, title)| view! {
                    <option value=at.to_string() prop:selected=flag(move || header() == Some(at))>{title}</option>
                }).all()))}
            </select>
            {on_paper(named)}
        </div>
    }
}
