//! A native dialog: the browser keeps the keyboard inside, closes it on Escape and gives the keyboard back.

use leptos::html;
use leptos::prelude::*;

use super::button::button;
use super::live::part;

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
            let dialog = NodeRef::<html::Dialog>::new();
            dialog.on_load(|dialog| drop(dialog.show_modal()));
            let close = move || {
                if let Some(dialog) = dialog.get_untracked() {
                    dialog.close();
                }
            };
            view! {
                <dialog node_ref=dialog aria-labelledby=id on:close=move |_| open.set(false)>
                    <div class="dialog-head">
                        <h2 id=id>{title}</h2>
                        {button("Close", close)}
                    </div>
                    {children.with_value(|children| children())}
                </dialog>
            }
        })
    })
}
