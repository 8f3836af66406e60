//! Opening what someone shared: a link, a code, a whole e-mail, or a saved file.

use leptos::prelude::*;
use tranche::formats::{round_file, scenario_file};
use tranche::{Shared, link};

use super::editor::Editor;
use tranche::ui::addresses;
use tranche::ui::browser::dropped_file::DroppedFile;
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
    let take = move |file: DroppedFile| {
        refused.set(look_at_file(editor, &file).err().map(|why| (field_text(&file), why)));
        open.set(refused.with(Option::is_some));
    };
    paste_and_drop::listen(
        "",
        |_| {},
        move |dropped| {
            let pending = save_file::dropped_file(dropped);
            load::run(async move {
                if let Some(file) = pending.await {
                    take(file);
                }
            });
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
    let tell = move |looked: Result<(), String>| match looked {
        Ok(()) => open.set(false),
        Err(why) => error.set(why),
    };
    let open_text = move || tell(look_at(editor, &text.get()));
    let open_file = move |event: leptos::ev::Event| {
        load::run(async move {
            match save_file::chosen_file(&event).await {
                Some(file) => tell(look_at_file(editor, &file)),
                None => error.set(words::UNREADABLE.to_owned()),
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
            <input id="open-file" type="file" on:change=happened(open_file) />
        </div>
    }
}

/// What of it stands in the field: what was dropped as text.
fn field_text(file: &DroppedFile) -> String {
    if file.name.is_empty() { String::from_utf8_lossy(&file.bytes).into_owned() } else { String::new() }
}

/// Opens a file that has decisions on these bids; one that has bids is passed on to where those are brought.
fn look_at_file(editor: Editor, file: &DroppedFile) -> Result<(), String> {
    let text = String::from_utf8_lossy(&file.bytes);
    // The format stands first, whatever words follow it.
    let at = |family| text.find(family).unwrap_or(usize::MAX);
    let is_scenario = at(scenario_file::FAMILY) < at(round_file::FAMILY);
    if !file.may_have_bids() || is_scenario || has_link(&text) {
        return look_at(editor, &text);
    }
    if !file.leave() {
        return Err(words::TOO_LARGE.to_owned());
    }
    address_bar::go(addresses::HOME);
    Ok(())
}

/// Whether a file is a message with a link in it: no table is read for the sake of a link.
fn has_link(text: &str) -> bool {
    link::codes_with_bids(text).is_some() || link::wants(text).is_some()
}

/// Opens whatever stands in a text, over the reader's own decisions; else says why not.
fn look_at(editor: Editor, text: &str) -> Result<(), String> {
    if let Some(codes) = link::codes_with_bids(text) {
        // It brings bids of its own: src/boot/start.js passes it on to the program that opens those.
        address_bar::set_hash(&codes);
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
