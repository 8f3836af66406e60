//! What has to be settled before the bids can be used, one thing after the other.

use leptos::prelude::*;
use tranche::import::{Blocking, Role};
use tranche::ui::button::main_button;
use tranche::ui::signals::{All as _, entered, part, words as changing};

use super::problem::of_row;
use super::question::of_table;
use super::question_heading::{SETTLE, question_heading};
use super::session::Session;
use tranche::ui::words::office::review::question_list as words;

/// More than these at once are no list to work through: their cause is mostly one column.
const MOST_SHOWN: usize = 50;

/// Everything that is unclear, the table as a whole first.
#[component]
pub fn QuestionList() -> impl IntoView {
    let session = Session::get();
    let blocking = session.blocking();
    let heading = changing(move || words::questions_left(blocking.with(Vec::len)));
    let shown =
        move || blocking.with(|all| all.iter().take(MOST_SHOWN).cloned().enumerate().collect::<Vec<_>>());
    let more = changing(move || words::more_questions(blocking.with(Vec::len).saturating_sub(MOST_SHOWN)));
    view! {
        <section class="settle" class:is-settled=move || blocking.with(Vec::is_empty) aria-labelledby=SETTLE>
            <h2 id=SETTLE tabindex="-1"><span role="status">{heading}</span></h2>
            <ol class="unsettled">
                // By what they are about, so that the one somebody is typing in stays where it is.
                <For each=shown key=|(_, blocking)| format!("{blocking:?}") children=move |(_, blocking)| {
                    one(session, blocking)
                } />
            </ol>
            <p class="note">{more}</p>
        </section>
    }
}

fn one(session: Session, blocking: Blocking) -> AnyView {
    match blocking {
        Blocking::Row(row) => of_row(session, row),
        Blocking::Question(question) => of_table(session, question),
        Blocking::Confirm(_) => guesses(session, blocking),
        Blocking::NoColumn(Role::Partnership) => everyone(session, blocking),
        other => view! { <li>{question_heading(&other, words::blocking(&other))}</li> }.into_any(),
    }
}

/// What columns were guessed to be, confirmed in one go.
fn guesses(session: Session, blocking: Blocking) -> AnyView {
    let Blocking::Confirm(columns) = &blocking else { return ().into_any() };
    let heading = question_heading(&blocking, words::blocking(&blocking));
    let confirm = words::confirm(columns.len());
    let items = {
        let columns = columns.clone();
        part(move || {
            let items = session.reading().with(|reading| words::guesses(reading, &columns));
            Some(items.into_iter().map(|words| view! { <li>{words}</li> }).all())
        })
    };
    view! {
        <li>
            {heading}
            <ul class="guesses">{items}</ul>
            <p class="actions">{main_button(confirm, move || session.settle(&blocking, || session.confirm()))}</p>
            <p class="note">{words::WRONG_GUESS}</p>
        </li>
    }
    .into_any()
}

/// Who makes every bid, where no column says so.
fn everyone(session: Session, blocking: Blocking) -> AnyView {
    let heading = question_heading(&blocking, words::NO_APPLICANTS);
    let name = move |name: String| session.settle_in_place(&blocking, || session.choose_applicant(&name));
    view! {
        <li>
            {heading}
            <p>{words::HOW_TO_NAME_APPLICANTS}</p>
            <div class="control">
                <label for="everyone">{words::APPLICANT_FOR_EVERY_BID}</label>
                <input id="everyone" type="text" autocomplete="off" prop:value=changing(move || session.everyone())
                    on:change=entered(name) />
            </div>
        </li>
    }
    .into_any()
}
