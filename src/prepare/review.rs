//! A table looked through before it counts: what is unclear first, then every row as it was read, and what its totals
//! come to.

mod about;
mod hand;
mod problem;
mod question;
mod rows;
mod settle;
mod totals;

use leptos::prelude::*;
use tranche::shell::browser::document;
use tranche::shell::button::button;
use tranche::shell::live::{All as _, entered, flag, held, part, pressed, spelt, words as changing};

use super::desk::{Desk, HEADING, Screen, Table};
use super::words;
use tranche::table::TableSaid;

use about::AboutRound;
use hand::Hand;
use rows::Rows;
use settle::Settle;
use totals::Totals;

/// The screen for one table.
#[component]
pub fn Review(table: Table) -> impl IntoView {
    let desk = Desk::get();
    let hand = Hand::provide(table);
    let remarks: Vec<String> = hand.table(|table| table.remarks.iter().map(words::remark).collect());
    let name = hand.table(|table| table.name.clone());
    document::hold_back(move || hand.is_unsaved() && !desk.leaves_knowingly());
    let counted = changing(move || hand.reading().with(|reading| words::counted(reading, &hand.currency())));
    view! {
        <main class="prepare review">
            <header class="review-head">
                <div>
                    <h1 id=HEADING tabindex="-1">"Check what was read"</h1>
                    <p>{name} ": " <strong>{counted}</strong></p>
                </div>
                <div class="toolbar" role="group" aria-label="Review">
                    <button type="button" aria-disabled=spelt(move || !hand.can_undo())
                        on:click=pressed(move || hand.undo())>"Undo"</button>
                    {button("Bring something else", move || desk.show(Screen::Start))}
                </div>
            </header>
            <p class="error refused" role="alert">{held(desk.refused)}</p>
            <Sheets />
            {remarks.into_iter().map(|words| view! { <p class="note remark">{words}</p> }).all()}
            {part(move || Some(hand.reading().with(|reading| reading.remarks.iter().map(|said| of_table(hand, said)).all())))}
            <Settle />
            <Totals />
            <Rows />
            <AboutRound />
        </main>
    }
}

/// Which table of a workbook, where it has several.
#[component]
fn Sheets() -> impl IntoView {
    let hand = Hand::get();
    let names: Vec<String> = hand.table(|table| {
        let named = table.grids.iter().enumerate();
        named
            .map(|(at, grid)| match grid.name.as_str() {
                "" => format!("Table {} ({} rows)", at + 1, grid.rows.len()),
                name => format!("{name} ({} rows)", grid.rows.len()),
            })
            .collect()
    });
    (names.len() > 1).then(|| {
        view! {
            <div class="control">
                <label for="sheet">"Table"</label>
                <select id="sheet" on:change=entered(move |at| hand.turn_to(at.parse().unwrap_or_default()))>
                    {names.into_iter().enumerate().map(|(at, name)| view! {
                        <option value=at.to_string() prop:selected=flag(move || hand.which() == at)>{name}</option>
                    }).all()}
                </select>
                <p class="note">"There are several tables: choose the one with the bids."</p>
            </div>
        }
        .into_any()
    })
}

/// What there is to say of the table as a whole, and what can be done about it.
fn of_table(hand: Hand, said: &TableSaid) -> AnyView {
    let words = hand.reading().with_untracked(|reading| words::of_table(reading, said));
    let one = match said {
        TableSaid::Alike { short, long } => {
            let name =
                |at: usize| hand.reading().with_untracked(|r| r.bidders.get(at).map(|b| b.name.clone()));
            name(*short).zip(name(*long)).map(|(short, long)| {
                button(&format!("They are one: {long}"), move || hand.same(&short, &long))
            })
        }
        TableSaid::Numbered(_) => None,
    };
    view! { <p class="note remark actions">{words} " " {one}</p> }.into_any()
}
