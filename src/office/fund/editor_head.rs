//! The head of the editor: what is saved, what can be undone, and the way to the board.

use std::time::Duration;

use leptos::prelude::*;
use tranche::ui::addresses;
use tranche::ui::browser::field_entries::{self, WrongEntry};
use tranche::ui::browser::{address_bar, document};
use tranche::ui::button::{button, main_button};
use tranche::ui::signals::{All as _, part, pressed, spelt, words as changing};
use tranche::ui::words::office::fund as words;
use tranche::ui::words::office::fund::keeper;

use super::fund_editor::FundEditor;
use super::fund_keeper::SaveState;
use crate::screen::HEADING;

/// The heading, what is saved, and what can be done with the whole.
#[component]
pub fn Head() -> impl IntoView {
    let editor = FundEditor::get();
    let title = changing(move || editor.fund(|fund| fund.title.clone()));
    let saved = changing(move || saved(&editor.keeper.state.get()));
    let wrong = RwSignal::new(Vec::new());
    // What was put right since goes from the list.
    field_entries::on_left(move || {
        if wrong.try_with(|wrong: &Vec<WrongEntry>| !wrong.is_empty()) == Some(true) {
            wrong.set(field_entries::wrong());
        }
    });
    view! {
        <header class="edit-head">
            <div>
                <h1 id=HEADING tabindex="-1">{words::HEADING}</h1>
                <p><strong>{title}</strong> " " <span class="note">{saved}</span></p>
            </div>
            <div class="toolbar" role="group" aria-label=words::CHANGES>
                <button type="button" aria-disabled=spelt(move || !editor.can_undo())
                    on:click=pressed(move || editor.undo())>{words::UNDO}</button>
                <button type="button" aria-disabled=spelt(move || !editor.can_redo())
                    on:click=pressed(move || editor.redo())>{words::REDO}</button>
                {main_button(words::DONE, move || leave(editor, wrong))}
            </div>
        </header>
        {part(move || wrong.with(|wrong| (!wrong.is_empty()).then(|| summary(wrong))))}
    }
}

/// How the last change is saved.
fn saved(state: &SaveState) -> String {
    match state {
        SaveState::Kept => keeper::SAVES_AT_ONCE.to_owned(),
        SaveState::Saving => keeper::SAVING.to_owned(),
        SaveState::At(time) => keeper::save_time(time),
        SaveState::NotKept | SaveState::Elsewhere | SaveState::Gone => {
            keeper::LAST_CHANGE_NOT_SAVED.to_owned()
        }
    }
}

/// Goes on to the board once all is saved.
fn leave(editor: FundEditor, wrong: RwSignal<Vec<WrongEntry>>) {
    // What was typed and cannot be used would be lost without a word.
    let entries = field_entries::wrong();
    if entries.is_empty() {
        let address = addresses::round(&editor.keeper.name());
        return editor.keeper.then(move || address_bar::go(&address));
    }
    wrong.set(entries);
    set_timeout(|| document::focus(WRONG), Duration::ZERO);
}

/// Where entries that cannot be used are listed.
const WRONG: &str = "wrong-entries";

/// What was typed and cannot be used, each with the way to its field.
fn summary(wrong: &[WrongEntry]) -> AnyView {
    let entries = wrong.iter().cloned().map(|WrongEntry { id, label, why }| {
        view! { <li>{button(&label, move || field_entries::go_to(&id))} " " {why}</li> }
    });
    view! {
        <section class="notice wrong-entries" id=WRONG tabindex="-1" role="alert" aria-label=words::WRONG_ENTRIES>
            <h2>{words::WRONG_ENTRIES}</h2>
            <ul>{entries.all()}</ul>
            <p>{words::HOW_TO_RIGHT_THEM}</p>
        </section>
    }
    .into_any()
}
