//! One cell of the list: text, or a field where it can be put right.

use leptos::prelude::*;
use tranche::import::Kind;
use tranche::ui::signals::{entered, flag, part, words as changing};

use super::column_titles::Names;
use super::list_item::Field;
use crate::print::on_paper;
use crate::review::session::Session;
use tranche::ui::words::office::review::rows as words;

/// A longer text has a field of several lines.
const ONE_LINE: usize = 24;

/// The cell, under the name of its column where a narrow screen shows no head.
pub fn cell(
    session: Session,
    row: usize,
    column: usize,
    field: Field,
    title: &str,
    names: Memo<Names>,
) -> AnyView {
    let text = changing(move || session.text(row, column));
    let corrected = flag(move || session.is_corrected(row, column));
    let name = changing(move || names.with(|names| names.of(row, column)));
    let is_empty = flag(move || text.with(|text| text.trim().is_empty()));
    let inside = match field {
        Field::Amount if !at_first(text).trim().is_empty() => {
            let size = at_first(text).chars().count().max(8).to_string();
            editor(session, row, column, text, words::amount_label(title), Some(size))
        }
        Field::Title => of_bid(session, row, column, text, words::title_label(title)),
        _ => view! { {text} }.into_any(),
    };
    view! {
        <td role="cell" data-label=name class:is-corrected=corrected class:is-empty=is_empty>{inside}</td>
    }
    .into_any()
}

/// The text as it is when a field is built. The field is not built anew when it changes: it would go away under the hands of
/// whoever types in it.
fn at_first(text: Signal<String>) -> String {
    text.get_untracked()
}

/// The title of a bid can be put right; where the row is none, the text is no title.
fn of_bid(session: Session, row: usize, column: usize, text: Signal<String>, label: String) -> AnyView {
    let is_bid = Memo::new(move |_| {
        session
            .reading()
            .with(|reading| matches!(reading.rows.get(row).map(|row| &row.kind), Some(Kind::Bid(_))))
    });
    view! {
        {part(move || Some(if is_bid.get() {
            editor(session, row, column, text, label.clone(), None)
        } else {
            view! { {text} }.into_any()
        }))}
    }
    .into_any()
}

/// A field of as many lines as the text needs.
fn editor(
    session: Session,
    row: usize,
    column: usize,
    text: Signal<String>,
    label: String,
    size: Option<String>,
) -> AnyView {
    let correct = entered(move |text| session.correct(row, column, text));
    let now = at_first(text);
    let lines = now.chars().count().div_ceil(ONE_LINE).max(now.lines().count());
    let field = if lines > 1 {
        let rows = lines.min(8).to_string();
        view! { <textarea aria-label=label rows=rows prop:value=text on:change=correct></textarea> }
            .into_any()
    } else {
        view! {
            // Where WebKit holds on to a page that is left, it gives such a field the value it began with.
            <input type="text" autocomplete="off" aria-label=label size=size value=text prop:value=text
                on:change=correct />
        }
        .into_any()
    };
    view! { {field}{on_paper(text)} }.into_any()
}
