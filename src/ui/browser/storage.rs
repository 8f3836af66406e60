//! What the browser keeps between visits.

use gloo_storage::{LocalStorage, Storage as _};
use leptos::prelude::{window, window_event_listener_untyped};
use wasm_bindgen::JsCast;
use web_sys::StorageEvent;

use crate::store::key::LED;

/// Whether this tab remembers something, also after a reload.
#[must_use]
pub fn remembers(key: &str) -> bool {
    let session = window().session_storage().ok().flatten();
    session.is_some_and(|session| matches!(session.get_item(key), Ok(Some(_))))
}

/// Has this tab remember something, or forget it.
pub fn remember(key: &str, is_so: bool) {
    let Ok(Some(session)) = window().session_storage() else { return };
    let _ = if is_so { session.set_item(key, "1") } else { session.remove_item(key) };
}

/// A text that this tab remembers, also after a reload.
#[must_use]
pub fn remembered(key: &str) -> Option<String> {
    window().session_storage().ok()??.get_item(key).ok()?
}

/// Has this tab remember a text.
pub fn remember_text(key: &str, text: &str) {
    if let Ok(Some(session)) = window().session_storage() {
        let _ = session.set_item(key, text);
    }
}

/// Leaves a mark for the page that this tab goes to.
pub fn leave_mark() {
    if let Ok(Some(session)) = window().session_storage() {
        let _ = session.set_item(LED, "1");
    }
}

/// Takes the mark away; whether a page of this tab had left it.
#[must_use]
pub fn take_mark() -> bool {
    let Ok(Some(session)) = window().session_storage() else { return false };
    let is_there = matches!(session.get_item(LED), Ok(Some(_)));
    let _ = session.remove_item(LED);
    is_there
}

/// The browser's storage; only had where the browser does not refuse it.
#[derive(Clone, Copy, Debug)]
pub struct Storage(());

impl Storage {
    /// `None` where the browser refuses storage, as some private windows do; the page then says that nothing is kept.
    pub fn open() -> Option<Self> {
        // gloo throws where access is refused, so the browser is asked first.
        window().local_storage().ok().flatten().map(|_| Self(()))
    }

    /// What is kept under a key.
    pub fn read(self, key: &str) -> Option<String> {
        LocalStorage::raw().get_item(key).ok().flatten()
    }

    /// Keeps a text; `false` where it is not kept, as when storage is full.
    #[must_use]
    pub fn write(self, key: &str, text: &str) -> bool {
        LocalStorage::raw().set_item(key, text).is_ok()
    }

    /// All keys that begin like this.
    pub fn keys(self, beginning: &str) -> Vec<String> {
        let storage = LocalStorage::raw();
        let keys = (0..storage.length().unwrap_or(0)).filter_map(|at| storage.key(at).ok().flatten());
        keys.filter(|key| key.starts_with(beginning)).collect()
    }

    /// Forgets what is kept under a key.
    pub fn remove(self, key: &str) {
        LocalStorage::delete(key);
    }

    /// Calls back with the key whenever another tab of this site changes what is kept.
    pub fn on_change_elsewhere(self, changed: impl Fn(Option<String>) + 'static) {
        let listener = window_event_listener_untyped("storage", move |event| {
            changed(event.dyn_ref::<StorageEvent>().and_then(StorageEvent::key));
        });
        std::mem::forget(listener);
    }
}
