//! What the window has room for, as style sheets ask for it.

use leptos::prelude::*;
use wasm_bindgen::JsCast as _;
use wasm_bindgen::prelude::Closure;
use web_sys::{EventTarget, MediaQueryList};

/// Whether a media query holds, now and whenever that changes; it does not where the browser cannot tell.
pub fn follow(query: &str) -> RwSignal<bool> {
    let list = window().match_media(query).ok().flatten();
    let holds = RwSignal::new(list.as_ref().is_some_and(MediaQueryList::matches));
    if let Some(list) = list {
        let watched = list.clone();
        let changed = Closure::<dyn FnMut()>::new(move || holds.set(watched.matches()));
        let target: &EventTarget = list.as_ref();
        let _ = target.add_event_listener_with_callback("change", changed.as_ref().unchecked_ref());
        changed.forget();
    }
    holds
}
