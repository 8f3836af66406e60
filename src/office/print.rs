//! What fields hold, on paper: a printed field would be cut at its edge, so its text stands in its place.

use leptos::prelude::*;

/// The text of a field, for paper alone; on the screen and to screen readers the field itself says it.
pub fn on_paper(held: Signal<String>) -> AnyView {
    view! { <span class="on-paper">{held}</span> }.into_any()
}
