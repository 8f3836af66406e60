//! A table looked through before it counts: what was taken, what is unclear, then every row as it was read, and what
//! its totals come to.

mod back_link;
mod problem;
mod question;
mod question_heading;
mod question_list;
mod remarks;
mod row_list;
mod session;
mod sheet_picker;
mod stated_totals;
mod summary_line;
mod table;
mod use_table;

pub use session::{Session, Source};
pub use table::Table;

use leptos::prelude::*;
use tranche::ui::browser::document;
use tranche::ui::button::button;
use tranche::ui::signals::{All as _, part, pressed, spelt, words as changing};

use super::refusal_notice::RefusalNotice;
use super::screen::HEADING;
use back_link::BackLink;
use question_list::QuestionList;
use row_list::RowList;
use sheet_picker::SheetPicker;
use stated_totals::StatedTotals;
use summary_line::SummaryLine;
use tranche::ui::words::office::review as words;
use tranche::ui::words::office::review::file_remarks::remark;
use tranche::ui::words::office::review::saving;
use use_table::UseTable;

/// The screen for one table.
#[component]
pub fn Review(session: Session) -> impl IntoView {
    session.provide();
    let of_file: Vec<String> = session.table(|table| table.remarks.iter().map(remark).collect());
    view! {
        <main class="office review">
            <Head />
            <RefusalNotice />
            {session.was_read_otherwise().then(|| view! { <p class="notice">{saving::READ_OTHERWISE}</p> })}
            {part(move || session.is_gone().then(|| gone(session)))}
            <SheetPicker />
            <SummaryLine />
            {of_file.into_iter().map(|words| view! { <p class="note remark">{words}</p> }).all()}
            {part(move || Some(remarks::of_table(session)))}
            <QuestionList />
            <StatedTotals />
            <RowList />
            <UseTable />
        </main>
    }
}

/// That it was removed elsewhere, and the way to save it again.
fn gone(session: Session) -> AnyView {
    let keep = move || {
        session.save_again();
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
    let session = Session::get();
    let of_file = session.table(|table| words::of_file(&table.name));
    let counted =
        changing(move || session.reading().with(|reading| words::counted(reading, &session.currency())));
    let saving = changing(move || session.saving_words());
    view! {
        <header class="review-head">
            <div>
                <h1 id=HEADING tabindex="-1">{words::CHECK}</h1>
                <p>{of_file} " " <strong>{counted}</strong> " " <span class="kept">{saving}</span></p>
            </div>
            <div class="toolbar" role="group" aria-label=words::ACTIONS>
                <button type="button" aria-disabled=spelt(move || !session.can_undo())
                    on:click=pressed(move || session.undo())>{words::UNDO}</button>
                <BackLink />
            </div>
        </header>
    }
}
