//! A table looked through before it counts: what was taken, what is unclear, then every row as it was read, and what
//! its totals come to.

mod back_link;
mod problem;
mod question;
mod question_list;
mod remarks;
mod row_list;
mod session;
mod sheet_picker;
mod stated_totals;
mod summary_line;
mod use_table;

pub use session::{Session, Source};

use leptos::prelude::*;
use tranche::ui::browser::document;
use tranche::ui::button::button;
use tranche::ui::signals::{All as _, part, pressed, spelt, words as changing};

use super::refusal_notice::Refused;
use super::screens::HEADING;
use back_link::Leaving;
use question_list::Settle;
use row_list::Rows;
use sheet_picker::Sheets;
use stated_totals::Totals;
use summary_line::Taken;
use tranche::ui::words::office::review as words;
use tranche::ui::words::office::review::file_remarks::remark;
use tranche::ui::words::office::review::saving;
use use_table::AboutRound;

/// The screen for one table.
#[component]
pub fn Review(hand: Session) -> impl IntoView {
    hand.provide();
    let of_file: Vec<String> = hand.table(|table| table.remarks.iter().map(remark).collect());
    view! {
        <main class="office review">
            <Head />
            <Refused />
            {hand.was_read_otherwise().then(|| view! { <p class="notice">{saving::READ_OTHERWISE}</p> })}
            {part(move || hand.is_gone().then(|| gone(hand)))}
            <Sheets />
            <Taken />
            {of_file.into_iter().map(|words| view! { <p class="note remark">{words}</p> }).all()}
            {part(move || Some(remarks::of_table(hand)))}
            <Settle />
            <Totals />
            <Rows />
            <AboutRound />
        </main>
    }
}

/// That it was removed elsewhere, and the way to save it again.
fn gone(hand: Session) -> AnyView {
    let keep = move || {
        hand.keep_again();
        document::focus(HEADING);
    };
    view! {
        <div class="notice" role="alert">
            <p>{saving::GONE}</p>
            <p class="actions">{button(saving::SAVE_AGAIN, keep)}</p>
        </div>
    }
    .into_any()
}

/// What is looked through, and how much of it is read.
#[component]
fn Head() -> impl IntoView {
    let hand = Session::get();
    let of_file = hand.table(|table| words::of_file(&table.name));
    let counted = changing(move || hand.reading().with(|reading| words::counted(reading, &hand.currency())));
    let kept = changing(move || hand.kept());
    view! {
        <header class="review-head">
            <div>
                <h1 id=HEADING tabindex="-1">{words::CHECK}</h1>
                <p>{of_file} " " <strong>{counted}</strong> " " <span class="kept">{kept}</span></p>
            </div>
            <div class="toolbar" role="group" aria-label=words::ACTIONS>
                <button type="button" aria-disabled=spelt(move || !hand.can_undo())
                    on:click=pressed(move || hand.undo())>{words::UNDO}</button>
                <Leaving />
            </div>
        </header>
    }
}
