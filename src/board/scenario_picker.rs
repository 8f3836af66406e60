//! Which scenario of the round is on the table, and the way to another.

use leptos::prelude::*;

use super::editor::Editor;
use super::keeper::Keeper;
use tranche::ui::choice::select;
use tranche::ui::signals::{part, words as changing};
use tranche::ui::words::scenario_picker as words;

/// A list to choose from, where there are several, or where the only one has a title.
#[inline(never)]
pub fn scenario_picker(keeper: Keeper) -> AnyView {
    let any = Memo::new(move |_| {
        keeper.names.with(|all| all.len() > 1 || all.iter().any(|one| !one.title.is_empty()))
    });
    part(move || any.get().then(|| picker(keeper))).into_any()
}

fn picker(keeper: Keeper) -> AnyView {
    let editor = Editor::get();
    let among = Memo::new(move |_| {
        keeper.choices().into_iter().map(|(number, title)| (number.to_string(), title)).collect()
    });
    let now = changing(move || keeper.number().to_string());
    let choose = move |number: String| {
        if let Ok(number) = number.parse() {
            keeper.switch(editor, number);
        }
    };
    view! { <div class="scenario-picker">{select("scenario".to_owned(), words::SCENARIO, among, now, choose)}</div> }.into_any()
}
