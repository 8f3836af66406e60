//! Numbers that nobody else has.

use js_sys::{Function, Reflect, Uint8Array};
use leptos::prelude::window;
use wasm_bindgen::JsCast;

use super::document;

/// Sixteen hexadecimal digits that no other list has: also on plain http, and where the browser has no random numbers at
/// least another one from moment to moment.
pub fn digits() -> String {
    let bytes = Uint8Array::new_with_length(8);
    if fill(&bytes).is_none() {
        return format!("{:016x}", document::milliseconds());
    }
    bytes.to_vec().iter().map(|byte| format!("{byte:02x}")).collect()
}

fn fill(bytes: &Uint8Array) -> Option<()> {
    let crypto = Reflect::get(&window(), &"crypto".into()).ok()?;
    let fill = Reflect::get(&crypto, &"getRandomValues".into()).ok()?.dyn_into::<Function>().ok()?;
    fill.call1(&crypto, bytes).ok().map(drop)
}
