//! What was taken from the table, in a sentence or two: always there, also where nothing is asked.

use leptos::prelude::*;
use tranche::import::Summary;
use tranche::ui::signals::part;

use super::session::Session;
use tranche::ui::words::office::review::summary as words;

/// The sentences.
#[component]
pub fn SummaryLine() -> impl IntoView {
    let session = Session::get();
    let summary: Memo<Summary> = Memo::new(move |_| session.summary());
    let left = Memo::new(move |_| session.left_tables());
    let sentences = move || {
        let name = |row| session.row_number(row);
        let mut sentences = summary
            .with(|summary| session.reading().with(|reading| words::sentences(summary, reading, &name)));
        sentences.extend(words::left_tables(&left.get()));
        sentences
    };
    part(move || {
        let sentences = sentences();
        (!sentences.is_empty()).then(|| {
            view! { <section class="taken" aria-label=words::HOW_IT_WAS_READ><p>{sentences.join(" ")}</p></section> }
        })
    })
}
