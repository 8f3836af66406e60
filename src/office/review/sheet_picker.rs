//! Which table of a workbook is looked through, where it has several.

use leptos::prelude::*;
use tranche::ui::signals::{All as _, entered, flag, part};

use super::session::{Session, Which};
use crate::print::on_paper;
use tranche::ui::words::office::review as words;

/// What stands for all sheets with the same columns, among the numbers of the others.
const TOGETHER: &str = "together";

/// The choice.
#[component]
pub fn SheetPicker() -> impl IntoView {
    let session = Session::get();
    let names: Vec<String> = session.table(|table| {
        let named = table.grids.iter().enumerate();
        named.map(|(at, grid)| words::table(at, &grid.name, grid.rows.len())).collect()
    });
    let together = session.sheets_alike();
    let now = {
        let names = names.clone();
        tranche::ui::signals::words(move || match session.which() {
            Which::One(at) => names.get(at).cloned().unwrap_or_default(),
            Which::Together => words::tables_together(together),
        })
    };
    let choose = move |chosen: String| {
        session.turn_to(if chosen == TOGETHER {
            Which::Together
        } else {
            Which::One(chosen.parse().unwrap_or_default())
        });
    };
    (names.len() > 1).then(|| {
        view! {
            <div class="control">
                <label for="sheet">{words::TABLE}</label>
                <select id="sheet" on:change=entered(choose)>
                    {(together > 1).then(|| view! {
                        <option value=TOGETHER prop:selected=flag(move || session.which() == Which::Together)>{words::tables_together(together)}</option>
                    })}
                    {names.into_iter().enumerate().map(|(at, name)| view! {
                        <option value=at.to_string() prop:selected=flag(move || session.which() == Which::One(at))>{name}</option>
                    }).all()}
                </select>
                {on_paper(now)}
                {part(move || (!session.is_chosen()).then(|| view! { <p class="note">{words::CHOOSE_TABLE}</p> }))}
            </div>
        }
        .into_any()
    })
}
