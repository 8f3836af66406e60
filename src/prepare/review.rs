//! A table looked through before it counts: what was taken, what is unclear, then every row as it was read, and what
//! its totals come to.

mod about;
mod hand;
mod head;
mod leaving;
mod problem;
mod question;
mod rows;
mod settle;
mod sheets;
mod totals;

pub use hand::Hand;

use leptos::prelude::*;
use tranche::shell::button::button;
use tranche::shell::live::{All as _, held, part, pressed, spelt, words as changing};
use tranche::table::TableSaid;

use super::desk::{Desk, HEADING};
use super::words;
use about::AboutRound;
use head::Taken;
use leaving::Leaving;
use rows::Rows;
use settle::Settle;
use sheets::Sheets;
use totals::Totals;

/// The screen for one table.
#[component]
pub fn Review(hand: Hand) -> impl IntoView {
    hand.provide();
    let desk = Desk::get();
    let remarks: Vec<String> = hand.table(|table| table.remarks.iter().map(words::remark).collect());
    view! {
        <main class="prepare review">
            <Head />
            <p class="error refused" role="alert">{held(desk.refused)}</p>
            <Sheets />
            <Taken />
            {remarks.into_iter().map(|words| view! { <p class="note remark">{words}</p> }).all()}
            {part(move || Some(hand.reading().with(|reading| reading.remarks.iter().map(|said| of_table(hand, said)).all())))}
            <Settle />
            <Totals />
            <Rows />
            <AboutRound />
        </main>
    }
}

/// What is looked through, and how much of it is read.
#[component]
fn Head() -> impl IntoView {
    let hand = Hand::get();
    let name = hand.table(|table| table.name.clone());
    let counted = changing(move || hand.reading().with(|reading| words::counted(reading, &hand.currency())));
    view! {
        <header class="review-head">
            <div>
                <h1 id=HEADING tabindex="-1">"Check your bids"</h1>
                <p>{name} ": " <strong>{counted}</strong></p>
            </div>
            <div class="toolbar" role="group" aria-label="Review">
                <button type="button" aria-disabled=spelt(move || !hand.can_undo())
                    on:click=pressed(move || hand.undo())>"Undo"</button>
                <Leaving />
            </div>
        </header>
    }
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
