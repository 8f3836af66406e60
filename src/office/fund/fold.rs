//! Parts of the screen that may be long: each opens when somebody wants it, and is made then.

use leptos::prelude::*;
use tranche::ui::browser::details;
use tranche::ui::signals::{happened, part};

/// A part under its heading.
#[component]
pub fn Folded(
    /// The id of its heading.
    id: &'static str,
    /// Its heading.
    heading: Signal<String>,
    children: ChildrenFn,
) -> impl IntoView {
    let summary = view! { <summary><h2 id=id tabindex="-1">{heading}</h2></summary> };
    let inside = move || view! { <div>{children()}</div> }.into_any();
    view! {
        <section class="edit-part" aria-labelledby=id>
            {foldable(format!("{id}-folded"), "folded", summary.into_any(), inside)}
        </section>
    }
}

/// A part that opens. What is inside is made when it is first opened, and stays.
pub fn foldable(
    id: String,
    class: &'static str,
    summary: AnyView,
    inside: impl Fn() -> AnyView + Send + 'static,
) -> AnyView {
    build(id, class, summary, Box::new(inside))
}

fn build(
    id: String,
    class: &'static str,
    summary: AnyView,
    inside: Box<dyn Fn() -> AnyView + Send>,
) -> AnyView {
    let opened = RwSignal::new(false);
    let of = id.clone();
    let toggled = move |_| {
        if !opened.get() && details::is_open(&of) {
            opened.set(true);
        }
    };
    view! {
        <details class=class id=id on:toggle=happened(toggled)>
            {summary}
            {part(move || opened.get().then(&inside))}
        </details>
    }
    .into_any()
}
