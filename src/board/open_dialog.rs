//! Opening what someone shared: a link, a code, a whole e-mail, or a saved file.

use leptos::prelude::*;
use tranche::formats::scenario_file;
use tranche::{Shared, link};

use super::editor::Editor;
use tranche::ui::browser::{address_bar, load, save_file};
use tranche::ui::button::main_button;
use tranche::ui::dialog::Dialog;
use tranche::ui::signals::{entered, happened, held, spelt};
use tranche::ui::words::bad_link;
use tranche::ui::words::open_dialog as words;

/// The dialog to open what was shared.
#[component]
pub fn OpenDialog(open: RwSignal<bool>) -> impl IntoView {
    view! {
        <Dialog open id="open" title=words::OPEN_SHARED>
            <Pasted open />
        </Dialog>
    }
}

#[component]
fn Pasted(open: RwSignal<bool>) -> impl IntoView {
    let editor = Editor::get();
    let text = RwSignal::new(String::new());
    let error = RwSignal::new(String::new());
    let look = move |read: Result<Shared, String>| match read {
        Ok(shared) if shared.is_like(&editor.mine()) => error.set(words::SAME_AS_MINE.to_owned()),
        Ok(shared) => {
            open.set(false);
            editor.look_at(shared);
        }
        Err(why) => error.set(why),
    };
    let open_text = move || {
        let text = text.get();
        if text.to_ascii_uppercase().contains(link::FUND_MAGIC) {
            // It brings bids of its own: src/boot/start.js passes it on to the program that opens those.
            address_bar::set_hash(&text);
        } else {
            look(read(editor, &text));
        }
    };
    let open_file = move |event: leptos::ev::Event| {
        load::run(async move {
            let chosen = save_file::chosen_text(&event).await;
            look(chosen.ok_or(words::NOT_TEXT.to_owned()).and_then(|text| read(editor, &text)));
        });
    };
    view! {
        <p>{words::YOURS_STAY}</p>
        <div class="way">
            <label for="open-text">{words::PASTE}</label>
            <textarea id="open-text" rows="5" autofocus aria-describedby="open-error".to_owned()
                aria-invalid=spelt(move || error.with(|words| !words.is_empty()))
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

/// A saved file where the text is one, else whatever link or code stands in it.
fn read(editor: Editor, text: &str) -> Result<Shared, String> {
    let fund = editor.fund();
    if text.trim_start_matches(['\u{feff}', ' ', '\n', '\r', '\t']).starts_with('{') {
        scenario_file::read(&fund, text).map(Shared::from).map_err(|why| words::bad_file(&fund, &why))
    } else {
        link::read(&fund, text).map(Shared::from).map_err(|why| bad_link(&fund, &why))
    }
}
