//! What can be done with a table: it is copied as one, or printed.

use leptos::prelude::*;
use tranche::formats::clipboard_table;
use tranche::import::Grid;
use tranche::ui::browser::clipboard::{self, CopiedTable};
use tranche::ui::browser::{document, load};
use tranche::ui::button::button;
use tranche::ui::signals::held;
use tranche::ui::words::office::table_acts as words;

/// The buttons, and what came of copying. The table is made when somebody copies it.
pub fn table_acts(caption: &'static str, grid: impl Fn() -> Grid + 'static) -> AnyView {
    let done = RwSignal::new(String::new());
    let copy = move || {
        let grid = grid();
        let (html, plain) = (clipboard_table::html(caption, &grid), clipboard_table::plain(&grid));
        load::run(async move {
            let said = match clipboard::copy_table(&html, &plain).await {
                CopiedTable::Table => words::TABLE_COPIED,
                CopiedTable::Text => words::TEXT_COPIED,
                CopiedTable::Nothing => words::TABLE_NOT_COPIED,
            };
            done.set(said.to_owned());
        });
    };
    view! {
        <p class="actions">
            {button(words::COPY_TABLE, copy)}
            {button(words::PRINT, document::print)}
        </p>
        <p class="done" role="status">{held(done)}</p>
    }
    .into_any()
}
