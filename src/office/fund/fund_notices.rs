//! What has to be said while a fund is changed: that a change is not saved, or that another tab has saved something else.

use leptos::prelude::*;
use tranche::ui::browser::{document, load, save_file};
use tranche::ui::button::button;
use tranche::ui::signals::{held, part};
use tranche::ui::words::office::{fund::keeper as words, scenarios};

use super::fund_editor::FundEditor;
use super::fund_keeper::{self, SaveState};
use crate::screen::HEADING;

/// Notices, where there are any.
#[component]
pub fn Notices() -> impl IntoView {
    let editor = FundEditor::get();
    let state = Memo::new(move |_| match editor.keeper.state.get() {
        // The time of day does not matter here.
        SaveState::At(_) | SaveState::Saving => SaveState::Kept,
        state => state,
    });
    let notices = part(move || match state.get() {
        SaveState::Kept | SaveState::Saving | SaveState::At(_) => None,
        SaveState::NotKept => Some(notice(editor, words::NOT_SAVED)),
        SaveState::Elsewhere => Some(other_tab(editor)),
        SaveState::Gone => Some(notice(editor, words::GONE)),
    });
    let finals = editor.keeper.finals;
    view! {
        {part(move || finals.with(|all| (!all.is_empty()).then(|| of_finals(all))))}
        {notices}
    }
}

/// That some scenarios are final, and are not carried over to the changed bids.
fn of_finals(titles: &[String]) -> AnyView {
    view! { <p class="note">{scenarios::stay_out(titles)}</p> }.into_any()
}

/// What is wrong, and the bids as a file.
fn notice(editor: FundEditor, why: &'static str) -> AnyView {
    view! {
        <div class="notice" role="alert">
            <p>{why}</p>
            <p class="actions">{button(words::SAVE_FILE, move || save(editor))}</p>
        </div>
    }
    .into_any()
}

fn save(editor: FundEditor) {
    let fund = editor.fund_now();
    if let Ok(text) = serde_json::to_string_pretty(&**fund) {
        save_file::save(&format!("{}.json", editor.keeper.name()), &text);
    }
}

fn other_tab(editor: FundEditor) -> AnyView {
    let wrong = RwSignal::new(String::new());
    let load = move || {
        load::run(async move {
            match fund_keeper::open(&editor.keeper.name()).await {
                Ok(opened) => {
                    editor.turn_to(opened);
                    editor.announce(words::LOAD_DONE.to_owned());
                    document::focus(HEADING);
                }
                Err(_) => wrong.set(words::NOT_LOADED.to_owned()),
            }
        });
    };
    view! {
        <div class="notice" role="alert">
            <p>{words::OTHER_TAB}</p>
            <p class="actions">
                {button(words::LOAD, load)}
                {button(words::SAVE_MINE, move || save(editor))}
            </p>
            <p class="error">{held(wrong)}</p>
        </div>
    }
    .into_any()
}
