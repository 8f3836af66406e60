//! The table of all bids for the paper of a board, to be copied.

use leptos::prelude::*;
use tranche::ui::button::button;
use tranche::ui::notice_document::board_table;
use tranche::ui::signals::{held, part};
use tranche::ui::words::office::notice as words;

use super::document_view::blocks_view;
use super::notice_ways::{copy_rich, copy_text};
use super::open_notice::OpenNotice;

/// The id of its heading.
const BOARD_TABLE: &str = "board-table";

/// The table, and the ways to copy it.
#[component]
pub fn BoardTable(notice: OpenNotice) -> impl IntoView {
    let table = Memo::new(move |_| notice.with_facts(board_table));
    let done = RwSignal::new(String::new());
    let rich = move || table.with(|table| copy_rich(table, done));
    let markdown = move || copy_text(table.with(|table| table.as_markdown()), done);
    view! {
        <section class="board-table" aria-labelledby=BOARD_TABLE>
            <h2 id=BOARD_TABLE>{words::BOARD_TABLE}</h2>
            <p class="actions">
                {button(words::COPY_TABLE, rich)}
                {button(words::COPY_TABLE_MARKDOWN, markdown)}
            </p>
            <p class="done" role="status">{held(done)}</p>
            {part(move || Some(table.with(|table| blocks_view(&table.blocks))))}
        </section>
    }
}
