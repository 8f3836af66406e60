//! Room for a table that may be wider than a narrow screen: it scrolls by itself, also with the keyboard.

use leptos::prelude::*;

/// The table inside, under the name it has.
#[component]
pub fn Wide(label: String, children: Children) -> impl IntoView {
    view! {
        <div class="wide" role="region" tabindex="0" aria-label=label>{children()}</div>
    }
}
