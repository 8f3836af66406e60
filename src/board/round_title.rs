//! The title of the round, with what can be done beside it.

use leptos::prelude::*;

use super::editor::Editor;
use super::toolbar::Toolbar;
use tranche::ui::words::round as words;

/// The id of the title: where the keyboard goes on when what it was on is gone.
pub const TITLE: &str = "title";

/// The title, the paper that the bids are from, and the toolbar.
#[component]
pub fn Title() -> impl IntoView {
    let fund = Editor::get().fund();
    let paper = fund.paper.as_ref().map(words::paper);
    view! {
        <header class="title">
            <div>
                <h1 id=TITLE tabindex="-1">{fund.title.clone()}</h1>
                <p>{paper}</p>
            </div>
            <Toolbar />
        </header>
    }
}
