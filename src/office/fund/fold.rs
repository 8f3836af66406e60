//! A part of the screen that may be long: it opens when somebody wants it, and is made then.

use leptos::prelude::*;
use tranche::ui::browser::details;
use tranche::ui::signals::part;

/// A part under its heading.
#[component]
pub fn Folded(
    /// The id of its heading.
    id: &'static str,
    /// Its heading.
    heading: Signal<String>,
    children: ChildrenFn,
) -> impl IntoView {
    let opened = RwSignal::new(false);
    let children = StoredValue::new(children);
    let folded = format!("{id}-folded");
    let toggled = {
        let id = folded.clone();
        move |_| {
            if details::is_open(&id) {
                opened.set(true);
            }
        }
    };
    let inside = part(move || opened.get().then(|| children.with_value(|children| children())));
    view! {
        <section class="edit-part" aria-labelledby=id>
            <details class="folded" id=folded on:toggle=toggled>
                <summary><h2 id=id tabindex="-1">{heading}</h2></summary>
                <div>{inside}</div>
            </details>
        </section>
    }
}
