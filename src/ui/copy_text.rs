//! A text to copy by one press, or by hand where the browser does not let a page do it.

use leptos::prelude::*;

use super::browser::{clipboard, load};
use super::button::{button, main_button};
use super::signals::held;
use super::words::copy_text as words;

/// A text to copy, with a button that says when it is on the clipboard.
#[component]
pub fn Copyable(
    id: &'static str,
    label: &'static str,
    copy_label: &'static str,
    #[prop(into)] text: Signal<String>,
    #[prop(into)] note: String,
    rows: &'static str,
    /// Whether copying it is what most people want to do next.
    #[prop(optional)]
    is_main: bool,
) -> impl IntoView {
    let done = RwSignal::new(String::new());
    let copy = move || {
        load::run(async move {
            let copied = clipboard::copy_field(id).await;
            let said = if copied { words::COPIED } else { words::SELECTED };
            done.set(said.to_owned());
        });
    };
    let note_id = format!("{id}-note");
    view! {
        <div class="way">
            <label for=id.to_owned()>{label}</label>
            <textarea id=id readonly rows=rows aria-describedby=note_id.clone() prop:value=text></textarea>
            {if is_main { main_button(copy_label, copy) } else { button(copy_label, copy) }}
            <p class="note" id=note_id>{note}</p>
            <p class="done" role="status">{held(done)}</p>
        </div>
    }
}
