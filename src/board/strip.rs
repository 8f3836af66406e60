//! The strip that stays in sight: the title of the round, its figures, and what can be done.

use leptos::prelude::*;

use super::editor::Editor;
use super::keeper::Keeper;
use super::key_figures::Figures;
use super::list_view::ListView;
use super::toolbar::Toolbar;
use super::wall::presenter::Presenter;
use tranche::ui::signals::flag;

/// The id of the title: where the keyboard goes on when what it was on is gone.
pub const TITLE: &str = "title";

/// A title with more characters would take more lines than the figures beside it.
const LONG: usize = 32;

/// All of it.
#[component]
pub fn Strip(keeper: Keeper, view: ListView, presenter: Presenter) -> impl IntoView {
    let editor = Editor::get();
    let fund = editor.fund();
    let is_long = fund.title.chars().count() > LONG;
    let looks = flag(move || editor.looks_at_shared());
    view! {
        <header class="strip" class:is-looking=looks>
            <h1 id=TITLE tabindex="-1" class:is-long=is_long title=is_long.then(|| fund.title.clone())>{fund.title.clone()}</h1>
            <Figures keeper />
            <Toolbar keeper view presenter />
        </header>
    }
}
