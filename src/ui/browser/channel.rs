//! What tabs of one site tell each other, where the browser lets them.

use wasm_bindgen::JsValue;

use super::object::{call, callback, made, part};

/// A channel to the other tabs that opened it under the same name.
pub struct Channel(JsValue);

impl Channel {
    /// `None` where the browser has no channels, or refuses them to this page.
    pub fn open(name: &str) -> Option<Self> {
        made("BroadcastChannel", &[name.into()]).ok().map(Self)
    }

    /// Tells the other tabs. Nobody can be sure that they hear it.
    pub fn tell(&self, text: &str) {
        let _ = call(&self.0, "postMessage", &[text.into()]);
    }

    /// Calls back with what another tab tells. Whoever listened before goes on hearing, too.
    pub fn listen(&self, listener: impl Fn(String) + 'static) {
        let hears = move |event: JsValue| {
            // Whatever is no text was not told by this page.
            if let Some(text) = part(&event, "data").ok().and_then(|data| data.as_string()) {
                listener(text);
            }
        };
        let _ = call(&self.0, "addEventListener", &["message".into(), callback(Box::new(hears))]);
    }
}

impl Drop for Channel {
    fn drop(&mut self) {
        let _ = call(&self.0, "close", &[]);
    }
}
