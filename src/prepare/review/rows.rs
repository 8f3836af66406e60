//! Every row as it was read, under the columns and what they are taken for.

use leptos::prelude::*;
use tranche::shell::browser::document;
use tranche::shell::button::button;
use tranche::shell::live::{All as _, entered, flag, part, words as changing};
use tranche::shell::wide::Wide;
use tranche::table::{HeaderChoice, Role};

use super::hand::Hand;
use crate::paper::on_paper;
use crate::words;

/// Rows on show at once.
const PAGE: usize = 100;

const ROWS: &str = "rows-title";

/// The table, a hundred rows at a time.
#[component]
pub fn Rows() -> impl IntoView {
    let hand = Hand::get();
    let from = RwSignal::new(0);
    let count = Memo::new(move |_| hand.grid(|grid| grid.rows.len()));
    let width = Memo::new(move |_| hand.reading().with(|reading| reading.columns.len()));
    // Which columns are amounts, whose cells are fields, and which row names them. Nothing else in a reading changes
    // the shape of the table.
    let shape = Memo::new(move |_| {
        hand.reading().with(|reading| {
            let is_amount = |role| matches!(role, Role::Requested | Role::Reduced);
            let amounts = reading.columns.iter().map(|column| is_amount(column.role)).collect::<Vec<bool>>();
            (reading.header, amounts)
        })
    });
    let turn = move |to: usize| {
        from.set(to);
        document::focus(ROWS);
    };
    let pages = move || {
        let (from, count) = (from.get(), count.get());
        (count > PAGE).then(|| {
            view! {
                <p class="actions pages">
                    {(from > 0).then(|| button("Earlier rows", move || turn(from.saturating_sub(PAGE))))}
                    <span>{words::span(from, PAGE, count)}</span>
                    {(from + PAGE < count).then(|| button("Later rows", move || turn(from + PAGE)))}
                </p>
            }
        })
    };
    view! {
        <section class="rows" aria-labelledby=ROWS>
            <h2 id=ROWS tabindex="-1">"Every row"</h2>
            <HeaderRow />
            {part(pages)}
            <Wide label="Table of rows".to_owned()>
                <table class="table grid">
                    <caption class="unseen">"Every row"</caption>
                    {part(move || Some(head(hand, width.get())))}
                    {part(move || {
                        hand.which();
                        let (header, amounts) = shape.get();
                        let fields = |row| if header == Some(row) { vec![false; amounts.len()] } else { amounts.clone() };
                        let rows = from.get()..(from.get() + PAGE).min(count.get());
                        Some(view! { <tbody>{rows.map(|row| one(hand, row, &fields(row))).all()}</tbody> })
                    })}
                </table>
            </Wide>
            {part(pages)}
        </section>
    }
}

/// Which row names the columns.
#[component]
fn HeaderRow() -> impl IntoView {
    let hand = Hand::get();
    let header = move || hand.reading().with(|reading| reading.header);
    let numbers = Memo::new(move |_| {
        hand.grid(|grid| grid.rows.iter().take(20).map(|row| row.number).collect::<Vec<u32>>())
    });
    let named = changing(move || {
        let number = header().and_then(|at| hand.grid(|grid| grid.rows.get(at).map(|row| row.number)));
        number.map_or_else(|| "no row".to_owned(), |number| format!("row {number}"))
    });
    let choose = move |chosen: String| {
        hand.call_header(Some(chosen.parse().map_or(HeaderChoice::NoRow, HeaderChoice::Row)));
    };
    view! {
        <div class="control">
            <label for="header-row">"Headings are in"</label>
            <select id="header-row" on:change=entered(choose)>
                <option value="none" prop:selected=flag(move || header().is_none())>"no row"</option>
                {part(move || Some(numbers.get().into_iter().enumerate().map(|(at, number)| view! {
                    <option value=at.to_string() prop:selected=flag(move || header() == Some(at))>{format!("row {number}")}</option>
                }).all()))}
            </select>
            {on_paper(named)}
        </div>
    }
}

fn head(hand: Hand, width: usize) -> AnyView {
    let column = move |at: usize| {
        let id = format!("column-{at}");
        let heading = changing(move || hand.reading().with(|reading| words::column_name(reading, at)));
        let role = move || hand.reading().with(|reading| reading.columns.get(at).map(|column| column.role));
        let choose = move |chosen: String| {
            let role = Role::ALL.into_iter().find(|role| words::role(*role) == chosen);
            hand.call_column(at, role);
        };
        let taken_for =
            changing(move || role().map_or_else(String::new, |role| words::role(role).to_owned()));
        let came = changing(move || hand.reading().with(|reading| words::came(reading, at)));
        view! {
            <th scope="col">
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
    };
    view! {
        <thead>
            <tr>
                <th scope="col">"Row"</th>
                <th scope="col">"What it is"</th>
                {(0..width).map(column).all()}
            </tr>
        </thead>
    }
    .into_any()
}

/// One row. It stays as it is while what it is read as changes, so that the keyboard is not lost in it.
fn one(hand: Hand, row: usize, fields: &[bool]) -> AnyView {
    let number = hand.grid(|grid| grid.rows.get(row).map_or(0, |row| row.number));
    let read_as = changing(move || hand.reading().with(|reading| words::rows::read_as(reading, row)));
    let said = changing(move || {
        let currency = hand.currency();
        hand.reading().with(|reading| words::rows::remarks(reading, row, &currency, |row| hand.row_name(row)))
    });
    let unclear = flag(move || {
        hand.reading().with(|reading| reading.rows.get(row).is_some_and(|row| !row.problems.is_empty()))
    });
    let left_out = flag(move || hand.reading().with(|reading| words::rows::is_left_out(reading, row)));
    let cells = fields.iter().enumerate().map(|(column, is_field)| cell(hand, row, column, *is_field));
    view! {
        <tr class:differs=unclear class:is-left-out=left_out>
            <th scope="row">{number.to_string()}</th>
            <td class="read-as">
                <span>{read_as}</span>
                <span class="note">{said}</span>
                {call(hand, row, number)}
            </td>
            {cells.all()}
        </tr>
    }
    .into_any()
}

/// What a person may say a row is, whatever it was read as.
fn call(hand: Hand, row: usize, number: u32) -> AnyView {
    let choose = move |chosen: String| {
        if let Some((_, choice)) = words::rows::CALLS.into_iter().find(|(words, _)| *words == chosen) {
            hand.call_row(row, choice);
        }
    };
    view! {
        <select aria-label=format!("Row {number} is") on:change=entered(choose)>
            {words::rows::CALLS.into_iter().map(|(words, choice)| view! {
                <option value=words prop:selected=flag(move || hand.row(row) == choice)>{words}</option>
            }).all()}
        </select>
    }
    .into_any()
}

fn cell(hand: Hand, row: usize, column: usize, is_field: bool) -> AnyView {
    let text = changing(move || hand.text(row, column));
    if !is_field || text.with_untracked(|text| text.trim().is_empty()) {
        return view! { <td class:is-corrected=flag(move || hand.is_corrected(row, column))>{text}</td> }
            .into_any();
    }
    let label = hand.grid(|grid| format!("Row {}, amount", grid.rows.get(row).map_or(0, |row| row.number)));
    view! {
        <td class:is-corrected=flag(move || hand.is_corrected(row, column))>
            <input type="text" autocomplete="off" aria-label=label prop:value=text
                size=text.with_untracked(|text| text.chars().count().clamp(8, 40).to_string())
                on:change=entered(move |text| hand.correct(row, column, text)) />
            {on_paper(text)}
        </td>
    }
    .into_any()
}
