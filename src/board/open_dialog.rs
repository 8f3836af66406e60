//! Opening what someone shared: a link, a code, a whole e-mail, or a saved file.

use leptos::prelude::*;
use tranche::formats::scenario_file;
use tranche::{Shared, link};

use super::editor::Editor;
use tranche::ui::browser::{address_bar, load, paste_and_drop, save_file};
use tranche::ui::button::main_button;
use tranche::ui::dialog::Dialog;
use tranche::ui::signals::{entered, happened, held, spelt};
use tranche::ui::words::bad_link;
use tranche::ui::words::open_dialog as words;

/// The dialog to open what was shared. What is dropped on the board is opened at once; the dialog says so where it cannot be.
#[component]
pub fn OpenDialog(open: RwSignal<bool>) -> impl IntoView {
    let editor = Editor::get();
    let refused = RwSignal::new(None);
    let take = move |text: String| {
        refused.set(look_at(editor, &text).err().map(|why| (text, why)));
        open.set(refused.with(Option::is_some));
    };
    paste_and_drop::listen(
        "",
        |_| {},
        move |dropped| {
            let pending = save_file::dropped_text(dropped);
            load::run(async move { take(pending.await.unwrap_or_default()) });
        },
    );
    view! {
        <Dialog open id="open" title=words::OPEN_SHARED>
            <Pasted open refused />
        </Dialog>
    }
}

#[component]
fn Pasted(
    open: RwSignal<bool>,
    /// What was dropped and could not be opened, and why.
    refused: RwSignal<Option<(String, String)>>,
) -> impl IntoView {
    let editor = Editor::get();
    let (dropped, why) = refused.try_update(Option::take).flatten().unwrap_or_default();
    let text = RwSignal::new(dropped);
    let error = RwSignal::new(why);
    let look = move |text: &str| match look_at(editor, text) {
        Ok(()) => open.set(false),
        Err(why) => error.set(why),
    };
    let open_text = move || look(&text.get());
    let open_file = move |event: leptos::ev::Event| {
        load::run(async move {
            match save_file::chosen_text(&event).await {
                Some(text) => look(&text),
                None => error.set(words::NOT_TEXT.to_owned()),
            }
        });
    };
    view! {
        <p>{words::YOURS_STAY}</p>
        <div class="way">
            <label for="open-text">{words::PASTE}</label>
            <textarea id="open-text" rows="5" autofocus aria-describedby="open-error".to_owned()
                aria-invalid=spelt(move || error.with(|words| !words.is_empty())) prop:value=held(text)
                on:input=entered(move |pasted| text.set(pasted))></textarea>
            <p class="error" id="open-error" role="alert">{held(error)}</p>
            {main_button(words::OPEN, open_text)}
        </div>
        <div class="way">
            <label for="open-file">{words::FILE}</label>
            <input id="open-file" type="file" accept=".json,application/json,text/plain" on:change=happened(open_file) />
        </div>
    }
}

/// Opens whatever stands in a text, over the reader's own decisions; else says why not.
fn look_at(editor: Editor, text: &str) -> Result<(), String> {
    if text.to_ascii_uppercase().contains(link::FUND_MAGIC) {
        // It brings bids of its own: src/boot/start.js passes it on to the program that opens those.
        address_bar::set_hash(text);
        return Ok(());
    }
    let shared = read(editor, text)?;
    if shared.is_like(&editor.mine()) {
        return Err(words::SAME_AS_MINE.to_owned());
    }
    editor.look_at(shared);
    Ok(())
}

/// A saved file where the text is one, else whatever link or code stands in it.
fn read(editor: Editor, text: &str) -> Result<Shared, String> {
    let fund = editor.fund();
    if text.trim_start_matches(['\u{feff}', ' ', '\n', '\r', '\t']).starts_with('{') {
        scenario_file::read(&fund, text).map(Shared::from).map_err(|why| words::bad_file(&fund, &why))
    } else {
        link::read(&fund, text).map(Shared::from).map_err(|why| bad_link(&fund, &why))
    }
}
