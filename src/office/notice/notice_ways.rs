//! The ways that the notice leaves the page: printed, as a file of Word, copied.

use leptos::prelude::*;
use tranche::text_document::TextDocument;
use tranche::ui::browser::clipboard::{self, CopiedTable};
use tranche::ui::browser::{document, load};
use tranche::ui::button::{button, main_button};
use tranche::ui::signals::{All as _, held, part};
use tranche::ui::words::office::notice as words;

use super::open_notice::OpenNotice;
use crate::send::write;

/// All of them.
#[component]
pub fn NoticeWays(notice: OpenNotice) -> impl IntoView {
    let (done, refused) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let save = move || {
        let round = notice.keeper.round;
        let code = round.scenarios.with(|all| all.of_number(notice.number)?.code());
        let name = words::file_name(&round.fund(), (notice.number, &notice.title()), code);
        write(refused, "docx", name, notice.document().handed_over());
    };
    let to_note = move || {
        let said = notice.to_note().into_iter().filter(|said| !said.is_empty());
        Some(said.map(|said| view! { <p class="note">{said}</p> }).all())
    };
    view! {
        <div class="notice-ways" role="group" aria-label=words::WAYS_OUT>
            {part(to_note)}
            <p class="actions">
                {main_button(words::PRINT, document::print)}
                {button(words::SAVE_DOCX, save)}
                {button(words::COPY_RICH, move || copy_rich(&notice.document(), done))}
                {button(words::COPY_MARKDOWN, move || copy_text(notice.document().as_markdown(), done))}
            </p>
            <p class="done" role="status">{held(done)}</p>
            <p class="error refused" role="alert">{held(refused)}</p>
        </div>
    }
}

/// Copies a document with its tables, and says what of it is on the clipboard.
pub fn copy_rich(document: &TextDocument, done: RwSignal<String>) {
    let (html, plain) = (document.as_html(), document.as_text());
    load::run(async move {
        let said = match clipboard::copy_table(&html, &plain).await {
            CopiedTable::Table => words::COPIED,
            CopiedTable::Text => words::COPIED_AS_TEXT,
            CopiedTable::Nothing => words::NOT_COPIED,
        };
        done.set(said.to_owned());
    });
}

/// Copies a text, and says whether it is on the clipboard.
pub fn copy_text(text: String, done: RwSignal<String>) {
    load::run(async move {
        let copied = clipboard::copy(&text).await;
        let said = if copied { words::COPIED_AS_TEXT } else { words::NOT_COPIED };
        done.set(said.to_owned());
    });
}
