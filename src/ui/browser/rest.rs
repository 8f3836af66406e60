//! The rest of the program, which comes after the page can be used (`src/boot/rest.js`).

use leptos::prelude::{ArcRwSignal, Get, Set, document, window_event_listener_untyped};

/// Whether it is there. Whoever asks is told when it is.
pub fn is_there() -> bool {
    thread_local! {
        static IS_THERE: ArcRwSignal<bool> = look();
    }
    IS_THERE.with(Get::get)
}

fn look() -> ArcRwSignal<bool> {
    let root = document().document_element();
    let is_there = ArcRwSignal::new(root.is_some_and(|root| root.has_attribute("data-rest")));
    let comes = is_there.clone();
    std::mem::forget(window_event_listener_untyped("tranche-rest", move |_| comes.set(true)));
    is_there
}
