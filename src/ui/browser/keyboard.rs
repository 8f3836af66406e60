//! Keys that do something wherever the keyboard is.

use leptos::prelude::window_event_listener_untyped;
use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlElement, KeyboardEvent};

/// A key pressed together with Ctrl or Cmd, outside of fields that have an undo of their own.
pub fn on_shortcut(pressed: impl Fn(&str, bool) -> bool + 'static) {
    let listener = window_event_listener_untyped("keydown", move |event: Event| {
        let Some(key) = event.dyn_ref::<KeyboardEvent>() else { return };
        let command = (key.ctrl_key() || key.meta_key()) && !key.alt_key();
        if command && !in_text_field(&event) && pressed(&key.key().to_ascii_lowercase(), key.shift_key()) {
            event.prevent_default();
        }
    });
    std::mem::forget(listener);
}

/// A key pressed by itself, outside of fields that take letters, of dialogs and of menus.
pub fn on_key(pressed: impl Fn(&str) -> bool + 'static) {
    let listener = window_event_listener_untyped("keydown", move |event: Event| {
        let Some(key) = event.dyn_ref::<KeyboardEvent>() else { return };
        let is_alone = !(key.ctrl_key() || key.meta_key() || key.alt_key() || key.is_composing());
        let takes_letters = "select, dialog *, [popover] *, [contenteditable]";
        if is_alone && !in_text_field(&event) && !is_in(&event, takes_letters) && pressed(&key.key()) {
            event.prevent_default();
        }
    });
    std::mem::forget(listener);
}

/// Calls back with the id of the element of a class in which the keyboard, or the pointer, now is.
pub fn on_entering(class: &'static str, entered: impl Fn(&str) + 'static) {
    let listener = window_event_listener_untyped("focusin", move |event: Event| {
        let target = event.target().and_then(|target| target.dyn_into::<HtmlElement>().ok());
        if let Some(element) = target.and_then(|target| target.closest(class).ok().flatten()) {
            entered(&element.id());
        }
    });
    std::mem::forget(listener);
}

/// Whether somebody gives up what is being typed; not where Escape only ends the composing of a letter.
#[must_use]
pub fn is_escape(event: &KeyboardEvent) -> bool {
    event.key() == "Escape" && !event.is_composing()
}

fn is_in(event: &Event, selector: &str) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<HtmlElement>().ok());
    target.is_some_and(|element| element.matches(selector).unwrap_or(false))
}

fn in_text_field(event: &Event) -> bool {
    is_in(event, "textarea:not([readonly]), input[type=text]:not([readonly]), input[type=search]")
}
