//! A native dialog: the browser keeps the keyboard inside, closes it on Escape and gives the keyboard back.

use leptos::prelude::*;

use super::browser::{document, load};
use super::button::button;
use super::signals::{happened, part};
use super::words::dialog::CLOSE;

/// A modal dialog with a heading and a Close button, built anew each time it opens.
#[component]
pub fn Dialog(
    /// Set to open it; unset when it is closed, however that happens.
    open: RwSignal<bool>,
    /// The id of its heading.
    id: &'static str,
    /// Its heading.
    title: &'static str,
    children: ChildrenFn,
) -> impl IntoView {
    let children = StoredValue::new(children);
    part(move || {
        open.get().then(|| {
            // Once it stands on the page.
            load::run(async move { document::show_dialog(id) });
            let close = move || document::close_dialog(id);
            view! {
                <dialog aria-labelledby=id on:close=happened(move |_| open.set(false))>
                    <div class="dialog-head">
                        <h2 id=id>{title}</h2>
                        {button(CLOSE, close)}
                    </div>
                    {children.with_value(|children| children())}
                </dialog>
            }
        })
    })
}
