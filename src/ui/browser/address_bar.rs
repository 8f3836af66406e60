//! The address bar: what it holds, and where links to this page begin.

use leptos::prelude::{document, window, window_event_listener_untyped};
use wasm_bindgen::{JsCast, JsValue};

use super::object::{JsError, call, global, part};
use super::storage;
use crate::link;

/// The whole address as it stands.
pub fn current() -> String {
    window().location().href().unwrap_or_default()
}

/// The folder the page is served from: names the place where its work is kept.
pub fn folder() -> String {
    let path = window().location().pathname().unwrap_or_default();
    path.rsplit_once('/').map_or(path.clone(), |(folder, _)| format!("{folder}/"))
}

/// What every link to this page begins with; a code is added to it.
///
/// The empty query is there for mail gateways that turn `#` into `%23` or drop it: the address then still leads to
/// this page, with the code in its query.
pub fn link_base() -> String {
    let query = own_query();
    if query.is_empty() { bare_base() } else { format!("{}{query}#", place()) }
}

/// The same for a link that says everything itself, whatever this page was asked for.
pub fn bare_base() -> String {
    format!("{}?#", place())
}

/// What a link to this page begins with that asks for this, such as `?result=K7QX2M4D`.
pub fn base_of(query: &str) -> String {
    format!("{}{query}#", place())
}

/// The address of this page without query and code.
fn place() -> String {
    let location = window().location();
    let part = |value: Result<String, _>| value.unwrap_or_default();
    format!("{}//{}{}", part(location.protocol()), part(location.host()), part(location.pathname()))
}

/// Takes a shared code out of the address, so that a reload shows the reader's own work again.
pub fn forget_code() {
    let path = window().location().pathname().unwrap_or_default();
    if let Ok(history) = window().history() {
        // Refused on some file:// pages; the code then stays, which does no harm.
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&(path + &own_query())));
    }
}

/// What the address asks for under this key, such as the name of a round under “own”. The script that starts the page has read
/// it (`src/boot/address.js`).
pub fn asked(key: &str) -> Option<String> {
    document().document_element()?.get_attribute(&format!("data-{key}"))
}

/// Whether the page was led here with this word in the query behind another one, as in `?do=home&deleted`. It is there once.
pub fn take_word(word: &str) -> bool {
    let query = own_query();
    let rest = query.strip_suffix(word).and_then(|rest| rest.strip_suffix('&'));
    if let (Some(rest), Ok(history)) = (rest, window().history()) {
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(rest));
    }
    rest.is_some()
}

/// Puts a text after the `#` of the address.
pub fn set_hash(text: &str) {
    let _ = window().location().set_hash(text);
}

/// Goes to another query of this page, such as `?do=home`. A shared code in the address stays: it may be about what is there.
pub fn search_for(query: &str) {
    let _ = window().location().set_search(query);
}

/// Goes to another address of this same page, such as `?do=home`. Whoever is led there begins at its heading.
pub fn go(query: &str) {
    storage::leave_mark();
    let _ = window().location().set_href(query);
}

/// Opens another address of this same page in a window of its own, which cannot reach this one.
pub fn open_window(query: &str) {
    let _ = window().open_with_url_and_target_and_features(query, "_blank", "noopener");
}

/// What follows the `#`, with it; empty where nothing does.
pub fn hash() -> String {
    window().location().hash().unwrap_or_default()
}

/// Loads the page anew.
pub fn reload() {
    let _ = window().location().reload();
}

/// Calls back whenever a link is opened in this same tab.
pub fn on_change(changed: impl Fn() + 'static) {
    std::mem::forget(window_event_listener_untyped("hashchange", move |_| changed()));
}

/// Makes going on to another screen a step that the browser's own “back” goes back. A mark says which screen it is, where
/// that can be shown again after the page was loaded anew.
pub fn step_on(mark: Option<&str>) {
    if let Ok(history) = window().history() {
        // Refused on some file:// pages; “back” then leaves the page, as it does without steps.
        let _ = history.push_state(&mark.map_or(JsValue::TRUE, JsValue::from), "");
    }
}

/// Gives the step that was gone another mark.
pub fn mark_step(mark: Option<&str>) {
    if let Ok(history) = window().history() {
        let _ = history.replace_state(&mark.map_or(JsValue::TRUE, JsValue::from), "");
    }
}

/// Gives it another mark, if it has this one.
pub fn change_mark(from: &str, to: &str) {
    if step_mark().as_deref() == Some(from) {
        mark_step(Some(to));
    }
}

/// The mark of the step that was gone.
pub fn step_mark() -> Option<String> {
    window().history().and_then(|history| history.state()).ok()?.as_string()
}

/// Goes back a step.
pub fn step_back() {
    let _ = window().history().and_then(|history| history.back());
}

/// Begins to count steps; whether the page is one on already, because it was reloaded there or “back” led there from another
/// page. Whoever asks for its address anew begins at the beginning, and so does a step that has no mark.
#[must_use]
pub fn begin_steps() -> bool {
    let is_on = step_mark().is_some() && !is_asked_for_anew().unwrap_or_default();
    if let (Ok(history), false) = (window().history(), is_on) {
        let _ = history.replace_state(&JsValue::NULL, "");
    }
    is_on
}

/// Whether the page was loaded because somebody asked for its address. Some browsers leave it the mark of a step even so.
fn is_asked_for_anew() -> Result<bool, JsError> {
    let loads = call(&global("performance")?, "getEntriesByType", &["navigation".into()])?;
    Ok(part(&part(&loads, "0")?, "type")?.as_string().as_deref() == Some("navigate"))
}

/// Calls back whenever a step was gone: whether the page is now one step on, or where it began.
pub fn on_step(gone: impl Fn(bool) + 'static) {
    std::mem::forget(window_event_listener_untyped("popstate", move |event| {
        let state = event.dyn_ref::<web_sys::PopStateEvent>().map(web_sys::PopStateEvent::state);
        gone(state.is_some_and(|state| state.is_truthy()));
    }));
}

/// The query, where it is the page's own and not a code that a gateway moved there.
fn own_query() -> String {
    let query = window().location().search().unwrap_or_default();
    if link::has_word(&query, "TRANCHE") { String::new() } else { query }
}
