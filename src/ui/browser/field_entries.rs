//! What was typed into fields: what cannot be used, and what is not taken yet because the field was not left.

use std::cell::Cell;
use std::time::Duration;

use leptos::prelude::{document, set_timeout, window_event_listener_untyped};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement};

use super::document;

/// An entry that cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WrongEntry {
    /// The id of its field.
    pub id: String,
    /// What the field is called.
    pub label: String,
    /// Why it cannot be used.
    pub why: String,
}

const WRONG: &str = "[aria-invalid=true]";
/// Fields whose text is taken when they are left; what is typed into a dialog or a search is part of nothing.
const TAKEN_WHEN_LEFT: &str = "input[type=text]:not(dialog *), textarea:not([readonly]):not(dialog *)";

thread_local! {
    static IS_TYPED: Cell<bool> = const { Cell::new(false) };
}

/// Every entry that cannot be used, in the order of the page.
pub fn wrong() -> Vec<WrongEntry> {
    let Ok(fields) = document().query_selector_all(WRONG) else { return Vec::new() };
    let fields = (0..fields.length()).filter_map(|at| fields.item(at)?.dyn_into::<Element>().ok());
    fields.map(|field| of(&field)).collect()
}

/// Leads the keyboard to a field, and opens what it is folded into.
pub fn go_to(id: &str) {
    let mut inside = document().get_element_by_id(id);
    while let Some(folded) = inside.and_then(|element| element.parent_element()) {
        if folded.tag_name() == "DETAILS" {
            let _ = folded.set_attribute("open", "");
        }
        inside = Some(folded);
    }
    document::focus(id);
}

/// Has the browser ask before the page is left while something is typed that is not taken yet, or cannot be used.
pub fn hold_back() {
    let on = |name: &'static str, is_typed: bool| {
        std::mem::forget(window_event_listener_untyped(name, move |event: Event| {
            if is_taken_when_left(&event) {
                IS_TYPED.set(is_typed);
            }
        }));
    };
    on("input", true);
    on("change", false);
    // What is left as it was is no change.
    on("focusout", false);
    document::hold_back(|| IS_TYPED.get() || document().query_selector(WRONG).ok().flatten().is_some());
}

/// Calls back after a field was left with something else in it, once that is dealt with.
pub fn on_left(left: impl Fn() + Clone + 'static) {
    std::mem::forget(window_event_listener_untyped("change", move |_| {
        set_timeout(left.clone(), Duration::ZERO);
    }));
}

fn is_taken_when_left(event: &Event) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<HtmlElement>().ok());
    target.is_some_and(|field| field.matches(TAKEN_WHEN_LEFT).unwrap_or(false))
}

fn of(field: &Element) -> WrongEntry {
    let id = field.id();
    let text = |selector: String| {
        let found = document().query_selector(&selector).ok().flatten();
        found.and_then(|element| element.text_content()).unwrap_or_default()
    };
    // The first place that describes a field says what is wrong with it.
    let by = field.get_attribute("aria-describedby").unwrap_or_default();
    let why = by.split(' ').map(|one| text(format!("[id='{one}'].error"))).find(|why| !why.is_empty());
    WrongEntry { label: text(format!("label[for='{id}']")), why: why.unwrap_or_default(), id }
}
