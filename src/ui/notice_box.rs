//! One notice above the figures.

use leptos::prelude::*;

/// One notice: what is the matter, and the ways out.
pub fn notice(words: String, ways: Vec<AnyView>) -> AnyView {
    view! {
        <div class="notice" role="alert">
            <p>{words}</p>
            {ways}
        </div>
    }
    .into_any()
}
